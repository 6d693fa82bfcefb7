import type { Article } from '../model/article.ts';
import { type Around, Sections } from '../ui/Sections.tsx';
import { inGroups } from './groups.tsx';
import { Introduction } from './Introduction.tsx';
import { Picture } from './Picture.tsx';
import { SentenceText } from './SentenceText.tsx';
import { Titled } from './Titled.tsx';

type Props = { readonly article: Article; readonly around?: Around | undefined };

/** The article as written, with a mark beside each sentence. Rendered once, by the build; `light.ts` lights it up by the address. */
export function ArticleText({ article, around = inGroups }: Props) {
  return (
    <Titled article={article}>
      <Sections
        article={article}
        around={around}
        afterLead={<Introduction article={article} />}
        picture={(figure) => <Picture figure={figure} article={article} />}
      >
        {(sentence) => <SentenceText sentence={sentence} article={article} />}
      </Sections>
    </Titled>
  );
}
