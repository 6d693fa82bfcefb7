import { type Cleaned, cleanText } from './cleanText.ts';
import { isMarkdown, markdownText } from './markdownText.ts';

/** A text as it is taken in, from a file if it has one: cleaned, Markdown without its marks; and those of its lines that are not empty. */
export function plainText(given: string, file?: string): Cleaned & { readonly lines: readonly string[] } {
  const cleaned = cleanText(isMarkdown(given, file) ? markdownText(given) : given);
  return { ...cleaned, lines: cleaned.text.split('\n').filter((line) => line.trim() !== '') };
}

/** What a page begins with, or a block of HTML and where its name stands again, behind declarations and comments. */
const html =
  /^\s*(?:<[?!][^<>]*>\s*)*<(?:(?:!doctype html|html|head|body)\b|(main|article|section|header|figure|div|blockquote|[ou]l|h[1-6]|p)(?:\s[^<>]*)?>.*<\/?\1[\s>])/is;

/** Whether a text, from a file if it has one, is the source of a page, or of a piece of one. Markdown may begin with HTML. */
export function isPage(text: string, file?: string): boolean {
  return !isMarkdown(text, file) && html.test(text);
}
