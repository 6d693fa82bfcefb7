import type { Article, Sentence } from '../model/article.ts';
import { lightsOn } from '../model/lens.ts';
import { type Segment, segmentsOf } from '../model/segments.ts';
import { Entry } from './Entry.tsx';
import { NoteLink } from './Notes.tsx';

type Props = { readonly sentence: Sentence; readonly article: Article };

/** One sentence and its entry. A line break after the entry would put it one line too high, so the first word stays with it. */
export function LinearSentence({ sentence, article }: Props) {
  const dated = lightsOn(sentence, article).filter(({ lens }) => lens.kind === 'event');
  const [first, ...rest] = segmentsOf(sentence, dated);
  if (!first) return null;
  const [word, remainder] = splitFirstWord(first);
  return (
    <span id={sentence.id} className="sentence">
      <span className="start">
        <Entry sentence={sentence} article={article} />
        <Run segment={word} />
      </span>
      {(remainder.text ? [remainder, ...rest] : rest).map((segment) => (
        <Run key={segment.start} segment={segment} />
      ))}
    </span>
  );
}

function splitFirstWord(segment: Segment): readonly [Segment, Segment] {
  const length = /^\S{0,24}/u.exec(segment.text)?.[0].length ?? 0;
  return [
    { ...segment, text: segment.text.slice(0, length) },
    { ...segment, start: segment.start + length, text: segment.text.slice(length) },
  ];
}

function Run({ segment: { text, cue, evidence } }: { readonly segment: Segment }) {
  const [date] = evidence;
  if (date && text) return <NoteLink lens={date.lens}>{text}</NoteLink>;
  return cue && text ? <u>{text}</u> : text;
}
