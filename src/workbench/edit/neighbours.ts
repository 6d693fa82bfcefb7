import type { Reading } from '../../file/parseReading.ts';
import { blocksWrittenIn, paragraphsOf } from '../../model/blocks.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { quotationsIn } from '../../wording/quotations.ts';
import { endsWithColon } from '../../wording/speech.ts';
import { paragraphWith } from './blocks.ts';
import {
  type Block,
  indexIn,
  isSentence,
  type Paragraph,
  type Section,
  type Sentence,
  sectionOf,
  sentencesInSection,
} from './parts.ts';
import { hasSource, namesSomebody, offers, statementsOf } from './stated.ts';

/** What stands beside a sentence. */
export function neighboursOf(reading: Reading, id: string) {
  const section = sectionOf(reading, id);
  const all = section ? sentencesInSection(section) : [];
  const at = all.findIndex((sentence) => sentence.id === id);
  const own = paragraphWith(reading, id)?.paragraph.filter(isSentence) ?? [];
  const place = own.findIndex((sentence) => sentence.id === id);
  const [previous, next] = [own[place - 1], own[place + 1]];
  const speaking = [
    own.slice(0, Math.max(0, place)).findLast(hasSource),
    own.slice(place + 1, place + 2).find(hasSource),
  ];
  const [self, before] = [all[at], all[at - 1]];
  const opens = (one: Sentence) => statementsOf(one).some(opensQuotation) && isQuotedFrom(one, id, section);
  const quoting =
    all.slice(Math.max(0, at - 4), Math.max(0, at)).findLast(opens) ??
    (self && before && announces(before) && isQuotedFrom(self, id, section) ? before : undefined);
  return {
    /** The sentence before it in its section, which it may lean on. */
    before: before?.id,
    /** The next one in its paragraph, with which it can be joined. */
    next: next?.id,
    /** Those in its paragraph whose form may still hold in it, because words make it: the one before it and the next one. */
    markedInParagraph: [previous, next].flatMap((one) => (one && offers('form', one) ? [one.id] : [])),
    /** Those whose source may speak in it: the last one before it in its paragraph that has a source, and the next one. */
    speakingInParagraph: speaking.flatMap((one) => one?.id ?? []),
    /** The section that begins with it, if that has a heading. */
    begun: at === 0 && section?.heading ? section.id : undefined,
    /** The sentence of an earlier quotation that it may continue, or the one before it that announces one. */
    opener: quoting?.id,
  };
}

/** Whether a sentence of a section stands in a quotation that began in this one, or begins with it if that is the same sentence. */
function isQuotedFrom(opener: Sentence, id: string, section: Section | undefined): boolean {
  const paragraphs = section ? blocksWrittenIn(section).flatMap(paragraphsMarked) : [];
  const placeOf = (one: string) => paragraphs.findIndex(({ parts }) => indexIn(parts, one) >= 0);
  const around = paragraphs.slice(placeOf(opener.id), placeOf(id) + 1);
  const beginOf = (one: string) =>
    around.map((paragraph) => textBefore(indexIn(paragraph.parts, one), paragraph).length);
  const [from = 0] = beginOf(opener.id);
  const begin = beginOf(id).at(-1) ?? 0;
  const to = from + (opener.id === id ? 2 : opener.text.length + 1);
  return quotationsIn(around.map((paragraph) => textBefore(undefined, paragraph))).some(
    ({ start, end }) => start.paragraph === 0 && start.at < to && end.paragraph === around.length - 1 && end.at > begin,
  );
}

type Marked = { readonly parts: Paragraph; readonly mark: string };

/** The paragraphs of a block. What the layout quotes is quoted as if there were marks. */
function paragraphsMarked(block: Block): readonly Marked[] {
  return paragraphsOf<Paragraph>(block).map((parts) => ({ parts, mark: block.kind === 'quotation' ? '«' : '' }));
}

/** The text of a paragraph before one of its parts, or all of it. */
function textBefore(end: number | undefined, { parts, mark }: Marked): string {
  const texts = parts.slice(0, end).map((part) => (typeof part === 'string' ? part : part.text));
  return mark + texts.join(' ');
}

/** Whether a sentence announces what somebody says: «The ministry writes:» */
export function announces(sentence: Sentence): boolean {
  return endsWithColon(sentence.text) && statementsOf(sentence).some(namesSomebody);
}
