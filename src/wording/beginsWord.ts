/** Whether something in lower case begins a word of a text in lower case; in scripts without case, whether it stands there at all. */
export function beginsWord(said: string, text: string): boolean {
  return text
    .split(said)
    .slice(0, -1)
    .some((before) => !/\p{Ll}$/u.test(before));
}
