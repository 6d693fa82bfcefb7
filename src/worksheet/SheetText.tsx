import { ids } from '../ids.ts';
import type { Article, Sentence } from '../model/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { languageOf } from '../ui/languageOf.ts';
import { Sections } from '../ui/Sections.tsx';
import { words } from '../words/words.ts';
import { FormLegend } from './FormLegend.tsx';

/** The article sentence by sentence, each with its number and room to write beside it. */
export function SheetText({ article }: { readonly article: Article }) {
  return (
    <article className="sheet" {...languageOf(article)}>
      <DraftMark article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <p className="task" lang={words.lang}>
        {words.worksheet.task}
      </p>
      <FormLegend />
      <p className="heads" lang={words.lang} aria-hidden="true">
        <span>{words.sentenceHeading}</span>
        <span>{words.sheet.source}</span>
        <span>{words.wording.title}</span>
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
