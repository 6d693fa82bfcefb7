import type { AnyCode, AnyFinding, Code, Finding } from '../check/finding.ts';
import { codePoint } from '../model/codePoint.ts';
import { findingsEn } from './findings.en.ts';

/** The text of each finding that the workbench can show, in one language. Separate from the labels, because no reader sees them. */
export type FindingTexts = TextsOf<Code>;

export type TextsOf<All extends AnyCode> = { readonly [C in All]: (finding: Finding<C>) => string };

/** A finding as a sentence: what is wrong, what was expected and found, how to fix it. */
export function messageOf<C extends AnyCode>(finding: Finding<C>): string {
  const words: TextsOf<AnyCode> = findingsEn;
  return words[finding.code](finding);
}

/** Findings for printing, one per line: `file: id: message`. Characters that would control a terminal are given by code point. */
export function reportOf(findings: readonly AnyFinding[]): string {
  return findings
    .map((finding) => `${finding.file}: ${finding.id}: ${messageOf(finding)}`)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (character) => `⟨${codePoint(character)}⟩`))
    .join('\n');
}
