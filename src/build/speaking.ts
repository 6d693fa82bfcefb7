import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languageFor, languages } from '../labels/languages.ts';

/** The modules that replace each table of labels, one for each language. */
const tables: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'spoken.ts': {
    de: `export { deCH as spoken } from './de-CH.ts';`,
    en: `export { en as spoken } from './en.ts';`,
  },
  'spokenAtWorkbench.ts': {
    de: `export { noScriptDe as spokenNoScript, workbenchDe as spokenAtWorkbench } from './workbench.de-CH.ts'; export { findingsDe as spokenFindings } from './findings.de-CH.ts';`,
    en: `export { noScriptEn as spokenNoScript, workbenchEn as spokenAtWorkbench } from './workbench.en.ts'; export { findingsEn as spokenFindings } from './findings.en.ts';`,
  },
};

/** The files of the tables, which the language of the article decides. */
export const spokenTables = Object.keys(tables).map((name) => join(import.meta.dirname, '../labels', name));

/** Makes each bundle speak one language: the one at the end of its environment's name (`reader_en`), or in development the server's. */
export function speaking(article: string): Plugin {
  let ofServer: (() => Promise<Language>) | undefined;
  return {
    name: 'quellenlage-speaking',
    enforce: 'pre',
    configureServer(server) {
      ofServer = async () => {
        const below = languages.find((language) => server.config.base === `/${language}/`);
        return below ?? languageFor((await server.ssrLoadModule(article)).article.lang);
      };
    },
    async load(id) {
      const table = tables[/\/labels\/([^/]+)$/.exec(id)?.[1] ?? ''];
      if (!table) return undefined;
      const { name } = this.environment;
      const language = languages.find((each) => name.endsWith(`_${each}`)) ?? (await ofServer?.());
      return language && table[language];
    },
  };
}
