import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Beside } from '../../src/workbench/read/Beside.tsx';
import { readingIn } from './readings.ts';

test('where a sentence answers a question, the readers’ view leads to all its answers', async () => {
  const nothing = () => undefined;
  render(<Beside reading={readingIn('src/content/kursk.ts')} place="s04" onSentence={nothing} onShow={nothing} />);
  await userEvent.click(screen.getAllByRole('link', { name: 'Wie viele Soldaten?' })[0] ?? document.body);
  expect(screen.getByRole('link', { name: 'Wie viele Soldaten?', current: true })).toBeInTheDocument();
  const answers = screen.getByRole('list');
  expect(within(answers).getByRole('link', { name: /^Satz 4 / })).toHaveAttribute('aria-current', 'location');
  expect(within(answers).getByRole('link', { name: /^Satz 5 / })).toBeInTheDocument();
});
