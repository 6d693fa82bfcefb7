import type { Code, Finding } from '../check/finding.ts';
import { codePoint } from '../model/codePoint.ts';
import { findingsDe } from './findings.de-CH.ts';
import { findingsEn } from './findings.en.ts';
import type { Language } from './languages.ts';

/** The text of each finding, in one language. Separate from the labels, because no reader sees them. */
export type FindingTexts = { readonly [C in Code]: (finding: Finding<C>) => string };

const findingTexts: Readonly<Record<Language, FindingTexts>> = { de: findingsDe, en: findingsEn };

/** A finding as a sentence: what is wrong, what was expected and found, how to fix it. */
export function messageOf<C extends Code>(finding: Finding<C>, language: Language): string {
  const words: FindingTexts = findingTexts[language];
  return words[finding.code](finding);
}

/** Findings for printing, one per line: `file: id: message`. Characters that would control a terminal are given by code point. */
export function reportOf(findings: readonly Finding[], language: Language): string {
  return findings
    .map((finding) => `${finding.file}: ${finding.id}: ${messageOf(finding, language)}`)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (character) => `⟨${codePoint(character)}⟩`))
    .join('\n');
}
