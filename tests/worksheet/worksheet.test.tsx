import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { twoVoices } from '../fixtures/gate.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';
import { openAt } from '../openAt.tsx';

const cellsOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('the sheet holds every sentence with its number and two blanks, and gives nothing away', () => {
  openAt('/arbeitsblatt/');
  const text = screen.getByRole('article');
  for (const { id, text: sentence, number } of kursk.sentences) {
    const parts = [...(text.querySelector(`#${id}`)?.children ?? [])].map(({ textContent }) => textContent);
    expect(parts).toEqual([sentence, String(number), '', '']);
  }
  expect(text).not.toHaveTextContent('ohne Quellenangabe');
  const sections = screen.getByRole('navigation', { name: 'Abschnitte' });
  expect(sections).not.toHaveTextContent(/nenn|ohne/);
  expect(within(sections).getByRole('link', { name: 'Einstieg' })).toHaveAttribute('href', 'arbeitsblatt/#einstieg');
});

test('what stands above the title does on the sheet, too', () => {
  openAt('/arbeitsblatt/', hallowReach);
  const sheet = within(screen.getByRole('article'));
  expect(sheet.getByText('Region › Floods').nextElementSibling).toBe(sheet.getByRole('heading', { level: 1 }));
});

test('the key is closed until it is wanted', async () => {
  const reader = openAt('/arbeitsblatt/');
  const key = screen.getByRole('region', { name: 'Lösung' });
  expect(within(key).getByRole('group')).not.toHaveAttribute('open');
  await reader.click(within(key).getByRole('heading', { name: 'Lösung' }));
  expect(within(key).getByRole('group')).toHaveAttribute('open');
});

test('the sheet can be sent to the printer', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const reader = openAt('/arbeitsblatt/');
  await reader.click(screen.getByRole('button', { name: 'Drucken' }));
  expect(print).toHaveBeenCalledOnce();
});

test('the sheet asks for a name and a date and explains the six forms', () => {
  openAt('/arbeitsblatt/');
  const sheet = screen.getByRole('main');
  expect(within(sheet).getByText('Name')).toBeVisible();
  expect(within(sheet).getByText('Datum')).toBeVisible();
  expect(
    within(sheet)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['wörtlich', 'offen', 'möglich', 'es heisst', 'wiedergegeben', 'als Tatsache']);
});

test('the key gives source and wording of every sentence, and how else it can be read', () => {
  openAt('/arbeitsblatt/');
  const [head, ...cells] = cellsOf('Lösung');
  expect(head).toEqual(['Satz', 'Quelle', 'Wortlaut', 'Auch anders lesbar']);
  expect(cells).toHaveLength(18);
  expect(cells[3]).toEqual(['4', 'NIS', 'wiedergegeben', '']);
  expect(cells[6]).toEqual([
    '7',
    'ohne Quellenangabe',
    'als Tatsache',
    'Der Satz kann noch zu «ZDF» gehören (Satz 8).',
  ]);
  expect(cells[13]).toEqual(['14', '«Deutschlandfunk»', 'möglich', '']);
});

test('the key names all who say a sentence, and how each of them words it', () => {
  openAt('/arbeitsblatt/', twoVoices);
  expect(cellsOf('Lösung')[2]).toEqual([
    '2',
    'He – Kast (Satz\u00A01); ohne Quellenangabe',
    'wiedergegeben; möglich',
    '',
  ]);
});

test.each(['banner', 'contentinfo'])(
  'the %s of every page leads to the worksheet and to the linear edition',
  (role) => {
    openAt('/quellen/nis/');
    const part = within(screen.getByRole(role));
    expect(part.getByText('Arbeitsblatt').closest('a')).toHaveAttribute('href', 'arbeitsblatt/');
    expect(part.getByText('Druckfassung').closest('a')).toHaveAttribute('href', 'artikel.html');
  },
);
