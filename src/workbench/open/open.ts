import { isWebAddress } from '../../check/characters.ts';
import type { Fault } from '../../check/finding.ts';
import { textOf } from '../../check/lines.ts';
import { mostCharacters } from '../../file/bounds.ts';
import { cleanText } from '../../file/cleanText.ts';
import { packedIn, packedStart, unpack } from '../../file/packed.ts';
import { parseReading, type Reading } from '../../file/parseReading.ts';
import { isMarkdown, isPage, plainText } from '../../file/plainText.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import { beginningOf } from '../edit/headings.ts';
import { type Failed, failed } from '../problem.ts';
import { articleText } from './articleText.ts';
import { decode } from './decode.ts';

/** What the user wants to read: a file, something pasted, or the hash of a link. */
export type Given =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'pasted'; readonly text: string; readonly html?: string }
  | { readonly kind: 'link'; readonly hash: string };

/** The result of opening: a text to draft, a reading, or why it is neither. */
export type Opened =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | Failed;

/** The most characters of a text: five megabytes, and a little. */
export const mostOfText = 5_300_000;
/** The most characters of a page, most of which are markup. */
export const mostOfPage = 6_000_000;
/** The most characters of a line, a hundred times those of a long paragraph: it is shown at once, so that megabytes of it would block the page. */
export const mostOfLine = 100_000;
/** The most elements of a page: ten times those of a large one. */
const mostElements = 60_000;

/** Opens a text or a reading, without running or fetching anything in it. Never throws. Needs no DOM, so it can run in a worker. */
export async function open(given: Given): Promise<Opened> {
  switch (given.kind) {
    case 'file':
      return openFile(given.name, given.content);
    case 'pasted':
      return openPasted(given);
    case 'link':
      return openPacked(given.hash);
  }
}

/** The endings of files that hold text. */
const textual: ReadonlySet<string> = new Set(['txt', 'md', 'html', 'htm', 'json', 'ts']);

async function openFile(name: string, content: Blob): Promise<Opened> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  // A reading may be larger than a text; a character has at most four bytes.
  const most = (ending === 'txt' ? mostOfText : mostCharacters) * 4;
  if (content.size > most) return tooLarge(content.size, most);
  const text = decode(new Uint8Array(await content.arrayBuffer()));
  if (text === undefined)
    return failed(textual.has(ending) ? { code: 'notText', name } : { code: 'kindUnknown', kind: ending });
  if (ending === 'json' || text.startsWith('{"')) return openReading(text);
  if (/^[cm]?tsx?$/.test(ending)) return openArticle(text);
  const packed = packedIn(text);
  if (packed !== undefined) return openPacked(packed);
  if (/^x?html?$/.test(ending) || isPage(text, name)) return openPage(text);
  return openText(text, name);
}

async function openPasted({ text, html }: { readonly text: string; readonly html?: string }): Promise<Opened> {
  const [, link = ''] = /^\s*https?:\/\/\S+(#\S+)\s*$/.exec(text) ?? [];
  if (packedStart.test(link)) return openPacked(link);
  if (text.startsWith('{') && text.includes('"article"')) return openReading(text);
  if (isPage(text)) return openPage(text);
  if (html === undefined || elementsIn(html) > mostElements || html.length > mostOfPage) return openText(text);
  try {
    const { fragmentText } = await import('./pageText.ts');
    return openText(fragmentText(html) || text);
  } catch {
    return openText(text);
  }
}

async function openPacked(packed: string): Promise<Opened> {
  const unpacked = await unpack(packed);
  return typeof unpacked === 'string' ? openReading(unpacked) : failed(unpacked);
}

function openReading(text: string): Opened {
  const { reading, faults } = parseReading(text);
  if (!reading) return failed(faults.some(isNewer) ? { code: 'newer' } : { code: 'readingFaulty', faults });
  return lineTooLong(textOf(defineArticle(reading.article)).split('\n')) ?? { kind: 'reading', reading };
}

/** Whether what is wrong with a reading is that the format of its file has a later version than this one. */
function isNewer(fault: Fault): boolean {
  return fault.code === 'valueDiffers' && fault.path === '$.version' && Number(fault.found) > 1;
}

function openArticle(source: string): Opened {
  const found = articleText(source);
  if (found?.text !== undefined) return openReading(found.text);
  return failed(found ? { code: 'articleNotPlain', line: found.line } : { code: 'kindUnknown', kind: 'ts' });
}

async function openPage(html: string): Promise<Opened> {
  if (html.length > mostOfPage) return tooLarge(html.length, mostOfPage);
  const elements = elementsIn(html);
  if (elements > mostElements) return failed({ code: 'pageTooLarge', elements, most: mostElements });
  try {
    const { pageText } = await import('./pageText.ts');
    return openText(pageText(html));
  } catch {
    return failed({ code: 'partMissing' });
  }
}

async function openText(given: string, file?: string): Promise<Opened> {
  if (given.length > mostOfText) return tooLarge(given.length, mostOfText);
  if (!isMarkdown(given, file)) return openPlain(given);
  try {
    const { markdownText } = await import('../../file/markdownText.ts');
    return openPlain(markdownText(given));
  } catch {
    return failed({ code: 'partMissing' });
  }
}

function openPlain(given: string): Opened {
  const { text, lines } = plainText(given);
  if (lines.length === 0) return failed({ code: 'textEmpty' });
  if (isWebAddress(text.trim())) return failed({ code: 'textElsewhere' });
  // In a file, each takes more than a hundred characters; drafting them all first would take minutes.
  if (lines.length * 100 > mostCharacters) return tooLarge(lines.length * 100, mostCharacters);
  return lineTooLong(lines) ?? { kind: 'text', text: lines.length > 1 ? text : `${beginningOf(text.trim())}\n${text}` };
}

function lineTooLong(lines: readonly string[]): Opened | undefined {
  const line = lines.find(({ length }) => length > mostOfLine);
  if (line === undefined) return undefined;
  return failed({
    code: 'lineTooLong',
    begin: cleanText(line.slice(0, 60)).text,
    size: line.length,
    most: mostOfLine,
  });
}

function elementsIn(html: string): number {
  return html.match(/<[a-z]/gi)?.length ?? 0;
}

export function tooLarge(size: number, most: number): Failed {
  return failed({ code: 'tooLarge', size: size / 1e6, most: most / 1e6 });
}
