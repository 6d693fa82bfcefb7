import {
  type ComponentProps,
  type MouseEvent,
  memo,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ids } from '../../ids.ts';
import type { Article } from '../../model/article.ts';
import { isInsideWord, type Span } from '../../model/words.ts';
import textStyles from '../../reading/ArticleText.module.css';
import '../../reading/blocks.css';
import '../../reading/groups.css';
import { inGroups } from '../../reading/groups.tsx';
import { NotesAbove, Sections } from '../../ui/Sections.tsx';
import { isBook } from '../edit/parts.ts';
import { spanWith } from '../edit/words.ts';
import { isEqual } from '../isEqual.ts';
import { numberOf, sentenceOf } from '../sentenceOf.ts';
import { bySentence } from './bySentence.ts';
import { drawnOf } from './drawn.ts';
import { bringNear, inWaitingGroups } from './Group.tsx';
import { sameShape } from './sameShape.ts';
import type { BenchState } from './useDesk.ts';
import { WorkSentence } from './WorkSentence.tsx';
import styles from './WorkText.module.css';

type Props = {
  readonly bench: BenchState;
  /** A heading or a note was tapped that is edited at this sentence. */
  readonly onBeside: (id: string) => void;
  readonly onTitle: () => void;
};

/** The article as readers see it. A tap on a sentence selects it, a tap on its words chooses them. */
export function WorkText({ bench, onBeside, onTitle }: Props) {
  const { article, unconfirmed, here, chosen, range, findings, focusNext, go, chooseIn } = bench;
  const text = useRef<HTMLElement>(null);
  const [chosenBy] = useState(() => bySentence((id) => (id === here ? chosen : undefined)));
  useLayoutEffect(() => {
    chosenBy.set((id) => (id === here ? chosen : undefined));
    if (text.current && !document.getElementById(here)) bringNear(numberOf(article, here), text.current);
  });
  const onClick = ({ target, currentTarget: main, ctrlKey, metaKey }: MouseEvent<HTMLElement>) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
    const word = target.closest<HTMLElement>('[data-word]')?.dataset.word;
    const more = ctrlKey || metaKey;
    if (id === undefined) {
      const beside = target.closest('h1, h2, h3, figure, [data-note]');
      if (beside?.id === ids.title) onTitle();
      else if (beside) onBeside(sentenceBy(beside, main));
      return;
    }
    const dragged = draggedIn(main);
    if (dragged) chooseIn(dragged.id, dragged.range, more);
    else if (id === here && word) {
      const [begin = 0, end = 0] = word.split(' ').map(Number);
      chooseIn(id, spanWith(more ? undefined : range, [begin, end]), more);
    } else go(id);
  };
  // The editor reacts to keys first; the text may lag behind it.
  const shown = useDeferredValue(article);
  const shownUnconfirmed = useDeferredValue(unconfirmed);
  const draw = useCallback(
    (id: string) => {
      const sentence = sentenceOf(shown, id);
      return sentence && drawnOf(sentence, shown, !shownUnconfirmed.has(id), findings.get(id)?.length ?? 0);
    },
    [shown, shownUnconfirmed, findings],
  );
  const [drawnBy] = useState(() => bySentence(draw, isEqual));
  useLayoutEffect(() => drawnBy.set(draw), [drawnBy, draw]);
  return (
    // biome-ignore lint/a11y: taps on the text; keys do the same.
    <main ref={text} className={styles.text} onClick={onClick}>
      <Text article={shown} draw={draw} drawnBy={drawnBy} chosenBy={chosenBy} focusNext={focusNext} />
    </main>
  );
}

type TextProps = Omit<ComponentProps<typeof WorkSentence>, 'id'> & { readonly article: Article };

/** What stands where. As long as that stays, each sentence is rendered by itself. */
const Text = memo(
  ({ article, ...rest }: TextProps) => (
    <article className={textStyles.article} lang={article.lang} dir={article.dir}>
      <NotesAbove article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <Sections article={article} around={isBook(article.input) ? inWaitingGroups : inGroups}>
        {({ id }) => <WorkSentence key={id} id={id} {...rest} />}
      </Sections>
    </article>
  ),
  (before, now) => sameShape(before.article.input, now.article.input),
);

/** The selection made with the mouse, in whole words of one sentence. */
function draggedIn(main: HTMLElement): { readonly id: string; readonly range: Span } | undefined {
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
  let [from, to] = [begin, end];
  while (isInsideWord(text, from)) from -= 1;
  while (isInsideWord(text, to)) to += 1;
  return to > from ? { id, range: [from, to] } : undefined;
}

/** The sentence where a heading or a note is edited: the next one, or the last. */
function sentenceBy(element: Element, main: HTMLElement): string {
  const all = [...main.querySelectorAll<HTMLElement>('[data-sentence]')];
  const isBehind = (one: Element) => element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (all.find(isBehind) ?? all.at(-1))?.dataset.sentence ?? '';
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
