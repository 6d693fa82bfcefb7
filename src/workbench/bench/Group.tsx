import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Block, Paragraph } from '../../model/article.ts';
import { paragraphsOf } from '../../model/blocks.ts';
import styles from './WorkText.module.css';

type Props = {
  readonly blocks: readonly Block[];
  /** Whether its sentences may wait until they come near the view. */
  readonly mayWait: boolean;
  readonly children: ReactNode;
};

/** Some blocks of a long section. In a long text they are bare text, which can be searched, until they come near the view. */
export function Group({ blocks, mayWait, children }: Props) {
  const [isNear, setNear] = useState(!mayWait);
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (isNear || !element) return undefined;
    comingNear.set(element, () => setNear(true));
    return watch(element);
  }, [isNear]);
  if (isNear) return <div className={styles.group}>{children}</div>;
  const paragraphs = blocks.flatMap<Paragraph>(paragraphsOf);
  return (
    <div ref={group} className={`${styles.group} ${styles.bare}`} data-from={paragraphs[0]?.sentences[0]?.number}>
      {paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join('\n')}
    </div>
  );
}

/** What is to be done when an element comes near the view. */
const comingNear = new WeakMap<Element, () => void>();

/** One for all, made when the first text needs it. */
let watcher: IntersectionObserver | undefined;

function watch(element: Element): () => void {
  watcher ??= new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) comingNear.get(target)?.();
    },
    { rootMargin: '100%' },
  );
  watcher.observe(element);
  return () => watcher?.unobserve(element);
}

/** Has the group that contains a sentence show it, if it still waits. */
export function bringNear(number: number, text: HTMLElement): void {
  const waiting = [...text.querySelectorAll<HTMLElement>('[data-from]')];
  const group = waiting.findLast(({ dataset }) => Number(dataset.from) <= number);
  if (group) comingNear.get(group)?.();
}
