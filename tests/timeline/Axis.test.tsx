import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../../src/model/article.ts';
import { Axis } from '../../src/timeline/Axis.tsx';
import { scaleOf } from '../../src/timeline/scale.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { sentence } from '../fixtures/sentence.ts';

const eventOn = (date: DatedEvent['date']): DatedEvent => ({
  id: date,
  label: date,
  date,
  words: [date],
  sentence: sentence(oneSentence, 's1'),
  basis: undefined,
});

function namesOn(first: DatedEvent['date'], last: DatedEvent['date']): readonly (string | null)[] {
  const { container } = render(<Axis scale={scaleOf([eventOn(first), eventOn(last)])} />);
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
}

test('a year of months is named by letters', () => {
  expect(namesOn('2023-08', '2024-01')).toEqual(['2023', 'A', 'S', 'O', 'N', 'D', '2024', 'J']);
});

test('of many months each third is named', () => {
  expect(namesOn('2023-01', '2024-02')).toEqual(['2023', 'J', 'A', 'J', 'O', '2024', 'J']);
});

test('days stand below their month, of many each fifth', () => {
  expect(namesOn('2024-02-28', '2024-03-02')).toEqual(['Februar 2024', '28', '29', 'März 2024', '1', '2']);
  expect(namesOn('2024-05-03', '2024-05-20')).toEqual(['Mai 2024', '5', '10', '15', '20']);
});

test('years are named at even steps', () => {
  expect(namesOn('1900', '1920')).toEqual(['1900', '1904', '1908', '1912', '1916', '1920']);
});
