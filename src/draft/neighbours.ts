import type { SentenceInput } from '../model/articleInput.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analysis } from './analysis.ts';
import type { Grammar } from './grammar.ts';
import { hasSpeaker } from './persons.ts';
import type { DraftSentence } from './readings.ts';
import { isQuotation, type Token } from './tokens.ts';

/** What is known of all sentences, and of those before, which may belong to the source of another one. */
type Read = Analysis & { readonly followed: ReadonlyMap<string, string> };

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
  const isAlone = lexicon.leansAlone.has(first.lower) && isBeforeVerb(sentence, first, wording);
  if (isAlone || lexicon.leansAtBegin.has(first.lower) || words.some(({ lower }) => lexicon.leans.has(lower)))
    return true;
  // A pronoun before any noun outside of prepositional phrases: «Laut dem Sender könnten sie».
  const pronoun = words.findIndex(({ lower, text }) => lexicon.pronounsAfterVerb.has(lower) && text === lower);
  return pronoun > 0 && pronoun < 6 && sentence.reading.tokens.slice(0, pronoun + 2).every(({ text }) => text !== ',');
}

/** Whether a verb follows a word. «Die „Hafenzeitung“ und»: a name between them is a noun. */
function isBeforeVerb({ reading: { tokens } }: DraftSentence, word: Token, { inClauses, reports }: Wording): boolean {
  const next = tokens[tokens.indexOf(word) + 1];
  return next !== undefined && (inClauses.has(next.lower) || reports(next.lower));
}

/** Whether a sentence says who says the one before: «Das bestätigte die Polizei». */
function attributesBefore(sentence: DraftSentence, { lexicon, wording }: Grammar): boolean {
  const { tokens, attributions } = sentence.reading;
  const first = tokens.find(({ kind }) => kind === 'word');
  const isAbout = first !== undefined && lexicon.pointsBack.has(first.lower) && isBeforeVerb(sentence, first, wording);
  return isAbout && attributions.some(({ rule }) => rule === 'verb' || rule === 'passive');
}

/** How else to read a sentence that names no source: as continuing its neighbour's source or form. Reported speech goes on and on. */
export function secondReadingOf(
  sentence: DraftSentence,
  { text, grammar, sentences, attributions, forms, leaning, continued, followed }: Read,
): { readonly reading: NonNullable<SentenceInput['secondReading']>; readonly rule: string } | undefined {
  const { continues } = sentence.reading;
  const [before, after] = [sentences[sentence.at - 1], sentences[sentence.at + 1]];
  // «Der Klub trennt sich von drei Spielern. Das teilte er mit.»
  const isAttributed =
    after?.paragraph === sentence.paragraph && attributions.has(after.id) && attributesBefore(after, grammar);
  const leantOn =
    after && isAttributed
      ? ({ reading: { kind: 'source', neighbour: after.id }, rule: 'a source leans on it' } as const)
      : undefined;
  if (leantOn && !continues) return leantOn;
  if (before?.paragraph === sentence.paragraph) {
    const isSourced = attributions.has(before.id) || continued.has(before.id);
    // «Die Werft äusserte sich nicht»: that says who asked.
    const isAsked = !continues && grammar.lexicon.silent.test(sentence.text);
    // «Es eile, sagte er. Man warte. „Es wird spät.“»
    const goesOn = continues || isQuotation(sentence.reading.tokens);
    // «Die Kammer folgte dem nicht. Er habe es gewusst.»: whoever spoke before her has come to an end.
    const isOthers = !before.reading.continues && hasSpeaker(before, text, grammar);
    const neighbour = isSourced && !isAsked ? before.id : goesOn && !isOthers ? followed.get(before.id) : undefined;
    if (neighbour !== undefined) {
      return {
        reading: { kind: 'source', neighbour },
        rule: continues ? 'reported speech goes on' : 'follows a source',
      };
    }
    const form = forms.get(before.id)?.form;
    if (leaning.has(sentence.id) && (form === 'possible' || form === 'hearsay') && !followed.has(before.id)) {
      return { reading: { kind: 'form', neighbour: before.id }, rule: 'leans on another form' };
    }
  }
  return leantOn;
}
