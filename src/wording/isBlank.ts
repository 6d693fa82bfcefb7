/** Whether a text shows nothing: only white space and format characters (Unicode Cf) such as U+200B. */
export function isBlank(text: string): boolean {
  return text.replaceAll(/\p{Cf}/gu, '').trim() === '';
}
