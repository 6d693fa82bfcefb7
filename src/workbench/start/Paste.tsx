import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { useListener } from '../../ui/useListener.ts';
import { Button } from '../Button.tsx';
import { Select } from '../bench/Select.tsx';
import type { Intake } from '../useIntake.ts';
import styles from './Start.module.css';
import { leaveTyped, typedBefore } from './typed.ts';
import { useDrop } from './useDrop.ts';

/** The language of a text: one of these, or detected. */
type Chosen = keyof typeof benchLabels.start.languages;

/** A text as it was pasted, and its markup. */
type Pasted = { readonly text: string; readonly html: string };

type Props = {
  readonly intake: Intake;
  readonly problem: string | undefined;
  /** The address of the site's own text. */
  readonly sample: string;
};

const languages: readonly Chosen[] = ['auto', 'de-CH', 'de', 'en', 'und'];

/**
 * Whether a text fits the field. A longer one is read at once, since browsers would lay it out there for seconds, or minutes if it is all line
 * feeds.
 */
function fitsField(text: string): boolean {
  return text.length <= 200_000 && text.split('\n', 5_001).length <= 5_000;
}

/** Inserts a text behind what is chosen in a field, or at its cursor. */
function insert(text: string, field: HTMLTextAreaElement | null): void {
  field?.setRangeText(text, field.selectionEnd, field.selectionEnd);
}

/** The field for a text, and the other ways to give one. */
export function Paste({ intake, problem, sample }: Props) {
  const { start } = benchLabels;
  const isWorking = intake.progress?.kind === 'working';
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef<Pasted>(undefined);
  const [language, setLanguage] = useState<Chosen>('auto');
  const hint = useId();
  const take = (text: string, html?: string) =>
    void intake.take({ kind: 'pasted', text, ...(html && { html }) }, language);
  const drafted = useRef<string>(undefined);
  const kind = intake.progress?.kind;
  useLayoutEffect(() => {
    // Nothing has come of it.
    if (kind === undefined || kind === 'failed') drafted.current = undefined;
  }, [kind]);
  const takeTyped = (text: string, html?: string) => {
    drafted.current = field.current?.value;
    take(text, html);
  };
  const takeFile = (content: File) => void intake.take({ kind: 'file', name: content.name, content }, language);
  /** Of a text that does not fit, dropped where another is: the draft would be of one of them. */
  const takeLong = (text: string) => {
    if (field.current?.value.trim()) intake.refuse({ code: 'fieldFilled' });
    else take(text);
  };
  const isOver = useDrop((dropped) => {
    const [first] = dropped.files;
    const text = dropped.getData('text/plain');
    if (first) takeFile(first);
    else if (!fitsField(text)) takeLong(text);
    else insert(text, field.current);
  });
  const begin = () => {
    const text = field.current?.value ?? '';
    if (isWorking) return;
    if (text.trim() === '') field.current?.focus();
    // After a change, the pasted markup no longer applies.
    takeTyped(text, pasted.current?.text === text ? pasted.current.html : undefined);
  };
  return (
    <div className={styles.paste} data-over={isOver || undefined}>
      <label htmlFor={workbenchIds.text}>{start.text}</label>
      <TextField
        field={field}
        hint={hint}
        pasted={pasted}
        drafted={drafted}
        onLong={takeTyped}
        onLongDropped={takeLong}
        onBegin={begin}
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
        {isWorking && <Button onClick={intake.clear}>{start.stop}</Button>}
        <FileButton onFile={takeFile} />
        <Button onClick={() => void intake.take({ kind: 'address', address: sample }, 'auto')}>{start.sample}</Button>
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
  );
}

type FieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The id of what describes it. */
  readonly hint: string;
  /** What was pasted last, with its markup. */
  readonly pasted: RefObject<Pasted | undefined>;
  /** The text in it of which a draft was requested last. */
  readonly drafted: RefObject<string | undefined>;
  /** Takes a text that does not fit, and its markup, if any. */
  readonly onLong: (text: string, html?: string) => void;
  readonly onLongDropped: (text: string) => void;
  readonly onBegin: () => void;
};

/** The field itself. Uncontrolled, because React would compare five megabytes at every key. */
function TextField({ field, hint, pasted, drafted, onLong, onLongDropped, onBegin }: FieldProps) {
  const [before] = useState(typedBefore);
  useTypedLeft(field, drafted);
  return (
    <textarea
      id={workbenchIds.text}
      defaultValue={before}
      rows={9}
      placeholder={benchLabels.start.textHint}
      aria-describedby={hint}
      spellCheck={false}
      ref={field}
      onPaste={(event) => {
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        const text = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
        const html = (value === '' && event.clipboardData.getData('text/html')) || undefined;
        if (!fitsField(text)) {
          event.preventDefault();
          onLong(value.slice(0, selectionStart) + text + value.slice(selectionEnd), html);
        } else if (html) pasted.current = { text, html };
      }}
      onDrop={(event) => {
        const text = event.dataTransfer.getData('text/plain');
        if (fitsField(text)) return;
        event.preventDefault();
        onLongDropped(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onBegin();
      }}
    />
  );
}

/** Leaves the text in the field for the next time, unless it has become a work. */
function useTypedLeft(field: FieldProps['field'], drafted: FieldProps['drafted']): void {
  useLayoutEffect(() => {
    const left = field.current;
    return () => leaveTyped(left && left.value !== drafted.current ? left.value : '');
  }, [field, drafted]);
  useListener('pagehide', () => {
    // A draft that is being made goes with the page.
    drafted.current = undefined;
    leaveTyped(field.current?.value ?? '');
  });
}

/** Opens a file from the device. */
function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const { start } = benchLabels;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => file.current?.click()}>{start.open}</Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={start.open}
        accept=".txt,.md,.html,.htm,.json,.ts,text/plain,text/html,text/markdown,application/json"
        onChange={({ target }) => {
          const [opened] = target.files ?? [];
          if (opened) onFile(opened);
          target.value = '';
        }}
      />
    </>
  );
}
