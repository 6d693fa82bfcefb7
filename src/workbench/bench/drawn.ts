import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Article, SecondReading, Sentence } from '../../model/article.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { sourcesOf } from '../../model/attribution.ts';
import { memoized } from '../../model/memoized.ts';
import { segmentsOf } from '../../model/segments.ts';
import type { Span } from '../../model/words.ts';
import { howWorded, howWordedIn, isWorded, voicesOf, whoSays } from '../../ui/voicesOf.ts';
import { type Sentence as SentenceInput, sentenceIn } from '../edit/parts.ts';

export type Drawn = ReturnType<typeof drawnOf>;

type ReadSentence = ReturnType<typeof readIn>;

/** By the sources and the sentence as written: what has not been edited need not be computed again. */
const known = memoized((_: ArticleInput['sources']) => new WeakMap<SentenceInput, ReadSentence>());

/** Everything that is drawn of a sentence. If two are equal, nothing need be rendered again. */
export function drawnOf(sentence: Sentence, { input }: Article, isConfirmed: boolean, findings: number) {
  const { id, number, secondReading } = sentence;
  return {
    id,
    number,
    ...readOnce(sentence, input),
    second: secondReading && orElse(secondReading),
    isConfirmed,
    findings,
  };
}

/** What a mark says: the sentence, whether it is confirmed, source and form. */
export function nameOf(drawn: Drawn): string {
  const state = drawn.isConfirmed ? benchLabels.states.confirmed : benchLabels.states.proposed;
  return labels.list([labels.sentence(drawn.number), state, markText(drawn)]);
}

/** Source and form of each voice, and how else the sentence may be read, in words. */
export function markText({ voices, second }: Drawn): string {
  const said = voices.map(({ who, how }) => [who, how].filter(Boolean).join(' · ')).join('; ');
  return [said, second].filter(Boolean).join(' · ');
}

/** The source or the form of the sentence beside it, by which a sentence may be read too. */
function orElse({ kind, neighbour }: SecondReading): string {
  const { orElse } = benchLabels.sentence.second;
  if (kind === 'form') return orElse(howWordedIn(neighbour));
  return orElse(labels.list(sourcesOf(neighbour).map(({ name }) => name)));
}

function readOnce(sentence: Sentence, input: ArticleInput): ReadSentence {
  const written = sentenceIn({ article: input }, sentence.id);
  // A continued quotation is said by whoever began it.
  if (!written || sentence.statements.some(({ continues }) => continues)) return readIn(sentence);
  const kept = known(input.sources);
  const read = kept.get(written) ?? readIn(sentence);
  kept.set(written, read);
  return read;
}

function readIn(sentence: Sentence) {
  /** The words that attribute it or make its form. */
  const cues = segmentsOf(sentence, []).flatMap(({ cue, start, text: run }): readonly Span[] =>
    cue ? [[start, start + run.length]] : [],
  );
  /** Source and form, for each voice. */
  const voices = voicesOf(sentence.statements).map((voice) => ({
    who: whoSays(voice),
    how: isWorded(voice) ? howWorded(voice) : undefined,
    named: voice.isNamed,
  }));
  return { text: sentence.text, cues, voices };
}
