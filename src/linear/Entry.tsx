import { Fragment } from 'react';
import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Unconfirmed } from '../ui/Unconfirmed.tsx';
import { voicesOf, whoSays } from '../ui/voicesOf.ts';
import { NoteLink } from './Notes.tsx';

/** Beside a sentence: its number, who says so, and how it is worded. */
export function Entry({ sentence }: { readonly sentence: Sentence }) {
  const { id, number, statements, isDraft } = sentence;
  const voices = voicesOf(statements);
  return (
    <span className="entry" lang={labels.lang}>
      <a className="number" href={`#${id}`} aria-label={labels.sentence(number)}>
        {number}
      </a>{' '}
      {voices.map((voice, index) => (
        <Fragment key={whoSays(voice)}>
          {index > 0 && ' '}
          <span className={voice.isNamed ? 'named' : 'unnamed'}>
            {voice.names.map((name, at) => (
              <Fragment key={name.label}>
                {at > 0 && ', '}
                <NoteLink lens={name.lens}>
                  <Mixed {...name} />
                </NoteLink>
                {name.named && (
                  <>
                    {' ('}
                    <a href={`#${name.named.id}`}>{labels.sentence(name.named.number)}</a>)
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
                  {labels.wording.forms[form].name}
                </NoteLink>
              </Fragment>
            ))}
            {isDraft && index === voices.length - 1 && <Unconfirmed />}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
