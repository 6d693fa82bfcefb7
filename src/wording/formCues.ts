/** What the surface words of a language say about the form of a sentence. */
export type FormCues = {
  readonly open: RegExp;
  readonly possible: RegExp;
  /** Applies only if the sentence names no source. */
  readonly hearsay: RegExp;
  /** What makes hearsay only where the text around it shows that somebody says it whom it does not name: «würden», “he said”. */
  readonly retold: RegExp;
  /** Matches a source's whole name if it names nobody. */
  readonly nobody: RegExp;
  /** Whether quoted words are surely the name of a body or a work, however many they are: «Rat für nationale Sicherheit». */
  readonly isNameOfThing: (words: string) => boolean;
};

/** Matches whole words by any of the patterns, with any space between them; those that begin with a letter also with a capital. */
export function cueWords(...patterns: readonly string[]): RegExp {
  const either = patterns.map((pattern) => pattern.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${either.join('|').replaceAll(' ', '\\s')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
}
