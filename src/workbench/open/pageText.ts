import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { depthOf, isUnseen, linesIn } from './linesIn.ts';

/** The deepest nesting in which a main text is looked for, since that takes quadratic time. No article is nested deeper. */
const mostDepth = 200;

/** The main text of a page, title first, with one line for each heading, paragraph or item. */
export function pageText(html: string): string {
  const document = documentOf(html);
  const whole = linesIn(document.body);
  if (depthOf(document.documentElement) > mostDepth) return whole.join('\n');
  const heading = headingOf(document);
  leaveOnly(heading?.closest('article'), document);
  // By its class, which is lost further down.
  for (const one of document.querySelectorAll('[class]')) if (isUnseen(one)) one.remove();
  for (const field of document.querySelectorAll('input[type=email]')) promptOf(field)?.remove();
  const lines = linesIn(document.body, 'text');
  const title = heading && linesIn(heading).join(' ');
  const main = new Readability(document, { serializer: (node) => node }).parse();
  const text = main?.content ? linesIn(main.content, 'text') : [];
  if (text.length === 0) return whole.join('\n');
  const named = title ?? (main?.title ?? '').replaceAll(/\s+/g, ' ').trim();
  const below = text[0] === named ? text.slice(1) : text;
  return [named, ...leadIn(lines, named, below), ...below].filter(Boolean).join('\n');
}

/** The heading of the page: the longest that its title repeats, beside the name of the site, or the only one. */
function headingOf(document: Document): Element | undefined {
  const first = document.querySelectorAll('h1');
  const all = [...(first.length > 0 ? first : document.querySelectorAll('article header h2'))].map((heading) => ({
    heading,
    text: linesIn(heading).join(' '),
  }));
  const repeated = all.filter(({ text }) => text !== '' && document.title.includes(text));
  const [longest] = repeated.sort((one, other) => other.text.length - one.text.length);
  const only = all.length === 1 && all[0]?.text ? all[0] : undefined;
  return (longest ?? only)?.heading;
}

/** Removes what stands around the article whose heading it is: «Related topics»; one with less than half of the text may only be its head. */
function leaveOnly(article: Element | null | undefined, { body }: Document): void {
  const lengthOf = (part: Element) =>
    [...part.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.length, 0);
  if (article && lengthOf(article) * 2 > lengthOf(body)) body.replaceChildren(article);
}

/**
 * Keeps what is taken for a picture or for the end of the page: a quotation in a `figure`, unless it only repeats the text, and who says it,
 * in a `figcaption` or a `footer`.
 */
function keepQuotations(document: Document): void {
  const figures = [...document.querySelectorAll('figure')].filter((figure) => figure.querySelector('blockquote'));
  const text = figures.length > 0 ? linesIn(document.body).join(' ') : '';
  for (const figure of figures) {
    const [words = ''] = [...figure.querySelectorAll('blockquote')].flatMap((quotation) => linesIn(quotation));
    const isRepeated = text.includes(words.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    if (!isRepeated) figure.replaceWith(...figure.childNodes);
  }
  for (const signature of document.querySelectorAll('blockquote footer, blockquote + figcaption')) {
    const signer = document.createElement('cite');
    signer.append(...signature.childNodes);
    const line = document.createElement('p');
    line.append(signer);
    (signature.closest('blockquote') ?? signature.previousElementSibling)?.append(line);
    signature.remove();
  }
}

/** The most characters in a prompt to subscribe; a page may be one form. */
const mostOfPrompt = 500;

/** The prompt to subscribe around a field for an address. */
function promptOf(field: Element): Element | null {
  const box = (field.closest('form') ?? field).parentElement;
  return box && box.textContent.length <= mostOfPrompt ? box : null;
}

/** A lead has at least so many words, which who wrote and when rarely take. */
const fewestOfLead = 6;

/** What stands between the heading and the text, where a page has its lead. */
function leadIn(lines: readonly string[], title: string, text: readonly string[]): readonly string[] {
  const from = lines.indexOf(title) + 1;
  const inText = new Set(text);
  const to = lines.findIndex((line, at) => at >= from && inText.has(line));
  return from > 0 && to > from ? lines.slice(from, to).filter((line) => line.split(' ').length >= fewestOfLead) : [];
}

/** All the text in a fragment of a page, one line for each block. */
export function fragmentText(html: string): string {
  return linesIn(documentOf(html).body).join('\n');
}

/** A page, or a fragment of one, with all its quotations. Not by the browser's own parser, so that what is parsed can run and load nothing. */
function documentOf(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  keepQuotations(document);
  return document;
}
