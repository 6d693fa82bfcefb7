/** The ids of the interface's own parts of a page, in no language. But for the app's root they begin as no id of an article may. */
export const ids = {
  app: 'app',
  title: '_title',
  sections: '_sections',
  panelTitle: '_panel-title',
  panelContent: '_panel-content',
  settings: '_settings',
  undated: '_undated',
  key: '_key',
  secondReadings: '_second-readings',
  missing: '_missing',
} as const;

/** The id of the heading over what has this id: a section of the article, a list of the linear edition. */
export function headingIdOf(id: string): string {
  return `_title-${id}`;
}

/** The id of what stands under a letter in a list by letters. */
export function letterIdOf(letter: string): string {
  return `_letter-${letter}`;
}

/** Under these keys the device keeps what the reader has set, that the typeface is there, and where each visit was left. */
export const storageKeys = {
  settings: 'quellenlage',
  typeface: 'quellenlage-face',
  visits: 'quellenlage-visits',
} as const;

/** What the names of a site's offline editions in the browser's caches begin with. */
export function shelfPrefixOf(scope: string): string {
  return `quellenlage ${scope} `;
}

/** Under this key a window keeps what of a work the workbench's shelf had not taken when it was left. */
export function leftKeyOf(work: string): string {
  return `quellenlage-left-${work}`;
}

/** Under this key the device keeps how somebody has set up the workbench. */
export const workbenchKey = 'quellenlage-workbench';

/** As which work the workbench has the reading of a folder that is served in development. */
export const folderWork = 'folder';

/** The ids of the workbench's own parts. */
export const workbenchIds = {
  works: '_works',
  text: '_text',
  handOn: '_hand-on',
  sources: '_sources',
  statements: '_statements',
  source: '_source',
  date: '_date',
  dateHint: '_date-hint',
  question: '_question',
  work: '_work',
  beside: '_beside',
} as const;
