import { type Draft, draftBy } from './draftBy.ts';
import { grammarFor } from './grammarFor.ts';

/** Proposes a reading of a text in a language (BCP 47). Joined, its blocks equal the text except for empty lines. */
export function draftArticle(text: string, lang: string): Draft {
  return draftBy(grammarFor(lang), text, lang);
}
