import type {
  ArticleInput,
  AttributionInput,
  BlockInput,
  HeadingInput,
  ParagraphInput,
  ReadingInput,
  SectionInput,
  SentenceInput,
  StatementInput,
} from '../model/articleInput.ts';
import { paragraphsOf, withParagraphs } from '../model/blocks.ts';
import { firstIndex } from '../model/firstIndex.ts';
import { occurrencesOf, type Span, trimmed } from '../model/words.ts';
import { languageOf } from '../wording/language.ts';
import { bare, endsWithColon } from '../wording/speech.ts';
import { blocksOf, type DraftBlock, dateLineIn } from './blocks.ts';
import { eventsOf } from './events.ts';
import { formOf, headingOf, type Ruled, withoutMarks } from './forms.ts';
import { type Grammar, grammarFor } from './grammar.ts';
import { placesIn } from './introductions.ts';
import { leansOnBefore, secondReadingOf } from './neighbours.ts';
import type { Quotation } from './quotations.ts';
import { type DraftSentence, type ParagraphReading, readAnswer, readParagraph, readTurn } from './readings.ts';
import { ids, slugOf } from './slug.ts';
import { type Attributed, joinSources } from './sources.ts';
import { attributionsOf, type Stretch, stretchesOf } from './statements.ts';
import { timeWordsIn } from './timeWords.ts';
import { keyOf } from './tokens.ts';
import { speakerLength } from './turns.ts';

/** A proposal: for which id, which field, by which rule. */
type Proposal = { readonly at: string; readonly field: string; readonly rule: string };

/** A proposed reading, in which no sentence is confirmed, and what led to each of its parts. */
export type Draft = {
  readonly reading: { readonly article: ArticleInput; readonly unconfirmed: readonly string[] };
  readonly proposals: readonly Proposal[];
};

type Unit = {
  readonly note: Span | undefined;
  readonly reading: ParagraphReading;
  readonly sentences: readonly DraftSentence[];
};

/** Proposes a reading of a text in a language (BCP 47). Joined, its blocks equal the text except for empty lines. */
export function draftArticle(text: string, lang: string): Draft {
  const grammar = grammarFor(lang);
  const { title, blocks, addresses } = blocksOf(text, grammar.wording.months);
  const placeNames = placesIn(text, grammar.lexicon);
  const units = unitsOf(text, blocks, { addresses, placeNames }, grammar);
  const sentences = [...units.values()].flatMap((unit) => unit.sentences);
  const { sources, attributions } = joinSources(sentences, text, placeNames, grammar, languageOf(lang)?.nobody);
  const names = Object.values(sources).map(({ name }) => name);
  const mentioned = mentionedIn(text, names, grammar);
  const proposals: Proposal[] = [];
  const propose = (at: string, field: string, rule: string) => proposals.push({ at, field, rule });
  const quotations = blocks
    .filter((block) => block.kind === 'quotation')
    .map(({ rule, paragraphs }) => ({
      isTurn: rule === 'turn' || rule === 'answer',
      within: paragraphs.flatMap(([begin]) => units.get(begin)?.sentences ?? []),
    }));
  const setOff = new Set(quotations.flatMap(({ within }) => within.map(({ id }) => id)));
  const turns = quotations.filter(({ isTurn }) => isTurn).map(({ within }) => within);
  const continued = continuationsOf(text, [...units.values()], turns, attributions, announcerOf);
  const leaning = new Set(
    sentences.filter((one) => leansOnBefore(one, sentences[one.at - 1], grammar)).map(({ id }) => id),
  );
  const quotes = quotesOf(text, [...units.values()], new Set([...names, ...mentioned].map(bare)));
  const forms = new Map(
    sentences.map(({ id, text: words }) => {
      const inner = quotes.get(id) ?? (setOff.has(id) ? [[0, words.length] as const] : []);
      return [id, formOf(words, inner, { lang, cited: attributions.has(id) })] as const;
    }),
  );
  const followed = new Map<string, string>();
  const events = eventsOf(sentences, grammar, propose);
  const gaps = [...units.values()].flatMap(({ sentences: [, ...others] }) =>
    others.map(({ reading: { span } }) => text.charAt(span[0] - 1)),
  );
  // In scripts without spaces, nothing joins two sentences.
  const joint = gaps.filter((gap) => gap.trim() !== '').length * 2 > gaps.length ? '' : ' ';
  const article: ArticleInput = {
    lang,
    ...(joint === '' && { joint }),
    title: headingOf(text.slice(...title), lang, names, grammar),
    sources,
    sections: sectionsOf(),
    ...(events.length > 0 && { events: Object.fromEntries(events) }),
    ...(mentioned.length > 0 && { mentioned }),
  };
  return { reading: { article, unconfirmed: sentences.map(({ id }) => id) }, proposals };

  /** The sentence before in its section, if that ends with a colon. */
  function announcerOf({ at, section }: DraftSentence): DraftSentence | undefined {
    const before = sentences[at - 1];
    return before?.section === section && endsWithColon(before.text) ? before : undefined;
  }

  function sectionsOf(): readonly SectionInput[] {
    const unique = ids(sentences.map(({ id }) => id));
    const sections: { id: string; heading?: HeadingInput; blocks: BlockInput[] }[] = [];
    for (const { rule, ...block } of blocks) {
      if (block.kind === 'heading') {
        const heading = headingOf(block.text, lang, names, grammar);
        const id = unique(slugOf(heading.text, 3) || 'teil');
        sections.push({ id, heading, blocks: [] });
        propose(id, 'heading', rule);
        continue;
      }
      if (sections.length === 0) sections.push({ id: unique('anfang'), blocks: [] });
      const section = sections.at(-1);
      section?.blocks.push(withParagraphs(block, partsOf));
      propose(section?.id ?? '', block.kind, rule);
    }
    return sections;
  }

  /** A paragraph's sentences with everything before, between and after them. */
  function partsOf(span: Span): ParagraphInput {
    const unit = units.get(span[0]);
    const parts: ParagraphInput[number][] = [];
    let at = span[0];
    const upTo = (to: number) => {
      const between = text.slice(at, to);
      const isBetween = typeof parts.at(-1) === 'object' && to < span[1];
      if (isBetween ? between !== joint : at < to) parts.push(between);
    };
    if (unit?.note) {
      upTo(unit.note[0]);
      parts.push({ note: 'dateline', text: text.slice(...unit.note) });
      at = unit.note[1];
    }
    for (const sentence of unit?.sentences ?? []) {
      upTo(sentence.reading.span[0]);
      parts.push(sentenceOf(sentence));
      at = sentence.reading.span[1];
    }
    if (at < span[1]) parts.push(text.slice(at, span[1]));
    return parts;
  }

  function sentenceOf(sentence: DraftSentence): SentenceInput {
    const { id, text: words } = sentence;
    const timeWords = timeWordsIn(words, grammar);
    const context = leaning.has(id) ? sentences[sentence.at - 1]?.id : undefined;
    if (timeWords.length > 0) propose(id, 'timeWords', 'time words');
    if (context) propose(id, 'context', 'leaning word');
    const beside = { id, text: words, ...(timeWords.length > 0 && { timeWords }), ...(context && { context }) };
    const opener = continued.get(id);
    if (opener !== undefined) {
      propose(id, 'continues', 'quotation over sentences');
      return { ...beside, continues: opener };
    }
    const here = attributions.get(id) ?? [];
    for (const { found, rule } of here) {
      propose(id, 'attributions', `${found.rule}: ${found.by}`);
      propose(id, 'source', rule);
    }
    const [whole, ...next] = stretchesOf(sentence, here, grammar.lexicon);
    if (whole && next.length > 0) {
      propose(id, 'statements', 'each says something');
      return {
        ...beside,
        statements: [statementOf(sentence, whole), ...next.map((one) => statementOf(sentence, one))],
      };
    }
    const ruled = forms.get(id) ?? { form: 'plain' };
    const [first, ...others] = whole ? attributionsOf(whole, sentence) : [];
    const attributed = first && ([first, ...others] as const);
    const isOpen = ruled.form === 'plain' || ruled.form === 'quoted' || sentence.reading.continues;
    const second =
      isOpen && !attributed
        ? secondReadingOf(sentence, { sentences, attributions, forms, leaning, continued, followed }, grammar)
        : undefined;
    if (second) propose(id, 'secondReading', second.rule);
    if (second?.reading.kind === 'source') followed.set(id, second.reading.neighbour);
    propose(id, 'form', ruled.form === 'plain' ? (attributed ? 'reported' : 'stated') : ruled.form);
    return { ...beside, ...(second && { secondReading: second.reading }), ...readingOf(ruled, attributed) };
  }

  /** One of several statements of a sentence, with the form of its own words. */
  function statementOf({ id, text: words, ...sentence }: DraftSentence, { span, attributed }: Stretch): StatementInput {
    const [from, to] = span;
    const part = words.slice(from, to);
    const inner = (quotes.get(id) ?? []).filter((quote) => from <= quote[0] && quote[1] <= to);
    const [first, ...others] = attributionsOf({ span, attributed }, { id, text: words, ...sentence });
    const ruled = formOf(
      part,
      inner.map(([begin, end]) => [begin - from, end - from] as const),
      { lang, cited: true },
    );
    return { part, ...readingOf(ruled, first && [first, ...others]) };
  }
}

/** A form, and the attributions that make a plain sentence a reported one. */
function readingOf(
  ruled: Ruled,
  attributions: readonly [AttributionInput, ...AttributionInput[]] | undefined,
): ReadingInput {
  if (ruled.form !== 'plain') return { ...ruled, ...(attributions && { attributions }) };
  return attributions ? { form: 'reported', attributions } : { form: 'stated' };
}

/** The paragraphs of all blocks by their offset, each read and its sentences numbered. */
function unitsOf(
  text: string,
  blocks: readonly DraftBlock[],
  { addresses, placeNames }: { readonly addresses: readonly Span[]; readonly placeNames: ReadonlySet<string> },
  grammar: Grammar,
): ReadonlyMap<number, Unit> {
  // The rules know one space, texts have others: «sagte\u00A0er».
  const spaced = text.replaceAll(/\s/g, ' ');
  const isPlace = (name: string) => placeNames.has(keyOf(name.toLowerCase()));
  const units = new Map<number, Unit>();
  const readings: { span: Span; note: Span | undefined; reading: ParagraphReading; section: number }[] = [];
  let section = 0;
  let opened: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section++;
      opened = undefined;
    }
    for (const [nth, span] of (block.kind === 'heading' ? [] : paragraphsOf(block)).entries()) {
      const [begin, end] = trimmed(text, span);
      const isTurn = block.rule === 'turn';
      // It may stand below a lead.
      const beginning = spaced.slice(begin, Math.min(end, begin + 120));
      const length = isTurn ? 0 : dateLineIn(beginning, readings.length < 2, isPlace);
      const note =
        length > 0 ? ([begin, begin + text.slice(begin, begin + length).trimEnd().length] as const) : undefined;
      const asked = block.rule === 'answer' ? addresses[firstIndex(addresses, ([at]) => at > begin) - 1] : undefined;
      // «Anna Muster: Es eilt.», of whom the question asks, or a turn
      const named = asked || (isTurn && nth === 0) ? speakerLength(text.slice(begin, end)) : 0;
      const reading =
        asked && named === 0
          ? readAnswer(spaced, [begin, end], grammar, asked)
          : isTurn || named > 0
            ? readTurn(spaced, [begin, end], grammar, named)
            : readParagraph(spaced, trimmed(text, [note?.[1] ?? begin, end]), grammar, opened);
      readings.push({ span, note, reading, section });
      opened = reading.opened;
    }
  }
  const width = Math.max(2, String(readings.reduce((sum, { reading }) => sum + reading.sentences.length, 0)).length);
  let at = 0;
  readings.forEach(({ span, note, reading, section: of }, paragraph) => {
    const sentences = reading.sentences.map((one) => ({
      at,
      id: `s${String(++at).padStart(width, '0')}`,
      text: text.slice(...one.span),
      reading: one,
      section: of,
      paragraph,
    }));
    units.set(span[0], { note, reading, sentences });
  });
  return units;
}

/** The quoted part of each sentence, without marks, as spans in it. A name in quotation marks is no quotation. */
function quotesOf(
  text: string,
  units: readonly Unit[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly Span[]> {
  const quotes = new Map<string, Span[]>();
  for (const { reading, sentences } of units) {
    for (const quotation of reading.quoted) {
      if (names.has(bare(text.slice(...quotation.span)))) continue;
      for (const { sentence, span } of piecesOf(quotation, sentences, text)) {
        const [from] = sentence.reading.span;
        quotes.set(sentence.id, [...(quotes.get(sentence.id) ?? []), [span[0] - from, span[1] - from]]);
      }
    }
  }
  return quotes;
}

type Piece = { readonly sentence: DraftSentence; readonly span: Span };

/** The sentences that have words of a quotation, and where those stand. One may have no more than a mark of it. */
function piecesOf(quotation: Quotation, sentences: readonly DraftSentence[], text: string): readonly Piece[] {
  const [begin, end] = withoutMarks(text, quotation);
  const from = firstIndex(sentences, ({ reading }) => reading.span[1] > begin);
  let last = from;
  while (last < sentences.length && (sentences[last]?.reading.span[0] ?? 0) < end) last++;
  return sentences.slice(from, last).flatMap((sentence) => {
    const { span: own } = sentence.reading;
    const span = [Math.max(begin, own[0]), Math.min(end, own[1])] as const;
    return bare(text.slice(...span)) === '' ? [] : [{ sentence, span }];
  });
}

/** For each sentence within a quotation or a turn of several, the one that attributes it, or that announces it: «She writes:». */
function continuationsOf(
  text: string,
  units: readonly Unit[],
  turns: readonly (readonly DraftSentence[])[],
  attributions: ReadonlyMap<string, readonly Attributed[]>,
  announcerOf: (first: DraftSentence) => DraftSentence | undefined,
): ReadonlyMap<string, string> {
  const continued = new Map<string, string>();
  const quoted = units.flatMap(({ reading, sentences }) =>
    reading.quoted.map((quotation) =>
      piecesOf(quotation, sentences, text)
        .map(({ sentence }) => sentence)
        .filter((one) => attributions.has(one.id) || !hasWordsBeside(quotation.span, one, text)),
    ),
  );
  for (const within of [...quoted, ...turns]) {
    const [first] = within;
    const opener = [first, within.at(-1), first && announcerOf(first), ...within].find(
      (one) => one && attributions.has(one.id),
    );
    if (!opener) continue;
    for (const one of within) if (!attributions.has(one.id)) continued.set(one.id, opener.id);
  }
  return continued;
}

/** The states that the text mentions without attributing anything to them. */
function mentionedIn(text: string, names: readonly string[], { lexicon }: Grammar): readonly string[] {
  return lexicon.states
    .map(([name]) => name)
    .filter((name) => !names.includes(name) && text.includes(name) && occurrencesOf(name, text).length > 0);
}

/** Whether a sentence that a quotation overlaps says something outside of it, too. */
function hasWordsBeside([begin, end]: Span, { reading: { span } }: DraftSentence, text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span[0], begin) + text.slice(Math.max(span[0], end), span[1]));
}
