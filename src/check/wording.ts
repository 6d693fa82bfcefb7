import type { Article, Heading, Sentence, Statement } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import { joinWords, occurrencesOf } from '../model/words.ts';
import type { FormCues } from '../wording/formCues.ts';
import { formCuesOf } from '../wording/formCuesOf.ts';
import { isBlank } from '../wording/isBlank.ts';
import type { Fault, Subject } from './finding.ts';
import { headingsOf } from './lines.ts';
import { type AllQuoted, type Quoted, quotedIn, quotesIn, quotesOf } from './quotations.ts';

/** The form according to the rules, and the words in the text that decide it. */
type Ruling = { readonly form: Form; readonly matches: readonly string[] };

/** Each form is that of the first wording rule that holds for the surface words; a departure gives its reason. */
export function* wording({ article }: Subject): Generator<Fault> {
  const cues = formCuesOf(article.lang);
  const quoted = quotedIn(article);
  for (const heading of headingsOf(article)) yield* formFaults(heading, headingRuling(heading, article, cues));
  for (const sentence of article.sentences) {
    for (const statement of sentence.statements) {
      // The quotation marks of one that continues a quotation are in another sentence.
      if (statement.continues) continue;
      const ruling = statementRuling(statement, sentence, quoted, cues);
      yield* statementFaults(statement, sentence.id, ruling);
    }
  }
}

function* statementFaults(statement: Statement, id: string, ruling: Ruling): Generator<Fault> {
  const { form, waiver } = statement;
  if (waiver === undefined) yield* formFaults({ id, ...statement }, ruling);
  else if (isBlank(waiver)) yield { id, code: 'waiverWithoutReason' };
  else if (ruling.form === form) yield { id, code: 'waiverUnnecessary', form };
}

type Worded = Pick<Statement, 'form' | 'marker'> & { readonly id: string };

function* formFaults({ id, form, marker = [] }: Worded, ruling: Ruling): Generator<Fault> {
  const [match] = ruling.matches;
  const isMarked = marker.some((part) => ruling.matches.some((found) => part.includes(found) || found.includes(part)));
  if (form !== ruling.form) yield { id, code: 'formDiffers', form, ruled: ruling.form, match };
  else if (match !== undefined && !isMarked) yield { id, code: 'markerDiffers', marker: joinWords(marker), match };
}

/** Hearsay with a source, and a quotation without one (a poster, a law), hold where the author says so. */
function statementRuling(
  statement: Statement,
  sentence: Sentence,
  quoted: AllQuoted,
  cues: FormCues | undefined,
): Ruling {
  const { form, part, attributions } = statement;
  const named = attributions.length > 0;
  const situation = { form, speaker: named, cited: named && form !== 'hearsay', cues };
  const text = part ? joinWords(part) : sentence.text;
  const ruling = rulingOn(text, quotesOf(statement, sentence, quoted), situation);
  return ruling ?? { form: named ? 'reported' : 'stated', matches: [] };
}

/** A heading is attributed to nobody, but may name who speaks in it. */
function headingRuling({ text, form }: Heading, article: Article, cues: FormCues | undefined): Ruling {
  const speaker = article.sources.some(({ name }) => occurrencesOf(name, text).length > 0);
  const situation = { form, speaker, cited: false, cues };
  return rulingOn(text, quotesIn([text], article), situation) ?? { form: 'stated', matches: [] };
}

type Quote = Pick<Quoted, 'words' | 'speech'>;

/** The form given, whether somebody speaks, whether the sentence cites them, and the form cues of the language. */
type Situation = {
  readonly form: Form;
  readonly speaker: boolean;
  readonly cited: boolean;
  readonly cues: FormCues | undefined;
};

function rulingOn(text: string, quotes: readonly Quote[], situation: Situation): Ruling | undefined {
  const { form, speaker, cited, cues } = situation;
  // A term or a title in quotation marks is a quotation only if it is read as one.
  const isQuotation = ({ speech }: Quote) => form === 'quoted' || (speaker && speech);
  const quoted: Ruling = { form: 'quoted', matches: quotes.filter(isQuotation).map(({ words }) => words) };
  if (quoted.matches.length > 0) return quoted;
  // Without cues of the language, the other forms are up to the author.
  if (!cues) return form === 'quoted' ? undefined : { form, matches: [] };
  const retold = form === 'hearsay' ? (text.match(cues.retold) ?? []) : [];
  const rulings: readonly Ruling[] = [
    { form: 'open', matches: text.match(cues.open) ?? [] },
    { form: 'possible', matches: text.match(cues.possible) ?? [] },
    { form: 'hearsay', matches: cited ? [] : (text.match(cues.hearsay) ?? retold) },
  ];
  return rulings.find(({ matches }) => matches.length > 0);
}
