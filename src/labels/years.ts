/** A year (EDTF: 0 is the first one before our era), with what a language puts after those before it. */
export function yearIn(year: number, before: string): string {
  return year > 0 ? String(year) : `${1 - year} ${before}`;
}

/** The same beside a month: of the present century, two digits will do. */
export function shortYearIn(year: number, before: string): string {
  return year >= 2000 && year < 2100 ? String(year).slice(-2) : yearIn(year, before);
}
