import type { Fragment } from '../model/fragment.ts';

/** Words by which forms are recognised in a language, as they are told to readers: a few for all that the rules know. */
export type FormWords = {
  readonly open: readonly Fragment[];
  readonly possible: readonly Fragment[];
  /** Those that say so only where they report. */
  readonly reporting: readonly string[];
  readonly hearsay: readonly Fragment[];
};

/** The same for an article's language (BCP 47), by its first subtag; undefined where there are no rules for it. */
export function formWordsOf(lang: string): FormWords | undefined {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '');
}

const languages: ReadonlyMap<string, FormWords> = new Map([
  [
    'de',
    {
      open: [['unklar'], ['offen'], ['fraglich'], ['unbekannt'], ['wirft Fragen', 'auf']],
      possible: [['könnte(n)'], ['dürfte(n)'], ['möglicherweise'], ['vielleicht']],
      reporting: ['soll/sollen'],
      hearsay: [['es heisst'], ['angeblich']],
    },
  ],
  [
    'en',
    {
      open: [['unclear'], ['unknown'], ['uncertain'], ['remains to be seen'], ['raises questions']],
      possible: [['could'], ['might'], ['may'], ['possibly'], ['perhaps']],
      reporting: [],
      hearsay: [['is said to'], ['reportedly'], ['allegedly'], ['supposedly']],
    },
  ],
]);
