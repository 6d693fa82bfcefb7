import type { Span } from '../model/words.ts';

const name = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:von|van|de) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}): (?=\S)/u;

/** How many characters at the beginning of a line name who speaks, with the colon: «Muster: »; 0 if none do. */
export function speakerLength(line: string): number {
  return name.exec(line)?.[0].length ?? 0;
}

/**
 * Whether a line is a turn of an interview: it begins with a name that somewhere answers the question in the line before, or asks one
 * that is answered so. Of a single question nobody knows whether it is a heading, unless these names begin more lines than two.
 */
export function turnsIn(text: string, lines: readonly Span[]): (line: string) => boolean {
  const names = lines.map((span) => nameBefore(text.slice(...span)));
  // Who asks and who answers, by turns.
  const found = lines.flatMap((span, index) => {
    const [asking, answering] = names.slice(index, index + 2);
    return answering && isQuestion(text.slice(...span)) ? [asking, answering] : [];
  });
  const speaking = new Set(found);
  // «Wahl» is «Urs Wahl».
  const surnames = new Set(found.map(surnameOf));
  const isInterview = found.length > 2 || names.filter((each) => each && speaking.has(each)).length > 2;
  return (line) => isInterview && name.test(line) && surnames.has(surnameOf(nameBefore(line)));
}

function surnameOf(named: string | undefined): string | undefined {
  return named?.split(' ').at(-1);
}

const address = /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}(\p{Lu}[\p{L}\p{M}'’-]+)), (?=\S)/u;
/** «Was nun, Frau Muster?» */
const addressWithin =
  /(?<=[\p{L}.!?], |[.!?] )((?:Herr|Frau|Mrs?\.?|Ms\.?) (?:\p{Lu}[\p{L}\p{M}.'’-]+ ){0,2}(\p{Lu}[\p{L}\p{M}'’-]+))(?=[,?])/u;

/** Where the questions of an interview call by name whom they are put to, «Anna Muster, …?», of whom the text also tells; nowhere, if it asks fewer than three. */
export function addressesIn(text: string, lines: readonly Span[]): readonly Span[] {
  const questions = lines.filter((span) => isQuestion(text.slice(...span)));
  if (questions.length < 3) return [];
  const told = wordsToldAgain(text);
  return questions.flatMap((span) => {
    const line = text.slice(...span);
    const [, called = '', name = ''] = address.exec(line) ?? addressWithin.exec(line) ?? [];
    const begin = text.indexOf(called, span[0]);
    return told.has(name) ? [[begin, begin + called.length] as const] : [];
  });
}

/** The words with a capital that a text has more than once. */
function wordsToldAgain(text: string): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) (once.has(word) ? again : once).add(word);
  return again;
}

const longestPrompt = 200;

/** Whether a line of an interview speaks to whom it asks, without a question, and says nothing of itself: «Kritiker werfen Ihnen Eile vor.» */
export function isPrompt(line: string): boolean {
  return isAddressed(line) && isImpersonal(line);
}

const reply =
  /^(?:Ja|Nein|Doch|Jein|Stimmt|Richtig|Genau|Eben|Natürlich|Klar|Sicher|So ist es|Das (?:stimmt|(?:verstehe|weiss|weiß|sehe|glaube) ich|ist (?:so|richtig|wahr|falsch))|Yes|No|Right|Exactly|True|Of course|That[’']s (?:right|true))(?!\p{L})/u;

/** Whether the next line of an interview replies to this one, which says nothing of itself: «Das dauert lange.» «Ja, leider.» */
export function isRepliedTo(line: string, next: string): boolean {
  return reply.test(next) && !reply.test(line) && isImpersonal(line);
}

function isAddressed(line: string): boolean {
  return /(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u.test(line);
}

function isImpersonal(line: string): boolean {
  return (
    line.length < longestPrompt && !/(?<!\p{L})(?:ich|mi(?:ch|r)|meine?\p{Ll}?|wir|uns\p{Ll}*)(?!\p{L})/iu.test(line)
  );
}

/** Whether a line ends by asking something. */
export function isQuestion(line: string): boolean {
  return /\?\s*$/.test(line);
}

function nameBefore(line: string): string | undefined {
  return name.exec(line)?.[1];
}
