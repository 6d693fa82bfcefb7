import type { ReactNode } from 'react';
import type { Block } from '../model/article.ts';
import { paragraphsOf } from '../model/blocks.ts';
import { type Around, inOrder } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';
import { textBeside } from './Mark.tsx';

/** The most blocks in a section without groups; how many are in a group, and the most where their marks find no room. */
const mostBare = 16;
const inGroup = 4;
const mostInGroup = 40;

/** Puts an element around a group of blocks, which are given as markup and as data; `isEnd` if it is one of the last of its section. */
type Wrap = (written: ReactNode, blocks: readonly Block[], isEnd: boolean, index: number) => ReactNode;

/** The blocks of a long section in groups, so that what is out of view is not laid out and no mark depends on hundreds before it. */
export const inGroups: Around = (written, section) =>
  written.length > mostBare
    ? grouped(written, section.blocks, plainGroup, beginsWithRoom(section.blocks))
    : inOrder(written);

/** All blocks of a section in groups that begin at these. */
export function grouped(
  written: readonly ReactNode[],
  blocks: readonly Block[],
  wrap: Wrap,
  begins: readonly number[] = blocks.flatMap((_, index) => (index % inGroup === 0 ? [index] : [])),
): ReactNode {
  return begins.map((begin, index) => {
    const end = begins[index + 1];
    return wrap(inOrder(written.slice(begin, end)), blocks.slice(begin, end), index >= begins.length - 3, index);
  });
}

const plainGroup: Wrap = (written, _blocks, isEnd, index) => (
  <div key={index} className={styles.group} data-group="" data-end={isEnd ? '' : undefined}>
    {written}
  </div>
);

/**
 * Where the groups of some blocks begin. One whose last marks reach below its text, as those of short turns of an interview do, goes on:
 * they would lie over the first marks of the next.
 */
function beginsWithRoom(blocks: readonly Block[]): readonly number[] {
  const begins: number[] = [];
  let reach = 0;
  blocks.forEach((block, index) => {
    const count = index - (begins.at(-1) ?? Number.NEGATIVE_INFINITY);
    if (count >= mostInGroup || (count >= inGroup && reach === 0)) {
      begins.push(index);
      reach = 0;
    }
    reach = reachBelow(block, reach);
  });
  return begins;
}

/** Letters in a line: of the text the most there are, of a mark the fewest. */
const letters = { text: 72, mark: 24 };
/** Heights, in px at the default text size. */
const heights = { line: 28, between: 14, markLine: 18, markAround: 9 };

/** How far the marks beside a block reach below it, if those before reach this far into it. Measured by letters, because a build cannot. */
function reachBelow(block: Block, before: number): number {
  let [bottom, top] = [before, 0];
  for (const { sentences } of paragraphsOf(block)) {
    let length = 0;
    for (const sentence of sentences) {
      const line = top + heights.line * Math.floor(length / letters.text);
      const lines = Math.ceil(textBeside(sentence).length / letters.mark);
      bottom = Math.max(bottom, line) + heights.markAround + heights.markLine * lines;
      length += sentence.text.length + 1;
    }
    top += heights.line * Math.ceil(length / letters.text) + heights.between;
  }
  return Math.max(0, bottom - Math.max(top, heights.line + heights.between));
}
