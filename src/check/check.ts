import { characters } from './characters.ts';
import { dates } from './dates.ts';
import type { Check, Finding, Subject } from './finding.ts';
import { foreign } from './foreign.ts';
import { ids } from './ids.ts';
import { lang } from './lang.ts';
import { neighbours } from './neighbours.ts';
import { order } from './order.ts';
import { outline } from './outline.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { text } from './text.ts';
import { verbatim } from './verbatim.ts';
import { wording } from './wording.ts';

const checks: readonly Check[] = [
  text,
  characters,
  lang,
  ids,
  outline,
  verbatim,
  statements,
  wording,
  sources,
  dates,
  order,
  questions,
  neighbours,
  foreign,
];

/** Everything that the checks find, without repetitions, sorted by id. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const found = checks.flatMap((check) => [...check(subject)]).map((fault) => ({ file: subject.file, ...fault }));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()].sort(byId);
}

function byId(one: Finding, other: Finding): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
