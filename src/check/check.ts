import { characters } from './characters.ts';
import { dates } from './dates.ts';
import type { AnyCode, Check, Fault, Finding, Subject } from './finding.ts';
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

/** Everything that the checks find in an article by itself, without repetitions, sorted by id. */
export function findingsIn(subject: Subject): readonly Finding[] {
  return listed(faultsIn(subject), subject.file);
}

/** The same as the checks find it. */
export function faultsIn(subject: Subject): readonly Fault[] {
  return checks.flatMap((check) => [...check(subject)]);
}

/** The faults of a file, without repetitions, sorted by id. */
export function listed<C extends AnyCode>(faults: readonly Fault<C>[], file: string): readonly Finding<C>[] {
  const found = faults.map((fault) => ({ file, ...fault }));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()].sort(byId);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
