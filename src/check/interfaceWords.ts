import { occurrencesOf } from '../model/fragment.ts';
import { words } from '../words/words.ts';
import type { Finding, Subject } from './finding.ts';

const number = /(?<![\p{L}\p{N}])\d+/u;

/** The interface's fixed words hold for any article: no source is named in them and no number stands in them. */
export function interfaceWords({ article }: Subject, spoken: unknown = words): readonly Finding[] {
  const names = article.sources.map(({ name }) => name);
  return stringsIn(spoken).flatMap((text) =>
    [...names.filter((name) => occurrencesOf(name, text).length > 0), ...(text.match(number) ?? [])].map((found) => ({
      file: 'src/words',
      id: 'words',
      message: `«${text}» enthält «${found}»; das gehört nicht in die festen Wörter.`,
    })),
  );
}

/** Every string in a table of words; what a function says is made of what it is given. */
function stringsIn(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(stringsIn) : [];
}
