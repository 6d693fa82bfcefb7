import type { Article, DatedEvent, Sentence } from './article.ts';
import { indexOf } from './articleIndex.ts';
import type { ArticleInput, EventInput, QuestionInput, SentenceInput, SourceInput } from './articleInput.ts';
import { type Declared, sentenceIn } from './declared.ts';
import { settleHeading, settleNote, settleSection } from './settleBlock.ts';
import { settleQuestion } from './settleQuestion.ts';
import { SettledSentence } from './settleSentence.ts';
import { settleSource } from './settleSource.ts';
import { asWords } from './words.ts';

/**
 * Settles an article: references become the objects they name, absent data becomes `undefined`.
 * An undeclared id does not compile; at run time, following it throws a RangeError that says where it stands. Reading every answer of the
 * index follows them all.
 */
export function defineArticle<const SentenceId extends string, const SourceId extends string>(
  input: ArticleInput<SentenceId, SourceId>,
  unconfirmed: readonly NoInfer<SentenceId>[] = [],
): Article {
  const declared: Declared = { sources: new Map(), sentences: new Map() };
  for (const [id, source] of Object.entries<SourceInput>(input.sources)) {
    declared.sources.set(id, settleSource(id, source, declared));
  }
  const sentences: Sentence[] = [];
  const drafts = new Set<string>(unconfirmed);
  const settle = (sentence: SentenceInput) => {
    const settled = new SettledSentence(sentence, sentences.length + 1, declared, drafts.has(sentence.id));
    sentences.push(settled);
    if (!declared.sentences.has(settled.id)) declared.sentences.set(settled.id, settled);
    return settled;
  };
  const joint = input.joint ?? ' ';
  const sections = input.sections.map((section) => settleSection(section, { joint, settle }));
  const article = {
    lang: input.lang,
    dir: input.dir === 'rtl' ? input.dir : undefined,
    joint,
    above: (input.above ?? []).map(settleNote),
    title: settleHeading(input.title),
    sections,
    sentences,
    sources: [...declared.sources.values()],
    events: Object.entries<EventInput>(input.events ?? {}).map(([id, event]) => settleEvent(id, event, declared)),
    questions: Object.entries<QuestionInput>(input.questions ?? {}).map(([id, question]) =>
      settleQuestion(id, question, declared),
    ),
    mentioned: input.mentioned ?? [],
    unconfirmed: unconfirmed.map((id) => sentenceIn(declared, id, 'unconfirmed')),
    imprint: input.imprint ?? {},
    reading: input.reading ?? {},
    input,
  };
  return { ...article, index: indexOf(article) };
}

function settleEvent(id: string, input: EventInput, declared: Declared): DatedEvent {
  const { label, date, words, sentence, basis } = input;
  const sentenceUnder = (reference: string) => sentenceIn(declared, reference, `event ${id}`);
  return {
    id,
    label,
    date,
    words: asWords(words),
    sentence: sentenceUnder(sentence),
    basis:
      basis?.kind === 'sentence'
        ? { kind: basis.kind, words: asWords(basis.words), sentence: sentenceUnder(basis.sentence) }
        : basis,
  };
}
