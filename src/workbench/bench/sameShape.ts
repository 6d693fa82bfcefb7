import type { ArticleInput } from '../../model/articleInput.ts';
import { blocksWrittenIn } from '../../model/blocks.ts';
import { memoized } from '../../model/memoized.ts';
import { type Section, withBlocks } from '../edit/parts.ts';
import { isEqual } from '../isEqual.ts';

/** Whether the same sentences stand in the same places of two articles, among the same headings and notes, whatever is said of them. */
export function sameShape(one: ArticleInput, other: ArticleInput): boolean {
  return one === other || isEqual(shapeOf(one), shapeOf(other), isUnseen);
}

function shapeOf({ above, title, lang, dir, joint, sections }: ArticleInput) {
  return [above, title, lang, dir, joint, ...sections.map(inBlocks)];
}

const inBlocks = memoized((section: Section) => withBlocks(section, blocksWrittenIn(section)));

/** Whether a field says something of a sentence or a heading that does not change where it stands. */
function isUnseen(key: string, around: object): boolean {
  const isSentence = 'id' in around && 'text' in around;
  return isSentence ? key !== 'id' : key === 'form' || key === 'marker';
}
