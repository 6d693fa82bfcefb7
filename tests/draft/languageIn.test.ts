import { expect, test } from 'vitest';
import { originalText } from '../../src/content/originalText.ts';
import { languageIn } from '../../src/draft/languageIn.ts';

test('the language of a text is told by its commonest words', () => {
  expect(languageIn(originalText)).toBe('de-CH');
  expect(languageIn('Die Straße ist nass, und der Regen ist stark.')).toBe('de');
  expect(languageIn('The rain is heavy and the street is wet.')).toBe('en');
  expect(languageIn('Il pleut sur la ville.')).toBe('und');
});
