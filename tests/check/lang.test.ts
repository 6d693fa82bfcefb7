import { expect, test } from 'vitest';
import { unknownLanguage } from '../fixtures/broken/lang.ts';
import { messagesIn } from './messagesIn.ts';

test('a language that is no BCP 47 tag is found, and nothing throws', () => {
  expect(messagesIn(unknownLanguage)).toEqual([
    '“"><img src=x onerror=alert(1)>” is not a language tag by BCP 47 (such as “de-CH”).',
  ]);
});
