import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { Select } from '../bench/Select.tsx';
import type { Intake } from '../useIntake.ts';
import type { Works } from '../works.ts';
import { AgainDialog } from './AgainDialog.tsx';
import styles from './Start.module.css';
import { useDrop } from './useDrop.ts';
import { linkIdOf, WorkList } from './WorkList.tsx';

/** The language of a text: one of these, or detected. */
export type Chosen = keyof typeof benchLabels.start.languages;

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

const languages: readonly Chosen[] = ['auto', 'de-CH', 'de', 'en', 'und'];

/**
 * Whether a text fits the field. A longer one is read at once, since browsers would lay it out there for seconds, or minutes if it is all line
 * feeds.
 */
function fitsField(text: string): boolean {
  return text.length <= 200_000 && text.split('\n', 5_001).length <= 5_000;
}

/** The start page: a text can be pasted, opened, dropped, or the site's own can be tried; before it are the works on the device. */
export function Start({ works, left, intake, problem, sample, languages: otherLanguages }: Props) {
  const { start } = benchLabels;
  const { isWorking, again } = intake;
  // Uncontrolled, because React would compare five megabytes at every key.
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef<{ readonly text: string; readonly html: string }>(undefined);
  const [language, setLanguage] = useState<Chosen>('auto');
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
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
  const take = (text: string, html?: string) =>
    void intake.take({ kind: 'pasted', text, ...(html && { html }) }, language);
  const takeFile = (content: File) => void intake.take({ kind: 'file', name: content.name, content }, language);
  const isOver = useDrop((dropped) => {
    const [first] = dropped.files;
    const text = dropped.getData('text/plain');
    if (first) takeFile(first);
    else if (!fitsField(text)) take(text);
    else field.current?.setRangeText(text);
  });
  const begin = () => {
    const text = field.current?.value ?? '';
    if (isWorking) return;
    if (text.trim() === '') field.current?.focus();
    // After a change, the pasted markup no longer applies.
    take(text, pasted.current?.text === text ? pasted.current.html : undefined);
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
                  take(value.slice(0, selectionStart) + text + value.slice(selectionEnd), html);
                } else if (html) pasted.current = { text, html };
              }}
              onDrop={(event) => {
                const text = event.dataTransfer.getData('text/plain');
                if (fitsField(text)) return;
                event.preventDefault();
                take(text);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) begin();
              }}
            />
            <p id={hint} className={styles.hint}>
              {start.files}
              <span className={styles.drop}>{start.drop}</span>
              {start.kinds}
            </p>
            {problem !== undefined && (
              <p className={styles.problem} role="alert">
                {problem}
              </p>
            )}
            <p className={`ways ${styles.ways}`}>
              <Button className="primary" aria-disabled={isWorking} onClick={begin}>
                {isWorking ? start.working : start.begin}
              </Button>
              {isWorking && <Button onClick={intake.stop}>{start.stop}</Button>}
              <Button onClick={() => file.current?.click()}>{start.open}</Button>
              <input
                ref={file}
                type="file"
                hidden
                aria-label={start.open}
                accept=".txt,.md,.html,.htm,.json,.ts,text/plain,text/html,text/markdown,application/json"
                onChange={({ target }) => {
                  const [opened] = target.files ?? [];
                  if (opened) takeFile(opened);
                  target.value = '';
                }}
              />
              <Button onClick={() => void intake.take({ kind: 'address', address: sample }, 'auto')}>
                {start.sample}
              </Button>
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
      </main>
      <footer className={styles.foot}>{labels.disclaimer}</footer>
      {again && <AgainDialog again={again} intake={intake} />}
    </div>
  );
}
