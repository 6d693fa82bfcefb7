import { type ReactNode, useId, useRef, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { Select } from '../bench/Select.tsx';
import type { Entry } from '../shelf/shelf.ts';
import styles from './Start.module.css';
import { useDrop } from './useDrop.ts';
import { WorkList } from './WorkList.tsx';

/** The language of a text: one of these, or detected. */
export type Chosen = keyof typeof benchLabels.start.languages;

type Props = {
  readonly works: readonly Entry[];
  readonly problem: string | undefined;
  readonly isWorking: boolean;
  readonly onStop: () => void;
  /** `html` if the text was pasted with its markup. */
  readonly onText: (text: string, html: string | undefined, language: Chosen) => void;
  readonly onFile: (file: File, language: Chosen) => void;
  readonly onSample: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly languages: ReactNode;
};

const languages: readonly Chosen[] = ['auto', 'de-CH', 'de', 'en', 'und'];

/** Whether a text is put into the field. A longer one is read at once: there, browsers would lay it out for seconds, or minutes if it is all line feeds. */
function fitsField(text: string): boolean {
  return text.length <= 200_000 && text.split('\n', 5_001).length <= 5_000;
}

/** The start page: a text can be pasted, opened, dropped, or the site's own can be tried; below are the works on the device. */
export function Start({
  works,
  problem,
  isWorking,
  onStop,
  onText,
  onFile,
  onSample,
  onOpen,
  onRemove,
  languages: otherLanguages,
}: Props) {
  const { start } = benchLabels;
  // Uncontrolled, because React would compare five megabytes at every key.
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef<{ readonly text: string; readonly html: string }>(undefined);
  const [language, setLanguage] = useState<Chosen>('auto');
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
  const isOver = useDrop((dropped) => {
    const [first] = dropped.files;
    const text = dropped.getData('text/plain');
    if (first) onFile(first, language);
    else if (!fitsField(text)) onText(text, undefined, language);
    else if (field.current) field.current.value = text;
  });
  const begin = () => {
    const text = field.current?.value ?? '';
    if (isWorking) return;
    if (text.trim() === '') field.current?.focus();
    // After a change, the pasted markup no longer applies.
    onText(text, pasted.current?.text === text ? pasted.current.html : undefined, language);
  };
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
        <section>
          <h1>{start.heading}</h1>
          <ol className={styles.promises}>
            {start.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ol>
          <div className={styles.paste} data-over={isOver || undefined}>
            <label htmlFor={workbenchIds.text}>{start.text}</label>
            <textarea
              id={workbenchIds.text}
              rows={9}
              placeholder={start.textHint}
              aria-describedby={hint}
              spellCheck={false}
              ref={field}
              onPaste={(event) => {
                const { value, selectionStart, selectionEnd } = event.currentTarget;
                const text = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
                const html = (value === '' && event.clipboardData.getData('text/html')) || undefined;
                if (!fitsField(text)) {
                  event.preventDefault();
                  onText(value.slice(0, selectionStart) + text + value.slice(selectionEnd), html, language);
                } else if (html) pasted.current = { text, html };
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) begin();
              }}
            />
            <p id={hint} className={styles.hint}>
              {start.drop}
            </p>
            {problem !== undefined && (
              <p className={styles.problem} role="alert">
                {problem}
              </p>
            )}
            <p className={styles.ways}>
              <button type="button" className="primary" aria-disabled={isWorking} onClick={begin}>
                {isWorking ? start.working : start.begin}
              </button>
              {isWorking && (
                <button type="button" onClick={onStop}>
                  {start.stop}
                </button>
              )}
              <button type="button" onClick={() => file.current?.click()}>
                {start.open}
              </button>
              <input
                ref={file}
                type="file"
                hidden
                aria-label={start.open}
                accept=".txt,.md,.html,.htm,.json,.ts,text/plain,text/html,text/markdown,application/json"
                onChange={({ target }) => {
                  const [opened] = target.files ?? [];
                  if (opened) onFile(opened, language);
                  target.value = '';
                }}
              />
              <button type="button" onClick={onSample}>
                {start.sample}
              </button>
            </p>
            <div className={styles.language}>
              <Select
                label={start.language}
                value={language}
                among={languages.map((one) => [one, start.languages[one]])}
                onChoose={setLanguage}
              />
            </div>
          </div>
        </section>
        {works.length > 0 && <WorkList works={works} onOpen={onOpen} onRemove={onRemove} />}
      </main>
    </div>
  );
}
