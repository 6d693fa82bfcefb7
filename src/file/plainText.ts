import { type Cleaned, cleanText } from './cleanText.ts';
import { isMarkdown, markdownText } from './markdownText.ts';

/** A text as it is taken in, from a file if it has one: cleaned, Markdown without its marks; and those of its lines that are not empty. */
export function plainText(given: string, file?: string): Cleaned & { readonly lines: readonly string[] } {
  const cleaned = cleanText(isMarkdown(given, file) ? markdownText(given) : given);
  return { ...cleaned, lines: cleaned.text.split('\n').filter((line) => line.trim() !== '') };
}

/** Whether a text, from a file if it has one, is the source of a page or of a piece of one: a tag, and another of a block. Markdown may begin so, too. */
export function isPage(text: string, file?: string): boolean {
  return /^\s*<(?:!doctype html|[a-z!?].*<\/?(?:html|body|div|h\d|p))\b/is.test(text) && !isMarkdown(text, file);
}
