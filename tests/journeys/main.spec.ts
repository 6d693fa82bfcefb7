import { takeMainJourney } from './mainJourney.ts';
import { test } from './test.ts';

test('a mark leads to its source, the source to its sentence, and Back to the mark', ({ page }) =>
  takeMainJourney(page));
