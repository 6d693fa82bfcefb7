/** Words of the article within a sentence of ours: where they are read from right to left, in an isolate of their own (UAX #9: FSI … PDI). */
export function isolated(text: string): string {
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
