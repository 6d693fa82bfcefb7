import type { ArticleInput } from '../../model/articleInput.ts';
import { blocksWrittenIn } from '../../model/blocks.ts';
import type { Block, Section } from '../edit/parts.ts';

/** Whether the same sentences stand in the same places of two articles, among the same headings and notes, whatever is said of them. */
export function sameShape(one: ArticleInput, other: ArticleInput): boolean {
  const { sections, title, lang, dir, joint } = one;
  return (
    title.text === other.title.text &&
    [lang, dir, joint].every((value, index) => value === [other.lang, other.dir, other.joint][index]) &&
    (sections === other.sections || pairwise(sections, other.sections, sameSection))
  );
}

function sameSection(one: Section, other: Section): boolean {
  return (
    one.id === other.id &&
    one.heading?.text === other.heading?.text &&
    one.heading?.level === other.heading?.level &&
    pairwise(blocksWrittenIn(one), blocksWrittenIn(other), sameBlock)
  );
}

function sameBlock(one: Block, other: Block): boolean {
  if (!('paragraph' in one && 'paragraph' in other)) return sameOutline(one, other);
  return one.kind === other.kind && sameOutline(one.paragraph, other.paragraph);
}

/** What has not changed is the same object, so that little is looked at. */
function sameOutline(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, idOfSentence) === JSON.stringify(other, idOfSentence);
}

function idOfSentence(_key: string, value: unknown): unknown {
  const isSentence = typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
  return isSentence ? value.id : value;
}

function pairwise<Thing>(
  some: readonly Thing[],
  others: readonly Thing[],
  isSame: (one: Thing, other: Thing) => boolean,
): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return one === other || (other !== undefined && isSame(one, other));
    })
  );
}
