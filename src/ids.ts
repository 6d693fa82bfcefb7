/** The ids of the interface's parts of a page, the same in every language. They begin with «_», as no id of an article may. */
export const ids = {
  app: '_app',
  title: '_title',
  sections: '_sections',
  panelTitle: '_panel-title',
  panelContent: '_panel-content',
  settings: '_settings',
  undated: '_undated',
  grid: '_grid',
  key: '_key',
  secondReadings: '_second-readings',
  missing: '_missing',
} as const;

/** The id of the heading of an element with this id: a section of the article, a list of the linear edition. */
export function headingIdOf(id: string): string {
  return `_title-${id}`;
}

/** The id of the entries under a letter. */
export function letterIdOf(letter: string): string {
  return `_letter-${letter}`;
}

/** The storage keys of a reader's settings, of whether the typeface is cached, and of where each visit was left. */
export const storageKeys = {
  settings: 'quellenlage',
  typeface: 'quellenlage-face',
  visits: 'quellenlage-visits',
} as const;

/** The prefix of a site's offline editions in the names of the browser's caches. */
export function shelfPrefixOf(scope: string): string {
  return `quellenlage ${scope} `;
}

/** The storage key for changes to a work that the workbench's shelf had not stored yet when the page was left. */
export function leftKeyOf(work: string): string {
  return `quellenlage-left-${work}`;
}

/** The storage key for the text in the workbench's field when it was left. */
export const typedKey = 'quellenlage-typed';

/** The name under which the workbench is known on the device: to its settings, its database, and the channel between its tabs. */
export const workbenchName = 'quellenlage-workbench';

/** The workbench's id for the reading of a folder that is served in development. */
export const folderWork = 'folder';

/** The ids of the workbench's own parts. */
export const workbenchIds = {
  works: '_works',
  text: '_text',
  statements: '_statements',
  source: '_source',
  asked: '_asked',
  wish: '_wish',
  beside: '_beside',
} as const;
