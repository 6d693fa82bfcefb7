import { byLanguage } from './byLanguage.ts';

/** What the parts of an article are called in their ids, as far as their own words make none. */
const english = {
  /** The section before any heading. */
  start: 'start',
  part: 'part',
  sentence: 'sentence',
  source: 'source',
  date: 'date',
  event: 'event',
  question: 'question',
};

/** What each part is called in ids, in one language. */
export type IdWords = typeof english;

const german: IdWords = {
  start: 'anfang',
  part: 'teil',
  sentence: 'satz',
  source: 'quelle',
  date: 'datum',
  event: 'ereignis',
  question: 'frage',
};

const idWordsIn = byLanguage<IdWords>({ de: german, en: english });

/** The words for ids in an article of a language (BCP 47); English ones, if it has none. */
export function idWordsOf(lang: string): IdWords {
  return idWordsIn(lang) ?? english;
}
