import type { Form } from '../model/form.ts';
import type { Language } from './languages.ts';

/** The parts of addresses in one language. */
export type Slugs = {
  readonly sources: string;
  /** In place of a source's id. */
  readonly unsourced: string;
  readonly forms: string;
  readonly form: Readonly<Record<Form, string>>;
  readonly timeline: string;
  readonly questions: string;
  readonly worksheet: string;
  readonly about: string;
  /** The linear edition, a file. */
  readonly linear: string;
  /** The page on which anybody reads a text of their own. */
  readonly workbench: string;
};

/** Separate from the labels, because a page links to itself in the other language, whose labels it does not have. */
export const slugs: Readonly<Record<Language, Slugs>> = {
  de: {
    sources: 'quellen',
    unsourced: 'ohne-quellenangabe',
    forms: 'wortlaut',
    form: {
      quoted: 'woertlich',
      open: 'offen',
      possible: 'moeglich',
      hearsay: 'es-heisst',
      reported: 'wiedergegeben',
      stated: 'als-tatsache',
    },
    timeline: 'zeitleiste',
    questions: 'fragen',
    worksheet: 'arbeitsblatt',
    about: 'ueber',
    linear: 'artikel.html',
    workbench: 'werkbank',
  },
  en: {
    sources: 'sources',
    unsourced: 'no-source',
    forms: 'wording',
    form: {
      quoted: 'quoted',
      open: 'left-open',
      possible: 'possible',
      hearsay: 'said-to-be',
      reported: 'reported',
      stated: 'as-fact',
    },
    timeline: 'timeline',
    questions: 'questions',
    worksheet: 'worksheet',
    about: 'about',
    linear: 'article.html',
    workbench: 'workbench',
  },
};

/** The ids that no source may have, because addresses use them in place of one. */
export function takenIds(): readonly string[] {
  return Object.values(slugs).map(({ unsourced }) => unsourced);
}
