import type { Sentence, Statement } from '../model/article.ts';
import { Names } from '../ui/Names.tsx';
import { separator } from '../ui/separator.ts';
import { Unconfirmed } from '../ui/Unconfirmed.tsx';
import { howWorded, voicesOf, whoSays } from '../ui/voicesOf.ts';

type Props = { readonly sentence: Sentence; readonly statement: Statement };

/** Who says one statement of a sentence and how it is worded. */
export function Voice({ sentence, statement }: Props) {
  return voicesOf([statement]).map((voice) => (
    <span key={whoSays(voice)} className={voice.isNamed ? 'named' : 'unnamed'}>
      <Names voice={voice} />
      {separator}
      <i>{howWorded(voice)}</i>
      {sentence.isDraft && <Unconfirmed />}
    </span>
  ));
}
