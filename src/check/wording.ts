import type { Article, Heading, Sentence, Statement } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import { occurrencesOf } from '../model/fragment.ts';
import { isBlank } from '../wording/isBlank.ts';
import { type Language, languageOf } from '../wording/language.ts';
import { quotationsIn } from '../wording/quotations.ts';
import { headingsOf } from './blocks.ts';
import type { Fault, Subject } from './finding.ts';

/** The form that the rules give, and the words in the text that make it so. */
type Ruling = { readonly form: Form; readonly matches: readonly string[] };

/** The forms are what the wording rules make of the surface words, the first that holds; a departure gives its reason. */
export function wording({ article }: Subject): readonly Fault[] {
  const language = languageOf(article.lang);
  if (!language) return [];
  return [
    ...headingsOf(article).flatMap((heading) => faultsOf(heading, headingRuling(heading, article, language))),
    ...article.sentences.flatMap((sentence) => inSentence(sentence, article, language)),
  ];
}

function inSentence(sentence: Sentence, article: Article, language: Language): readonly Fault[] {
  return sentence.statements.flatMap((statement) => inStatement(statement, sentence, article, language));
}

function inStatement(
  statement: Statement,
  { id, text }: Sentence,
  article: Article,
  language: Language,
): readonly Fault[] {
  const { form, waiver, part, continues } = statement;
  // What makes it a quotation stands in another sentence.
  if (continues) return [];
  const ruling = statementRuling(statement, part?.join(' … ') ?? text, article, language);
  if (waiver === undefined) return faultsOf({ id, ...statement }, ruling);
  if (isBlank(waiver)) return [{ id, code: 'waiverUnfounded' }];
  return ruling.form === form ? [{ id, code: 'waiverNeedless', form }] : [];
}

type Worded = Pick<Statement, 'form' | 'marker'> & { readonly id: string };

function faultsOf({ id, form, marker = [] }: Worded, ruling: Ruling): readonly Fault[] {
  const [match] = ruling.matches;
  if (form !== ruling.form) return [{ id, code: 'formDiffers', form, ruled: ruling.form, match }];
  const isMarked = marker.some((part) => ruling.matches.some((found) => part.includes(found) || found.includes(part)));
  if (match === undefined || isMarked) return [];
  return [{ id, code: 'markerDiffers', marker: marker.join(' … '), match }];
}

/** A source beside «allegedly» and a quotation of nobody's (a poster, a law) hold where they are said to. */
function statementRuling(
  { form, attributions }: Statement,
  text: string,
  article: Article,
  language: Language,
): Ruling {
  const named = attributions.length > 0;
  const plain: Form = named ? 'reported' : 'stated';
  const situation = { speaker: named || form === 'quoted', cited: named && form !== 'hearsay' };
  return rulingOn(text, situation, article, language) ?? { form: plain, matches: [] };
}

/** A heading is attributed to nobody, but may name the one who speaks in it. */
function headingRuling({ text }: Heading, article: Article, language: Language): Ruling {
  const speaker = article.sources.some(({ name }) => occurrencesOf(name, text).length > 0);
  return rulingOn(text, { speaker, cited: false }, article, language) ?? { form: 'stated', matches: [] };
}

function rulingOn(
  text: string,
  { speaker, cited }: { readonly speaker: boolean; readonly cited: boolean },
  article: Article,
  language: Language,
): Ruling | undefined {
  const rulings: readonly Ruling[] = [
    { form: 'quoted', matches: speaker ? quotationsIn(text, article) : [] },
    { form: 'open', matches: text.match(language.open) ?? [] },
    { form: 'possible', matches: text.match(language.possible) ?? [] },
    { form: 'hearsay', matches: cited ? [] : (text.match(language.hearsay) ?? []) },
  ];
  return rulings.find(({ matches }) => matches.length > 0);
}
