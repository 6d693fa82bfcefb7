import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Block, Paragraph, Section } from '../../model/article.ts';
import { paragraphsOf, textOfParts } from '../../model/blocks.ts';
import { groupsOf } from '../../reading/groups.tsx';
import styles from './WorkText.module.css';

/** What the groups of a book need to know while they wait to be shown. */
type Waiting = {
  /** The sentence that is shown from the start. */
  readonly place?: string | undefined;
  /** Called with each part of the text once it is shown. */
  readonly onShown?: (part: Element) => void;
};

type Props = {
  readonly blocks: readonly Block[];
  readonly waiting: Waiting;
  readonly children: ReactNode;
};

/** Some blocks of a book: bare text, which can be searched, until they come near the view. */
function Group({ blocks, waiting, children }: Props) {
  const paragraphs = blocks.flatMap<Paragraph>(paragraphsOf);
  const [isNear, setNear] = useState(() =>
    paragraphs.some(({ sentences }) => sentences.some(({ id }) => id === waiting.place)),
  );
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return undefined;
    if (isNear) {
      waiting.onShown?.(element);
      return undefined;
    }
    return watch(element, () => setNear(true));
  }, [isNear, waiting]);
  return isNear ? (
    <div ref={group} data-group="">
      {children}
    </div>
  ) : (
    <div ref={group} className={styles.bare} data-group="" data-from={paragraphs[0]?.sentences[0]?.number}>
      {paragraphs.map(({ parts }) => textOfParts(parts)).join('\n')}
    </div>
  );
}

const nothingShown: Waiting = {};

/** The blocks of a book's section in groups that wait until they come near the view. */
export function inWaitingGroups(written: readonly ReactNode[], section: Section, waiting = nothingShown): ReactNode {
  return groupsOf(written, section.blocks).map(({ index, children, blocks }) => (
    <Group key={index} blocks={blocks} waiting={waiting}>
      {children}
    </Group>
  ));
}

/** What to do when an element comes near the view. */
const comingNear = new Map<Element, () => void>();

/** Paper gets the whole text. */
function showAll(): void {
  flushSync(() => {
    for (const show of comingNear.values()) show();
  });
}

/** One for all, made when the first text needs it. */
let watcher: IntersectionObserver | undefined;

function watch(element: Element, show: () => void): () => void {
  comingNear.set(element, show);
  addEventListener('beforeprint', showAll);
  watcher ??= new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) comingNear.get(target)?.();
    },
    { rootMargin: '100%' },
  );
  watcher.observe(element);
  return () => {
    comingNear.delete(element);
    watcher?.unobserve(element);
  };
}

/** Shows the group that contains a sentence, if it still waits. */
export function bringNear(number: number, text: HTMLElement): void {
  const waiting = [...text.querySelectorAll<HTMLElement>('[data-from]')];
  const group = waiting.findLast(({ dataset }) => Number(dataset.from) <= number);
  if (group) comingNear.get(group)?.();
}
