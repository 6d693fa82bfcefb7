import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { useArticle } from '../ui/article.ts';
import { joined } from '../ui/inOrder.ts';
import { Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { separator } from '../ui/separator.ts';
import { tickOf } from '../ui/Tick.tsx';
import { Unconfirmed } from '../ui/Unconfirmed.tsx';
import { howWorded, isWorded, type Name, nameWithPlace, type Voice, voicesOf } from '../ui/voicesOf.ts';
import styles from './Mark.module.css';

/** Names of up to this many letters fit on one line with the form and the sentence's last word; longer ones may break. */
const mostLetters = 20;

/** Between a sentence and its source where a browser's reader mode shows neither styles nor signs. */
const blank = '\u00a0';

/** What a sentence's mark says, as a text. */
export function textBeside(sentence: Sentence): string {
  const voices = voicesOf(sentence.statements);
  return [namesBeside(voices), ...voices.filter(isWorded).map(howWorded)].join(' · ');
}

function namesBeside(voices: readonly Voice[]): string {
  const namesOf = ({ names }: Voice) =>
    names.map((name) => (isPointing(name) ? nameWithPlace(name) : name.label)).join(', ');
  return voices.map(namesOf).join('; ');
}

/** Whether words of the sentence stand for a name elsewhere; what continues a quotation stands beside it. */
function isPointing({ said }: Name): boolean {
  return said.length > 1;
}

/** Beside a sentence, in short: who says so, and the form unless it is the plain one. Both link to their lens. */
export function Mark({ sentence }: { readonly sentence: Sentence }) {
  const article = useArticle();
  const voices = voicesOf(sentence.statements);
  const isShort = namesBeside(voices).length <= mostLetters;
  return (
    <span
      className={isShort ? styles.short : styles.mark}
      lang={langAttributes(article).lang && labels.lang}
      data-number={sentence.number}
      data-paper={voices.some(isWorded) ? undefined : `${separator}${voices.map(howWorded).join('; ')}`}
    >
      {joined(voices, '; ', (voice) => (
        <>
          <Names voice={voice} sentence={sentence} />
          {isWorded(voice) && (
            <>
              {separator}
              <Forms voice={voice} sentence={sentence} />
            </>
          )}
        </>
      ))}
      {sentence.isDraft && <Unconfirmed />}
    </span>
  );
}

type Props = { readonly voice: Voice; readonly sentence: Sentence };

function Names({ voice, sentence }: Props) {
  return joined(voice.names, ', ', (name, index) => {
    const { label, lens, named } = name;
    return (
      <>
        <Link
          className={index === 0 ? tickOf(voice.isNamed) : undefined}
          lens={lens}
          place={sentence.id}
          aria-label={`${labels.sentence(sentence.number)}: ${label}, ${howWorded(voice)}`}
        >
          {index === 0 && blank}
          {lens.kind === 'source' && index === 0 ? (
            <Mixed {...name} />
          ) : (
            <bdi>
              <Mixed {...name} />
            </bdi>
          )}
        </Link>
        {named && isPointing(name) && (
          <>
            {' ('}
            <Link lens={lens} place={named.id}>
              {labels.sentence(named.number).replace(' ', blank)}
            </Link>
            )
          </>
        )}
      </>
    );
  });
}

function Forms({ voice, sentence }: Props) {
  return joined(voice.forms, ', ', (form) => {
    const { name } = labels.wording.forms[form];
    return (
      <Link
        className={styles.form}
        lens={{ kind: 'form', form }}
        place={sentence.id}
        aria-label={`${labels.sentence(sentence.number)}, ${labels.wording.title}: ${name}`}
      >
        {name}
      </Link>
    );
  });
}
