import { type Grammar, plainGrammar } from '../../draft/grammar.ts';
import { languageIn } from '../../draft/languageIn.ts';
import { mostCharacters } from '../../file/bounds.ts';
import type { Reading } from '../../file/parseReading.ts';
import { readingFile } from '../../file/readingFile.ts';
import { byLanguage } from '../../wording/byLanguage.ts';
import { type Given, open, tooLarge } from '../open/open.ts';
import type { Failed } from '../problem.ts';

/** Something to read and its language (BCP 47), or `auto` to detect it. */
type GivenInLanguage = { readonly given: Given; readonly language: string };

/** The result: a reading, which is a draft if a text was given; or why there is none. */
export type TakenIn = { readonly kind: 'reading'; readonly reading: Reading; readonly isDraft: boolean } | Failed;

const loaderOf = byLanguage<() => Promise<{ readonly grammar: Grammar }>>({
  de: () => import('../../draft/german/grammar.ts'),
  en: () => import('../../draft/english/grammar.ts'),
});

/** Opens what the user wants to read, and drafts a reading if it is a text. Throws only if the script that drafts cannot be loaded. */
export async function takeIn({ given, language }: GivenInLanguage): Promise<TakenIn> {
  const opened = await open(given);
  if (opened.kind === 'failed') return opened;
  if (opened.kind === 'reading') return { ...opened, isDraft: false };
  const { text } = opened;
  const lang = language === 'auto' ? languageIn(text) : language;
  // Only here, since most workers only check: to load the rules of the draft takes longer than to check an article.
  const [{ draftBy }, grammar] = await Promise.all([import('../../draft/draftBy.ts'), loaderOf(lang)?.()]);
  const { reading } = draftBy(grammar?.grammar ?? plainGrammar, text, lang);
  // Refuses what could not be reopened as a file, in which each sentence takes more than a hundred characters.
  const least = reading.unconfirmed.length * 100;
  const size = least > mostCharacters ? least : readingFile(reading).length;
  if (size > mostCharacters) return tooLarge(size, mostCharacters);
  return { kind: 'reading', reading, isDraft: true };
}
