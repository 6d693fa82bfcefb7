import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { setForm } from '../../src/workbench/edit/statements.ts';
import { Beside } from '../../src/workbench/read/Beside.tsx';
import { readingIn } from './readings.ts';

const nothing = () => undefined;

test('the readers’ view follows the sentence at hand and its form, leads to sentences, and keeps the lens that was chosen', async () => {
  const kursk = readingIn('src/content/kursk.ts');
  const onSentence = vi.fn();
  const at = (place: string, reading = kursk) => (
    <Beside reading={reading} place={place} onSentence={onSentence} onShow={nothing} />
  );
  const { rerender } = render(at('s01'));
  rerender(at('s04'));
  expect(screen.getByRole('link', { name: 'NIS', current: true })).toBeInTheDocument();
  rerender(at('s04', setForm({ sentence: 's04', statement: 0 }, 'stated')(kursk)));
  expect(screen.getByRole('link', { name: 'als Tatsache' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'NIS' })).not.toBeInTheDocument();
  rerender(at('s04'));
  await userEvent.click(screen.getByRole('link', { name: 'wiedergegeben' }));
  await userEvent.click(screen.getAllByRole('link', { name: /^Satz 5 / })[0] ?? document.body);
  expect(onSentence).toHaveBeenLastCalledWith('s05');
  rerender(at('s05'));
  expect(screen.getByRole('link', { name: 'wiedergegeben', current: true })).toBeInTheDocument();
});

test('where a sentence answers a question, the readers’ view leads to all its answers', async () => {
  render(<Beside reading={readingIn('src/content/kursk.ts')} place="s04" onSentence={nothing} onShow={nothing} />);
  await userEvent.click(screen.getAllByRole('link', { name: 'Wie viele Soldaten?' })[0] ?? document.body);
  expect(screen.getByRole('link', { name: 'Wie viele Soldaten?', current: true })).toBeInTheDocument();
  const answers = screen.getByRole('list');
  expect(within(answers).getByRole('link', { name: /^Satz 4 / })).toHaveAttribute('aria-current', 'location');
  expect(within(answers).getByRole('link', { name: /^Satz 5 / })).toBeInTheDocument();
});
