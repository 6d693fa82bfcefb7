import type { ArticleInput } from '../../model/articleInput.ts';
import { blocksWrittenIn } from '../../model/blocks.ts';
import { type Section, withBlocks } from '../edit/parts.ts';
import { isEqual } from '../isEqual.ts';

/** Whether the same sentences stand in the same places of two articles, among the same headings and notes, whatever is said of them. */
export function sameShape(one: ArticleInput, other: ArticleInput): boolean {
  const { sections } = other;
  const frameOf = ({ title, lang, dir, joint }: ArticleInput) => [title, lang, dir, joint];
  return (
    isEqual(frameOf(one), frameOf(other), isUnseen) &&
    one.sections.length === sections.length &&
    one.sections.every((section, index) => section === sections[index] || sameSection(section, sections[index]))
  );
}

function sameSection(one: Section, other: Section = one): boolean {
  return isEqual(withBlocks(one, blocksWrittenIn(one)), withBlocks(other, blocksWrittenIn(other)), isUnseen);
}

/** Whether a field says something of a sentence or a heading that does not change where it stands. */
function isUnseen(key: string, around: object): boolean {
  const isSentence = 'id' in around && 'text' in around;
  return isSentence ? key !== 'id' : key === 'form' || key === 'marker';
}
