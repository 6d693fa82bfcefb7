import { expect, test } from 'vitest';
import { textOf } from '../../src/check/blocks.ts';
import { interfaceWords } from '../../src/check/interfaceWords.ts';
import { broken } from '../fixtures/broken/broken.ts';
import { numberInWords, sourceInWords } from '../fixtures/broken/interfaceWords.ts';
import { messagesIn } from './messagesIn.ts';

test('a source whose name stands in the fixed words of the interface is found', () => {
  expect(messagesIn(sourceInWords)).toContain('«Wortlaut» enthält «Wortlaut»; das gehört nicht in die festen Wörter.');
});

test('a number in the fixed words of the interface is found, but not one in a name like sha256', () => {
  const article = broken({});
  const findings = interfaceWords({ article, original: textOf(article), file: 'hafen.ts' }, numberInWords);
  expect(findings.map(({ message }) => message)).toEqual([
    '«Alle 18 Sätze» enthält «18»; das gehört nicht in die festen Wörter.',
  ]);
});
