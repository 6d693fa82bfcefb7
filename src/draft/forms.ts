import type { HeadingInput } from '../model/articleInput.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { formCuesOf } from '../wording/formCuesOf.ts';
import { bare } from '../wording/speech.ts';
import { never } from '../wording/wordSet.ts';
import { quotationsOf, withoutMarks } from './quotations.ts';
import { kindOfQuotation } from './speech.ts';
import type { Syntax } from './syntax.ts';
import { onlyWords } from './verbatim.ts';

/** The form of a text according to the wording rules, and the words that make it so; `plain` if none do. */
export type Ruled =
  | { readonly form: 'quoted' | 'open' | 'possible' | 'hearsay'; readonly marker: string }
  | { readonly form: 'plain' };

/** Whether a text is attributed; if so, hearsay is reported. */
type Situation = { readonly lang: string; readonly cited: boolean };

/** The form of a text, by the first rule that holds. `quotes` are the quoted parts, without marks. */
export function formOf(text: string, quotes: readonly Span[], { lang, cited }: Situation): Ruled {
  const quoted = firstOnly(text, quotes);
  if (quoted) return { form: 'quoted', marker: quoted };
  for (const form of ['open', 'possible', 'hearsay'] as const) {
    const marker = form === 'hearsay' && cited ? undefined : markerIn(text, form, lang);
    if (marker) return { form, marker };
  }
  return { form: 'plain' };
}

/** The words that give a text a form, by the rules of its language (BCP 47); undefined if none do. */
export function markerIn(text: string, form: 'open' | 'possible' | 'hearsay', lang: string): string | undefined {
  const matches = text.matchAll(formCuesOf(lang)?.[form] ?? never);
  return firstOnly(
    text,
    Array.from(matches, ({ index, 0: match }) => [index, index + match.length]),
  );
}

/** The first words, in some spans of a text, that can be told from all others in it. */
export function firstOnly(text: string, spans: readonly Span[]): string | undefined {
  return spans.map((span) => onlyWords(text, span)).find((words) => words);
}

/** A heading with its form. A heading is attributed to nobody, but may name who speaks in it. */
export function headingOf(text: string, lang: string, names: readonly string[], { wording }: Syntax): HeadingInput {
  const namesSpeaker = names.some((name) => occurrencesOf(name, text).length > 0);
  const called = names.map(bare);
  const quotes = quotationsOf(text, [0, text.length])
    .filter((quotation) => namesSpeaker && kindOfQuotation(text, quotation, wording) !== 'name')
    .map((quotation) => withoutMarks(text, quotation))
    .filter((span) => !called.includes(bare(text.slice(...span))));
  const ruled = formOf(text, quotes, { lang, cited: false });
  return ruled.form === 'plain' ? { text, form: 'stated' } : { text, ...ruled };
}
