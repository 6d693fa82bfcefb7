import type { Article } from '../model/article.ts';
import { Sections } from '../ui/Sections.tsx';
import { Introduction } from './Introduction.tsx';
import { Picture } from './Picture.tsx';
import { SentenceText } from './SentenceText.tsx';
import { Titled } from './Titled.tsx';

/** The article as written, with a mark beside each sentence. Rendered once, by the build; `light.ts` lights it up by the address. */
export function ArticleText({ article }: { readonly article: Article }) {
  return (
    <Titled article={article}>
      <Sections
        article={article}
        afterLead={<Introduction article={article} />}
        picture={(figure) => <Picture figure={figure} article={article} />}
      >
        {(sentence) => <SentenceText sentence={sentence} article={article} />}
      </Sections>
    </Titled>
  );
}
