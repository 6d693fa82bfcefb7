import type { Fragment } from '../model/fragment.ts';
import { words } from '../words/words.ts';

type Props = {
  readonly fragment: Fragment;
  /** BCP 47, of the article. */
  readonly lang: string;
};

/** Verbatim words of the article, in the interface's quotation marks. */
export function Verbatim({ fragment, lang }: Props) {
  return (
    <span className="verbatim" lang={lang}>
      {words.quote(fragment)}
    </span>
  );
}
