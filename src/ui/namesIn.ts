import type { Sentence } from '../model/article.ts';
import { chainOf } from '../model/attribution.ts';
import type { Lens } from '../model/lens.ts';
import { words } from '../words/words.ts';

/** One who says a sentence, and the lens that shows it. */
export type Name = { readonly label: string; readonly lens: Lens };

/** Who says a sentence: of a chain first the origin, then those who relay it; «ohne Quellenangabe» where nobody is named. */
export function namesIn(sentence: Sentence): readonly Name[] {
  if (sentence.attributions.length === 0) return [{ label: words.sources.none, lens: { kind: 'unsourced' } }];
  const names = sentence.attributions.flatMap((attribution) =>
    chainOf(attribution)
      .toReversed()
      .map(
        ({ source }, index): Name => ({
          label: index === 0 ? source.name : words.sources.relayedBy(source.name),
          lens: { kind: 'source', source },
        }),
      ),
  );
  // Who is named twice in a sentence is listed once.
  return names.filter(({ label }, index) => names.findIndex((name) => name.label === label) === index);
}

/** The same as a short text: «NIS», «ohne Quellenangabe». */
export function whoSays(sentence: Sentence): string {
  return words.list(namesIn(sentence).map(({ label }) => label));
}
