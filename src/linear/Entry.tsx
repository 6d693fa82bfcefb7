import { Fragment } from 'react';
import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { namesIn } from '../ui/namesIn.ts';
import { words } from '../words/words.ts';
import { NoteLink } from './NoteLink.tsx';

/** Level with a sentence: its number, who says so, and how it is worded. */
export function Entry({ sentence }: { readonly sentence: Sentence }) {
  const { id, number, form } = sentence;
  return (
    <span className="entry" lang={words.lang}>
      <a className="number" href={`#${id}`} aria-label={words.sentence(number)}>
        {number}
      </a>{' '}
      <span className={namesSource(sentence) ? 'named' : 'unnamed'}>
        {namesIn(sentence).map(({ label, lens }, index) => (
          <Fragment key={label}>
            {index > 0 && ', '}
            <NoteLink lens={lens}>{label}</NoteLink>
          </Fragment>
        ))}
      </span>{' '}
      <NoteLink lens={{ kind: 'form', form }} className="form">
        {words.wording.forms[form].name}
      </NoteLink>
    </span>
  );
}
