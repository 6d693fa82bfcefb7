import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { joined } from '../ui/inOrder.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Unconfirmed } from '../ui/Unconfirmed.tsx';
import { voicesOf } from '../ui/voicesOf.ts';
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
      {joined(voices, ' ', (voice, index) => (
        <>
          <span className={voice.isNamed ? 'named' : 'unnamed'}>
            {joined(voice.names, ', ', (name) => (
              <>
                <NoteLink lens={name.lens}>
                  <Mixed {...name} />
                </NoteLink>
                {name.named && (
                  <>
                    {' ('}
                    <a href={`#${name.named.id}`}>{labels.sentence(name.named.number)}</a>)
                  </>
                )}
              </>
            ))}
          </span>{' '}
          <span className="forms">
            {joined(voice.forms, ', ', (form) => (
              <NoteLink lens={{ kind: 'form', form }} className="form">
                {labels.wording.forms[form].name}
              </NoteLink>
            ))}
            {isDraft && index === voices.length - 1 && <Unconfirmed />}
          </span>
        </>
      ))}
    </span>
  );
}
