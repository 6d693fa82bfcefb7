import { Fragment } from 'react';
import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { isPlain } from '../model/form.ts';
import { Link } from '../ui/Link.tsx';
import { namesIn, whoSays } from '../ui/namesIn.ts';
import { Tick } from '../ui/Tick.tsx';
import { words } from '../words/words.ts';
import styles from './Mark.module.css';

/** Beside a sentence, in short words: who says so, and how it is worded where that is not the plain case. Each leads to its lens. */
export function Mark({ sentence }: { readonly sentence: Sentence }) {
  const number = words.sentence(sentence.number);
  const form = words.wording.forms[sentence.form].name;
  const isShort = whoSays(sentence).length <= mostLetters;
  return (
    <span
      className={isShort ? styles.short : styles.mark}
      lang={words.lang}
      data-paper={isPlain(sentence.form) ? ` · ${form}` : ''}
    >
      {noBreak}
      {namesIn(sentence).map(({ label, lens }, index) => (
        <Fragment key={label}>
          {index > 0 && ', '}
          <Link lens={lens} place={sentence.id} aria-label={`${number}: ${label}, ${form}`}>
            {index === 0 && <Tick named={namesSource(sentence)} />}
            {label}
          </Link>
        </Fragment>
      ))}
      {!isPlain(sentence.form) && (
        <>
          {' · '}
          <Link
            className={styles.form}
            lens={{ kind: 'form', form: sentence.form }}
            place={sentence.id}
            aria-label={`${number}, ${words.wording.title}: ${form}`}
          >
            {form}
          </Link>
        </>
      )}
    </span>
  );
}

/** Names up to so many letters have room on one line with the form and the sentence's last word; longer ones may break. */
const mostLetters = 20;

/** Keeps a mark at the end of its sentence with the sentence's last word. */
const noBreak = '\u00a0';
