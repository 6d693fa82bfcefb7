import type { AttributionInput, ReadingInput, SentenceInput, StatementInput } from '../model/articleInput.ts';
import type { Analysis } from './analysis.ts';
import { formOf, type Ruled } from './forms.ts';
import { secondReadingOf } from './neighbours.ts';
import { type DraftSentence, localSpan, tokensIn } from './readings.ts';
import { attributionsOf, type Stretch, stretchesOf } from './statements.ts';
import { timeWordsIn } from './timeWords.ts';
import { onlyWords } from './verbatim.ts';

/** A proposal: for which id, which field, by which rule. */
export type Proposal = { readonly at: string; readonly field: string; readonly rule: string };

/** Records a proposal: where in the reading, for which field, by which rule. */
export type Propose = (at: string, field: string, rule: string) => void;

/** Writes the sentences of a text, one after another. */
export function sentenceWriter(analysis: Analysis, propose: Propose): (sentence: DraftSentence) => SentenceInput {
  /** Which sentence each of those written so far may belong to the source of. */
  const followed = new Map<string, string>();
  const read = { ...analysis, followed };
  return (sentence) => {
    const { id } = sentence;
    const beside = besideOf(sentence, analysis, propose);
    const opener = analysis.continued.get(id);
    if (opener !== undefined) {
      propose(id, 'continues', 'quotation over sentences');
      return { ...beside, continues: opener };
    }
    const here = analysis.attributions.get(id) ?? [];
    for (const { found, rule } of here) {
      propose(id, 'attributions', `${found.rule}: ${found.by}`);
      propose(id, 'source', rule);
    }
    const [whole, ...next] = stretchesOf(sentence, here, analysis.grammar.lexicon);
    if (next.length > 0) {
      propose(id, 'statements', 'each says something');
      const first = statementOf(sentence, whole, analysis);
      return { ...beside, statements: [first, ...next.map((one) => statementOf(sentence, one, analysis))] };
    }
    const ruled = analysis.forms.get(id) ?? { form: 'plain' };
    const attributed = attributedBy(whole, sentence, analysis);
    const isOpen = ruled.form === 'plain' || ruled.form === 'quoted' || sentence.reading.continues;
    const second = isOpen && !attributed ? secondReadingOf(sentence, read) : undefined;
    if (second) propose(id, 'secondReading', second.rule);
    if (second?.reading.kind === 'source') followed.set(id, second.reading.neighbour);
    const reading = readingOf(ruled, attributed);
    propose(id, 'form', reading.form);
    return { ...beside, ...(second && { secondReading: second.reading }), ...reading };
  };
}

/** What a sentence has besides its reading. */
function besideOf(sentence: DraftSentence, { leaning, sentences, grammar }: Analysis, propose: Propose) {
  const { id, at, text, reading } = sentence;
  // «NZZ am Sonntag»
  const names = reading.tokens.filter(({ kind }) => kind === 'name').map(({ span }) => localSpan(span, sentence));
  const timeWords = timeWordsIn(text, names, grammar);
  const context = leaning.has(id) ? sentences[at - 1]?.id : undefined;
  if (timeWords.length > 0) propose(id, 'timeWords', 'time words');
  if (context) propose(id, 'context', 'leaning word');
  return { id, text, ...(timeWords.length > 0 && { timeWords }), ...(context && { context }) };
}

type Attributions = readonly [AttributionInput, ...AttributionInput[]];

function attributedBy(stretch: Stretch, sentence: DraftSentence, { grammar }: Analysis): Attributions | undefined {
  const [first, ...others] = attributionsOf(stretch, sentence, grammar.lexicon);
  return first && [first, ...others];
}

/** One of several statements of a sentence, with the form of its own words. */
function statementOf(sentence: DraftSentence, stretch: Stretch, analysis: Analysis): StatementInput {
  const [from, to] = stretch.span;
  const part = sentence.text.slice(from, to);
  const inner = (analysis.quotes.get(sentence.id) ?? [])
    .filter(([begin, end]) => from <= begin && end <= to)
    .map(([begin, end]) => [begin - from, end - from] as const);
  const attributed = attributedBy(stretch, sentence, analysis);
  const ruled = formOf(part, inner, { lang: analysis.lang, cited: attributed !== undefined });
  if (ruled.form !== 'plain' || attributed) return { part, ...readingOf(ruled, attributed) };
  const marker = goesOnIn(sentence, stretch, analysis);
  return { part, ...readingOf(marker ? { form: 'hearsay', marker } : ruled, undefined) };
}

/** The words by which a part reports what nobody there is said to say: «würde» in «Das Geld würde reichen, was der Rat bestreitet». */
function goesOnIn(sentence: DraftSentence, { span: [from, to] }: Stretch, { grammar }: Analysis) {
  const [begin] = sentence.reading.span;
  const by = grammar.goesOnBy(tokensIn(sentence, [begin + from, begin + to]));
  return by && onlyWords(sentence.text, localSpan(by.span, sentence));
}

/** A form, and the attributions that make a plain sentence a reported one. */
function readingOf(ruled: Ruled, attributions: Attributions | undefined): ReadingInput {
  if (ruled.form !== 'plain') return { ...ruled, ...(attributions && { attributions }) };
  return attributions ? { form: 'reported', attributions } : { form: 'stated' };
}
