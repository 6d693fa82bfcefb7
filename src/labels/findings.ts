import type { AnyCode, AnyFinding, Code, Finding } from '../check/finding.ts';
import { headingIdOf, ids } from '../ids.ts';
import { codePoint } from '../model/codePoint.ts';
import { findingsEn } from './findings.en.ts';

/** The text of each finding that the workbench can show, in one language. Separate from the labels, because no reader sees them. */
export type FindingTexts = TextsOf<Code>;

export type TextsOf<All extends AnyCode> = { readonly [C in All]: (finding: Finding<C>) => string };

/** A finding as a sentence: what is wrong, what was expected and found, how to fix it. */
export function messageOf<C extends AnyCode>(finding: Finding<C>): string {
  const words: TextsOf<AnyCode> = findingsEn;
  return words[finding.code]({ ...finding, id: placeOf(finding) });
}

/** What a finding is about, as its file calls it: an id of the article, or a heading, which has none. */
function placeOf({ id }: Pick<AnyFinding, 'id'>): string {
  if (id === ids.title) return 'the title';
  const ofHeading = headingIdOf('');
  return id.startsWith(ofHeading) ? `the heading of ${id.slice(ofHeading.length)}` : id;
}

/** The form that the rules give, as a file calls it. */
function formIn(finding: AnyFinding): string {
  return 'ruled' in finding ? ` In the file, that is "form": "${finding.ruled}".` : '';
}

/** Findings for printing, one per line: `file: id: message`. Characters that would control a terminal are given by code point. */
export function reportOf(findings: readonly AnyFinding[]): string {
  return findings
    .map((finding) => `${finding.file}: ${placeOf(finding)}: ${messageOf(finding)}${formIn(finding)}`)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (character) => `⟨${codePoint(character)}⟩`))
    .join('\n');
}
