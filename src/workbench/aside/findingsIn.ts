import { textOf } from '../../check/blocks.ts';
import { checks } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import type { Reading } from '../../file/parseReading.ts';
import { takenIds } from '../../labels/slugs.ts';
import { settled } from '../settled.ts';

/** The findings of the checks in a reading. */
export function findingsIn(reading: Reading): readonly Finding[] {
  const article = settled(reading);
  const subject = { article, original: textOf(article), file: '', taken: takenIds() };
  const found = checks.flatMap((check) => check(subject)).map((fault): Finding => ({ file: '', ...fault }));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}
