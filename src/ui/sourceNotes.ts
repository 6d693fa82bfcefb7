import { labels } from '../labels/labels.ts';
import type { Article, Ground, SourceKind } from '../model/article.ts';
import { countNaming } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** What a source is; that it is of no kind in particular says nothing. */
export function kindText(kind: SourceKind): string | undefined {
  return kind === 'other' ? undefined : labels.sources.kinds[kind].one;
}

/** Why a source is said to speak for another. */
export function groundText(ground: Ground): Phrase {
  return ground.kind === 'named'
    ? { say: labels.sources.officeNamed, said: [joinWords(ground.words)] }
    : { say: () => labels.sources.officeInferred(ground.sentence.number), said: [] };
}

/** Who is mentioned but cited for nothing. */
export function mentionedText({ mentioned }: Article): Phrase {
  return { say: (...names) => labels.sources.mentioned(labels.list(names)), said: mentioned };
}

/** How many sentences name no source, and how many more do so in part. */
export function unsourcedText(article: Article): string {
  const sentences = sentencesIn({ kind: 'unsourced' }, article);
  const partly = countNaming(sentences);
  return labels.sources.noneNote(sentences.length - partly, partly);
}
