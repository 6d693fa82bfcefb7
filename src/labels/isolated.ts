/** Isolates right-to-left words of the article within a sentence of ours (UAX #9: FSI … PDI). */
export function isolated(text: string): string {
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
