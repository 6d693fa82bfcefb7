import type { Ground, Source } from './article.ts';
import type { SourceInput, WordsInput } from './articleInput.ts';
import { type Declared, sentenceIn, sourceIn } from './declared.ts';
import { asWords } from './words.ts';

/** Settles a source. Whom it speaks for is a getter, because that source may be declared further down. */
export function settleSource(id: string, input: SourceInput, declared: Declared): Source {
  const { name, kind, description, speaksFor } = input;
  const where = `source ${id}`;
  const settleGround = (ground: Ground<WordsInput, string>): Ground => {
    const sentence = sentenceIn(declared, ground.sentence, where);
    return ground.kind === 'named'
      ? { kind: ground.kind, words: asWords(ground.words), sentence }
      : { kind: ground.kind, sentence };
  };
  return {
    id,
    name,
    kind,
    description: asWords(description),
    get speaksFor() {
      if (!speaksFor) return undefined;
      return { source: sourceIn(declared, speaksFor.source, where), ground: settleGround(speaksFor.ground) };
    },
  };
}
