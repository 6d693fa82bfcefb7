import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Block, Paragraph, Section } from '../../model/article.ts';
import { paragraphsOf } from '../../model/blocks.ts';
import { inOrder } from '../../ui/Sections.tsx';
import styles from './WorkText.module.css';

/** How the text of a book waits. */
type Waiting = {
  /** The sentence that is shown from the start. */
  readonly place?: string | undefined;
  /** What is to be done with a part of the text once it is shown. */
  readonly onShown?: (part: Element) => void;
};

type Props = {
  readonly blocks: readonly Block[];
  /** If given, its sentences wait until they come near the view. */
  readonly waiting: Waiting | undefined;
  readonly children: ReactNode;
};

/** Some blocks of a long section. In a long text they are bare text, which can be searched, until they come near the view. */
function Group({ blocks, waiting, children }: Props) {
  const paragraphs = blocks.flatMap<Paragraph>(paragraphsOf);
  const [isNear, setNear] = useState(
    () => !waiting || paragraphs.some(({ sentences }) => sentences.some(({ id }) => id === waiting.place)),
  );
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return undefined;
    if (isNear) {
      waiting?.onShown?.(element);
      return undefined;
    }
    return watch(element, () => setNear(true));
  }, [isNear, waiting]);
  return isNear ? (
    <div ref={group} className={styles.group}>
      {children}
    </div>
  ) : (
    <div ref={group} className={`${styles.group} ${styles.bare}`} data-from={paragraphs[0]?.sentences[0]?.number}>
      {paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join('\n')}
    </div>
  );
}

/** The most blocks in a group. */
const inGroup = 4;

/** The blocks of a long section in groups, so that what is out of view is not laid out and no mark depends on hundreds before it. */
export function inGroups(blocks: readonly ReactNode[], section: Section, waiting?: Waiting): ReactNode {
  if (blocks.length <= inGroup && !waiting) return inOrder(blocks);
  return Array.from({ length: Math.ceil(blocks.length / inGroup) }, (_, index) => {
    const [begin, end] = [index * inGroup, (index + 1) * inGroup];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order.
      <Group key={index} blocks={section.blocks.slice(begin, end)} waiting={waiting}>
        {inOrder(blocks.slice(begin, end))}
      </Group>
    );
  });
}

/** What is to be done when an element comes near the view. */
const comingNear = new Map<Element, () => void>();

/** Paper has all of the text. */
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

/** Has the group that contains a sentence show it, if it still waits. */
export function bringNear(number: number, text: HTMLElement): void {
  const waiting = [...text.querySelectorAll<HTMLElement>('[data-from]')];
  const group = waiting.findLast(({ dataset }) => Number(dataset.from) <= number);
  if (group) comingNear.get(group)?.();
}
