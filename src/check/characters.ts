import { figuresIn } from '../model/blocks.ts';
import { codePoint } from '../model/codePoint.ts';
import type { Fault, Subject } from './finding.ts';
import { linesOf } from './lines.ts';
import { notesOf, ownTextsOf } from './ownTexts.ts';

/** What could break a text or affect what surrounds it: controls, line separators, lone surrogates, bidi embeddings. The check of the outline reports line feeds. */
const harmful = /(?!\n)[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** No text that is shown contains a character that would affect its surroundings, and links lead to the web. */
export function* characters({ article }: Subject): Generator<Fault> {
  const pictures = figuresIn(article.sections).map(({ id, alt }) => ({ id, text: alt }));
  const { links = [] } = article.imprint;
  const notes = [...notesOf(article), ...links.map((text) => ({ id: 'imprint', text }))];
  const shown = [...linesOf(article).flat(), ...ownTextsOf(article), ...pictures, ...notes];
  const hrefs = [
    ...links.map((link) => ({ id: 'links', link })),
    ...article.sentences.flatMap(({ id, links: all }) => all.map(({ href }) => ({ id, link: href }))),
  ];
  for (const { id, text } of shown) {
    const [found] = harmful.exec(text) ?? [];
    if (found !== undefined) yield { id, code: 'characterHarmful', character: codePoint(found) };
  }
  for (const { id, link } of hrefs) if (!isWebAddress(link)) yield { id, code: 'linkNotWeb', link };
}

/** Whether a link leads to the web, and is nothing more. Without its slashes, it would lead to somewhere on the page's own host. */
export function isWebAddress(link: string): boolean {
  return URL.canParse(link) && /^https?:\/\/\S+$/i.test(link);
}
