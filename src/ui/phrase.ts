/** A phrase of ours with words of the article in it, which are in a language and direction of their own. */
export type Phrase = { readonly say: (...said: string[]) => string; readonly said: readonly string[] };

/** A phrase as one text. */
export function saidIn({ say, said }: Phrase): string {
  return say(...said);
}
