import { characters } from './characters.ts';
import { dates } from './dates.ts';
import type { Check, Finding, Subject } from './finding.ts';
import { foreign } from './foreign.ts';
import { fragments } from './fragments.ts';
import { ids } from './ids.ts';
import { interfaceWords } from './interfaceWords.ts';
import { lang } from './lang.ts';
import { neighbours } from './neighbours.ts';
import { order } from './order.ts';
import { outline } from './outline.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { text } from './text.ts';
import { wording } from './wording.ts';

const checks: readonly Check[] = [
  text,
  characters,
  lang,
  ids,
  outline,
  fragments,
  wording,
  sources,
  dates,
  order,
  questions,
  neighbours,
  foreign,
  interfaceWords,
];

/** What every check finds, each thing once, sorted by file, id and message. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const found = checks.flatMap((check) => check(subject));
  return [...new Map(found.map((finding) => [lineOf(finding), finding])).values()].sort(byLine);
}

/** Findings as they are printed: a line each, `file: id: message`. */
export function reportOf(findings: readonly Finding[]): string {
  return findings.map(lineOf).join('\n');
}

function lineOf({ file, id, message }: Finding): string {
  return `${file}: ${id}: ${message}`;
}

function byLine(one: Finding, other: Finding): number {
  return lineOf(one) < lineOf(other) ? -1 : 1;
}
