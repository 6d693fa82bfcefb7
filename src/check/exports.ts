import type { Article, Imprint } from '../model/article.ts';
import type { AnyFinding } from './finding.ts';

/** A file that the build wrote, by its path below the site's root. */
export type Written = { readonly file: string; readonly text: string };

/** What a machine would take for a fact about the article, and the field of the imprint that must give it. Nothing gives an image. */
const claims: readonly {
  readonly keys: readonly string[];
  readonly lacks: keyof Imprint | 'image';
}[] = [
  {
    keys: ['datePublished', 'dateCreated', 'dateModified', 'issued', 'article:published_time', 'article:modified_time'],
    lacks: 'published',
  },
  { keys: ['author', 'creator', 'article:author'], lacks: 'authors' },
  { keys: ['publisher', 'article:publisher'], lacks: 'outlet' },
  { keys: ['url', 'sameAs'], lacks: 'links' },
  { keys: ['image', 'og:image', 'twitter:image'], lacks: 'image' },
];

/** No JSON key, meta data or microdata in a written file states what the imprint does not. */
export function exportFindingsIn({ imprint }: Article, { file, text }: Written): readonly AnyFinding[] {
  const foreign = claims.filter(({ lacks }) => lacks === 'image' || imprint[lacks] === undefined);
  const written = keysIn(text);
  return foreign.flatMap(({ keys, lacks }) =>
    keys
      .filter((key) => written.has(key.toLowerCase()))
      .map((key) => ({ file, id: key, code: 'claimForeign' as const, key, lacks })),
  );
}

/** The image of shared pages is our own: it shows only the title and the strip. */
const ownPicture = /<meta property="og:image" content="[^"]*\/share\.png">/g;

/** The keys of JSON objects («"author":») and the names of HTML meta data (`name`, `property`, `itemprop`), in lower case. */
function keysIn(text: string): ReadonlySet<string> {
  const keys = text.replaceAll(ownPicture, '').matchAll(/"([^"\s]+)"\s*:|\b(?:name|property|itemprop)="([^"]+)"/g);
  return new Set([...keys].map(([, json, html]) => (json ?? html ?? '').toLowerCase()));
}
