/** A phrase of ours with words of the article in it, which have their own language and direction. */
export type Phrase = { readonly say: (...said: string[]) => string; readonly said: readonly string[] };

/** A phrase as plain text. */
export function phraseText({ say, said }: Phrase): string {
  return say(...said);
}
