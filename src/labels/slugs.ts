import type { Language } from './languages.ts';

const en = {
  sources: 'sources',
  /** In place of a source's id. */
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
  /** The linear edition, a file. */
  linear: 'article.html',
  /** The page on which anybody reads a text of their own. */
  workbench: 'workbench',
};

/** The parts of addresses in one language. */
export type Slugs = typeof en;

const de: Slugs = {
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
};

/** Separate from the labels, because a page links to itself in the other language, whose labels it does not have. */
export const slugs: Readonly<Record<Language, Slugs>> = { de, en };

/** The ids that no source may have, because addresses use them in place of one. */
export function reservedIds(): readonly string[] {
  return Object.values(slugs).map(({ unsourced }) => unsourced);
}
