import { useLayoutEffect, useMemo, useRef } from 'react';
import { ids } from '../../ids.ts';
import type { Article } from '../../model/article.ts';
import textStyles from '../../reading/ArticleText.module.css';
import { Sections } from '../../ui/Sections.tsx';
import type { Range } from '../edit/words.ts';
import { drawnOf } from './drawn.ts';
import { WorkSentence } from './WorkSentence.tsx';

type Props = {
  readonly article: Article;
  readonly atHand: string;
  readonly range: Range | undefined;
  /** How many things are still to be settled, by the sentence's id. */
  readonly findings: ReadonlyMap<string, number>;
  readonly onSentence: (id: string) => void;
  readonly onRange: (range: Range | undefined, id: string) => void;
};

/** The article as readers see it. A tap on a sentence takes it in hand, a tap on its words chooses them. */
export function WorkText({ article, atHand, range, findings, onSentence, onRange }: Props) {
  const text = useRef<HTMLElement>(null);
  const unconfirmed = useMemo(() => new Set(article.unconfirmed), [article]);
  const drawn = useMemo(
    () =>
      new Map(
        article.sentences.map((sentence) => [
          sentence.id,
          drawnOf(sentence, !unconfirmed.has(sentence), findings.get(sentence.id) ?? 0),
        ]),
      ),
    [article, unconfirmed, findings],
  );
  const now = useRef({ atHand, range, onSentence, onRange });
  useLayoutEffect(() => {
    now.current = { atHand, range, onSentence, onRange };
  });
  useLayoutEffect(() => {
    const main = text.current;
    if (!main) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      const id = target.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
      const word = target.closest<HTMLElement>('[data-word]')?.dataset.word;
      if (id === undefined) return;
      const dragged = draggedIn(main);
      if (dragged) now.current.onRange(dragged.range, dragged.id);
      else if (id === now.current.atHand && word) now.current.onRange(tapped(word, now.current.range), id);
      else now.current.onSentence(id);
    };
    main.addEventListener('click', onClick);
    return () => main.removeEventListener('click', onClick);
  }, []);
  return (
    <main ref={text}>
      <article className={textStyles.article} lang={article.lang} dir={article.dir}>
        <h1 id={ids.title}>{article.title.text}</h1>
        <Sections article={article}>
          {(sentence) => {
            const drawnSentence = drawn.get(sentence.id);
            const isAtHand = sentence.id === atHand;
            return (
              drawnSentence && (
                <WorkSentence drawn={drawnSentence} isAtHand={isAtHand} range={isAtHand ? range : undefined} />
              )
            );
          }}
        </Sections>
      </article>
    </main>
  );
}

/** What is chosen once a word is tapped: this word, all up to it, or nothing where it was the only one. */
function tapped(word: string, range: Range | undefined): Range | undefined {
  const [begin = 0, end = 0] = word.split(' ').map(Number);
  if (!range) return [begin, end];
  if (range[0] === begin && range[1] === end) return undefined;
  const isWithin = range[0] <= begin && end <= range[1];
  return isWithin ? [begin, end] : [Math.min(range[0], begin), Math.max(range[1], end)];
}

/** What a reader has drawn over with the mouse, in whole words of one sentence. */
function draggedIn(main: HTMLElement): { readonly id: string; readonly range: Range } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const drawn = selection.getRangeAt(0);
  const holder = elementOf(drawn.startContainer)?.closest<HTMLElement>('[data-text]');
  const id = holder?.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  if (!holder || id === undefined || !main.contains(holder)) return undefined;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(drawn.startContainer, drawn.startOffset);
  const text = holder.textContent;
  const begin = before.toString().length;
  const end = holder.contains(drawn.endContainer) ? begin + drawn.toString().length : text.length;
  selection.removeAllRanges();
  const from = text.slice(0, begin).search(/[\p{L}\p{M}\p{N}]*$/u);
  const to = end + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return to > from ? { id, range: [from, to] } : undefined;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
