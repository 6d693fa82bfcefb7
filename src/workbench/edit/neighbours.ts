import type { Reading } from '../../file/parseReading.ts';
import type { SentenceInput } from '../../model/articleInput.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { endsWithColon } from '../../wording/speech.ts';
import { paragraphWith } from './blocks.ts';
import { isSentence, sectionOf, sentencesInSection } from './parts.ts';
import { namesSomebody, statementsOf } from './stated.ts';

/** What stands beside a sentence. */
export function neighboursOf(reading: Reading, id: string) {
  const section = sectionOf(reading, id);
  const all = section ? sentencesInSection(section) : [];
  const at = all.findIndex((sentence) => sentence.id === id);
  const own = paragraphWith(reading, id)?.paragraph.filter(isSentence) ?? [];
  const place = own.findIndex((sentence) => sentence.id === id);
  const [previous, next] = [own[place - 1]?.id, own[place + 1]?.id];
  const speaking = [
    own.slice(0, Math.max(0, place)).findLast(hasSource),
    own.slice(place + 1, place + 2).find(hasSource),
  ];
  const quoting = all
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .findLast(
      (sentence) =>
        statementsOf(sentence).some(opensQuotation) || (sentence.id === all[at - 1]?.id && announces(sentence)),
    );
  return {
    /** The sentence before it in its section, which it may lean on. */
    before: all[at - 1]?.id,
    /** The next one in its paragraph, with which it can be joined. */
    next,
    besideInParagraph: [previous, next].flatMap((one) => one ?? []),
    /** Those whose source may speak in it: the last one before it in its paragraph that has a source, and the next one. */
    speakingInParagraph: speaking.flatMap((one) => one?.id ?? []),
    /** The section that begins with it, if that has a heading. */
    begun: at === 0 && section?.heading ? section.id : undefined,
    /** The sentence of an earlier quotation that it may continue, or the one before it that announces one. */
    opener: quoting?.id,
  };
}

/** «The ministry writes:» */
function announces(sentence: SentenceInput): boolean {
  return endsWithColon(sentence.text) && statementsOf(sentence).some(namesSomebody);
}

function hasSource(sentence: SentenceInput): boolean {
  return statementsOf(sentence).some((one) => namesSomebody(one) || one.continues !== undefined);
}
