import type {
  Answer,
  Article,
  Attribution,
  DatedEvent,
  Ground,
  Heading,
  Imprint,
  Question,
  ReadingNote,
  RelationKind,
  Section,
  Sentence,
  Source,
  SourceKind,
} from './article.ts';
import type { EdtfDate } from './edtf.ts';
import type { Fragment } from './fragment.ts';

type Words = string | readonly [string, ...string[]];

type AttributionInput<SourceId> = {
  readonly source: SourceId;
  readonly cue: Words;
  readonly relays?: AttributionInput<SourceId>;
};
type Attributions<SourceId> = readonly [AttributionInput<SourceId>, ...AttributionInput<SourceId>[]];

type ReadingInput<SourceId> =
  | { readonly form: 'reported'; readonly attributions: Attributions<SourceId>; readonly marker?: never }
  | { readonly form: 'quoted'; readonly attributions: Attributions<SourceId>; readonly marker: Words }
  | { readonly form: 'open' | 'possible'; readonly attributions?: Attributions<SourceId>; readonly marker: Words }
  | { readonly form: 'hearsay'; readonly attributions?: never; readonly marker: Words }
  | { readonly form: 'stated'; readonly attributions?: never; readonly marker?: never };

type SentenceInput<SentenceId, SourceId, Reference> = ReadingInput<SourceId> & {
  readonly id: SentenceId;
  readonly text: string;
  readonly timeWords?: readonly string[];
  readonly context?: Reference;
  readonly secondReading?: { readonly kind: 'source' | 'form'; readonly neighbour: Reference };
  readonly waiver?: string;
};
type ParagraphInput<SentenceId, SourceId, Reference> = readonly SentenceInput<SentenceId, SourceId, Reference>[];

type HeadingInput =
  | { readonly text: string; readonly form: 'stated'; readonly marker?: never }
  | { readonly text: string; readonly form: 'open' | 'possible' | 'hearsay' | 'quoted'; readonly marker: Words };

type SectionInput<SentenceId, SourceId, Reference> = {
  readonly id: string;
  readonly heading?: HeadingInput;
  readonly lead?: ParagraphInput<SentenceId, SourceId, Reference>;
  readonly paragraphs: readonly ParagraphInput<SentenceId, SourceId, Reference>[];
};

type SourceInput<SourceId, Reference> = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly description?: Words;
  readonly speaksFor?: {
    readonly source: SourceId;
    readonly ground:
      | { readonly kind: 'named'; readonly words: Words; readonly sentence: Reference }
      | { readonly kind: 'neighbour'; readonly sentence: Reference };
  };
};

type EventInput<Reference> = {
  readonly label: string;
  readonly date: EdtfDate;
  readonly words: Words;
  readonly sentence: Reference;
  readonly basis?:
    | { readonly kind: 'sentence'; readonly words: Words; readonly sentence: Reference }
    | { readonly kind: 'published' };
};

type QuestionInput<Reference> = {
  readonly label: string;
  readonly answers: readonly { readonly sentence: Reference; readonly words: Words; readonly about?: Words }[];
  readonly relations?: readonly {
    readonly kind: RelationKind;
    readonly between: readonly [Reference, Reference];
    readonly why?: readonly [Words, Words];
  }[];
};

/** An article as its author writes it: every reference an id. Ids are declared once and inferred from there. */
export type ArticleInput<SourceId extends string, SentenceId extends string> = {
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly title: HeadingInput;
  readonly sources: Readonly<Record<SourceId, SourceInput<NoInfer<SourceId>, NoInfer<SentenceId>>>>;
  readonly sections: readonly SectionInput<SentenceId, NoInfer<SourceId>, NoInfer<SentenceId>>[];
  readonly events?: Readonly<Record<string, EventInput<NoInfer<SentenceId>>>>;
  readonly questions?: Readonly<Record<string, QuestionInput<NoInfer<SentenceId>>>>;
  readonly mentioned?: readonly string[];
  readonly imprint?: Imprint;
  readonly reading?: ReadingNote;
};

/**
 * Settles an article: references become the objects they name, optional data a value or `undefined`.
 * An id that nothing declares does not compile; where types were evaded, following it throws a RangeError.
 */
export function defineArticle<const SourceId extends string, const SentenceId extends string>(
  input: ArticleInput<SourceId, SentenceId>,
): Article {
  const sources = new Map<string, Source>();
  const sentences = new Map<string, Sentence>();
  const sourceOf = (id: string) => required(sources, id);
  const sentenceOf = (id: string) => required(sentences, id);

  for (const [id, source] of entries<SourceInput<string, string>>(input.sources)) {
    sources.set(id, settleSource(id, source, sourceOf, sentenceOf));
  }
  let number = 0;
  const settleParagraph = (paragraph: ParagraphInput<string, string, string>) =>
    paragraph.map((sentence) => {
      number += 1;
      const settled = settleSentence(sentence, number, sourceOf, sentenceOf);
      if (!sentences.has(settled.id)) sentences.set(settled.id, settled);
      return settled;
    });
  const sections: readonly Section[] = input.sections.map((section) => ({
    id: section.id,
    heading: section.heading && settleHeading(section.heading),
    lead: settleParagraph(section.lead ?? []),
    paragraphs: section.paragraphs.map(settleParagraph),
  }));

  return {
    lang: input.lang,
    dir: input.dir ?? 'ltr',
    title: settleHeading(input.title),
    sections,
    sentences: sections.flatMap(({ lead, paragraphs }) => [lead, ...paragraphs].flat()),
    sources: [...sources.values()],
    events: entries(input.events ?? {}).map(([id, event]) => settleEvent(id, event, sentenceOf)),
    questions: entries(input.questions ?? {}).map(([id, question]) => settleQuestion(id, question, sentenceOf)),
    mentioned: input.mentioned ?? [],
    imprint: input.imprint ?? {},
    reading: input.reading ?? {},
  };
}

type Find<T> = (id: string) => T;

function settleSource(
  id: string,
  { name, kind, description, speaksFor }: SourceInput<string, string>,
  sourceOf: Find<Source>,
  sentenceOf: Find<Sentence>,
): Source {
  const settleGround = (ground: NonNullable<typeof speaksFor>['ground']): Ground => {
    const sentence = sentenceOf(ground.sentence);
    return ground.kind === 'named'
      ? { kind: ground.kind, words: settleWords(ground.words), sentence }
      : { kind: ground.kind, sentence };
  };
  return {
    id,
    name,
    kind,
    description: settleOptional(description),
    // Looked up when asked: what it names may be declared further down.
    get speaksFor() {
      return speaksFor && { source: sourceOf(speaksFor.source), ground: settleGround(speaksFor.ground) };
    },
  };
}

function settleSentence(
  input: SentenceInput<string, string, string>,
  number: number,
  sourceOf: Find<Source>,
  sentenceOf: Find<Sentence>,
): Sentence {
  const { context, secondReading } = input;
  const settleAttribution = ({ source, cue, relays }: AttributionInput<string>): Attribution => ({
    source: sourceOf(source),
    cue: settleWords(cue),
    relays: relays && settleAttribution(relays),
  });
  return {
    id: input.id,
    number,
    text: input.text,
    form: input.form,
    attributions: (input.attributions ?? []).map(settleAttribution),
    marker: settleOptional(input.marker),
    timeWords: input.timeWords ?? [],
    // Looked up when asked: a neighbour may stand further down.
    get context() {
      return context === undefined ? undefined : sentenceOf(context);
    },
    get secondReading() {
      return secondReading && { kind: secondReading.kind, neighbour: sentenceOf(secondReading.neighbour) };
    },
    waiver: input.waiver,
  };
}

function settleHeading({ text, form, marker }: HeadingInput): Heading {
  return { text, form, marker: settleOptional(marker) };
}

function settleEvent(id: string, event: EventInput<string>, sentenceOf: Find<Sentence>): DatedEvent {
  const { basis } = event;
  return {
    id,
    label: event.label,
    date: event.date,
    words: settleWords(event.words),
    sentence: sentenceOf(event.sentence),
    basis:
      basis?.kind === 'sentence'
        ? { kind: basis.kind, words: settleWords(basis.words), sentence: sentenceOf(basis.sentence) }
        : basis,
  };
}

function settleQuestion(id: string, input: QuestionInput<string>, sentenceOf: Find<Sentence>): Question {
  const answers: readonly Answer[] = input.answers.map(({ sentence, words, about }) => ({
    sentence: sentenceOf(sentence),
    words: settleWords(words),
    about: settleOptional(about),
  }));
  const answerBy = new Map(answers.map((answer) => [answer.sentence.id, answer]));
  return {
    id,
    label: input.label,
    answers,
    relations: (input.relations ?? []).map(({ kind, between: [one, other], why }) => ({
      kind,
      between: [required(answerBy, one), required(answerBy, other)] as const,
      why: why && ([settleWords(why[0]), settleWords(why[1])] as const),
    })),
  };
}

function settleWords(words: Words): Fragment {
  return typeof words === 'string' ? [words] : words;
}

function settleOptional(words: Words | undefined): Fragment | undefined {
  return words === undefined ? undefined : settleWords(words);
}

function entries<T>(record: Readonly<Record<string, T>>): readonly [string, T][] {
  return Object.entries(record);
}

function required<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`nothing is declared under «${id}»`);
  return found;
}
