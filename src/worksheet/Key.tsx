import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { languageOf } from '../ui/languageOf.ts';

import { secondReadingText } from '../ui/secondReadingText.ts';
import { howWordedIn, whoSaysIn } from '../ui/voicesOf.ts';
import { words } from '../words/words.ts';
import styles from './Key.module.css';

/** The key to the sheet: of each sentence its source, its wording, and how else it can be read. On the screen it is opened when wanted. */
export function Key({ article }: { readonly article: Article }) {
  return (
    <section className={styles.key} aria-labelledby={ids.key}>
      <details>
        <summary>
          <h2 id={ids.key}>{words.worksheet.key}</h2>
        </summary>
        <p {...languageOf(article)}>{article.title.text}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.sentenceHeading}</th>
              <th scope="col">{words.sheet.source}</th>
              <th scope="col">{words.wording.title}</th>
              <th scope="col">{words.secondReading.title}</th>
            </tr>
          </thead>
          <tbody>
            {article.sentences.map((sentence) => (
              <tr key={sentence.id}>
                <th scope="row">{sentence.number}</th>
                <td>{whoSaysIn(sentence)}</td>
                <td>{howWordedIn(sentence)}</td>
                <td>{sentence.secondReading && secondReadingText(sentence.secondReading)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
