import { useArticle } from '../ui/article.ts';
import { type Around, Sections } from '../ui/Sections.tsx';
import { inGroups } from './groups.tsx';
import { Introduction } from './Introduction.tsx';
import { Picture } from './Picture.tsx';
import { SentenceText } from './SentenceText.tsx';
import { Titled } from './Titled.tsx';

/** The article as written, with a mark beside each sentence. Rendered once, by the build; `light.ts` lights it up by the address. */
export function ArticleText({ around = inGroups }: { readonly around?: Around | undefined }) {
  return (
    <Titled>
      <Sections
        article={useArticle()}
        around={around}
        afterLead={<Introduction />}
        picture={(figure) => <Picture figure={figure} />}
      >
        {(sentence) => <SentenceText sentence={sentence} />}
      </Sections>
    </Titled>
  );
}
