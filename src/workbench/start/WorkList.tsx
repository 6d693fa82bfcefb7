import { useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { editHash, goTo } from '../place.ts';
import type { Works } from '../works.ts';
import styles from './WorkList.module.css';
import { WorkState } from './WorkState.tsx';

/** The element id of the link to a work. */
export function linkIdOf(work: string): string {
  return `_work-${work}`;
}

/** The works on the device, the latest first. Deleting asks for confirmation. */
export function WorkList({ works }: { readonly works: Works }) {
  const { start } = benchLabels;
  const [asked, setAsked] = useState<string>();
  return (
    <section className={styles.works} aria-labelledby={workbenchIds.works}>
      <h2 id={workbenchIds.works}>{start.works}</h2>
      <p>{start.worksNote}</p>
      <ul>
        {works.entries.map((entry) => {
          const { id, title } = entry;
          return (
            <li key={id}>
              <a
                id={linkIdOf(id)}
                aria-describedby={`_${id}`}
                href={`${labels.slugs.workbench}/${editHash(id)}`}
                target="_self"
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo(editHash(id));
                }}
              >
                {title}
              </a>
              <WorkState id={`_${id}`} entry={entry} />
              {asked === id ? (
                <p className={`ways ${styles.surely}`}>
                  <Button onClick={() => setAsked(undefined)}>{start.keep}</Button>
                  <Button onClick={() => works.remove(id)}>{start.removeSurely}</Button>
                </p>
              ) : (
                <Button aria-label={start.remove(title)} aria-describedby={`_${id}`} onClick={() => setAsked(id)}>
                  {start.removeShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
