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
import { withParagraphs } from '../model/blocks.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { bare, endsWithColon } from '../wording/speech.ts';
import { blocksOf } from './blocks.ts';
import { directionIn } from './directionIn.ts';
import { eventsOf } from './events.ts';
import { formOf, headingOf, type Ruled } from './forms.ts';
import { type Grammar, grammarFor } from './grammar.ts';
import { placesIn } from './introductions.ts';
import { leansOnBefore, secondReadingOf } from './neighbours.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import { ids, slugOf } from './slug.ts';
import { joinSources } from './sources.ts';
import { attributionsOf, type Stretch, stretchesOf } from './statements.ts';
import { timeWordsIn } from './timeWords.ts';
import { continuationsOf, quotesOf, unitsOf } from './units.ts';
import { onlyWords } from './verbatim.ts';

/** A proposal: for which id, which field, by which rule. */
type Proposal = { readonly at: string; readonly field: string; readonly rule: string };

/** A proposed reading, in which no sentence is confirmed, and what led to each of its parts. */
export type Draft = {
  readonly reading: { readonly article: ArticleInput; readonly unconfirmed: readonly string[] };
  readonly proposals: readonly Proposal[];
};

/** Proposes a reading of a text in a language (BCP 47). Joined, its blocks equal the text except for empty lines. */
export function draftArticle(text: string, lang: string): Draft {
  const grammar = grammarFor(lang);
  const idWords = idWordsOf(lang);
  const { title, blocks, addresses } = blocksOf(text, grammar.wording.months);
  const placeNames = placesIn(text, grammar.lexicon);
  const units = unitsOf(text, blocks, { addresses, placeNames }, grammar);
  const sentences = [...units.values()].flatMap((unit) => unit.sentences);
  const { sources, attributions } = joinSources(sentences, text, placeNames, grammar, lang);
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
  const forms = new Map<string, Ruled>(
    sentences.map((sentence) => {
      const { id, text: words, reading } = sentence;
      const inner = quotes.get(id) ?? (setOff.has(id) ? [[0, words.length] as const] : []);
      const ruled = formOf(words, inner, { lang, cited: attributions.has(id) });
      const by = reading.goesOnBy ?? verbOfUnknown(sentence);
      const marker = by && onlyWords(words, localSpan(by, sentence));
      return [id, ruled.form === 'plain' && marker ? { form: 'hearsay', marker } : ruled] as const;
    }),
  );
  const followed = new Map<string, string>();
  const events = eventsOf(sentences, lang, grammar, propose);
  const gaps = [...units.values()].flatMap(({ sentences: [, ...others] }) =>
    others.map(({ reading: { span } }) => text.charAt(span[0] - 1)),
  );
  // In scripts without spaces, nothing joins two sentences.
  const joint = gaps.filter((gap) => gap.trim() !== '').length * 2 > gaps.length ? '' : ' ';
  const article: ArticleInput = {
    lang,
    ...(directionIn(text) === 'rtl' && { dir: 'rtl' }),
    ...(joint === '' && { joint }),
    title: headingOf(text.slice(...title), lang, names, grammar),
    sources,
    sections: sectionsOf(),
    ...(events.length > 0 && { events: Object.fromEntries(events) }),
    ...(mentioned.length > 0 && { mentioned }),
  };
  return { reading: { article, unconfirmed: sentences.map(({ id }) => id) }, proposals };

  /** The verb by which somebody says a sentence whom the draft does not find: “He said it was late.” */
  function verbOfUnknown({ id, reading }: DraftSentence): Span | undefined {
    const isPronoun = (span: Span) => grammar.lexicon.pronouns.has(text.slice(...span).toLowerCase());
    const said = attributions.has(id)
      ? undefined
      : reading.attributions.find(
          ({ source, by, reports, isSubordinate }) =>
            source && isPronoun(source) && grammar.lexicon.says.has(by) && reports === 'here' && !isSubordinate,
        );
    // «wie er mitteilte»
    const [verb] = [...(said?.cue ?? [])].sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
    return verb;
  }

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
        const id = unique(slugOf(heading.text, 3) || idWords.part);
        sections.push({ id, heading, blocks: [] });
        propose(id, 'heading', rule);
        continue;
      }
      if (sections.length === 0) sections.push({ id: unique(idWords.start), blocks: [] });
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
    const [first, ...others] = whole ? attributionsOf(whole, sentence, grammar.lexicon) : [];
    const attributed = first && ([first, ...others] as const);
    const isOpen = ruled.form === 'plain' || ruled.form === 'quoted' || sentence.reading.continues;
    const second =
      isOpen && !attributed
        ? secondReadingOf(sentence, { text, sentences, attributions, forms, leaning, continued, followed }, grammar)
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
    const [first, ...others] = attributionsOf({ span, attributed }, { id, text: words, ...sentence }, grammar.lexicon);
    const ruled = formOf(
      part,
      inner.map(([begin, end]) => [begin - from, end - from] as const),
      { lang, cited: first !== undefined },
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

/** The states that the text mentions without attributing anything to them. */
function mentionedIn(text: string, names: readonly string[], { lexicon }: Grammar): readonly string[] {
  return lexicon.states
    .map(([name]) => name)
    .filter((name) => !names.includes(name) && text.includes(name) && occurrencesOf(name, text).length > 0);
}
