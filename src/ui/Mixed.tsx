import { useArticle } from './article.ts';
import { langAttributes } from './langAttributes.ts';
import type { Phrase } from './phrase.ts';

/** Private-use characters, which our own texts never contain (Unicode, section 23.5). */
const firstSlot = 0xe000;
const slot = /([\ue000-\uf8ff])/;

/** A phrase of ours with words of the article in it, each isolated in its own language and direction. */
export function Mixed({ say, said }: Phrase) {
  const attributes = langAttributes(useArticle());
  if (attributes.lang === undefined) return say(...said);
  const slots = said.map((_, index) => String.fromCodePoint(firstSlot + index));
  return say(...slots)
    .split(slot)
    .map((piece) => {
      const words = said[slots.indexOf(piece)];
      if (words === undefined) return piece;
      return (
        <bdi key={piece} {...attributes}>
          {words}
        </bdi>
      );
    });
}
