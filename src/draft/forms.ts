import type { HeadingInput } from '../model/articleInput.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { languageOf } from '../wording/language.ts';
import type { Grammar } from './grammar.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { trimmed } from './sentences.ts';
import { kindOfQuotation } from './speech.ts';
import { onlyWords } from './verbatim.ts';

/** The form of a text according to the wording rules, and the words that make it so; `plain` if none do. */
export type Ruled =
  | { readonly form: 'quoted' | 'open' | 'possible' | 'hearsay'; readonly marker: string }
  | { readonly form: 'plain' };

/** Whether a text is attributed; if so, hearsay is reported. */
type Situation = { readonly lang: string; readonly cited: boolean };

/** The form of a text, by the first rule that holds. `quotes` are the quoted parts, without marks. */
export function formOf(text: string, quotes: readonly Span[], { lang, cited }: Situation): Ruled {
  const marker = quotes.map((span) => onlyWords(text, span)).find((words) => words);
  if (marker) return { form: 'quoted', marker };
  const language = languageOf(lang);
  if (!language) return { form: 'plain' };
  for (const form of ['open', 'possible', 'hearsay'] as const) {
    if (form === 'hearsay' && cited) break;
    for (const { index, 0: match } of text.matchAll(language[form])) {
      const words = onlyWords(text, [index, index + match.length]);
      if (words) return { form, marker: words };
    }
  }
  return { form: 'plain' };
}

/** A quotation without its marks. */
export function withoutMarks(text: string, { span: [begin, end], closed }: Quotation): Span {
  return trimmed(text, [begin + 1, closed ? end - 1 : end]);
}

/** A heading with its form. A heading is attributed to nobody, but may name who speaks in it. */
export function headingOf(text: string, lang: string, names: readonly string[], { wording }: Grammar): HeadingInput {
  const namesSpeaker = names.some((name) => occurrencesOf(name, text).length > 0);
  const quotes = quotationsOf(text, [0, text.length])
    .filter((quotation) => namesSpeaker && kindOfQuotation(text, quotation, wording) === 'speech')
    .map((quotation) => withoutMarks(text, quotation));
  const ruled = formOf(text, quotes, { lang, cited: false });
  return ruled.form === 'plain' ? { text, form: 'stated' } : { text, ...ruled };
}
