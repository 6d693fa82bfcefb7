import { useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { separator } from '../../ui/separator.ts';
import { Button } from '../Button.tsx';
import { editHash, goTo } from '../place.ts';
import type { Works } from '../works.ts';
import styles from './WorkList.module.css';

/** The element id of the link to a work. */
export function linkIdOf(work: string): string {
  return `_work-${work}`;
}

/** The works on the device, the latest first. Deleting asks for confirmation. */
export function WorkList({ works }: { readonly works: Works }) {
  const { start } = benchLabels;
  const [asked, setAsked] = useState<string>();
  const date = new Intl.DateTimeFormat(labels.dates, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.works} aria-labelledby={workbenchIds.works}>
      <h2 id={workbenchIds.works}>{start.works}</h2>
      <p>{start.worksNote}</p>
      <ul>
        {works.entries().map(({ id, title, confirmed, sentences, changed }) => (
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
            <p id={`_${id}`}>
              <span>{start.progress(confirmed, sentences)}</span>
              {separator}
              <time>{date.format(changed)}</time>
            </p>
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
        ))}
      </ul>
    </section>
  );
}
