import { joinWords, type Words } from './words.ts';

/** Whether an event is called by more than its date, which is all there is where the article does not name what occurred. */
export function hasLabel({ label, words }: { readonly label: string; readonly words: string | Words }): boolean {
  const date = typeof words === 'string' ? words : joinWords(words);
  return label.toLowerCase() !== date.toLowerCase();
}
