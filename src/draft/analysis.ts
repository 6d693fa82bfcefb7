import type { NoteInput, SourceInput } from '../model/articleInput.ts';
import { paragraphsOf } from '../model/blocks.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { bare, endsWithColon } from '../wording/speech.ts';
import { blocksOf, type DraftBlock } from './blocks.ts';
import { formOf, type Ruled } from './forms.ts';
import type { Grammar } from './grammar.ts';
import { placesIn } from './introductions.ts';
import { leansOnBefore } from './neighbours.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import { type Attributed, joinSources } from './sources.ts';
import { continuationsOf, quotesOf, type Unit, unitsOf } from './units.ts';
import { onlyWords } from './verbatim.ts';

/** What the rules find in a text, most of it by the ids of its sentences. */
export type Analysis = {
  readonly text: string;
  readonly lang: string;
  readonly grammar: Grammar;
  readonly above: readonly NoteInput[];
  readonly title: Span;
  readonly blocks: readonly DraftBlock[];
  /** By the offsets of their paragraphs. */
  readonly units: ReadonlyMap<number, Unit>;
  readonly sentences: readonly DraftSentence[];
  readonly sources: Readonly<Record<string, SourceInput>>;
  readonly names: readonly string[];
  /** The states that it names without attributing anything to them. */
  readonly mentioned: readonly string[];
  readonly attributions: ReadonlyMap<string, readonly Attributed[]>;
  /** The sentence that attributes what each goes on with. */
  readonly continued: ReadonlyMap<string, string>;
  /** Those that refer to the one before. */
  readonly leaning: ReadonlySet<string>;
  readonly quotes: ReadonlyMap<string, readonly Span[]>;
  readonly forms: ReadonlyMap<string, Ruled>;
};

/** Applies the rules of its language (BCP 47) to a text. */
export function analysisOf(grammar: Grammar, text: string, lang: string): Analysis {
  const { above, title, blocks, addresses } = blocksOf(text, grammar.wording.months);
  const placeNames = placesIn(text, grammar.lexicon);
  const units = unitsOf(text, blocks, { addresses, placeNames }, grammar);
  const sentences = [...units.values()].flatMap((unit) => unit.sentences);
  const { sources, attributions } = joinSources(sentences, text, placeNames, grammar, lang);
  const names = Object.values(sources).map(({ name }) => name);
  const mentioned = mentionedIn(text, names, grammar);
  const quotes = quotesOf(text, [...units.values()], new Set([...names, ...mentioned].map(bare)));
  const setOff = quotationsIn(blocks, units);
  const turns = setOff.map(({ ofOne }) => ofOne);
  const announcerOf = ({ at, section }: DraftSentence) => {
    const before = sentences[at - 1];
    return before?.section === section && endsWithColon(before.text) ? before : undefined;
  };
  const leaning = sentences.filter((one) => leansOnBefore(one, sentences[one.at - 1], grammar));
  const found = {
    text,
    lang,
    grammar,
    above,
    title,
    blocks,
    units,
    sentences,
    sources,
    names,
    mentioned,
    attributions,
    quotes,
  };
  return {
    ...found,
    continued: continuationsOf(text, [...units.values()], turns, attributions, announcerOf),
    leaning: new Set(leaning.map(({ id }) => id)),
    forms: formsOf(found, new Set(setOff.flatMap(({ quoted }) => quoted.map(({ id }) => id)))),
  };
}

/** Each quotation that is set off or signed: the sentences that its block shows to be quoted, and if one speaker says it, all that names them, too. */
function quotationsIn(blocks: readonly DraftBlock[], units: ReadonlyMap<number, Unit>) {
  const sentencesIn = (block: DraftBlock) =>
    block.kind === 'heading' ? [] : paragraphsOf(block).flatMap(([begin]) => units.get(begin)?.sentences ?? []);
  return blocks.flatMap((block, index) => {
    const all = sentencesIn(block);
    if (block.rule === 'signed') return [{ quoted: [], ofOne: all }];
    if (block.kind !== 'quotation') return [];
    const next = blocks[index + 1];
    if (next?.rule === 'signature') return [{ quoted: all, ofOne: [...all, ...sentencesIn(next)] }];
    return [{ quoted: all, ofOne: block.rule === 'turn' || block.rule === 'answer' ? all : [] }];
  });
}

type Sourced = Omit<Analysis, 'continued' | 'leaning' | 'forms'>;

/** The form of each sentence; those that are set off from the text are all quoted. */
function formsOf(found: Sourced, setOff: ReadonlySet<string>): ReadonlyMap<string, Ruled> {
  const { sentences, quotes, attributions, lang } = found;
  return new Map(
    sentences.map((sentence) => {
      const { id, text, reading } = sentence;
      const inner = quotes.get(id) ?? (setOff.has(id) ? [[0, text.length] as const] : []);
      const ruled = formOf(text, inner, { lang, cited: attributions.has(id) });
      const by = reading.goesOnBy ?? verbOfUnknown(sentence, found);
      const marker = by && onlyWords(text, localSpan(by, sentence));
      return [id, ruled.form === 'plain' && marker ? { form: 'hearsay', marker } : ruled] as const;
    }),
  );
}

/** The verb by which somebody says a sentence whom the draft does not find: “He said it was late.” */
function verbOfUnknown(
  { id, reading }: DraftSentence,
  { text, attributions, grammar: { lexicon } }: Sourced,
): Span | undefined {
  const isPronoun = (span: Span) =>
    lexicon.pronouns.has(
      text
        .slice(...span)
        .toLowerCase()
        .replace(/,.*$/, '')
        .replace(/^.* /, ''),
    );
  const said = attributions.has(id)
    ? undefined
    : reading.attributions.find(
        ({ source, by, reports, isSubordinate }) =>
          source && isPronoun(source) && lexicon.says.has(by) && reports === 'here' && !isSubordinate,
      );
  // «wie er mitteilte»
  const [verb] = [...(said?.cue ?? [])].sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
  return verb;
}

/** The states that the text mentions without attributing anything to them. */
function mentionedIn(text: string, names: readonly string[], { lexicon }: Grammar): readonly string[] {
  return lexicon.states
    .map(([name]) => name)
    .filter((name) => !names.includes(name) && text.includes(name) && occurrencesOf(name, text).length > 0);
}
