import { namesSource } from '../model/attribution.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import type { Form } from '../model/form.ts';
import { useArticle } from '../ui/article.ts';
import styles from './FormStrip.module.css';

/** The sentences of a form as strokes in reading order and direction, dotted if no source is named, with a hairline where a section begins. */
export function FormStrip({ form }: { readonly form: Form }) {
  const { sentences, sections, dir } = useArticle();
  const at = (place: number) => (dir ? sentences.length - place : place);
  const strokes = (named: boolean) =>
    sentences
      .filter(({ statements }) => {
        const worded = statements.filter((statement) => statement.form === form);
        return worded.length > 0 && namesSource({ statements: worded }) === named;
      })
      .map(({ number }) => `M${at(number - 0.5)} 1V15`)
      .join('');
  const starts = sections.slice(1).flatMap((section) => sentencesOfSection(section)[0] ?? []);
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${sentences.length} 16`}
      preserveAspectRatio="none"
      width="100%"
      height="16"
      aria-hidden="true"
    >
      <path className={styles.start} d={starts.map(({ number }) => `M${at(number - 1)} 0V16`).join('')} />
      <path d={strokes(true)} />
      <path className={styles.unnamed} d={strokes(false)} />
    </svg>
  );
}
