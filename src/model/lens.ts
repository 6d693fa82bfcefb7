import type { Article, DatedEvent, Question, Sentence, Source } from './article.ts';
import { attributionsOf, namesSource, sentencesOf } from './attribution.ts';
import { type Form, forms } from './form.ts';
import type { Fragment } from './fragment.ts';

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
export function statementsIn(lens: Lens, article: Article): readonly Sentence[] {
  switch (lens.kind) {
    case 'source':
      return sentencesOf(lens.source, article);
    case 'unsourced':
      return article.sentences.filter((sentence) => !namesSource(sentence));
    case 'form':
      return article.sentences.filter(({ form }) => form === lens.form);
    case 'timeline':
      return article.sentences.filter((sentence) => article.events.some((event) => event.sentence === sentence));
    case 'event':
      return [lens.event.sentence];
    case 'question':
      return article.sentences.filter((sentence) =>
        lens.question.answers.some((answer) => answer.sentence === sentence),
      );
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

/** The sentences that lit ones lean on and that are not lit themselves. */
export function contextOf(statements: readonly Sentence[]): readonly Sentence[] {
  return statements.flatMap(({ context }) => (context && !statements.includes(context) ? [context] : []));
}

/** The words of a lit sentence for which the lens lights it up. */
export function wordsIn(lens: Lens, sentence: Sentence, article: Article): readonly Fragment[] {
  switch (lens.kind) {
    case 'source':
      return attributionsOf(sentence).flatMap(({ source, cue }) => (source === lens.source ? [cue] : []));
    case 'form':
      return sentence.marker ? [sentence.marker] : attributionsOf(sentence).map(({ cue }) => cue);
    case 'timeline':
      return article.events.flatMap((event) => (event.sentence === sentence ? [event.words] : []));
    case 'event':
      return [lens.event.words];
    case 'question':
      return lens.question.answers.flatMap((answer) => (answer.sentence === sentence ? [answer.words] : []));
    case 'overview':
    case 'sources':
    case 'unsourced':
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

/** The list that a lens is one of, if it is one of a list. */
export function listOf(
  lens: Lens,
  article: Article,
): { readonly lens: Lens; readonly members: readonly Lens[] } | undefined {
  switch (lens.kind) {
    case 'source':
      return { lens: { kind: 'sources' }, members: article.sources.map((source) => ({ kind: 'source', source })) };
    case 'unsourced':
      return { lens: { kind: 'sources' }, members: [] };
    case 'form':
      return { lens: { kind: 'forms' }, members: forms.map((form) => ({ kind: 'form', form })) };
    case 'event':
      return { lens: { kind: 'timeline' }, members: article.events.map((event) => ({ kind: 'event', event })) };
    case 'question':
      return {
        lens: { kind: 'questions' },
        members: article.questions.map((question) => ({ kind: 'question', question })),
      };
    case 'overview':
    case 'sources':
    case 'forms':
    case 'timeline':
    case 'questions':
    case 'worksheet':
    case 'about':
    case 'unknown':
      return undefined;
    default:
      return lens satisfies never;
  }
}
