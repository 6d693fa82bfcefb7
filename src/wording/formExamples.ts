import type { Words } from '../model/words.ts';
import { byLanguage } from './byLanguage.ts';

/** A few of the words by which the rules of a language recognise forms, as examples for readers. */
export type FormExamples = {
  readonly open: readonly Words[];
  readonly possible: readonly Words[];
  /** Those that make it possible or hearsay only where they report. */
  readonly reporting: readonly string[];
  readonly hearsay: readonly Words[];
};

/** The examples for a language (BCP 47), by its first subtag; undefined if it has no rules. */
export const formExamplesOf = byLanguage<FormExamples>({
  de: {
    open: [['unklar'], ['offen'], ['fraglich'], ['unbekannt'], ['wirft Fragen', 'auf']],
    possible: [
      ['könnte(n)'],
      ['dürfte(n)'],
      ['möglicherweise'],
      ['vielleicht'],
      ['vermutlich'],
      ['wohl'],
      ['offenbar'],
    ],
    reporting: ['soll/sollen', 'sei/habe'],
    hearsay: [['es heisst'], ['angeblich']],
  },
  en: {
    open: [['unclear'], ['unknown'], ['uncertain'], ['remains to be seen'], ['raises questions']],
    possible: [['could'], ['might'], ['may'], ['possibly'], ['perhaps'], ['likely'], ['apparently']],
    reporting: [],
    hearsay: [['is said to'], ['reportedly'], ['allegedly'], ['supposedly']],
  },
});
