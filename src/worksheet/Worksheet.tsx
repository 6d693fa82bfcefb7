import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { forms } from '../model/form.ts';
import { useArticle } from '../ui/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { NotesAbove, Sections } from '../ui/Sections.tsx';
import { separator } from '../ui/separator.ts';
import { Key } from './Key.tsx';

/** A worksheet for a class: the article with blanks for source and wording, and the key on a separate page. */
export function Worksheet() {
  const { worksheet } = labels;
  return (
    <div className="worksheet">
      <p className="sheetHead">
        <b>
          {labels.product}
          {separator}
          {worksheet.title}
        </b>
        <span>{worksheet.name}</span>
        <span>{worksheet.date}</span>
      </p>
      <Sheet />
      <Key />
    </div>
  );
}

/** The article sentence by sentence, each with its number and room for writing. */
function Sheet() {
  const article = useArticle();
  return (
    <article className="sheet" {...langAttributes(article)}>
      <DraftMark />
      <NotesAbove article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <p className="task" lang={labels.lang}>
        {labels.worksheet.task}
      </p>
      <dl className="forms" lang={labels.lang} dir="ltr">
        {forms.map((form) => (
          <div key={form}>
            <dt>{labels.wording.forms[form].name}</dt>
            <dd>{labels.wording.forms[form].meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="rows">
        <div className="repeated" lang={labels.lang} aria-hidden="true">
          <p className="heads">
            <span>{labels.sentenceHeading}</span>
            <span>{labels.sheet.source}</span>
            <span>{labels.wording.title}</span>
          </p>
        </div>
        <Sections article={article}>{(sentence) => <Row sentence={sentence} />}</Sections>
      </div>
    </article>
  );
}

function Row({ sentence: { id, number, text } }: { readonly sentence: Sentence }) {
  return (
    <span id={id} className="row">
      <span className="sentence">{text}</span>
      <span className="number" lang={labels.lang}>
        {number}
      </span>
      <span className="blank" />
      <span className="blank" />
    </span>
  );
}
