import { firstOnly, formOf, markerIn } from '../../draft/forms.ts';
import { quotationsOf, withoutMarks } from '../../draft/quotations.ts';
import { readingsOf } from '../../draft/readings.ts';
import { plainSyntax, type Syntax } from '../../draft/syntax.ts';
import { onlyParts, onlyWords } from '../../draft/verbatim.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import { type Form, isPlain } from '../../model/form.ts';
import { asWords, type Span } from '../../model/words.ts';
import { bends } from '../../wording/bends.ts';
import { formCuesOf } from '../../wording/formCuesOf.ts';
import { bare, isSpeech } from '../../wording/speech.ts';
import { type Attribution, type Sentence, sentencesOf } from './parts.ts';
import type { Stated } from './stated.ts';
import { stands, wordsIn } from './words.ts';

/** The words that give a text this form, by the rules of its language; undefined if none do. */
export function markerFor(form: Form, text: string, lang: string): string | undefined {
  if (isPlain(form)) return undefined;
  if (form === 'quoted') {
    const quotes = quotationsOf(text, [0, text.length]).map((quotation) => withoutMarks(text, quotation));
    return firstOnly(text, quotes);
  }
  return markerIn(text, form, lang);
}

/** The form that a text has by its words alone, whoever says it, and those words. */
export function formShown(text: string, lang: string): Pick<Stated, 'form' | 'marker'> {
  const speech = quotationsOf(text, [0, text.length]).flatMap((quotation) => {
    const [begin, end] = quotation.span;
    const inner = withoutMarks(text, quotation);
    const around = [text.slice(0, begin), text.slice(end)] as const;
    return isSpeech(bare(text.slice(...inner)), around, formCuesOf(lang)) ? [inner] : [];
  });
  const ruled = formOf(text, speech, { lang, cited: false });
  return ruled.form === 'plain' ? { form: 'stated', marker: undefined } : ruled;
}

/** The cue that a draft would propose for a text, if it is not taken for another source; undefined if there is none. */
export function cueIn(
  text: string,
  syntax: Syntax | undefined,
  taken: readonly Attribution['cue'][] = [],
): Attribution['cue'] {
  const others = taken.flatMap((one) => (one === undefined ? [] : asWords(one)));
  const isTaken = (words: string) => others.some((other) => other.includes(words));
  return attributionsIn(text, syntax)
    .map(({ cue, auxiliary }) => cue.filter(([begin]) => begin !== auxiliary?.[0]))
    .map((spans) => onlyParts(text, spans))
    .find((words) => words !== undefined && !asWords(words).some(isTaken));
}

/** The words that a draft would take for who speaks in a text, other than words that are taken for another source; undefined if there are none. */
export function speakerIn(text: string, syntax: Syntax | undefined, taken: readonly WordsInput[]): Span | undefined {
  const others = taken.flatMap((one) => asWords(one));
  return attributionsIn(text, syntax)
    .flatMap(({ source }) => (source ? [source] : []))
    .find((span) => !others.some((other) => text.slice(...span).includes(other)));
}

function attributionsIn(text: string, syntax: Syntax = plainSyntax) {
  return readingsOf(text, syntax).flatMap(({ sentences }) => sentences.flatMap((one) => one.attributions));
}

/** How a sentence points to a source: by its name or an inflection of it; undefined if the user has to say. */
export function mentionOf(name: string, { text }: Sentence): { readonly mention: Attribution['mention'] } | undefined {
  if (stands(name, text)) return { mention: undefined };
  const parts = wordsIn(name).map((span) => name.slice(...span));
  // A book has thousands of sources, hardly any of which a sentence mentions.
  if (!parts.some((part) => text.includes(stemOf(part)))) return undefined;
  const spans = wordsIn(text);
  const whole = parts.length > 1 ? spans.map((_, at) => spans.slice(at, at + parts.length)) : [];
  const bent = whole.find((run) => parts.every((part, at) => isBent(text.slice(...(run[at] ?? [0, 0])), part)));
  // Of the parts of a name, only the last may be short.
  const stems = parts.filter((part, at) =>
    (at > 0 && at === parts.length - 1 ? /^\p{Lu}/u : /^\p{Lu}.{3}/u).test(part),
  );
  const single = stems.toReversed().flatMap((stem) => spans.filter((span) => isForm(text.slice(...span), stem)));
  for (const [first, last = first] of [bent ? [bent[0], bent.at(-1)] : [], ...single.map((span) => [span])]) {
    const words = first && last && onlyWords(text, [first[0], last[1]]);
    if (words) return { mention: { kind: 'inflection', words } };
  }
  return undefined;
}

/** Whether a word is part of a name, as it stands or with at most two letters more. */
function isForm(word: string, stem: string): boolean {
  return word === stem || (stem.length > 3 && isLonger(word, stem));
}

function isLonger(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + 2;
}

/** Whether a word may be an inflection of a word of a name. */
function isBent(word: string, part: string): boolean {
  return isLonger(word, stemOf(part)) || isLonger(word, part);
}

/** What of a word of a name stays when it is inflected: all but the last two letters. */
function stemOf(part: string): string {
  return part.slice(0, Math.max(part.length - 2, 1));
}

/** The ways to point to a source without its name. */
export const mentionKinds = ['inflection', 'office', 'pronoun'] as const;

export type MentionKind = (typeof mentionKinds)[number];

/**
 * The mention for words that the user has named as pointing to a source: of the given kind, or of the kind they look like: inflection, pronoun or
 * office. If no other sentence contains the name, they can only be an inflection of it.
 */
export function mentionBy(
  { words, as }: { readonly words: WordsInput; readonly as?: MentionKind | undefined },
  name: string,
  sentence: string,
  article: ArticleInput,
): Attribution['mention'] {
  const said = asWords(words).join(' ');
  if (stands(name, said)) return undefined;
  const named = namedNear(name, sentence, article);
  const kind = as ?? (bends(asWords(words), name) ? 'inflection' : pronoun.test(said) ? 'pronoun' : 'office');
  return kind === 'inflection' || named === undefined ? { kind: 'inflection', words } : { kind, words, named };
}

const pronoun =
  /^(?:ich|mi[rc]h?|wir|uns(?:er\w*)?|mein\w*|er|sie|es|ihm|ihn|ihr|ihnen|ihre[mnrs]?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?|der|die|das|i|we|me|us|my|our|he|she|it|they|him|her|them|his|its|their|who|this|that|these|those)$/i;

/** The nearest sentence that contains a source's name: before this one, else after it. */
function namedNear(name: string, id: string, article: ArticleInput): string | undefined {
  const all = sentencesOf(article);
  const at = all.findIndex((sentence) => sentence.id === id);
  const holds = ({ text }: Sentence) => stands(name, text);
  return (all.slice(0, Math.max(at, 0)).findLast(holds) ?? all.slice(at + 1).find(holds))?.id;
}
