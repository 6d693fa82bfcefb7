import { firstOnly, markerIn, withoutMarks } from '../../draft/forms.ts';
import { quotationsOf } from '../../draft/quotations.ts';
import { readingsOf } from '../../draft/readings.ts';
import { onlyParts, onlyWords } from '../../draft/verbatim.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import type { Form } from '../../model/form.ts';
import { occurrencesOf, partsOf, type Span } from '../../model/words.ts';
import { bends } from '../../wording/bends.ts';
import type { Attribution, Sentence } from './parts.ts';
import { namedNear } from './sources.ts';

/** The words that give a text this form, by the rules of its language; undefined if none do. */
export function markerFor(form: Form, text: string, lang: string): string | undefined {
  if (form === 'reported' || form === 'stated') return undefined;
  if (form === 'quoted') {
    const quotes = quotationsOf(text, [0, text.length]).map((quotation) => withoutMarks(text, quotation));
    return firstOnly(text, quotes);
  }
  return markerIn(text, form, lang);
}

/** The cue that a draft would propose for a text; undefined if there is none. */
export function cueIn(text: string, lang: string): Attribution['cue'] {
  const attributions = readingsOf(text, lang).flatMap(({ sentences }) => sentences.flatMap((one) => one.attributions));
  for (const { cue, auxiliary } of attributions) {
    const words = onlyParts(
      text,
      cue.filter(([begin]) => begin !== auxiliary?.[0]),
    );
    if (words) return words.length === 1 ? words[0] : words;
  }
  return undefined;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'.,:/&][\p{L}\p{M}\p{N}]+)*/gu;

/** The spans of the words of a text. */
export function wordsIn(text: string): readonly Span[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** How a sentence points to a source: by its name or an inflection of it; undefined if the user has to say. */
export function mentionOf(name: string, { text }: Sentence): { readonly mention: Attribution['mention'] } | undefined {
  if (occurrencesOf(name, text).length > 0) return { mention: undefined };
  const stems = wordsIn(name)
    .map(([begin, end]) => name.slice(begin, end))
    .filter((part) => text.includes(part) && /^\p{Lu}.{3}/u.test(part));
  for (const stem of stems.toReversed()) {
    for (const [begin, end] of wordsIn(text)) {
      const found = text.slice(begin, end);
      const words = found.startsWith(stem) && found.length <= stem.length + 2 && onlyWords(text, [begin, end]);
      if (words) return { mention: { kind: 'inflection', words } };
    }
  }
  return undefined;
}

/** The ways to point to a source without its name. */
export const mentionKinds = ['inflection', 'office', 'pronoun'] as const;

/** One of them. */
export type MentionKind = (typeof mentionKinds)[number];

/**
 * The mention for words that the user has named as pointing to a source: of the given kind, or of the kind they look like: inflection, pronoun or
 * office. If no other sentence contains the name, they can only be an inflection of it.
 */
export function mentionBy(
  words: WordsInput,
  name: string,
  sentence: string,
  article: ArticleInput,
  as?: MentionKind,
): Attribution['mention'] {
  const said = partsOf(words).join(' ');
  if (occurrencesOf(name, said).length > 0) return undefined;
  const named = namedNear(name, sentence, article);
  const kind = as ?? (bends(partsOf(words), name) ? 'inflection' : pronoun.test(said) ? 'pronoun' : 'office');
  return kind === 'inflection' || named === undefined ? { kind: 'inflection', words } : { kind, words, named };
}

const pronoun =
  /^(?:er|sie|es|ihm|ihn|ihr|ihnen|ihre[mnrs]?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?|der|die|das|dieser|he|she|it|they|him|her|them|his|their|who|this|that)$/i;

/** The language of a text, by its most common words: German (Swiss, if it has no ß) or English; `und` for any other. */
export function languageIn(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) =>
    words.filter((one) => known.has(one)).length / Math.max(words.length, 1);
  const [german, english] = [count(inGerman), count(inEnglish)];
  if (Math.max(german, english) < 0.04) return 'und';
  if (english > german) return 'en';
  return text.includes('ß') ? 'de' : 'de-CH';
}

const inGerman: ReadonlySet<string> = new Set(
  'der die das und nicht ein eine einen dem den des ist sind von mit für auf sich auch im zu nach wurde als am'.split(
    ' ',
  ),
);
const inEnglish: ReadonlySet<string> = new Set(
  'the and of to that is are was were with for on by at from has have had it its this not as an'.split(' '),
);
