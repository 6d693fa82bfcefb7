import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Intake } from '../useIntake.ts';
import type { Works } from '../works.ts';
import { AgainDialog } from './AgainDialog.tsx';
import { Paste } from './Paste.tsx';
import styles from './Start.module.css';
import { linkIdOf, WorkList } from './WorkList.tsx';

type Props = {
  readonly works: Works;
  /** The work from which one comes back. */
  readonly left: string | undefined;
  readonly intake: Intake;
  readonly problem: string | undefined;
  /** The address of the site's own text. */
  readonly sample: string;
  readonly languages: ReactNode;
};

/** The start page: a text can be pasted, opened, dropped, or the site's own can be tried; before it are the works on the device. */
export function Start({ works, left, intake, problem, sample, languages: otherLanguages }: Props) {
  const { start } = benchLabels;
  const { progress } = intake;
  const heading = useRef<HTMLHeadingElement>(null);
  const isListed = works.entries.some(({ id }) => id === left);
  // Nothing has the focus any more. Whoever goes on with the keyboard finds the beginning, or the text just left, once that is listed.
  useLayoutEffect(() => {
    if (left !== undefined) heading.current?.focus({ preventScroll: true });
  }, [left]);
  useLayoutEffect(() => {
    if (isListed && left !== undefined && document.activeElement === heading.current)
      document.getElementById(linkIdOf(left))?.focus();
  }, [left, isListed]);
  return (
    <div className={styles.start}>
      <header className={`bar ${styles.bar}`}>
        <a href="./" target="_self">
          {labels.product}
        </a>
        <p>{benchLabels.title}</p>
        {otherLanguages}
      </header>
      <main className={`controls ${styles.columns}`}>
        {works.entries.length > 0 && <WorkList works={works} />}
        <section>
          <h1 ref={heading} tabIndex={-1}>
            {start.heading}
          </h1>
          <ol className={styles.promises}>
            {start.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ol>
          <Paste intake={intake} problem={problem} sample={sample} />
        </section>
      </main>
      <footer className={styles.foot}>{labels.disclaimer}</footer>
      {progress?.kind === 'again' && <AgainDialog again={progress} intake={intake} />}
    </div>
  );
}
