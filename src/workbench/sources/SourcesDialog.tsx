import { useEffect, useRef } from 'react';
import type { Reading } from '../../file/parseReading.ts';
import { workbenchIds } from '../../ids.ts';
import type { SourceKind } from '../../model/article.ts';
import { words } from '../../words/words.ts';
import { benchWords } from '../../words/workbench.ts';
import { type Edit, sentencesOf } from '../edit/parts.ts';
import { sourcesIn } from '../edit/sentences.ts';
import { changeSource, mergeSources, removeSource } from '../edit/sources.ts';
import styles from './SourcesDialog.module.css';

type Props = { readonly reading: Reading; readonly onEdit: (edit: Edit) => void; readonly onClose: () => void };

const kinds: readonly SourceKind[] = ['outlet', 'official', 'authority', 'state', 'document', 'unnamed', 'other'];

/** All sources of a reading: what each is called, what it is, and which are the same. They stand in the order in which they are cited. */
export function SourcesDialog({ reading, onEdit, onClose }: Props) {
  const { sources } = benchWords;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const all = Object.entries(reading.article.sources);
  const counts = new Map<string, number>();
  for (const id of sentencesOf(reading.article).flatMap(sourcesIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={workbenchIds.sources} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={workbenchIds.sources}>{sources.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {all.length === 0 && <p>{sources.none}</p>}
      <ul>
        {all.map(([id, { name, kind }]) => (
          <li key={id}>
            <label className={styles.name}>
              <span className="visuallyHidden">{sources.name}</span>
              <input
                key={name}
                defaultValue={name}
                lang={reading.article.lang}
                spellCheck={false}
                onBlur={({ target }) => onEdit(changeSource(id, { name: target.value.trim() }))}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.blur();
                }}
              />
            </label>
            <label>
              <span className="visuallyHidden">{`${sources.kind}: ${name}`}</span>
              <select
                value={kind}
                onChange={({ target }) => {
                  const chosen = kinds.find((one) => one === target.value);
                  if (chosen) onEdit(changeSource(id, { kind: chosen }));
                }}
              >
                {kinds.map((one) => (
                  <option key={one} value={one}>
                    {sources.kinds[one]}
                  </option>
                ))}
              </select>
            </label>
            {all.length > 1 && (
              <label>
                <span className="visuallyHidden">{`${sources.merge}: ${name}`}</span>
                <select value="" onChange={({ target }) => onEdit(mergeSources(id, target.value))}>
                  <option value="">{sources.mergeInto}</option>
                  {all
                    .filter(([other]) => other !== id)
                    .map(([other, source]) => (
                      <option key={other} value={other}>
                        {source.name}
                      </option>
                    ))}
                </select>
              </label>
            )}
            {counts.has(id) ? (
              <p>{sources.used(counts.get(id) ?? 0)}</p>
            ) : (
              <button type="button" onClick={() => onEdit(removeSource(id))}>
                {sources.remove(name)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </dialog>
  );
}
