import { benchWords } from '../../words/workbench.ts';
import type { GuidePlace, GuideStep } from '../guide.ts';
import styles from './GuideLine.module.css';

/** The step that is shown, and the way past all of them. */
export type Guided = GuidePlace & { readonly skip: () => void };

/** What to do now, beside what it is done with; nothing where that is another step's. */
export function GuideLine({ guided, at }: { readonly guided: Guided | undefined; readonly at: readonly GuideStep[] }) {
  if (!guided || !at.includes(guided.step)) return null;
  return (
    <p className={styles.line}>
      <span>
        <b>{benchWords.guide.step(guided.at, guided.of)}</b> {guideText(guided.step)}
      </span>
      <button type="button" aria-label={benchWords.guide.skip} title={benchWords.guide.skip} onClick={guided.skip}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}

/** What to do at a step, by finger or by key, as there are. */
export function guideText(step: GuideStep): string {
  const { touch, keys } = benchWords.guide.steps[step];
  return matchMedia('(pointer: coarse) and (hover: none)').matches ? touch : keys;
}
