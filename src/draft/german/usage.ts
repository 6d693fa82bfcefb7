import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { isSurelySomebody } from './actors.ts';
import { type Clause, clauseAt, type Sentence } from './clauses.ts';
import { wholeFrom } from './inTexts.ts';
import { phraseAt } from './phrases.ts';
import { awaiting, lastOf, reachOf } from './verbForms.ts';
import { isNoun, isPrefix } from './wordKinds.ts';

/** A listed form of a verb where it stands: its clause, with what is set between commas in it, and the words of that. */
export type Usage = {
  readonly sentence: Sentence;
  readonly at: number;
  readonly form: VerbForm;
  readonly clause: Clause;
  readonly reach: number;
  readonly within: readonly Token[];
  readonly words: readonly string[];
};

/** How a listed form is used where it stands; undefined if not as one that reports. */
export function usageAt(sentence: Sentence, at: number, form: VerbForm): Usage | undefined {
  const usage = usageOf(sentence, at, form);
  return usage && isAccompanied(usage) && isInPlace(usage) && !hasOtherPrefix(usage) ? usage : undefined;
}

function usageOf(sentence: Sentence, at: number, form: VerbForm): Usage | undefined {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, at);
  if (!clause || (lowerAt(tokens, at - 1) === 'zu' && at > clause.from)) return undefined;
  // «sein Land sei bereit»
  if (lowerAt(tokens, at) === 'sein' && isNoun(tokens, at + 1)) return undefined;
  // «mehr als bisher vermutet»
  const than = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'als');
  const isThan = than > clause.from && tokens.slice(than + 1, at).every(({ lower }) => german.adverbs.has(lower));
  if (isThan && at === clause.to - 1) return undefined;
  const reach = reachOf(sentence, clause);
  // «Aus dem Brief, der vorliegt, geht hervor»
  const own = form.verb === 'hervor|gehen' ? wholeFrom(sentence.clauses, clause.number, at) : clause.from;
  // «Nun hat sich die Chefin, eine Bernerin, dafür ausgesprochen»
  const main = form.form === 'participle' && at === clause.to - 1 ? awaiting(sentence, clause) : undefined;
  const from = main?.from ?? own;
  const within = tokens.slice(from, reach);
  return { sentence, at, form, clause, reach, within, words: within.map(({ lower }) => lower) };
}

/** Whether a verb has one of the words beside it that it needs, if any. */
function isAccompanied({ form: { verb, beside, needsContent }, within }: Usage): boolean {
  if (beside.length === 0) {
    const isDecided = ({ lower }: Token, at: number) => german.decided.test(lower) && !isBehindPreposition(within, at);
    return needsContent || !german.ofDecisions.has(verb) || within.some(isDecided);
  }
  return within.some(
    ({ lower }, index) =>
      beside.includes(lower) &&
      // «drängten auf den Platz»
      !(/^dr[äi]ngen$/.test(verb) && /^d(?:as|en|ie)$/.test(lowerAt(within, index + 1))) &&
      (lower !== 'hinter' || isBacked(within, index + 1)) &&
      (!/^i[mn]$/.test(lower) || isDecided(within, index + 1)) &&
      // «nach Ansicht des Rates ist die Lage klar», «ihrer Ansicht nach ist das klar» are no «sein» with «Ansicht».
      (german.ofObjects.test(verb)
        ? !isBehindPreposition(within, index)
        : ![index - 1, index + 1].some((next) => german.accordingAfter.has(lowerAt(within, next)))),
  );
}

/** «stellt sich hinter den Plan» or «die Chefin», but not «hinter die Theke» */
function isBacked(within: readonly Token[], at: number): boolean {
  const phrase = within.some(({ lower }) => lower === 'sich') ? phraseAt(within, at) : undefined;
  return phrase !== undefined && (isSurelySomebody(within, phrase) || isDecided(within, at));
}

/** «sieht in dem Plan einen Fehler», but not «sieht in dem Haus ein Licht» */
function isDecided(within: readonly Token[], at: number): boolean {
  return german.decided.test(lowerAt(within, phraseAt(within, at)?.head ?? at));
}

/** Whether a verb that reports only at some places of a sentence or a text stands at one. */
function isInPlace(usage: Usage): boolean {
  const { sentence, at, form, clause, reach, words } = usage;
  const { tokens, clauses, goesOn } = sentence;
  // «findet Kaufanreize „falsch“», but not «findet „im Hafen“ statt»
  const isOther = words.includes('sich') || words.includes('statt');
  const mayFind = isAtEdge(tokens, clause, at) || (!isOther && tokens.slice(at, reach + 1).some(isQuoted));
  if (german.onlyAtEdge.has(form.verb) && !(form.form === 'finite' && mayFind)) return false;
  if (german.onlyBehind.has(form.verb) && form.beside.length === 0) {
    const isBehind = at === clause.from && clause.opens?.text === ',' && clauses[clause.number - 1]?.kind !== 'sub';
    if (!isBehind) return false;
  }
  const isBefore = goesOn === 'alone' || (goesOn === 'quoted' && mayGoOn(usage));
  const isOnlyBefore = isMood(form) || (form.needsContent && german.onlyBefore.has(form.verb));
  return !isOnlyBefore || isBefore || clause.closes?.text === ':';
}

/** Whether the next sentence says what a verb reports; a quotation rather has what is freed or written: «ärgerte sich über das Plakat. „Kauft!“» */
export function mayGoOn({ sentence: { tokens, goesOn }, form, reach }: Usage): boolean {
  const isOther =
    form.verb === 'frei|sprechen' || tokens.slice(0, reach).some(({ lower }) => german.inscribed.test(lower));
  return goesOn === 'quoted' ? !isOther : goesOn !== false;
}

/** Whether a clause says who says or denies all that is before: «…, wie die Polizei meldet», «…, was die Werft bestreitet», but not «alles, was er bestreitet». */
export function tellsAll({ sentence: { tokens }, form, clause, words: [first = '', second = ''] }: Usage): boolean {
  if (first !== 'was' || !german.takesUp.has(form.verb)) return german.compares.has(first);
  // Who «dieser» is shows only before.
  return (
    !/^(?:alles|das|etwas|\p{Ll}+ste|einzige|nichts)$/u.test(lowerAt(tokens, clause.from - 2)) &&
    !second.startsWith('diese')
  );
}

/** Whether somebody else than the subject judges: «Kritik kommt von der Wirtin», «Lob erhält der Rat von der Wirtin» */
export function isReceived({ verb, beside }: VerbForm): boolean {
  return /^(?:kommen|geben|erhalten|ernten|bekommen|stoßen)$/.test(verb) && beside.includes('kritik');
}

/** «Der Rat ist besorgt» */
export function isMood({ verb, beside }: VerbForm): boolean {
  return verb === 'sein' && beside.includes('besorgt');
}

/** «schreibt ihm den Erfolg zu», «sagten die Reise ab»: with a prefix at its end, a clause has another verb. */
function hasOtherPrefix({ sentence, form, clause, within }: Usage): boolean {
  if (form.particle !== undefined || form.form !== 'finite' || within.length <= 2) return false;
  return isPrefix(lastOf(sentence, clause) ?? within.at(-1));
}

/** «…, findet Muster», «Muster findet, …», «…, wie Muster findet» */
function isAtEdge(tokens: readonly Token[], { from, to, opens, closes }: Clause, at: number): boolean {
  const isClosed = closes?.text === ',' || lowerAt(tokens, from) === 'wie';
  return (at === from && opens?.text === ',') || (at === to - 1 && isClosed);
}

/** «Der Rat begrüsste vor [dem neuen Entscheid] die Gäste» */
function isBehindPreposition(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(0, noun);
  const at = before.findLastIndex(
    ({ lower, text }) =>
      german.prepositions.has(lower) || text !== lower || !/(?:e[mnrs]?|d[aeiu][emnrs])$/.test(lower),
  );
  return german.prepositions.has(lowerAt(before, at));
}

/** «nennt sich» and «forderte 20 Todesopfer» report nothing. */
export function saysNothing(verb: string, words: readonly string[], isHere: boolean): boolean {
  if (german.ofOthers.has(verb) && words.includes('sich')) return true;
  return !isHere && words.some((word) => german.acts.test(`${verb} ${word}`));
}
