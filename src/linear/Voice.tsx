import type { Statement } from '../model/article.ts';
import { howWorded, voicesOf, whoSays } from '../ui/voicesOf.ts';

/** Who says something and how it is worded. */
export function Voice({ statements }: { readonly statements: readonly Statement[] }) {
  return voicesOf(statements).map((voice) => (
    <span key={whoSays(voice)} className={voice.isNamed ? 'named' : 'unnamed'}>
      {whoSays(voice)} · <i>{howWorded(voice)}</i>
    </span>
  ));
}
