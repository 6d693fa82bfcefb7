import { type Cleaned, cleanText } from './cleanText.ts';

/** A text as it is taken in, without the marks of Markdown: cleaned, and those of its lines that are not empty. */
export function plainText(given: string): Cleaned & { readonly lines: readonly string[] } {
  const cleaned = cleanText(given);
  return { ...cleaned, lines: cleaned.text.split('\n').filter((line) => line.trim() !== '') };
}

/** Whether a text is Markdown: its file is called so, or a heading has its mark, of the title or between empty lines. */
export function isMarkdown(text: string, file = ''): boolean {
  return /\.(?:md|markdown)$/i.test(file) || /^\s*#{1,6} |\n[^\S\n]*\n#{2,6} .+\r?\n[^\S\n]*\n/.test(text);
}

/** Whether a text, from a file if it has one, is the source of a page or of a piece of one: a tag, and another of a block. Markdown may begin so, too. */
export function isPage(text: string, file?: string): boolean {
  return /^\s*<(?:!doctype html|[a-z!?].*<\/?(?:html|body|div|h\d|p))\b/is.test(text) && !isMarkdown(text, file);
}
