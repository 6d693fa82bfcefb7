/** A year (EDTF: 0 is the first one before our era), with what a language puts after those before it. */
export function yearIn(year: number, before: string): string {
  return year > 0 ? String(year) : `${1 - year} ${before}`;
}
