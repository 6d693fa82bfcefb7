import type { ReactNode } from 'react';
import type { Block } from '../model/article.ts';
import { type Around, inOrder } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';

/** The most blocks that stand in a section without groups, and the most in a group. */
const mostBare = 16;
const mostInGroup = 4;

/** Puts an element around a group of blocks, which are given as markup and as data; `isEnd` if it is one of the last of its section. */
type Wrap = (written: ReactNode, blocks: readonly Block[], isEnd: boolean, index: number) => ReactNode;

/** The blocks of a long section in groups, so that what is out of view is not laid out and no mark depends on hundreds before it. */
export const inGroups: Around = (written, section) =>
  written.length > mostBare ? grouped(written, section.blocks, plainGroup) : inOrder(written);

/** All blocks of a section in groups. */
export function grouped(written: readonly ReactNode[], blocks: readonly Block[], wrap: Wrap): ReactNode {
  const groups = Math.ceil(written.length / mostInGroup);
  return Array.from({ length: groups }, (_, index) => {
    const [begin, end] = [index * mostInGroup, (index + 1) * mostInGroup];
    return wrap(inOrder(written.slice(begin, end)), blocks.slice(begin, end), index >= groups - 3, index);
  });
}

const plainGroup: Wrap = (written, _blocks, isEnd, index) => (
  <div key={index} className={styles.group} data-group="" data-end={isEnd ? '' : undefined}>
    {written}
  </div>
);
