import type { Article, Imprint } from '../model/article.ts';
import type { Finding } from './finding.ts';

/** A file that the build wrote, by its path below the bundle's root. */
export type Written = { readonly file: string; readonly text: string };

/** What a machine would take for a fact about the article, and the line of the imprint that alone can give it. */
const claims: readonly {
  readonly keys: readonly string[];
  readonly line: keyof Imprint | undefined;
  readonly lacks: string;
}[] = [
  {
    keys: ['datePublished', 'dateCreated', 'dateModified', 'issued', 'article:published_time', 'article:modified_time'],
    line: 'published',
    lacks: 'kein Datum',
  },
  { keys: ['author', 'creator', 'article:author'], line: 'authors', lacks: 'keine Autorschaft' },
  { keys: ['publisher', 'article:publisher'], line: 'outlet', lacks: 'kein Medium' },
  { keys: ['url', 'sameAs'], line: 'links', lacks: 'keinen Link' },
  { keys: ['image', 'og:image', 'twitter:image'], line: undefined, lacks: 'kein Bild' },
];

/** What an article never said: no key of JSON, meta data or microdata in the written files gives what the imprint does not. */
export function exportFindingsIn({ imprint }: Article, written: readonly Written[]): readonly Finding[] {
  const foreign = claims.filter(({ line }) => line === undefined || imprint[line] === undefined);
  return written.flatMap(({ file, text }) => {
    const keys = keysIn(text);
    return foreign.flatMap((claim) =>
      claim.keys
        .filter((key) => keys.has(key.toLowerCase()))
        .map((key) => ({ file, id: key, message: `Export enthält «${key}»; der Artikel nennt ${claim.lacks}.` })),
    );
  });
}

/** The keys of JSON objects («"author":») and the names of HTML's meta data (`name`, `property`, `itemprop`), in lower case. */
function keysIn(text: string): ReadonlySet<string> {
  const keys = text.matchAll(/"([^"\s]+)"\s*:|\b(?:name|property|itemprop)="([^"]+)"/g);
  return new Set([...keys].map(([, json, html]) => (json ?? html ?? '').toLowerCase()));
}
