import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../../src/model/article.ts';
import { Axis } from '../../src/timeline/Axis.tsx';
import { scaleOf } from '../../src/timeline/scale.ts';
import { eventOn } from '../fixtures/eventOn.ts';

function labelsOn(first: DatedEvent['date'], last: DatedEvent['date'], isMirrored = false) {
  const scale = scaleOf([eventOn(first), eventOn(last)]);
  const { container } = render(<Axis scale={scale} isMirrored={isMirrored} />);
  const labels = [...container.querySelectorAll('text')];
  return labels.map(({ textContent, attributes }) => [textContent, attributes.getNamedItem('x')?.value]);
}

const namesOn = (first: DatedEvent['date'], last: DatedEvent['date']) => labelsOn(first, last).map(([name]) => name);

test('a year of months is named by months that cannot be mistaken, each with its year', () => {
  expect(namesOn('2023-08', '2024-06')).toEqual(['Sept 2023', 'Jan 2024']);
});

test('of many months the same are named in each year', () => {
  expect(namesOn('2023-01', '2024-12')).toEqual(['Jan 2023', 'Jan 2024']);
});

test('an axis has two names, if its January is too near the end for them', () => {
  expect(namesOn('2023-03', '2024-12')).toEqual(['März 2023', 'März 2024']);
});

test('days are named with their month and year', () => {
  expect(namesOn('2024-02-28', '2024-03-02')).toEqual(['28. Feb 2024', '1. März 2024']);
  expect(namesOn('2024-05-03', '2024-05-20')).toEqual(['3. Mai 2024', '10. Mai 2024']);
});

test('no year is shortened, which beside a month would look like a day', () => {
  expect(namesOn('1923-11', '1924-04')).toEqual(['Nov 1923', 'Jan 1924', 'März 1924']);
  expect(namesOn('1923-11-28', '1923-12-01')).toEqual(['28. Nov 1923', '30. Nov 1923']);
  expect(namesOn('-0099', '-0095')).toEqual(['100 v. Chr.', '98 v. Chr.']);
});

test('years are named at even steps, and by round numbers', () => {
  expect(namesOn('1900', '1920')).toEqual(['1900', '1905', '1910', '1915']);
  expect(namesOn('1997', '2003')).toEqual(['1998', '2000', '2002']);
});

test('each stronger line has its name', () => {
  const scale = scaleOf([eventOn('1600'), eventOn('1689')]);
  const stronger = scale.cells.filter(({ isMajor }) => isMajor).map(({ date }) => String(date.year));
  expect(stronger).toEqual(['1600', '1650']);
  expect(namesOn('1600', '1689')).toEqual(expect.arrayContaining(stronger));
});

test('a name stands at the line with which its cell begins, and from the right where the article leads from there', () => {
  const names = [
    ['2021', '0%'],
    ['2022', '25%'],
    ['2023', '50%'],
    ['2024', '75%'],
  ];
  expect(labelsOn('2021', '2024')).toEqual(names);
  expect(labelsOn('2021', '2024', true).map(([, x]) => x)).toEqual(['100%', '75%', '50%', '25%']);
});
