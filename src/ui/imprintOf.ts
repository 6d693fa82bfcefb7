import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { inWords } from './inWords.ts';
import type { Phrase } from './phrase.ts';

/** When, by whom and where the article was published, as far as it says so. */
export function imprintOf({ imprint: { published, authors, outlet } }: Article): readonly Phrase[] {
  const names = labels.aboutPage.missingKeys;
  return [
    ...(published ? [{ say: () => `${names.published}: ${inWords(published)}`, said: [] }] : []),
    ...(authors ? [{ say: (...said: string[]) => `${names.authors}: ${labels.list(said)}`, said: authors }] : []),
    ...(outlet ? [{ say: (said = '') => `${names.outlet}: ${said}`, said: [outlet] }] : []),
  ];
}
