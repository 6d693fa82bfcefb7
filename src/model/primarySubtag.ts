/** The language in a language tag (BCP 47), in lower case: `de` for `de-CH`. */
export function primarySubtag(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
