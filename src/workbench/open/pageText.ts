import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { depthOf, linesIn } from './linesIn.ts';

/** The deepest nesting in which a main text is looked for, since that takes quadratic time. No article is nested deeper. */
const mostDepth = 200;

/** The main text of a page, title first, with one line for each heading, paragraph or item. */
export function pageText(html: string): string {
  const document = documentOf(html);
  const whole = linesIn(document.body);
  if (depthOf(document.documentElement) > mostDepth) return whole.join('\n');
  const heading = headingOf(document);
  const main = new Readability(document, { serializer: (node) => node }).parse();
  const lines = main?.content ? linesIn(main.content) : [];
  if (lines.length === 0) return whole.join('\n');
  const title = heading ?? (main?.title ?? '').replaceAll(/\s+/g, ' ').trim();
  return (lines[0] === title || title === '' ? lines : [title, ...lines]).join('\n');
}

/** The heading of the page: the one that its title repeats, beside the name of the site, or the only one. */
function headingOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) => linesIn(heading).join(' '));
  const only = headings.length === 1 ? headings[0] : undefined;
  return (headings.find((heading) => heading !== '' && document.title.includes(heading)) ?? only) || undefined;
}

/** All the text in a fragment of a page, one line for each block. */
export function fragmentText(html: string): string {
  return linesIn(documentOf(html).body).join('\n');
}

/** Not the browser's own parser, so that what is parsed can run and load nothing. */
function documentOf(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}
