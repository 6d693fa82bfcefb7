import { benchLabels } from '../../labels/workbench.ts';
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
        <b>{benchLabels.guide.step(guided.at, guided.of)}</b> {guideText(guided.step)}
      </span>
      <button type="button" aria-label={benchLabels.guide.skip} title={benchLabels.guide.skip} onClick={guided.skip}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}

/** What to do at a step, by finger or by key, as there are. */
export function guideText(step: GuideStep): string {
  const { touch, keys } = benchLabels.guide.steps[step];
  return matchMedia('(pointer: coarse) and (hover: none)').matches ? touch : keys;
}
