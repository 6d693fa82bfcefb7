import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Start } from '../../src/workbench/start/Start.tsx';
import type { Intake } from '../../src/workbench/useIntake.ts';
import type { Works } from '../../src/workbench/useWorks.ts';

test('the start page says what a reading does not do', () => {
  const works = { entries: [] } as unknown as Works;
  const intake = { isWorking: false } as unknown as Intake;
  render(<Start works={works} intake={intake} problem={undefined} sample="text.txt" languages={undefined} />);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Sie prüft nicht, ob es stimmt.');
});
