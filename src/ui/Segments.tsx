import { tokenOf } from '../addresses.ts';
import type { Sentence } from '../model/article.ts';
import type { Lens, Light } from '../model/lens.ts';
import { linksIn, type Segment, segmentsOf } from '../model/segments.ts';
import styles from './Segments.module.css';

type Props = {
  readonly sentence: Sentence;
  readonly lights: readonly Light[];
  /** Whether the lights are on; in the article's text, the address turns them on. */
  readonly on?: boolean;
  /** Whether to render the article's own links. */
  readonly linked?: boolean;
};

/** A sentence's text: its cues underlined, and on each run the lenses that light it up and those for which it is evidence. */
export function Segments({ sentence, lights, on = false, linked = false }: Props) {
  const runs = segmentsOf(sentence, lights);
  if (!linked) return runs.map((run) => <Run key={run.start} run={run} on={on} />);
  return linksIn(runs).map(({ href, runs: within }) => {
    const text = within.map((run) => <Run key={run.start} run={run} on={on} />);
    if (href === undefined) return text;
    return (
      <a key={within[0]?.start} className={styles.link} href={href} rel="noreferrer">
        {text}
      </a>
    );
  });
}

type RunProps = { readonly run: Segment; readonly on: boolean };

function Run({ run: { text, cue, lit, evidence }, on }: RunProps) {
  if (!cue && lit.length === 0 && evidence.length === 0) return text;
  const lights = on
    ? { role: lit.length > 0 ? 'mark' : undefined, 'data-light': evidence.length > 0 ? 'evidence' : undefined }
    : {
        'data-lenses': tokensOf(lit.map(({ lens }) => lens)),
        'data-evidence': tokensOf(evidence.map(({ lens }) => lens)),
      };
  return (
    <span className={cue ? styles.cue : undefined} {...lights}>
      {text}
    </span>
  );
}

/** Lenses as a list of tokens for the selector `~=`; undefined if there are none. */
export function tokensOf(lenses: readonly Lens[]): string | undefined {
  return lenses.length > 0 ? [...new Set(lenses.map(tokenOf))].join(' ') : undefined;
}
