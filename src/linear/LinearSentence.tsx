import type { Article, DatedEvent, Sentence } from '../model/article.ts';
import { type Segment, segmentsOf } from '../model/segments.ts';
import { Entry } from './Entry.tsx';
import { NoteLink } from './NoteLink.tsx';

type Props = { readonly sentence: Sentence; readonly article: Article };

/** One sentence and its entry. No line break may part the entry from the first word: it would stand a line too high. */
export function LinearSentence({ sentence, article }: Props) {
  const events = article.events.filter((event) => event.sentence === sentence);
  const [first, ...rest] = segmentsOf(
    sentence,
    events.map(({ words }) => words),
  );
  if (!first) return null;
  const [word, remainder] = splitFirstWord(first);
  return (
    <span id={sentence.id} className="sentence">
      <span className="start">
        <Entry sentence={sentence} />
        <Run segment={word} events={events} />
      </span>
      {[remainder, ...rest].map((segment) => (
        <Run key={segment.start} segment={segment} events={events} />
      ))}
    </span>
  );
}

function splitFirstWord(segment: Segment): readonly [Segment, Segment] {
  const length = /^\S*/.exec(segment.text)?.[0].length ?? 0;
  return [
    { ...segment, text: segment.text.slice(0, length) },
    { ...segment, start: segment.start + length, text: segment.text.slice(length) },
  ];
}

type RunProps = { readonly segment: Segment; readonly events: readonly DatedEvent[] };

function Run({ segment: { text, cue, hit }, events }: RunProps) {
  const event = hit && events.find(({ words }) => words.some((part) => part.includes(text.trim())));
  if (event) return <NoteLink lens={{ kind: 'event', event }}>{text}</NoteLink>;
  return cue && text ? <u>{text}</u> : text;
}
