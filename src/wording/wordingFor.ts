import { byLanguage } from './byLanguage.ts';
import { englishWording } from './english/english.ts';
import { germanWording } from './german/german.ts';
import { Wording } from './wording.ts';

const wordingOf = byLanguage({ de: germanWording, en: englishWording });
const plain = new Wording();

/** What is needed to find quotations, dates and the ends of sentences in a language (BCP 47); without rules for it, as much as holds for all. */
export function wordingFor(lang: string): Wording {
  return wordingOf(lang) ?? plain;
}
