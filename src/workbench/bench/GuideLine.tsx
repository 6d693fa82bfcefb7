import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { Cross } from '../Cross.tsx';
import type { Guided, GuideStep } from '../useGuide.ts';
import styles from './GuideLine.module.css';

/** What to do at a step, shown beside the controls for it; nothing at other steps. */
export function GuideLine({ guided, at }: { readonly guided: Guided | undefined; readonly at: readonly GuideStep[] }) {
  if (!guided || !at.includes(guided.step)) return null;
  return (
    <p className={`inverse ${styles.line}`}>
      <span>
        <b>{labels.positionOf(guided.at, guided.of)}</b> {guideText(guided.step)}
      </span>
      <Cross label={benchLabels.guide.skip} onClick={guided.skip} />
    </p>
  );
}

/** What to do at a step, by touch or keyboard, depending on the device. */
export function guideText(step: GuideStep): string {
  const { touch, keys } = benchLabels.guide.steps[step];
  return matchMedia('(pointer: coarse) and (hover: none)').matches ? touch : keys;
}
