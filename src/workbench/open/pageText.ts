import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { depthOf, linesIn } from './linesIn.ts';

/** Of a page with deeper nesting than any article has, no main text is looked for: that would take as long as its depth is squared. */
const mostDepth = 200;

/** The main text of a page, its title first: a heading, paragraph or item a line. */
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

/** The page's own heading: the one that its title repeats, beside the name of the site, or the only one. */
function headingOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) => linesIn(heading).join(' '));
  const only = headings.length === 1 ? headings[0] : undefined;
  return (headings.find((heading) => heading !== '' && document.title.includes(heading)) ?? only) || undefined;
}

/** The text of a piece of a page that somebody chose: all of it, a block a line. */
export function fragmentText(html: string): string {
  return linesIn(documentOf(html).body).join('\n');
}

/** Never the browser's own parser: what is parsed here can run and load nothing. */
function documentOf(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}
