import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { LinearEdition } from '../../src/linear/LinearEdition.tsx';
import type { Article } from '../../src/model/article.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { shortArticle } from '../fixtures/shortArticle.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

test('each entry names the source and the wording of its sentence and leads to both endnotes', () => {
  const { container } = openLinear();
  const entry = linksIn(container.querySelector('#s10'));
  expect(entry).toEqual([
    ['10', '#s10'],
    ['ohne Quellenangabe', '#_unsourced'],
    ['es heisst', '#_form-hearsay'],
    ['seit August 2023', '#_event-lieferungen'],
  ]);
});

test('where the name of a source stands elsewhere, the entry leads there in brackets', () => {
  const { container } = openLinear(hallowReach);
  expect(container.querySelector('#s06')).toHaveTextContent('she – Oona Marlowe (Satz 3)');
});

test('a draft of two voices is marked as a draft once', () => {
  const text = 'Der Rat warnt, und das Wasser steigt.';
  const warned = { form: 'reported', attributions: [{ source: 'rat', cue: 'warnt' }], part: 'Der Rat warnt' } as const;
  const halves = { id: 's1', text, statements: [warned, { form: 'stated', part: 'das Wasser steigt' }] } as const;
  const { input } = shortArticle({ sources: { rat: { name: 'Rat', kind: 'authority' } }, paragraphs: [[halves]] });
  const { container } = openLinear(defineArticle(input, ['s1']));
  expect(container.querySelector('.entry')).toHaveTextContent(
    /^1 Rat wiedergegeben ohne Quellenangabe als Tatsache · Entwurf$/,
  );
});

test('the two signs for a sentence are explained', () => {
  openLinear();
  expect(screen.getByText('Quelle genannt')).toBeVisible();
});

test('an endnote leads back to its sentences', () => {
  const { container } = openLinear();
  expect(linksIn(container.querySelector('#_form-possible'))).toEqual([
    ['11', '#s11'],
    ['14', '#s14'],
    ['18', '#s18'],
  ]);
});

test('every link stays in the file and leads to one of its ids, none of which stands twice', () => {
  const { container } = openLinear();
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...container.querySelectorAll('a')].map((a) => a.getAttribute('href'))));
});

test('relations, second readings, what is not given, the disclaimer and the checksum are there', () => {
  openLinear();
  const question = screen.getByRole('region', { name: 'Sind sie an Kämpfen beteiligt?' });
  expect(within(question).getAllByText('anders fest formuliert')).toHaveLength(2);
  expect(question).toHaveTextContent('«unklar» / «erklärte, dass»');
  expect(question).toHaveTextContent('über: «genauen Einsatzmöglichkeiten»');
  expect(screen.getByRole('region', { name: 'Auch anders lesbar' })).toHaveTextContent(
    'Satz 6Der Satz kann noch zu «Tagesschau» gehören (Satz 5).',
  );
  expect(screen.getByText('Erscheinungsdatum, Autorschaft, Medium, Links')).toBeVisible();
  expect(screen.getByText(/Sie prüft nicht, ob es stimmt\./)).toBeVisible();
  expect(screen.getByText('0'.repeat(64))).toBeVisible();
});

test('a source leads to each question that it answers', () => {
  const { container } = openLinear();
  expect(container.querySelector('#_source-tagesschau')).toHaveTextContent(
    'Kommt vor in Wie viele Soldaten? · Sind sie da?',
  );
});

test('a date says what it leaves open, and that nobody gives any', () => {
  openLinear();
  const timeline = screen.getByRole('region', { name: 'Zeitleiste' });
  expect(timeline).toHaveTextContent('«seit August 2023» ohne Quellenangabe · es heisstEnde nicht angegeben');
  expect(timeline).toHaveTextContent('Keine dieser Angaben nennt im Satz eine Quelle.');
});

test('what an article says about itself, its links and who read it are there', () => {
  openLinear(hallowReach);
  expect(screen.getByText(/Erscheinungsdatum: 14\. März 2031/).parentElement).toHaveTextContent(
    /Autorschaft: Imogen Tarn, Piers Oddie/,
  );
  const reply = screen.getByRole('link', { name: 'the council replied' });
  expect(reply).toHaveAttribute('href', 'https://hallowreach.example/news/');
  expect(screen.getByText(/^Links des Artikels:/)).toHaveTextContent(
    'https://inspectorate.example/reports/hallow-reach',
  );
  expect(screen.getByText(/^Erstellt von Class 4b\./)).toHaveTextContent('Stand: 15. März 2031.');
});

test('what stands above the title does in the edition, too', () => {
  openLinear(hallowReach);
  expect(screen.getByText('Region › Floods').nextElementSibling).toBe(screen.getByRole('heading', { level: 1 }));
});

test('a relation between two answers of one sentence leads there once', () => {
  openLinear(hallowReach);
  const question = within(screen.getByRole('region', { name: 'Would the gate have held?' }));
  const relation = question.getByText('anders fest formuliert').closest('li');
  expect(linksIn(relation)).toEqual([['23', '#s23']]);
});

test('an office that follows only from a neighbour is shown as inferred', () => {
  openLinear();
  expect(screen.getByText('Amt aus dem Nachbarsatz erschlossen (Satz 15)')).toHaveAttribute('href', '#s15');
});

test('an article without time words and questions has no notes on them', () => {
  openLinear(oneSentence);
  expect(screen.queryByRole('link', { name: 'Zeitleiste' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Zeitleiste' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Wer sagt was' })).toBeNull();
});

test('time words without any date have their notes all the same', () => {
  openLinear({ ...kursk, events: [] });
  const notes = screen.getByRole('region', { name: 'Zeitleiste' });
  expect(within(notes).getByRole('heading', { name: 'Zeitangaben ohne Datum' })).toBeVisible();
  expect(within(notes).getAllByRole('list')).toHaveLength(1);
});

function openLinear(article: Article = kursk) {
  return render(<LinearEdition article={article} sha256={'0'.repeat(64)} />);
}

function linksIn(element: Element | null) {
  return [...(element?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')]);
}
