import type { SentenceInput } from '../model/articleInput.ts';
import type { Ruled } from './forms.ts';
import type { Grammar } from './grammar.ts';
import type { DraftSentence } from './readings.ts';

type Beside = {
  readonly sentence: DraftSentence;
  readonly before: DraftSentence | undefined;
  readonly after: DraftSentence | undefined;
};

/** What is known of all sentences, by their ids. */
type Read = {
  readonly attributions: ReadonlyMap<string, readonly unknown[]>;
  readonly forms: ReadonlyMap<string, Ruled>;
  readonly leaning: ReadonlySet<string>;
  readonly continued: ReadonlyMap<string, string>;
};

/** Whether a sentence refers to the one before in its section: «Diese», «sie», «damit». */
export function leansOnBefore(
  sentence: DraftSentence,
  before: DraftSentence | undefined,
  { lexicon, wording }: Grammar,
): boolean {
  if (!before || before.section !== sentence.section) return false;
  const words = sentence.reading.tokens.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first) return false;
  const second = words[1];
  const isAlone =
    lexicon.leansAlone.has(first.lower) &&
    second !== undefined &&
    (wording.inClauses.has(second.lower) || wording.reports(second.lower));
  if (isAlone || lexicon.leansAtBegin.has(first.lower) || words.some(({ lower }) => lexicon.leans.has(lower)))
    return true;
  // A pronoun before any noun outside of prepositional phrases: «Laut dem Sender könnten sie».
  const pronoun = words.findIndex(({ lower, text }) => lexicon.pronounsAfterVerb.has(lower) && text === lower);
  return pronoun > 0 && pronoun < 6 && sentence.reading.tokens.slice(0, pronoun + 2).every(({ text }) => text !== ',');
}

/** How else to read a sentence that names no source: as continuing its neighbour's source or form. */
export function secondReadingOf(
  { sentence, before, after }: Beside,
  { attributions, forms, leaning, continued }: Read,
): { readonly reading: NonNullable<SentenceInput['secondReading']>; readonly rule: string } | undefined {
  const isSourced = (one: DraftSentence) => attributions.has(one.id) || continued.has(one.id);
  if (before?.paragraph === sentence.paragraph) {
    if (isSourced(before)) {
      const rule = sentence.reading.continues ? 'reported speech goes on' : 'follows a source';
      return { reading: { kind: 'source', neighbour: before.id }, rule };
    }
    const form = forms.get(before.id)?.form;
    if (leaning.has(sentence.id) && (form === 'possible' || form === 'hearsay')) {
      return { reading: { kind: 'form', neighbour: before.id }, rule: 'leans on another form' };
    }
  }
  if (after?.paragraph === sentence.paragraph && attributions.has(after.id) && leaning.has(after.id)) {
    return { reading: { kind: 'source', neighbour: after.id }, rule: 'a source leans on it' };
  }
  return undefined;
}
