import type { Plugin } from 'vite';
import { type Language, languageFor, languages } from '../words/languages.ts';

const tables: Readonly<Record<Language, string>> = {
  de: `export { deCH as spoken } from './de-CH.ts';`,
  en: `export { en as spoken } from './en.ts';`,
};

/** Has each bundle speak one language: that which ends its environment's name (`reader_en`), in development that of the server. */
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
      if (!id.endsWith('/words/spoken.ts')) return undefined;
      const { name } = this.environment;
      const language = languages.find((each) => name.endsWith(`_${each}`)) ?? (await ofServer?.());
      return language && tables[language];
    },
  };
}
