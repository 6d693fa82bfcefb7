import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isSurelySomebody } from './actors.ts';
import { type Clause, clauseAt, type Sentence } from './clauses.ts';
import { type Phrase, pastNameBehind, phraseAt, phrasesBetween, pronounAt } from './phrases.ts';
import { subjectAfter } from './subjects.ts';
import type { Usage } from './usage.ts';
import { placesOf } from './verbForms.ts';
import { isNoun, isVerbLike } from './wordKinds.ts';

/** The agent of a passive: «von der Polizei», or the text that says it: «in einer Mitteilung». */
export function agentOf(sentence: Sentence, { from, to }: Pick<Clause, 'from' | 'to'>, at: number): Phrase | undefined {
  const { tokens } = sentence;
  // «von der SP gelobt und von der SVP kritisiert», «der von der Sonne ausgeht und als ‹Wind› bezeichnet wird»
  const joined = tokens.findLastIndex(
    ({ lower }, index) => from < index && index < at && lower === 'und' && isVerbLike(tokens[index - 1]),
  );
  const own = joined > 0 ? agentOf(sentence, { from: joined + 1, to }, at) : undefined;
  if (own || (joined > 0 && !tokens.slice(from, joined).some(({ lower }) => german.become.has(lower)))) return own;
  const after = (...prepositions: readonly string[]) =>
    prepositions.flatMap((preposition) => phraseAfter(sentence, from, to, preposition) ?? []);
  // «in einem Bericht von srf.ch»
  const isText = (phrase: Phrase) =>
    tokens.slice(phrase.from, phrase.head + 1).some(({ lower }) => german.documents.test(lower));
  const agents = after('von', 'vom', 'seitens');
  // «wird die Gefahr von Bränden vom Amt als hoch eingestuft»
  const agent = agents.find((phrase) => isSurelyAgent(tokens, phrase)) ?? agents[0];
  return agent ?? after('in', 'im').find(isText);
}

/** «Kritisiert wird der Plan von der SP», but not «der Plan von Anna Muster», which may be hers: with an article, it would be «der Plan der SP». */
function isSurelyAgent(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const isArticle = lowerAt(tokens, from - 1) === 'vom' || /^(?:de[mnr]|eine[mr])$/.test(lowerAt(tokens, from));
  // What a court thinks is a ruling.
  if (/gericht$/.test(lowerAt(tokens, head))) return false;
  return isArticle || !isNoun(tokens, from - 2) || german.timeNouns.has(lowerAt(tokens, from - 2));
}

/** «Der Plan wird von der SP kritisiert», but not «muss vom Rat kritisiert werden» */
export function mayAgentSay({ sentence: { tokens }, at }: Usage, agent: Phrase): boolean {
  return isSurelyAgent(tokens, agent) && lowerAt(tokens, at + 1) !== 'werden';
}

/** Who follows what is said, as an object ahead of the verb: «Dieselbe Sorge hatte die Chefin geäussert». */
export function objectAhead(sentence: Sentence, finite: number, { beside, verb }: VerbForm): Phrase | undefined {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, finite);
  const phrase = clause && verb !== 'kommen' ? phraseAt(tokens, clause.from, 'far') : undefined;
  return phrase?.to === finite && beside.includes(lowerAt(tokens, phrase.head))
    ? subjectAfter(sentence, finite)
    : undefined;
}

/** At whose place «man» says something, or anybody: «Beim Amt rechnet man mit mehr», «stösst bei der SP auf Kritik». */
export function hostOf(sentence: Sentence, { from, to }: Clause, finite: number, isAny: boolean): Phrase | undefined {
  if (!isAny && lowerAt(sentence.tokens, finite + 1) !== 'man') return undefined;
  const host = phraseAfter(sentence, from, to, 'bei') ?? phraseAfter(sentence, from, to, 'beim');
  return host && isSurelySomebody(sentence.tokens, host) ? host : undefined;
}

/** «Es», of a ministry, beside its verb; in «es gibt», «es ist sicher», «es zeigt sich», it is nobody. */
export function bodyBeside(sentence: Sentence, finite: number, verb: string): Phrase | undefined {
  const { tokens } = sentence;
  const isNobody =
    /sein$|(?<!bekannt\|)geben$|gehen$/.test(verb) ||
    tokens.slice(finite, finite + 3).some(({ lower }) => lower === 'sich');
  if (isNobody) return undefined;
  const from = clauseAt(sentence, finite)?.from ?? finite;
  // «wie es am Montag mitteilte»
  const places = [finite - 1, finite + 1, ...(lowerAt(tokens, from) === 'wie' ? [from + 1] : [])];
  const head = places.find((at) => lowerAt(tokens, at) === 'es');
  return head === undefined ? undefined : pronounAt(head);
}

/** Who is quoted, or by whom, beside the subject: «die Zeitung zitiert den Wirt», «der Wirt wird von der Zeitung zitiert». */
export function besideIn(sentence: Sentence, clause: Clause, subject: Phrase, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  if (german.become.has(lowerAt(tokens, finite))) return agentOf(sentence, clause, finite);
  return phrasesBetween(tokens, [clause.from, clause.to]).find(
    ({ from, pronoun }) => from !== subject.from && !pronoun,
  );
}

/** The first phrase behind a preposition between two tokens of a sentence. */
function phraseAfter(sentence: Sentence, from: number, to: number, preposition: string): Phrase | undefined {
  const { tokens } = sentence;
  for (let at = from; at < to; at++) {
    // «Die Speicherung von Daten wird gefordert», «mit 27 von 35 Stimmen wurde beschlossen», but not «2019 von der SP»
    const isOther =
      preposition === 'von' &&
      (isSubjects(sentence, at) || [at - 1, at + 1].every((side) => tokens[side]?.kind === 'number'));
    if (tokens[at]?.lower !== preposition || isOther) continue;
    // «von Seiten des Amtes»
    const phrase = phraseAt(tokens, lowerAt(tokens, at + 1) === 'seiten' ? at + 2 : at + 1);
    if (phrase) return { ...phrase, to: pastNameBehind(tokens, phrase.from, phrase.to) };
  }
  return undefined;
}

/** From what it emerges: «aus dem Brief», «daraus». */
export function textBehind(sentence: Sentence, from: number, to: number): Phrase | undefined {
  const [there] = placesOf(sentence, [from, to], german.thereof);
  return there === undefined ? phraseAfter(sentence, from, to, 'aus') : pronounAt(there);
}

/** Whether what «von» joins belongs to a noun before the verb of a main clause. */
function isSubjects(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, at);
  const finite = clause ? placesOf(sentence, [at, clause.to], german.auxiliary).length > 0 : false;
  return clause?.kind === 'main' && finite && isNoun(tokens, at - 1);
}
