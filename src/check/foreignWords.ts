const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many letters a prefix may have («ge-liefert»), and how many of the stem are compared. */
const longestPrefix = 2;
const longestStem = 12;

/**
 * The words of a label that could be a name that a text does not give. A word in lower case is none. Any other has to be a
 * word of the text or bent from one («Lieferungen» for «geliefert», «Fermeture» for «fermera»): half of it, if that is enough letters
 * to tell, stands near the beginning of a word there. Where a script has no small letters, any word could be a name.
 */
export function foreignWordsIn(text: string): (label: string) => readonly string[] {
  const runs = new Set(bare(text).match(/\S+/g));
  const stems = new Set([...new Set([...runs].flatMap(wordsIn))].flatMap(stemsOf));
  return (label) =>
    wordsIn(label).filter((word) => couldBeName(word) && !requiredOf(bare(word)).some((stem) => stems.has(stem)));
}

/** In lower case and without accents. */
function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Segments chunk by chunk, because each segment that an engine returns refers to the whole input. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/\S+/g) ?? []).flatMap((run) =>
    [...segmenter.segment(run)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  );
}

function couldBeName(word: string): boolean {
  return /\p{L}/u.test(word) && (word !== word.toLowerCase() || hasNoCase(word));
}

function hasNoCase(word: string): boolean {
  return word.toLowerCase() === word.toUpperCase();
}

/** All beginnings of a word, with and without a prefix. */
function stemsOf(word: string): readonly string[] {
  return startsOf(word).flatMap((rest) =>
    Array.from({ length: Math.min(rest.length, longestStem) }, (_, index) => rest.slice(0, index + 1)),
  );
}

/** The stems of which the text must have one. Scripts without case also attach articles and prepositions («الجسر»). */
function requiredOf(word: string): readonly string[] {
  const [whole, least] = hasNoCase(word) ? [3, 3] : [5, 4];
  if (word.length <= whole) return [word];
  const length = Math.min(Math.max(Math.ceil(word.length / 2), least), longestStem);
  const starts = hasNoCase(word) ? startsOf(word) : [word];
  return starts.filter((rest) => rest.length >= length).map((rest) => rest.slice(0, length));
}

function startsOf(word: string): readonly string[] {
  return Array.from({ length: longestPrefix + 1 }, (_, index) => word.slice(index));
}
