const dayAndYear =
  /(?:, (?:(?:den )?\d{1,2}(?:\.|st|nd|rd|th)? ?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?)?/u
    .source;
const datedPlace = new RegExp(
  `^\\p{Lu}[\\p{L}. /-]{1,40}(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}*)?)?${dayAndYear}(?: ?\\([\\p{L}/ .-]{2,20}\\))? ?[–—-]+ (?=\\p{Lu})`,
  'u',
);
const placeInCapitals = new RegExp(
  `^\\p{Lu}{3,}(?: \\p{Lu}+)?${dayAndYear}(?: \\(\\p{Ll}{2,5}\\))?\\. (?=\\p{Lu}\\p{Ll})`,
  'u',
);
/** «pkb. Am Sonntag», «(sda) Der Rat», «Vevey (awp) Der Konzern», «Bern, 3. Juni (sda) Der Rat» */
const agencyBefore = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}. /-]{1,40}${dayAndYear} )?\\(\\p{Ll}{2,5}(?:\\/\\p{Ll}{2,5})*\\)|\\p{Ll}{3,4}\\.) (?=\\p{Lu}\\p{Ll})`,
  'u',
);
const timeBefore = /^\d{1,2}[:.]\d{2}(?: Uhr ?[:–—-]?| ?[:–—-]) ?(?=[\p{Lu}«„“"])/u;

const placeAlone = /^(\p{Lu}\p{Ll}+)\. (?=\p{Lu})/u;

/**
 * The length of the date line at the beginning of a paragraph: «BERN, 3. Juni (sda) – », «Bern. – », «LONDON, March 3 — », «16:30 Uhr: »; 0 if there
 * is none. Only a text begins with just the name of a place: «Bern – », «Bern. ».
 */
export function dateLineIn(line: string, beginsText: boolean, isPlace: (name: string) => boolean): number {
  const [written] = timeBefore.exec(line) ?? agencyBefore.exec(line) ?? placeInCapitals.exec(line) ?? [];
  if (written !== undefined) return written.length;
  const [sentence = '', name = ''] = placeAlone.exec(line) ?? [];
  if (beginsText && isPlace(name)) return sentence.length;
  const [place = ''] = datedPlace.exec(line) ?? [];
  // «Bern - Basel 2:1»
  const isAlone = beginsText && /^\p{Lu}\p{Ll}+ [–—-] $/u.test(place) && /[.!?…:»”"]$/.test(line);
  return isAlone || /[.)]\s*[–—-]+ $/.test(place) || /\d/.test(place) || /^\p{Lu}{3,}\b/u.test(place)
    ? place.length
    : 0;
}
