import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Article, Sentence } from '../model/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { languageOf } from '../ui/languageOf.ts';
import { Sections } from '../ui/Sections.tsx';
import { FormLegend } from './FormLegend.tsx';

/** The article sentence by sentence, each with its number and room for writing. */
export function SheetText({ article }: { readonly article: Article }) {
  return (
    <article className="sheet" {...languageOf(article)}>
      <DraftMark article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <p className="task" lang={labels.lang}>
        {labels.worksheet.task}
      </p>
      <FormLegend />
      <p className="heads" lang={labels.lang} aria-hidden="true">
        <span>{labels.sentenceHeading}</span>
        <span>{labels.sheet.source}</span>
        <span>{labels.wording.title}</span>
      </p>
      <Sections article={article}>{(sentence) => <Row sentence={sentence} />}</Sections>
    </article>
  );
}

function Row({ sentence: { id, number, text } }: { readonly sentence: Sentence }) {
  return (
    <span id={id} className="row">
      <span className="sentence">{text}</span>
      <span className="number">{number}</span>
      <span className="blank" />
      <span className="blank" />
    </span>
  );
}
