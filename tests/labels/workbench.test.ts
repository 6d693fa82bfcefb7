import { expect, test } from 'vitest';
import { parseReading } from '../../src/file/parseReading.ts';
import { workbenchDe } from '../../src/labels/workbench.de-CH.ts';
import { workbenchEn } from '../../src/labels/workbench.en.ts';
import { problemText } from '../../src/labels/workbench.ts';

test('the text of a problem has its values and a way to go on', () => {
  expect(problemText({ code: 'tooLarge', size: 12.34, most: 6 })).toBe(
    'Das sind 12 MB; bis 6 MB werden geöffnet. Ein Teil davon lässt sich einfügen.',
  );
  expect(workbenchDe.problems.tooLarge({ code: 'tooLarge', size: 7.25, most: 6 })).toContain('7,3 MB');
  expect(workbenchEn.problems.tooLarge({ code: 'tooLarge', size: 7.25, most: 6 })).toContain('7.3 MB');
  expect(workbenchEn.problems.kindUnknown({ code: 'kindUnknown', kind: 'pdf' })).toContain('A “.pdf” file');
  const { faults } = parseReading('{"version":1,"article":{"lang":3},"unconfirmed":[]}');
  expect(problemText({ code: 'readingFaulty', faults })).toContain('$.article.lang');
});
