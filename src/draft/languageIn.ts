import { wordSet } from '../wording/wordSet.ts';

/** The language of a text, by its most common words: German (Swiss, if it has no ß) or English; `und` for any other. */
export function languageIn(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) =>
    words.filter((one) => known.has(one)).length / Math.max(words.length, 1);
  const [german, english] = [count(inGerman), count(inEnglish)];
  if (Math.max(german, english) < 0.04) return 'und';
  if (english > german) return 'en';
  return text.includes('ß') ? 'de' : 'de-CH';
}

const inGerman = wordSet(
  'der die das und nicht ein eine einen dem den des ist sind von mit für auf sich auch im zu nach wurde als am',
);
const inEnglish = wordSet(
  'the and of to that is are was were with for on by at from has have had it its this not as an',
);
