import type { Sentence } from '../model/article.ts';
import type { Fragment } from '../model/fragment.ts';
import { type Segment, segmentsOf } from '../model/segments.ts';
import styles from './Segments.module.css';

type Props = { readonly sentence: Sentence; readonly hits: readonly Fragment[] };

/** A sentence's text with its cue words underlined, and those the lens looks for underlined more firmly. */
export function Segments({ sentence, hits }: Props) {
  return segmentsOf(sentence, hits).map((segment) =>
    segment.cue || segment.hit ? (
      <span key={segment.start} className={classOf(segment)}>
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  );
}

function classOf({ cue, hit }: Segment): string {
  return [cue && styles.cue, hit && styles.hit].filter(Boolean).join(' ');
}
