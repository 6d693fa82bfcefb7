import { never } from './wordSet.ts';

/** How a language writes dates; by default it has no way. */
export class DatePatterns {
  /** Dates with a year, the fullest first. Named groups: day, month (by name or number), year, decade. */
  readonly points: readonly RegExp[] = [];
  /** The beginning of an interval that has its year from the end, and what joins them: «3. bis 5. Juni 2024», «28. Mai – ». Named groups: day, month, a month alone. */
  readonly begun = never;
  /** Month names in lower case, from January on; variants are separated by spaces. */
  readonly months: readonly string[] = [];
  /** Words right before a date that belong to it. */
  readonly since = never;
  readonly until = never;
  /** What stands before a date that something is only compared with: «so hoch wie seit», “higher than in”. */
  readonly compared = never;
  /** What stands before the years of an average: «im Mittel der Jahre». */
  readonly averaged = never;
  readonly about = never;
  readonly at = never;
  /** What else may stand before a year without a month: «hatte 2019», «bereits 2019». */
  readonly alone = never;
  /** The noun behind which a year of this century or the last may stand: «das Gesetz 2019». */
  readonly noun = never;
  /** A verb behind which such a year may stand: «starb 2003». */
  readonly verb = never;
  /** How a date begins that belongs to a noun before it: «ein Gutachten aus dem Jahr 2021». */
  readonly ofNoun = never;
  /** What stands before the first date of an interval, and between its two dates. */
  readonly from = never;
  readonly to = never;
  /** Which of the words between them need none before the first: «1998 bis 2004». */
  readonly span = never;
  /** What follows a number that counts something and is not a year: «etwa 2000 Personen». */
  readonly counted = never;
}

const year = '(?<year>(?:1[5-9]|20)\\d\\d)';

/** What makes a number an amount also behind «ab» and «bis», which a year may follow, too. */
const unit =
  '(?:Franken|Fr\\.|Euro|Dollar|Pfund|Meter|Kilo|Tonnen|Liter|Prozent|Uhr|Personen|Menschen|Einwohner|Stimmen|pounds|met(?:er|re)s|feet|miles|people)';

/** Patterns of dates, made of the month names of a language and its ways to write a day. */
export function datePoints(
  months: readonly string[],
  withDay: readonly ((month: string) => string)[],
  decade: string,
): readonly RegExp[] {
  // “Oct. 9, 1933”
  const month = `(?<month>${months.flatMap((names) => names.split(' ')).join('|')})\\.?`;
  return [
    ...withDay.map((pattern) => pattern(month)),
    `${month} ${year}`,
    `(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${year}`,
    `(?<decade>(?:1[5-9]|20)\\d)0${decade}`,
    year,
  ].map(
    (pattern) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}.,'’])${pattern}(?![\\p{L}\\p{N}]|[.,'’]\\d|[/–-]\\d\\d(?!\\d)| v\\. ?Chr| BC| ${unit})`,
        'giu',
      ),
  );
}

/** A day or a month without a year right before what joins it to the end of an interval. */
export function dateBegun(months: readonly string[], mark: string, joints: string): RegExp {
  const month = months.flatMap((names) => names.split(' ')).join('|');
  const part = `(?:(?<day>\\d{1,2})${mark}(?: ?(?<month>${month}))?|(?<alone>${month}))`;
  return new RegExp(`(?<![\\p{L}\\p{N}.,'’])${part}(?= ?(?:${joints}) ?$)`, 'iu');
}

/** A full date whose day stands before its month: «3. Juni 2024», «3 June 2024». */
export const dayBefore = (mark: string) => (month: string) => `(?<day>\\d{1,2})${mark} ?${month},? ${year}`;
/** A full date whose day stands after its month: «June 3, 2024». */
export const dayAfter = (mark: string) => (month: string) => `${month} (?<day>\\d{1,2})${mark},? ${year}`;
