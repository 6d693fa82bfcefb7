import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { labels } from '../../src/labels/labels.ts';
import { openAt } from '../openAt.tsx';

const overview = () => screen.queryByRole('complementary', { name: 'Übersicht' });
const mark = (name: string) => within(screen.getByRole('article')).getByRole('link', { name });
const announced = () =>
  screen
    .getAllByRole('status')
    .flatMap(({ tagName, textContent }) => (tagName === 'P' && textContent ? [textContent] : []));

test('the document is named after the lens and the article', async () => {
  const reader = openAt('/');
  expect(document.title).toBe('Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein – Quellenlage');
  await reader.click(mark('Satz 4: NIS, wiedergegeben'));
  expect(document.title).toBe('NIS · Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein');
});

test('nothing is announced on arrival, a short phrase after a move', async () => {
  const reader = openAt('/quellen/zdf/');
  expect(announced()).toEqual([]);
  await reader.click(mark('Satz 4: NIS, wiedergegeben'));
  expect(announced()).toEqual(['Quelle: NIS, 1 Satz']);
  await reader.click(mark('Satz 10, Wortlaut: es heisst'));
  expect(announced()).toEqual(['es heisst, 1 Satz']);
});

test('on the overview, Escape leads nowhere', async () => {
  const reader = openAt('/#s05');
  await reader.keyboard('{Escape}');
  expect(overview()).toBeVisible();
  expect(document.getElementById('s05')).toHaveAttribute('aria-current', 'location');
});

test('closing a lens that was reached otherwise takes its place in the history', async () => {
  const reader = openAt('/quellen/zdf/');
  await reader.click(mark('Satz 4: NIS, wiedergegeben'));
  await reader.keyboard('{Escape}');
  expect(overview()).toBeVisible();
  await reader.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('heading', { name: '«ZDF»' })).toBeVisible();
});

test('a lens without a place in the text gets the focus on its heading', async () => {
  const reader = openAt('/');
  await reader.click(screen.getByRole('link', { name: 'Wortlaut' }));
  expect(screen.getByRole('heading', { name: 'Wortlaut' })).toHaveFocus();
});

test('how the reading was made is on a page of its own, with the checksum of the original text', () => {
  openAt('/ueber/');
  const about = within(screen.getByRole('complementary', { name: 'Über diese Ansicht' }));
  expect(about.getByText('Erscheinungsdatum, Autorschaft, Medium, Links')).toBeVisible();
  expect(about.getByRole('link', { name: 'Originaltext herunterladen' })).toHaveAttribute('download');
  expect(about.getByText('0'.repeat(64))).toBeVisible();
});

test('the disclaimer is on every page', () => {
  openAt('/fragen/sind-sie-da/');
  expect(within(screen.getByRole('contentinfo')).getByText(/Sie prüft nicht, ob es stimmt\.$/)).toBeVisible();
});

test('closing a list without a place gives the focus to the title, since what had it is gone', async () => {
  const reader = openAt('/wortlaut/');
  screen.getByRole('link', { name: 'Schliessen' }).focus();
  await reader.keyboard('{Escape}');
  expect(overview()).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('Back returns to a link that only the overview has', async () => {
  const reader = openAt('/');
  const ways = () => within(screen.getByRole('navigation', { name: 'Ansichten' }));
  await reader.click(ways().getByRole('link', { name: 'Zeitleiste' }));
  await reader.click(screen.getByRole('button', { name: 'Back' }));
  expect(ways().getByRole('link', { name: 'Zeitleiste' })).toHaveFocus();
});

test.each([
  ['/quellen/nis/', labels.sources, 'noFurtherOrigin', 'Satz 8: «ZDF», wiedergegeben', '«ZDF»'],
  ['/fragen/sind-sie-da/', labels.questions, 'oursOne', /^Sind sie an Kämpfen/, 'Sind sie an Kämpfen beteiligt?'],
] as const)(
  'where the room of %s throws, a message takes its place, and the next room is there',
  async (path, table, label, link, name) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const broken = vi.spyOn(table as Record<string, unknown>, label, 'get').mockImplementation(() => {
      throw new Error('kaputt');
    });
    const reader = openAt(path);
    expect(screen.getByRole('alert')).toBeVisible();
    broken.mockRestore();
    const [first] = screen.getAllByRole('link', { name: link });
    await reader.click(first as HTMLElement);
    expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);
