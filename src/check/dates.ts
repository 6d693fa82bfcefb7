import type { Article, DatedEvent } from '../model/article.ts';
import { type DatePoint, type DateSpan, dateSpanOf, type EdtfDate, formatEdtf, pointsOf } from '../model/edtf.ts';
import { joinWords } from '../model/words.ts';
import { hasCalendarNames } from '../wording/calendarNames.ts';
import { type DateRules, dateRulesOf } from '../wording/dateRules.ts';
import { type DateReading, readDate } from '../wording/readDate.ts';
import { weekdayOf } from './calendar.ts';
import { type DateSource, hasOthers, unsaidIn } from './dateSource.ts';
import type { Fault, Subject } from './finding.ts';
import { isLanguageTag } from './lang.ts';

/** Every date is valid EDTF, no finer than its words and its basis, of the era that they name, and open, uncertain or approximate exactly where they say so. */
export function* dates({ article }: Subject): Generator<Fault> {
  const { events, imprint, reading } = article;
  const all = [
    ...events.map(({ id, date }) => ({ id, date, of: 'event' }) as const),
    { id: 'imprint', date: imprint.published, of: 'published' },
    { id: 'reading', date: reading.date, of: 'reading' },
  ] as const;
  for (const { id, date, of } of all) {
    if (date !== undefined && !dateSpanOf(date)) yield { id, code: 'dateInvalid', date, of };
  }
  // In a language whose months the platform cannot name, dates are up to the author.
  if (!isLanguageTag(article.lang) || !hasCalendarNames(article.lang)) return;
  for (const event of events) yield* eventFaults(event, article);
}

function* eventFaults({ id, date, basis, words: said }: DatedEvent, { lang, imprint }: Article): Generator<Fault> {
  const span = dateSpanOf(date);
  if (!span) return;
  const published = imprint.published && dateSpanOf(imprint.published)?.start?.first;
  if (basis?.kind === 'published' && !published) {
    yield { id, code: 'dateUnpublished' };
    return;
  }
  const words = joinWords(said);
  const own = readDate(words, lang);
  const alone = { own, lang };
  const source: DateSource = {
    ...alone,
    ...(basis?.kind === 'sentence' && { elsewhere: readDate(joinWords(basis.words), lang) }),
    ...(basis?.kind === 'published' && published && { published }),
  };
  const unsaid = unsaidIn(span, source);
  const dated = { id, date, span, words };
  const rules = dateRulesOf(lang);
  for (const point of unsaid) {
    yield { id, code: hasOthers(point, source) ? 'dateOther' : 'dateFiner', date: formatPoint(point), words };
  }
  if (basis && unsaid.length === 0 && unsaidIn(span, alone).length === 0) yield { id, code: 'basisUnnecessary', words };
  yield* weekdayFaults(dated, own);
  if (rules) {
    yield* endFaults(dated, rules);
    yield* markFaults(dated, rules);
  }
}

/** The date of an event, and the words that give it. */
type Dated = { readonly id: string; readonly date: EdtfDate; readonly span: DateSpan; readonly words: string };

function* weekdayFaults({ id, span, words }: Dated, { weekdays }: DateReading): Generator<Fault> {
  const days = pointsOf(span).flatMap(({ first }) => (first.day === undefined ? [] : [first]));
  const [day] = days;
  const isGiven = days.some((date) => weekdays.some(({ value }) => value === weekdayOf(date)));
  if (!day || weekdays.length === 0 || isGiven) return;
  yield { id, code: 'weekdayDiffers', date: formatEdtf(day), weekday: weekdayOf(day), words };
}

function* endFaults({ id, date, span: { start, end }, words }: Dated, rules: DateRules): Generator<Fault> {
  const [since, until] = [rules.since.test(words), rules.until.test(words)];
  const isClosed = start !== undefined && end !== undefined && start !== end;
  const [from, to = from] = date.split('/');
  if (since && end && !(isClosed && until)) yield { id, code: 'endMissing', date, words, meant: `${from}/..` };
  else if (until && start && end && !isClosed) yield { id, code: 'startMissing', date, words, meant: `../${to}` };
  else if (!end && !since && !rules.from.test(words)) yield { id, code: 'endInvented', date, words };
  else if (!start && !until && !rules.before.test(words)) yield { id, code: 'startInvented', date, words };
}

function* markFaults({ id, date, span, words }: Dated, rules: DateRules): Generator<Fault> {
  const points = pointsOf(span);
  // EDTF level 1 allows no mark beside unspecified digits.
  const isSignable = points.some(({ unspecified }) => unspecified === undefined);
  for (const mark of ['approximate', 'uncertain'] as const) {
    const [isMarked, isSaid] = [points.some((point) => point[mark]), rules[mark].test(words)];
    if (isMarked && !isSaid) yield { id, code: 'markInvented', date, words, mark };
    if (isSaid && !isMarked && isSignable) yield { id, code: 'markMissing', date, words, mark };
  }
}

function formatPoint({ first, last, unspecified }: DatePoint): string {
  return unspecified === 'year' ? `${formatEdtf(first)}–${formatEdtf(last)}` : formatEdtf(first);
}
