import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { lightsOn } from '../model/lens.ts';
import { linksIn, type Segment, segmentsOf } from '../model/segments.ts';
import { useArticle } from '../ui/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { factsOf } from '../ui/factsOf.ts';
import { imprintOf } from '../ui/imprintOf.ts';
import { joined } from '../ui/inOrder.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { NotesAbove, Sections } from '../ui/Sections.tsx';
import { separator } from '../ui/separator.ts';
import { Entry } from './Entry.tsx';
import { NoteLink } from './Notes.tsx';

/** The article as written: its sentences numbered, and beside each who says so and how it is worded. */
export function LinearText() {
  const article = useArticle();
  const facts = [...factsOf(article), ...imprintOf(article)];
  return (
    <article lang={article.lang} dir={article.dir}>
      <DraftMark />
      <NotesAbove article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <p className="heads" lang={labels.lang}>
        <span>
          {joined(facts, ' ', (fact, index) => (
            <span className="fact">
              <Mixed {...fact} />
              {index < facts.length - 1 && separator.trimEnd()}
            </span>
          ))}
          <br />
          <span className="named">{labels.key.named}</span> <span className="unnamed">{labels.key.unnamed}</span>
        </span>
        <span aria-hidden="true">{labels.sheet.number}</span>
        <span aria-hidden="true">{labels.sheet.source}</span>
        <span aria-hidden="true">{labels.wording.title}</span>
      </p>
      <Sections article={article}>{(sentence) => <LinearSentence sentence={sentence} />}</Sections>
    </article>
  );
}

/** One sentence and its entry. A line break after the entry would put it one line too high, so the first word stays with it. */
function LinearSentence({ sentence }: { readonly sentence: Sentence }) {
  const dated = lightsOn(sentence, useArticle()).filter(({ lens }) => lens.kind === 'event');
  const [first, ...rest] = segmentsOf(sentence, dated);
  if (!first) return null;
  const [word, remainder] = splitFirstWord(first);
  return (
    <span id={sentence.id} className="sentence">
      <span className="start">
        <Entry sentence={sentence} />
        <Runs of={[word]} />
      </span>
      <Runs of={remainder.text ? [remainder, ...rest] : rest} />
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

/** Runs of a sentence; within a link of the article's, no other. */
function Runs({ of }: { readonly of: readonly Segment[] }) {
  return linksIn(of).map(({ href, runs }) =>
    href === undefined ? (
      runs.map((run) => <Run key={run.start} run={run} />)
    ) : (
      <a key={runs[0]?.start} href={href} rel="noreferrer">
        {runs.map((run) => (
          <Run key={run.start} run={{ ...run, evidence: [] }} />
        ))}
      </a>
    ),
  );
}

function Run({ run: { text, cue, evidence } }: { readonly run: Segment }) {
  const [date] = evidence;
  if (date && text) return <NoteLink lens={date.lens}>{text}</NoteLink>;
  if (cue && text) return <u>{text}</u>;
  // On narrow screens a sentence is a table, in which Chromium drops a space that stands alone.
  return text.trim() ? text : <span>{text}</span>;
}
