import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';
import { itemsOf, openAt, panel } from '../openAt.tsx';

test('two answers stand side by side in their own words, with what lies between them', () => {
  openAt('/fragen/wie-viele-soldaten/');
  expect(itemsOf('Wie viele Soldaten?')).toEqual([
    "Satz 4 NIS\u00a0· wiedergegeben «12'000 Soldaten … entsandt»",
    'Satz 4 und Satz 5: andere Angabe, kein Widerspruch – «entsandt» / «angekommen»',
    'Satz 5 «Tagesschau»\u00a0· wiedergegeben «die ersten 1500 Soldaten bereits angekommen»',
  ]);
});

test('only the pairs that are named are related, each in words', () => {
  openAt('/fragen/an-kaempfen-beteiligt/');
  expect(itemsOf('Sind sie an Kämpfen beteiligt?').filter((text) => text?.includes(' und '))).toEqual([
    'Satz 2 und Satz 16: andere Angabe, kein Widerspruch – «für Angriffe» / «an Kämpfen»',
    'Satz 13 und Satz 16: anders fest formuliert – «unklar» / «erklärte, dass»',
    'Satz 14 und Satz 16: anders fest formuliert – «könnten» / «erklärte, dass»',
  ]);
});

test('two answers of one sentence are related within it', () => {
  openAt('/fragen/would-it-have-held/', hallowReach);
  expect(itemsOf('Would the gate have held?')[1]).toBe(
    'Innerhalb von Satz 23: anders fest formuliert – «would» / «could»',
  );
});

test('an answer that is about something narrower says about what', () => {
  openAt('/fragen/an-kaempfen-beteiligt/');
  expect(screen.getByText('über: «genauen Einsatzmöglichkeiten»')).toBeVisible();
});

test.each([
  ['/fragen/vereinbart-und-geliefert/', 'Frage dieser Lesehilfe'],
  ['/fragen/was-bedeutet-das/', 'keine Quelle genannt · Frage dieser Lesehilfe'],
  ['/fragen/sind-sie-da/', 'Frage dieser Lesehilfe'],
])('%s says how many speak: %s', (address, note) => {
  openAt(address);
  expect(screen.getByText(note)).toBeVisible();
});

test('a question has one voice only if no answer is unattributed', () => {
  const reported = (id: string, text: string) =>
    ({ id, text, form: 'reported', attributions: [{ source: 'stadt', cue: 'sagt' }] }) as const;
  const sources = { stadt: { name: 'Stadt', kind: 'authority' } } as const;
  const said = [
    reported('s1', 'Die Stadt sagt, das Tor sei zu.'),
    reported('s2', 'Auch heute sagt die Stadt das.'),
    stated('s3', 'Das Tor steht offen.'),
  ];
  const asking = (...sentences: readonly string[]) => {
    const answers = sentences.map((sentence) => ({ sentence, words: sentence === 's2' ? 'das' : 'Tor' }));
    const questions = { tor: { label: 'Steht das Tor offen?', answers } };
    return shortArticle({ sources, paragraphs: [said], questions });
  };
  openAt('/fragen/', asking('s1', 's2'));
  expect(screen.getByText('nur eine Stimme')).toBeVisible();
  cleanup();
  openAt('/fragen/', asking('s1', 's3'));
  expect(screen.queryByText('nur eine Stimme')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Steht das Tor offen? 1 Quelle Satz 1, 3' })).toBeVisible();
});

test('of the answers only the one that is the place of the page is marked', () => {
  openAt('/fragen/sind-sie-da/#s15');
  const current = panel('Sind sie da?').getAllByRole('link', { current: 'location' });
  expect(current.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Satz 15/)]);
});

test('an answer leads to its sentence without leaving the question', async () => {
  const reader = openAt('/fragen/sind-sie-da/');
  await reader.click(panel('Sind sie da?').getByRole('link', { name: /^Satz 15/ }));
  expect(document.activeElement).toHaveAttribute('id', 's15');
  expect(screen.getByRole('heading', { name: 'Sind sie da?' })).toBeVisible();
});

test('the questions are said to be ours, with the sources that answer each', () => {
  openAt('/fragen/');
  const links = panel('Wer sagt was').getAllByRole('link', { name: /Satz/ });
  expect(links).toHaveLength(5);
  expect(links[0]).toHaveAccessibleName('Wie viele Soldaten? 2 Quellen Satz 4, 5');
  expect(links[3]).toHaveAccessibleName('Was ist vereinbart, was geliefert? 1 Quelle Satz 7, 8, 9, 10');
  expect(screen.getByText('Die Fragen stammen von dieser Lesehilfe, nicht aus dem Artikel.')).toBeVisible();
});
