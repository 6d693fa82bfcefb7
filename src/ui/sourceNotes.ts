import type { Article, Ground } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { asOneText } from '../model/fragment.ts';
import { sentencesIn } from '../model/lens.ts';
import { words } from '../words/words.ts';
import type { Phrase } from './phrase.ts';

/** On what ground a source is said to speak for another. */
export function groundText(ground: Ground): Phrase {
  return ground.kind === 'named'
    ? { say: words.sources.officeNamed, said: [asOneText(ground.words)] }
    : { say: () => words.sources.officeInferred(ground.sentence.number), said: [] };
}

/** How many sentences name no source, and of how many more a part names none. */
export function unsourcedText(article: Article): string {
  const sentences = sentencesIn({ kind: 'unsourced' }, article);
  const partly = sentences.filter(namesSource).length;
  return words.sources.noneNote(sentences.length - partly, partly);
}
