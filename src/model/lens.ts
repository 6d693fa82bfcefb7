import type { Article, Attribution, DatedEvent, Question, Sentence, Source, Statement } from './article.ts';
import { attributionsOf, formsOf, sourcesOf, statementWith, wordsOf } from './attribution.ts';
import type { Form } from './form.ts';
import type { Words } from './words.ts';

/** What is lit up in the text and shown beside it. `unknown` is an address that the article does not have. */
export type Lens =
  | {
      readonly kind:
        | 'overview'
        | 'sources'
        | 'unsourced'
        | 'forms'
        | 'timeline'
        | 'questions'
        | 'worksheet'
        | 'about'
        | 'unknown';
    }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'event'; readonly event: DatedEvent }
  | { readonly kind: 'question'; readonly question: Question };

/** The sentences that a lens lights up, in reading order. */
export function sentencesIn(lens: Lens, { index, events }: Article): readonly Sentence[] {
  switch (lens.kind) {
    case 'source':
      return index.sentencesBySource.get(lens.source) ?? [];
    case 'unsourced':
      return index.unsourced;
    case 'form':
      return index.sentencesByForm.get(lens.form) ?? [];
    case 'timeline':
      return inReadingOrder(events.map(({ sentence }) => sentence));
    case 'event':
      return [lens.event.sentence];
    case 'question':
      return inReadingOrder(lens.question.answers.map(({ sentence }) => sentence));
    case 'overview':
    case 'sources':
    case 'forms':
    case 'questions':
    case 'worksheet':
    case 'about':
    case 'unknown':
      return [];
    default:
      return lens satisfies never;
  }
}

function inReadingOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Set(sentences)].sort((one, other) => one.number - other.number);
}

/** The sentences that lit ones lean on and that are not lit themselves. */
export function contextOf(lit: readonly Sentence[]): readonly Sentence[] {
  const all = new Set(lit);
  return lit.flatMap(({ context }) => (context && !all.has(context) ? [context] : []));
}

/** How a lens lights a sentence up: all of it, or only some parts (those of the statements it is about), and the words in it that are the evidence. */
export type Light = {
  readonly lens: Lens;
  readonly parts: readonly Words[] | undefined;
  readonly evidence: readonly Words[];
};

/** Every lens that lights a sentence up, and how. */
export function lightsOn(sentence: Sentence, article: Article): readonly Light[] {
  return lensesOn(sentence, article).flatMap((lens) => lightOf(lens, sentence, article) ?? []);
}

function lensesOn(sentence: Sentence, { index }: Article): readonly Lens[] {
  const events = index.eventsBySentence.get(sentence) ?? [];
  const questions = index.questionsBySentence.get(sentence) ?? [];
  return [
    ...sourcesOf(sentence).map((source) => ({ kind: 'source', source }) as const),
    ...(sentence.statements.some(isUnsourced) ? [{ kind: 'unsourced' } as const] : []),
    ...formsOf(sentence).map((form) => ({ kind: 'form', form }) as const),
    ...(events.length > 0 ? [{ kind: 'timeline' } as const] : []),
    ...events.map((event) => ({ kind: 'event', event }) as const),
    ...questions.map((question) => ({ kind: 'question', question }) as const),
  ];
}

/** How a lens lights a sentence up, if it does. */
export function lightOf(lens: Lens, sentence: Sentence, { index }: Article): Light | undefined {
  const { statements } = sentence;
  switch (lens.kind) {
    case 'source': {
      const said = statements.filter((statement) => sourcesOf({ statements: [statement] }).includes(lens.source));
      const attributions = attributionsOf({ statements: said }).filter(({ source }) => source === lens.source);
      return light(lens, said, attributions.flatMap(attributingWords));
    }
    case 'unsourced':
      return light(lens, statements.filter(isUnsourced), []);
    case 'form': {
      const worded = statements.filter(({ form }) => form === lens.form);
      return light(lens, worded, worded.flatMap(formingWords));
    }
    case 'timeline':
      return lightOnWords(lens, index.eventsBySentence.get(sentence) ?? [], sentence);
    case 'event':
      return lightOnWords(lens, lens.event.sentence === sentence ? [lens.event] : [], sentence);
    case 'question':
      return lightOnWords(
        lens,
        lens.question.answers.filter((answer) => answer.sentence === sentence),
        sentence,
      );
    default:
      return undefined;
  }
}

function isUnsourced({ attributions }: Statement): boolean {
  return attributions.length === 0;
}

function light(lens: Lens, statements: readonly Statement[], evidence: readonly Words[]): Light | undefined {
  if (statements.length === 0) return undefined;
  const parts = statements.flatMap(({ part }) => (part ? [part] : []));
  return { lens, parts: parts.length === statements.length ? parts : undefined, evidence };
}

function lightOnWords(lens: Lens, things: readonly { readonly words: Words }[], sentence: Sentence) {
  const statements = new Set(things.map(({ words }) => statementWith(words, sentence)));
  return light(
    lens,
    [...statements],
    things.map(({ words }) => words),
  );
}

/** The cue; and where the source is not named, the words that stand for it. */
function attributingWords({ mention, cue }: Attribution): readonly Words[] {
  const words = mention.kind === 'name' && cue ? undefined : wordsOf(mention);
  return [cue, words].filter((one) => one !== undefined);
}

function formingWords({ marker, ...statement }: Statement): readonly Words[] {
  return marker
    ? [marker]
    : attributionsOf({ statements: [{ ...statement, marker }] }).flatMap(({ cue }) => (cue ? [cue] : []));
}

/** Every lens that lights up a sentence leaning on this one, and not this one itself. */
export function contextLensesOf(sentence: Sentence, article: Article): readonly Lens[] {
  const own = lensesOn(sentence, article);
  const leaning = article.index.leaningBySentence.get(sentence) ?? [];
  return leaning
    .flatMap((other) => lensesOn(other, article))
    .filter((lens) => !own.some((other) => isSame(other, lens)));
}

/** Whether two lenses show the same. */
export function isSame(one: Lens, other: Lens): boolean {
  if (one.kind === 'source') return other.kind === one.kind && other.source === one.source;
  if (one.kind === 'form') return other.kind === one.kind && other.form === one.form;
  if (one.kind === 'event') return other.kind === one.kind && other.event === one.event;
  if (one.kind === 'question') return other.kind === one.kind && other.question === one.question;
  return one.kind === other.kind;
}
