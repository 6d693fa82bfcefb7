import type { ReactNode } from 'react';
import type { Block, Section } from '../model/article.ts';
import { paragraphsOf } from '../model/blocks.ts';
import { inOrder } from '../ui/inOrder.ts';
import type { Around } from '../ui/Sections.tsx';
import { textBeside } from './Mark.tsx';

/** About the most characters in a group: a screen or two of a phone. `groups.css` estimates its height. */
const mostCharacters = 1_750;

/** The characters that would take as much room as a mark, and as the last line of a paragraph and what is below it. */
const room = 40;

/** The most blocks in a group whose marks find no room. */
const mostBlocks = 40;

/**
 * The blocks of a section in groups if they need several, so that what is out of view is not laid out and no mark depends on hundreds before
 * it; and the room that its last marks need, or they would lie over the first of the next section.
 */
export const inGroups: Around = (written, { blocks }) => {
  const groups = groupsOf(written, blocks);
  const all =
    groups.length < 2
      ? inOrder(written)
      : groups.map(({ index, children, isEnd }) => (
          <div key={index} data-group="" data-end={isEnd ? '' : undefined}>
            {children}
          </div>
        ));
  const more = roomBelow(blocks);
  return more > 0 ? inOrder([all, <div key="room" data-room={more} />]) : all;
};

/** Whether the blocks of a section stand in groups, or need room below them. */
export function hasGroups({ blocks }: Section): boolean {
  return beginsOf(blocks).length > 1 || roomBelow(blocks) > 0;
}

/** All blocks of a section in groups: each with its blocks, as markup and as data, and whether it is one of the last. */
export function groupsOf(written: readonly ReactNode[], blocks: readonly Block[]) {
  return beginsOf(blocks).map((begin, index, begins) => {
    const end = begins[index + 1];
    const isEnd = index >= begins.length - 3;
    return { index, children: inOrder(written.slice(begin, end)), blocks: blocks.slice(begin, end), isEnd };
  });
}

/**
 * Where groups of about the same length begin: a block belongs to the group that its middle falls into. One whose last marks reach below
 * its text, as those of short turns of an interview do, goes on: they would lie over the first marks of the next.
 */
function beginsOf(blocks: readonly Block[]): readonly number[] {
  const lengths = blocks.map(lengthOf);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  // Most sections end here, and their marks need not be read.
  if (whole <= mostCharacters) return blocks.length > 0 ? [0] : [];
  const share = whole / Math.ceil(whole / mostCharacters);
  const begins: number[] = [];
  let [before, full, reach] = [0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    const length = lengths[index] ?? 0;
    const isFull = before + length / 2 > full;
    const hasRoom = reach === 0 || index - (begins.at(-1) ?? 0) >= mostBlocks;
    if (index === 0 || (isFull && hasRoom)) {
      begins.push(index);
      full = share * (Math.floor((before + length / 2) / share) + 1);
      reach = 0;
    }
    before += length;
    reach = reachBelow(block, reach);
  }
  return begins;
}

function lengthOf(block: Block): number {
  const lengths = paragraphsOf(block).flatMap(({ sentences }) => [
    room,
    ...sentences.map(({ text }) => text.length + room),
  ]);
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Letters in a line: of the text the most there are, of a mark the fewest. */
const letters = { text: 72, mark: 24 };
/** Heights, in px at the default text size. */
const heights = { line: 28, between: 14, markLine: 18, markAround: 9, heading: 70 };

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

/** How much room the last marks of a section need, in px, beyond what a heading leaves them. */
function roomBelow(blocks: readonly Block[]): number {
  const reach = blocks.reduce((before, block) => reachBelow(block, before), 0);
  return Math.max(0, reach - heights.heading);
}
