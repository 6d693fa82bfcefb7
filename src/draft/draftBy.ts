import type {
  ArticleInput,
  BlockInput,
  HeadingInput,
  ParagraphInput,
  SectionInput,
  SentenceInput,
} from '../model/articleInput.ts';
import { withParagraphs } from '../model/blocks.ts';
import type { Span } from '../model/words.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { type Analysis, analysisOf } from './analysis.ts';
import { directionIn } from './directionIn.ts';
import { eventsOf } from './events.ts';
import { headingOf } from './forms.ts';
import type { Grammar } from './grammar.ts';
import type { DraftSentence } from './readings.ts';
import { type Proposal, type Propose, sentenceWriter } from './sentenceWriter.ts';
import { ids, slugOf } from './slug.ts';
import type { Unit } from './units.ts';

/** A proposed reading, in which no sentence is confirmed, and what led to each of its parts. */
export type Draft = {
  readonly reading: { readonly article: ArticleInput; readonly unconfirmed: readonly string[] };
  readonly proposals: readonly Proposal[];
};

/** Proposes a reading of a text in a language (BCP 47) by the rules for it. Joined, its blocks equal the text except for empty lines. */
export function draftBy(grammar: Grammar, text: string, lang: string): Draft {
  const analysis = analysisOf(grammar, text, lang);
  const { above, title, sentences, sources, names, mentioned } = analysis;
  const proposals: Proposal[] = [];
  const propose: Propose = (at, field, rule) => proposals.push({ at, field, rule });
  for (const { note } of above) propose('title', 'above', `${note} line`);
  const events = eventsOf(sentences, lang, grammar, propose);
  const joint = jointIn(analysis);
  const article: ArticleInput = {
    lang,
    ...(directionIn(text) === 'rtl' && { dir: 'rtl' }),
    ...(joint === '' && { joint }),
    ...(above.length > 0 && { above }),
    title: headingOf(text.slice(...title), lang, names, grammar),
    sources,
    sections: sectionsOf(analysis, joint, propose),
    ...(events.length > 0 && { events: Object.fromEntries(events) }),
    ...(mentioned.length > 0 && { mentioned }),
  };
  return { reading: { article, unconfirmed: sentences.map(({ id }) => id) }, proposals };
}

/** What joins two sentences: in scripts without spaces, nothing. */
function jointIn({ text, units }: Analysis): '' | ' ' {
  const gaps = [...units.values()].flatMap(({ sentences: [, ...others] }) =>
    others.map(({ reading: { span } }) => text.charAt(span[0] - 1)),
  );
  return gaps.filter((gap) => gap.trim() !== '').length * 2 > gaps.length ? '' : ' ';
}

function sectionsOf(analysis: Analysis, joint: string, propose: Propose): readonly SectionInput[] {
  const { text, lang, blocks, units, sentences, names, grammar } = analysis;
  const idWords = idWordsOf(lang);
  const unique = ids(sentences.map(({ id }) => id));
  const write = sentenceWriter(analysis, propose);
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
    section?.blocks.push(withParagraphs(block, (span) => partsOf(span, units.get(span[0]), { text, joint, write })));
    propose(section?.id ?? '', block.kind, rule);
  }
  return sections;
}

type Writing = {
  readonly text: string;
  readonly joint: string;
  readonly write: (sentence: DraftSentence) => SentenceInput;
};

/** A paragraph's sentences with everything before, between and after them. */
function partsOf(span: Span, unit: Unit | undefined, { text, joint, write }: Writing): ParagraphInput {
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
    parts.push(write(sentence));
    at = sentence.reading.span[1];
  }
  if (at < span[1]) parts.push(text.slice(at, span[1]));
  return parts;
}
