import { type MouseEvent, memo, startTransition, useEffect, useMemo, useState } from 'react';
import { hrefOf, lensAt, pathOf } from '../../addresses.ts';
import type { Reading } from '../../file/parseReading.ts';
import { workbenchIds } from '../../ids.ts';
import { titleOf } from '../../labels/titleOf.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Article } from '../../model/article.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import { isSame, type Lens, lightsOn } from '../../model/lens.ts';
import { linkOf, pathBelow } from '../../page/links.ts';
import { View } from '../../routes.tsx';
import { ArticleShown } from '../../ui/article.ts';
import { Link } from '../../ui/Link.tsx';
import { langAttributesOfName } from '../../ui/langAttributes.ts';
import { Published } from '../../ui/published.ts';
import { Button } from '../Button.tsx';
import { isBook } from '../edit/parts.ts';
import { sentenceOf } from '../sentenceOf.ts';
import styles from './Beside.module.css';

type Props = {
  readonly reading: Reading;
  /** The id of the sentence at hand. */
  readonly place: string;
  readonly onSentence: (id: string) => void;
  readonly onShow: (isShown: boolean) => void;
};

/** What readers get for the sentence at hand, in the readers' rooms: a source, a form, an event or a question. Its links lead to the text. */
export const Beside = memo(({ reading, place, onSentence, onShow }: Props) => {
  const shown = useAtRest(reading);
  const article = useMemo(() => defineArticle(shown.article, shown.unconfirmed), [shown]);
  const [path, setPath] = useState('');
  const lenses = lensesOn(article, place);
  const asked = lensAt(`/${path}`, article);
  const [first = asked] = lenses;
  // The lens chosen stays as long as it concerns the sentence.
  const lens = lenses.find((one) => isSame(one, asked)) ?? first;
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event.nativeEvent);
    const to = link && pathBelow(document.baseURI, link.href);
    if (to === undefined) return;
    event.preventDefault();
    const [next = '', id] = to.split('#');
    setPath(next);
    if (id) onSentence(id);
  };
  return (
    // biome-ignore lint/a11y: its links, which keys press too, lead here instead of away.
    <div className={styles.beside} onClick={onClick}>
      <header className="controls head">
        <h2 id={workbenchIds.beside}>{benchLabels.sentence.beside}</h2>
        <Button shortcut="V" onClick={() => onShow(false)}>
          {benchLabels.sentence.hideBeside}
        </Button>
      </header>
      <p className={`ways ${styles.lenses}`}>
        {lenses.map((one) => (
          <Link
            key={pathOf(one)}
            lens={one}
            place={place}
            aria-current={isSame(one, lens) ? 'true' : undefined}
            {...langAttributesOfName(one, article)}
          >
            {titleOf(one)}
          </Link>
        ))}
      </p>
      <div className={`scrolling ${styles.content}`}>
        <ArticleShown value={article}>
          <Published value={false}>
            <View lens={lens} place={place} original={undefined} />
          </Published>
        </ArticleShown>
      </div>
    </div>
  );
});

/** How long after the last key the readers' view of a book follows, in ms. */
const rest = 400;

/** The reading to show: a book’s, whose references take too long to resolve at every key, is shown as it was at the last pause. */
function useAtRest(reading: Reading): Reading {
  const [shown, setShown] = useState(reading);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setShown(reading)), rest);
    return () => clearTimeout(timer);
  }, [reading]);
  return isBook(reading.article) ? shown : reading;
}

/** The path, below the work's readers' view, of what readers get for a sentence, else of the whole text. */
export function readingOf(article: Article, place: string): string {
  const [lens] = lensesOn(article, place);
  return lens ? hrefOf(lens, place) : '';
}

/** The lenses that light up a sentence. */
function lensesOn(article: Article, place: string): readonly Lens[] {
  const sentence = sentenceOf(article, place);
  return sentence ? lightsOn(sentence, article).map(({ lens }) => lens) : [];
}
