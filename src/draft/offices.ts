import type { Lexicon } from '../wording/lexicon.ts';
import type { Shown } from './known.ts';
import type { Somebody } from './somebody.ts';

/** Whether somebody in an office may be called by another word for it: «die Ministerin», a «Verkehrsministerin»; «die Forscherin», a «Biologin». */
export function isSuchOffice(office: string, who: Somebody, name: string, shown: Shown, lexicon: Lexicon): boolean {
  // «der Anwalt» is no «Staatsanwalt».
  const isProsecutor = /(?:bundes|staats)anw[aä]lt$/.test(office) && who.key.startsWith('anw');
  const isCompound = office.endsWith(who.key) && !isProsecutor && !/^(?:vize|ex|alt)/.test(office);
  return isCompound || isSuchProfession(office, who, name, shown, lexicon);
}

/** The same of a profession: «die Juristin», an «Anwältin». */
export function isSuchProfession(
  office: string,
  { key }: Somebody,
  name: string,
  { shows }: Shown,
  lexicon: Lexicon,
): boolean {
  const isProfession = lexicon.professions.some(([called, nouns]) => called.test(key) && nouns.test(office));
  // Not «die Forscher»
  const isOne = shows !== undefined && lexicon.determinerShows(name.toLowerCase(), true) === shows;
  return isProfession && isOne;
}
