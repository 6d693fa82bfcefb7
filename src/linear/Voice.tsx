import type { Article, Sentence, Statement } from '../model/article.ts';
import { Names } from '../ui/Names.tsx';
import { howWorded, voicesOf, whoSays } from '../ui/voicesOf.ts';
import { words } from '../words/words.ts';

type Props = { readonly sentence: Sentence; readonly statement: Statement; readonly article: Article };

/** Who says one statement of a sentence and how it is worded. */
export function Voice({ sentence, statement, article }: Props) {
  return voicesOf([statement]).map((voice) => (
    <span key={whoSays(voice)} className={voice.isNamed ? 'named' : 'unnamed'}>
      <Names voice={voice} article={article} /> · <i>{howWorded(voice)}</i>
      {sentence.isDraft && <b> · {words.draft.name}</b>}
    </span>
  ));
}
