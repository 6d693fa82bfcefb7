import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { whoSays } from '../ui/namesIn.ts';
import { words } from '../words/words.ts';

/** Who says a sentence and how it is worded. */
export function Voice({ sentence }: { readonly sentence: Sentence }) {
  return (
    <span className={namesSource(sentence) ? 'named' : 'unnamed'}>
      {whoSays(sentence)} · <i>{words.wording.forms[sentence.form].name}</i>
    </span>
  );
}
