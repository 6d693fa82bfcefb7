import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';
import { openAt } from '../openAt.tsx';

test('a sentence with two answers is numbered once', () => {
  openAt('/fragen/', hallowReach);
  expect(screen.getByRole('link', { name: /^Would the gate have held\?/ })).toHaveTextContent(/Quellen\s*Satz 23$/);
});
