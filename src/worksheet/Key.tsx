import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { useArticle } from '../ui/article.ts';
import { joined } from '../ui/inOrder.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Names } from '../ui/Names.tsx';
import { secondReadingText } from '../ui/secondReadingText.ts';
import { howWordedIn, voicesOf } from '../ui/voicesOf.ts';

/** The key to the worksheet: source, form and second reading of each sentence. Closed at first on the screen. */
export function Key() {
  const article = useArticle();
  return (
    <section className="key" aria-labelledby={ids.key}>
      <details>
        <summary>
          <h2 id={ids.key}>{labels.worksheet.key}</h2>
        </summary>
        <p {...langAttributes(article)}>{article.title.text}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.sentenceHeading}</th>
              <th scope="col">{labels.sheet.source}</th>
              <th scope="col">{labels.wording.title}</th>
              <th scope="col">{labels.secondReading.title}</th>
            </tr>
          </thead>
          <tbody>
            {article.sentences.map((sentence) => (
              <tr key={sentence.id}>
                <th scope="row">{sentence.number}</th>
                <td>
                  {joined(voicesOf(sentence.statements), '; ', (voice) => (
                    <Names voice={voice} />
                  ))}
                </td>
                <td>{howWordedIn(sentence)}</td>
                <td>{sentence.secondReading && <Mixed {...secondReadingText(sentence.secondReading)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
