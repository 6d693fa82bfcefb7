import { takeMainJourneyWithoutScript } from './mainJourney.ts';
import { test } from './test.ts';

test.use({ folder: '.cache/below', below: '/a/b/c/' });

test('the site works in a folder of a host without script', ({ page }) => takeMainJourneyWithoutScript(page));
