import type { Words } from '../model/words.ts';

/** Words by which forms are recognised in a language, as they are told to readers: a few for all that the rules know. */
export type FormExamples = {
  readonly open: readonly Words[];
  readonly possible: readonly Words[];
  /** Those that say so only where they report. */
  readonly reporting: readonly string[];
  readonly hearsay: readonly Words[];
};

/** The same for an article's language (BCP 47), by its first subtag; undefined where there are no rules for it. */
export function formExamplesOf(lang: string): FormExamples | undefined {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '');
}

const languages: ReadonlyMap<string, FormExamples> = new Map([
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
