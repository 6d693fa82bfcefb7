/** The direction of a text, by its first letters that have one. */
export function directionIn(text: string): 'ltr' | 'rtl' {
  const letters = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
  const fromRight = letters.filter((letter) => /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}]/u.test(letter));
  return fromRight.length > letters.length / 2 ? 'rtl' : 'ltr';
}
