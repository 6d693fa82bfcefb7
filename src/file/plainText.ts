import { type Cleaned, cleanText } from './cleanText.ts';
import { isMarkdown, markdownText } from './markdownText.ts';

/** A text as it is taken in, from a file if it has one: cleaned, Markdown without its marks; and those of its lines that are not empty. */
export function plainText(given: string, file?: string): Cleaned & { readonly lines: readonly string[] } {
  const cleaned = cleanText(isMarkdown(given, file) ? markdownText(given) : given);
  return { ...cleaned, lines: cleaned.text.split('\n').filter((line) => line.trim() !== '') };
}

/** Whether a text is the source of a page, or of a piece of one: it begins with a block of HTML. */
export function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|main|article|section|div|h[1-6]|p)(?:\s[^<>]*)?>/i.test(text);
}
