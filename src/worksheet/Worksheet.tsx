import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { Key } from './Key.tsx';
import { SheetText } from './SheetText.tsx';

/** A worksheet for a class: the article with blanks for source and wording, and the key on a separate page. */
export function Worksheet({ article }: { readonly article: Article }) {
  const { worksheet } = labels;
  return (
    <div className="worksheet">
      <p className="sheetHead">
        <b>
          {labels.product} · {worksheet.title}
        </b>
        <span>{worksheet.name}</span>
        <span>{worksheet.date}</span>
      </p>
      <SheetText article={article} />
      <Key article={article} />
    </div>
  );
}
