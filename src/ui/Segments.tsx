import type { Sentence } from '../model/article.ts';
import type { Light } from '../model/lens.ts';
import { type Segment, segmentsOf } from '../model/segments.ts';
import styles from './Segments.module.css';

type Props = { readonly sentence: Sentence; readonly light: Light | undefined };

/** A sentence's text with its cue words underlined, and those the lens looks for underlined more firmly. */
export function Segments({ sentence, light }: Props) {
  return segmentsOf(sentence, light ? [light] : []).map((segment) =>
    segment.cue || segment.hit.length > 0 ? (
      <span key={segment.start} className={classOf(segment)}>
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  );
}

function classOf({ cue, hit }: Segment): string {
  return [cue && styles.cue, hit.length > 0 && styles.hit].filter(Boolean).join(' ');
}
