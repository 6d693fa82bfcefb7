import { Fragment } from 'react';
import type { Sentence } from '../model/article.ts';
import { voicesOf, whoSays } from '../ui/voicesOf.ts';
import { words } from '../words/words.ts';
import { NoteLink } from './NoteLink.tsx';

/** Level with a sentence: its number, who says so, and how it is worded. */
export function Entry({ sentence }: { readonly sentence: Sentence }) {
  const { id, number, statements } = sentence;
  return (
    <span className="entry" lang={words.lang}>
      <a className="number" href={`#${id}`} aria-label={words.sentence(number)}>
        {number}
      </a>{' '}
      {voicesOf(statements).map((voice, index) => (
        <Fragment key={whoSays(voice)}>
          {index > 0 && ' '}
          <span className={voice.isNamed ? 'named' : 'unnamed'}>
            {voice.names.map(({ label, lens, named }, at) => (
              <Fragment key={label}>
                {at > 0 && ', '}
                <NoteLink lens={lens}>{label}</NoteLink>
                {named && (
                  <>
                    {', '}
                    <a href={`#${named.id}`}>{words.sentence(named.number)}</a>
                  </>
                )}
              </Fragment>
            ))}
          </span>{' '}
          <span className="forms">
            {voice.forms.map((form, at) => (
              <Fragment key={form}>
                {at > 0 && ', '}
                <NoteLink lens={{ kind: 'form', form }} className="form">
                  {words.wording.forms[form].name}
                </NoteLink>
              </Fragment>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
