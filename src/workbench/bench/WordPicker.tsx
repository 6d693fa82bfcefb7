import { type KeyboardEvent, use, useLayoutEffect, useRef } from 'react';
import { onlyWords } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords, isWithin, joinWords, type Span } from '../../model/words.ts';
import { useArticle } from '../../ui/article.ts';
import { spansIn, spanWith, wordsIn } from '../edit/words.ts';
import { Lacking, Problem } from './Typed.tsx';
import styles from './WordPicker.module.css';

type Props = {
  /** What a form calls it where it lacks words. */
  readonly name?: string;
  /** What the words are chosen for. */
  readonly label: string;
  readonly text: string;
  readonly value: WordsInput | undefined;
  readonly onChange: (words: string | undefined) => void;
};

/** Chooses words of another sentence as in the text: a tap takes one, another everything up to it; arrow keys move along them. Asked for, it comes into view. */
export function WordPicker({ name, label, text, value, onChange }: Props) {
  const { lang, dir } = useArticle();
  const lack = use(Lacking);
  const list = useRef<HTMLParagraphElement>(null);
  const isAsked = useRef(value === undefined);
  useLayoutEffect(() => {
    if (isAsked.current) list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const found = wordsIn(text);
  const chosen = value === undefined ? [] : (spansIn(text, value) ?? []);
  const [first] = chosen;
  const current: Span | undefined = first && [first[0], chosen.at(-1)?.[1] ?? first[1]];
  const isChosen = (span: Span) => isWithin(span, chosen);
  const reached = Math.max(found.findIndex(isChosen), 0);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = { ArrowRight: dir === 'rtl' ? -1 : 1, ArrowLeft: dir === 'rtl' ? 1 : -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    all[all.indexOf(event.currentTarget) + by]?.focus();
  };
  return (
    <fieldset name={name} className={styles.picker}>
      <legend>{label}</legend>
      <p ref={list} className="field" lang={lang} dir={dir}>
        {found.map((word, index) => (
          <span key={word[0]}>
            {text.slice(found[index - 1]?.[1] ?? 0, word[0])}
            <button
              type="button"
              aria-pressed={isChosen(word)}
              tabIndex={index === reached ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => {
                const range = spanWith(current, word);
                onChange(range && onlyWords(text, range));
              }}
            >
              {text.slice(...word)}
            </button>
          </span>
        ))}
        {text.slice(found.at(-1)?.[1] ?? 0)}
      </p>
      {lack && lack.field === name && <Problem says={lack.says} />}
      {value !== undefined && chosen.length === 0 && <b lang={lang}>{joinWords(asWords(value))}</b>}
    </fieldset>
  );
}
