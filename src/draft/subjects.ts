import type { Span } from '../model/words.ts';
import type { Grammar } from './grammar.ts';
import { groupIn } from './groups.ts';
import { aloneIn, isKnown } from './introduced.ts';
import { type Known, mayAgree, type Shown } from './known.ts';
import { isInFull, isSomething, isToldByCalling, mayBeBody, maySpeak, mayStandFor } from './persons.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { shownOf } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';
import { agreeing, near, sourceOf, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** How sure it is that a pronoun means the subject, who did not speak: it surely does, or only one already known; by a byname, somebody else than a pronoun means. */
export type MayBe = 'surely' | 'known' | 'other' | undefined;

/** Who is the subject of a sentence, or of one of those before it if there it is a pronoun: «Anna Muster geht. Sie sagte, es eile.» */
export function subjectBefore(at: number, shown: Shown, first: number, told: Told, mayBe?: MayBe): Known | undefined {
  const { sentences, text, grammar } = told;
  const { lexicon, subjectsOf } = grammar;
  const sentence = sentences[at];
  if (!sentence || at < first) return undefined;
  const subjects = subjectsOf(sentence.reading.tokens);
  let isAnother = true;
  for (const { words, areSeveral } of subjects) {
    const tokens = tokensIn(sentence, words);
    const who = whoIs(tokens, lexicon);
    const isGroup = groupIn(tokens, sentence, grammar) >= 0;
    if (!who || !(isGroup || mayAgree(areSeveral, shown.areSeveral))) continue;
    // “Its debts”
    const shows = shownOf(who, tokens, true, text, lexicon);
    if (isOwned(who, tokens, shows === shown.shows ? shows : undefined, told))
      return subjectBefore(at - 1, shown, first, told, mayBe);
    const isBodys = shown.shows === lexicon.impersonal && mayBeBody(who, tokens, sentence, text, lexicon);
    if (!(isBodys || mayAgree(shows, shown.shows)) || !mayStandFor(who, shown.shows, text, lexicon)) continue;
    isAnother = false;
    if (who.kind === 'pronoun') {
      const alone = who.otherwise && aloneIn(at - 1, shown, told);
      return alone ?? (who.otherwise && mayBe === 'other' ? undefined : subjectBefore(at - 1, shown, first, told));
    }
    const source = mayBeMeant(who, at, first, mayBe, told) ? sourceOf(who, sentence, told, { shows }) : undefined;
    const isSuch = source && (isBodys || mayAgree(source.shows, shown.shows));
    if (isSuch && mayAgree(source.areSeveral, shown.areSeveral)) return source;
  }
  // «Anna Muster wartet. Das Boot war klein. Es eile, sagte sie.»
  const others = subjects.length === 0 ? undefined : 'known';
  return isAnother ? subjectBefore(at - 1, shown, first, told, others) : undefined;
}

/** Whether a subject is somebody’s: “Her debts”, but not “her son”, of whom “he” is said (`shows`); “his son” may be meant as little as he himself. */
function isOwned(
  who: Who,
  tokens: readonly Token[],
  shows: Shown['shows'],
  { text, grammar: { lexicon } }: Told,
): boolean {
  const owner = lowerAt(tokens, 0);
  if (who.kind !== 'name' || !lexicon.pronouns.has(owner) || maySpeak(who, text, lexicon)) return false;
  const isMeant = shows !== undefined && lexicon.pronounShows(owner) !== shows;
  return !(isMeant && isToldByCalling(who, text, lexicon));
}

function mayBeMeant(who: Somebody, at: number, first: number, mayBe: MayBe, told: Told): boolean {
  const { text, grammar } = told;
  const { lexicon } = grammar;
  if (isKnown(who, at, told) || (mayBe === 'surely' && !isSomething(who, text, lexicon))) return true;
  if (mayBe === 'known') return isInFull(who, text, lexicon);
  return maySpeak(who, text, lexicon) || (at > first && isToldByCalling(who, text, lexicon));
}

/** Who was last the subject of one of the sentences before, by first and last name. */
export function fullBefore(at: number, shown: Shown, told: Told): Known | undefined {
  const { sentences, text, grammar } = told;
  const { lexicon, subjectsOf } = grammar;
  for (const sentence of sentences.slice(Math.max(0, at - near), at).reverse()) {
    for (const { words } of subjectsOf(sentence.reading.tokens)) {
      const tokens = tokensIn(sentence, words);
      const who = whoIs(tokens, lexicon);
      const isFull = who?.kind === 'name' && isInFull(who, text, lexicon);
      const source = isFull ? agreeing(who, tokens, sentence, shown, told) : undefined;
      if (source) return source;
    }
  }
  return undefined;
}

/** Several whom a sentence is about: “Investigators visited the depots. They found”. */
export function manyIn(at: number, told: Told): Known | undefined {
  const { known, sentences, bodyNames, grammar } = told;
  const { lexicon, wording, subjectsOf, isActing } = grammar;
  const sentence = sentences[at];
  const [subject] = sentence ? subjectsOf(sentence.reading.tokens) : [];
  if (!sentence || !subject) return undefined;
  const tokens = tokensIn(sentence, subject.words);
  const ends = [lexicon.among, lexicon.genitives, wording.inClauses];
  const joined = tokens.findIndex(
    ({ lower }) => ends.some((words) => words.has(lower)) || wording.reports(lower) || lexicon.pasts.test(lower),
  );
  const subjects = tokens.slice(0, joined < 0 ? undefined : joined);
  const group = groupIn(tokens, sentence, grammar);
  const head = group < 0 ? subjects : subjects.slice(0, group + 1);
  // «Zwei Frauen klagten. Eine von ihnen sagt», but not «Zwei Frauen trafen Gäste»
  const isOther = (token: Token) =>
    lexicon.coordinators.has(token.lower) || (isCapital(token) && !tokens.includes(token));
  const areAlone = subject.areSeveral && !sentence.reading.tokens.some(isOther);
  // “The Times reported it. One of them told it”
  const isPaper = !lexicon.nounsHaveCapitals && lexicon.outlets.test(head.at(-1)?.lower ?? '');
  const areMany = group >= 0 || (lexicon.areSeveral(head.at(-1)?.lower ?? '') && !isPaper) || areAlone;
  // “Hundreds of residents left”, “The Greens met”, “Jockeys complained”, but not “Bills will rise”
  const nouns = lexicon.indefinite.has(head.at(-1)?.lower ?? '') ? tokens : head.slice(-1);
  const areSomebody =
    nouns.some(
      (noun) => isActing(noun.lower) || (isCapital(noun) && (noun !== tokens[0] || bodyNames.proper.has(noun.text))),
    ) || known.spoken.some(({ at: then, found }) => then === at && found.source?.[0] === subject.words[0]);
  return areMany && areSomebody ? sourceOf(whoIs(head, lexicon), sentence, told, { areSeveral: true }) : undefined;
}

/** Whether a sentence is about somebody or something by a name: “Watchmaker Orbis”, but not “Sales”, which is no name elsewhere. */
export function hasNamedSubject(sentence: DraftSentence, { bodyNames, grammar }: Told): boolean {
  const { tokens } = sentence.reading;
  const [subject] = grammar.subjectsOf(tokens);
  const last = subject && tokensIn(sentence, subject.words).findLast(({ kind }) => kind === 'word');
  return last !== undefined && isCapital(last) && (last !== tokens[0] || bodyNames.proper.has(last.text));
}

/** The subject of the clause around some words. */
export function subjectAround(
  [begin]: Span,
  sentence: DraftSentence,
  { subjectsOf }: Grammar,
): readonly Token[] | undefined {
  const around = subjectsOf(sentence.reading.tokens).find(({ clause: [from, to] }) => from <= begin && begin < to);
  return around && tokensIn(sentence, around.words);
}
