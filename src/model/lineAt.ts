/** The line of a text, counted from 1, in which an offset (in UTF-16 code units) lies. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
