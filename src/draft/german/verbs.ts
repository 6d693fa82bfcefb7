import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import type { Found } from '../found.ts';
import { isQuoted, lowerAt, type Range, spanOf, spansOf, type Token } from '../tokens.ts';
import { type Clause, clauseAt, hasCapital, isPrefix, isVerbLike, type Sentence, separatesClauses } from './clauses.ts';
import { hasContent, isSubjunctive, isSubjunctiveClause } from './content.ts';
import { isNoun, type Phrase, phraseAt, pronounAt } from './phrases.ts';
import { isOfMany, isOfSeveral, isPerson, phrasesBetween, subjectAfter, subjectOf } from './subjects.ts';

/** Subjects by which nobody speaks. */
export const nobody = new Set(['man', 'niemand', 'keiner', 'keine', 'ich', 'wir']);

/** Who says something by a verb: «X sagte», «wie X mitteilte», «wird von X gefordert». */
export function byVerb(sentence: Sentence): readonly Found[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    if (token.text !== token.lower && !hasCapital(sentence.tokens, at)) return [];
    for (const form of german.verbs.get(token.lower) ?? []) {
      if (form.form === 'subjunctive') continue;
      const found = reportAt(sentence, at, form);
      if (found.length > 0) return found;
    }
    return [];
  });
}

function reportAt(sentence: Sentence, at: number, form: VerbForm): readonly Found[] {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, at);
  if (!clause || (tokens[at - 1]?.lower === 'zu' && at > clause.from)) return [];
  // «sein Land sei bereit»
  if (lowerAt(tokens, at) === 'sein' && isNoun(tokens, at + 1)) return [];
  const reach = reachOf(sentence, clause);
  const within = tokens.slice(clause.from, reach);
  // «nach Ansicht des Rates ist die Lage klar», «ihrer Ansicht nach ist das klar» are no «sein» with «Ansicht».
  const isBesides = ({ lower, text }: Token, index: number) =>
    form.beside.includes(lower) &&
    // «reagierte auf die Kritik»
    (form.verb !== 'reagieren' || text === lower || isWith(within, index)) &&
    ![index - 1, index + 1].some((beside) => german.accordingAfter.has(lowerAt(within, beside))) &&
    (form.verb !== 'begrüßen' || !isBehindPreposition(within, index));
  if (form.beside.length > 0 && !within.some(isBesides)) return [];
  // «findet Kaufanreize „falsch“», but «findet im „Hafen“ statt»
  const isOther = within.some(({ lower }) => lower === 'sich' || lower === 'statt');
  const isQuote = !isOther && tokens.slice(at, reach + 1).some(isQuoted);
  if (german.onlyAtEdge.has(form.verb) && !(form.form === 'finite' && (isQuote || isAtEdge(tokens, clause, at))))
    return [];
  const isBehind =
    at === clause.from && clause.opens?.text === ',' && sentence.clauses[clause.number - 1]?.kind !== 'sub';
  if (german.onlyBehind.has(form.verb) && form.beside.length === 0 && !isBehind) return [];
  const isMood = form.verb === 'sein' && form.beside.includes('besorgt');
  const isBefore = isMood ? sentence.goesOn === 'alone' : sentence.goesOn;
  const isOnlyBefore = form.needsContent && german.onlyBefore.has(form.verb);
  if ((isMood || isOnlyBefore) && !isBefore && clause.closes?.text !== ':') return [];
  // «schreibt ihm den Erfolg zu», «sagten die Reise ab»: with a prefix at its end, a clause has another verb.
  const mayHavePrefix = form.particle === undefined && form.form === 'finite' && within.length > 2;
  // «sagte mehr Geld zu als erwartet»
  const than = within.findIndex(({ lower }) => lower === 'als');
  if (mayHavePrefix && (isPrefix(lastOf(sentence, clause) ?? within.at(-1)) || isPrefix(within[than - 1]))) return [];
  const particle = particleAt(tokens, at, clause, reach, form);
  const finite = finiteOf(sentence, at, clause, form);
  // In the subjunctive, it is itself reported: «die Stadt habe gesagt».
  if (particle === undefined || finite === undefined || isSubjunctive(tokens[finite])) return [];
  const isHere =
    hasContent(sentence, at) || (clauseAt(sentence, particle) !== clause && hasContent(sentence, particle));
  // «Der Rat hat sich geeinigt. Es eile, sagte die Wirtin.»
  const isNext = german.decides.has(form.verb) ? sentence.goesOn === 'alone' : sentence.goesOn;
  const reports = isHere ? 'here' : isNext ? 'next' : 'topic';
  const isTopic = reports === 'topic';
  const words = within.map(({ lower }) => lower);
  if ((isTopic && form.needsContent) || saysNothing(form.verb, words, isHere)) return [];
  // What somebody spoke of is told by a main clause; a subordinate one only mentions it.
  const isMain = clause.kind === 'main' || german.compares.has(words[0] ?? '');
  if (!isHere && (!isMain || form.form === 'infinitive')) return [];
  // «wollte nicht sagen, wann», but «schliesst das nicht aus» and «der nicht beteiligte Arzt warnt»
  const isNot = words.some(
    (word, index) => word === 'weder' || (word === 'nicht' && !german.determiners.has(words[index - 1] ?? '')),
  );
  const isNothing = tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'nichts');
  const isDenied = (isNot || isNothing) && !form.beside.includes('nicht');
  const isOfPersons = german.ofPersons.has(form.verb);
  const isOfBodies = german.ofBodies.has(form.verb);
  // «geht nicht von einem Verbrechen aus»
  const isView = isNot && !isNothing && german.views.has(form.verb);
  if (isDenied && !isView && (form.needsContent || isOfPersons || isOfBodies || !isHere || form.form === 'infinitive'))
    return [];
  const passive = isPassive(sentence, form, finite);
  const isRelative = clause.kind === 'sub' && german.relatives.has(words[0] ?? '');
  if (
    passive &&
    ((isTopic && !form.beside.includes('als')) || (isRelative && within.every(({ kind }) => kind !== 'part')))
  )
    return [];
  // «Kritik kommt von der Wirtin», «Lob erhält der Rat von der Wirtin»
  const isSaid = /^(?:kommen|erhalten|ernten|bekommen)$/.test(form.verb) && form.beside.includes('kritik');
  const whole =
    passive || isSaid
      ? agentOf(sentence, clause)
      : form.verb === 'hervor|gehen'
        ? phraseAfter(sentence, clause.from, reach, 'aus')
        : (hostOf(sentence, clause, finite) ??
          objectAhead(sentence, finite, form) ??
          subjectOf(sentence, finite) ??
          bodyBeside(sentence, finite, form.verb));
  const isBeside = (token: Token) => form.beside.includes(token.lower);
  const own =
    whole && !passive && !tokens.slice(whole.to, reach).some(isBeside) ? tokens.slice(whole.head, whole.to) : [];
  // «Bisher war die Werft von drei Booten ausgegangen»
  const source = whole && own.some(isBeside) ? { ...whole, to: whole.head + own.findIndex(isBeside) } : whole;
  // «Es wird erwartet»
  if (
    source ? !passive && !maySay(form, lowerAt(tokens, source.head), words) : !passive || isTopic || form.needsContent
  )
    return [];
  const maySpeak = source && (isOfMany(tokens, source) || (!isOfBodies && isPerson(tokens, source)));
  // «Die Stimmung ist skeptisch», «Der Dieb ist überrascht worden»
  const isNamed =
    source && (source.pronoun || source.from === source.head || german.callings.test(lowerAt(tokens, source.head)));
  if (isMood && (words.includes('worden') || !(maySpeak || isNamed))) return [];
  // «erwartet ein Plus», but «erwartete den Täter»
  if (isTopic && isOfBodies && (/tete[nt]?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === 'den')) return [];
  const isAlone = source && isOfPersons && hasNoObject(tokens, [source.to, reach], at);
  if (isTopic && (isOfPersons || isOfBodies) && !passive && !maySpeak && !isAlone) return [];
  // «früher als erwartet»
  if (isOfBodies && passive && !source) return [];
  const isParticiple = form.form === 'participle';
  const beside = tokens.findIndex(
    ({ lower }, index) =>
      clause.from <= index &&
      index < reach &&
      form.beside.includes(lower) &&
      (!source || index < source.from || index >= source.to),
  );
  const cue = [at, particle];
  if (beside >= 0) cue.push(beside);
  if (isParticiple) cue.push(finite);
  if (words[0] === 'wie') cue.push(clause.from);
  const one: Found = {
    source: source && spanOf(tokens, source.from, source.to),
    cue: spansOf(tokens, [...new Set(cue)]),
    ...(isParticiple && { auxiliary: spanOf(tokens, finite, finite + 1) }),
    ...(!passive && { areSeveral: isOfSeveral(tokens, finite) }),
    ...(clause.kind === 'sub' && !german.compares.has(words[0] ?? '') && { isSubordinate: true }),
    rule: passive ? 'passive' : 'verb',
    by: form.verb,
    reports,
  };
  const other = form.verb === 'zitieren' && source ? besideIn(sentence, clause, source, finite) : undefined;
  return other ? [one, { ...one, source: spanOf(tokens, other.from, other.to) }] : [one];
}

/** «Muster dementierte», «die Rebellen widersprachen am Montag»: a thing would do something to something. */
function hasNoObject(tokens: readonly Token[], [from, to]: Range, verb: number): boolean {
  const isOther = ({ lower }: Token) => german.otherPronouns.has(lower) || /^(?:es|das|dies|sie)$/.test(lower);
  return (
    from === verb && !tokens.slice(verb + 1, to).some(isOther) && phrasesBetween(tokens, [verb + 1, to]).length === 0
  );
}

/** «…, findet Muster», «Muster findet, …», «…, wie Muster findet» */
function isAtEdge(tokens: readonly Token[], { from, to, opens, closes }: Clause, at: number): boolean {
  const isClosed = closes?.text === ',' || lowerAt(tokens, from) === 'wie';
  return (at === from && opens?.text === ',') || (at === to - 1 && isClosed);
}

/** Who is quoted, or by whom, beside the subject: «die Zeitung zitiert den Wirt», «der Wirt wird von der Zeitung zitiert». */
function besideIn(sentence: Sentence, clause: Clause, subject: Phrase, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  if (german.become.has(lowerAt(tokens, finite))) return agentOf(sentence, clause);
  return phrasesBetween(tokens, [clause.from, clause.to]).find(
    ({ from, pronoun }) => from !== subject.from && !pronoun,
  );
}

/** «Es», of a ministry, beside its verb; in «es gibt», «es ist sicher», «es zeigt sich», it is nobody. */
function bodyBeside({ tokens }: Sentence, finite: number, verb: string): Phrase | undefined {
  const isNobody =
    /sein$|geben$|gehen$/.test(verb) || tokens.slice(finite, finite + 3).some(({ lower }) => lower === 'sich');
  if (isNobody) return undefined;
  const head = [finite - 1, finite + 1].find((at) => lowerAt(tokens, at) === 'es');
  return head === undefined ? undefined : pronounAt(head);
}

/** Whether a subject may say something: in «stellt sich die Frage», nobody asks; only a text «zeigt», or somebody in one, but anybody «zeigt sich besorgt». */
function maySay({ verb, beside }: VerbForm, head: string, words: readonly string[]): boolean {
  if (nobody.has(head) || beside.includes(head)) return false;
  return (
    beside.length > 0 ||
    !german.ofDocuments.has(verb) ||
    words.some((word) => german.documents.test(word)) ||
    german.statements.has(head) ||
    german.statementEndings.test(head)
  );
}

/** «nennt sich» and «forderte 20 Todesopfer» report nothing. */
function saysNothing(verb: string, words: readonly string[], isHere: boolean): boolean {
  if (german.ofOthers.has(verb) && words.includes('sich')) return true;
  return !isHere && words.some((word) => german.acts.test(`${verb} ${word}`));
}

/** Who follows what is said, as an object ahead of the verb: «Dieselbe Sorge hatte die Chefin geäussert». */
function objectAhead(sentence: Sentence, finite: number, { beside, verb }: VerbForm): Phrase | undefined {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, finite);
  const phrase = clause && verb !== 'kommen' ? phraseAt(tokens, clause.from) : undefined;
  return phrase?.to === finite && beside.includes(lowerAt(tokens, phrase.head))
    ? subjectAfter(sentence, finite)
    : undefined;
}

/** At whose place «man» says something: «Beim Amt zeigt man sich zufrieden». */
export function hostOf(sentence: Sentence, { from, to }: Clause, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  if (lowerAt(tokens, finite + 1) !== 'man') return undefined;
  const host = phraseAfter(sentence, from, to, 'bei') ?? phraseAfter(sentence, from, to, 'beim');
  const isBody = host && (isPerson(tokens, host) || /^\p{Lu}{2,6}$/u.test(tokens[host.head]?.text ?? ''));
  return isBody ? host : undefined;
}

/** Where a main clause ends, counting what is set between commas as part of it. */
function reachOf({ tokens, clauses }: Sentence, clause: Clause): number {
  const [after, again] = clauses.slice(clause.number + 1);
  const isInterrupted =
    clause.kind === 'main' && clause.closes?.text === ',' && after?.kind !== 'main' && after?.closes?.text === ',';
  // «ging die Anwältin, eine Bernerin, davon aus»
  const next = phraseAt(tokens, again?.from ?? tokens.length, 'far');
  // «sagt ein Mann, der sie sah, der Lärm löse Angst aus» has another verb.
  const hasVerb = next?.subject && /^\p{Ll}+e$/u.test(tokens[next.to]?.text ?? '');
  const goesOn = again && (again.kind === 'noun' || (isPrefix(tokens[again.to - 1]) && !hasVerb));
  return isInterrupted && goesOn ? again.to : clause.to;
}

/** The last word of what goes on behind a clause without a verb: «ruft in Bern, in Zug und Uri ein Gerät zurück». */
function lastOf({ tokens, clauses }: Sentence, { number, closes }: Clause): Token | undefined {
  const next = closes?.text === ',' ? clauses[number + 1] : undefined;
  if (!next || !german.prepositions.has(lowerAt(tokens, next.from)) || isSubjunctiveClause(tokens, next))
    return undefined;
  return tokens.slice(next.from, next.to - 1).some(isVerbLike) ? undefined : tokens[next.to - 1];
}

/** Where the separable prefix of a verb stands, if it has one; the verb itself if not, undefined if it is missing. */
function particleAt(
  tokens: readonly Token[],
  at: number,
  { kind }: Clause,
  reach: number,
  { form, particle }: VerbForm,
): number | undefined {
  if (particle === undefined) return at;
  // «bekannt gegeben», «wie das Amt bekannt gab»
  if (form !== 'finite' || kind === 'sub') return lowerAt(tokens, at - 1) === particle ? at - 1 : undefined;
  for (let index = at + 1; index < reach; index++) {
    if (tokens[index]?.lower !== particle) continue;
    // «an» before a noun is a preposition; at the end of the clause it is a verb's prefix.
    const next = tokens[index + 1];
    if (
      index + 1 === reach ||
      separatesClauses(next) ||
      german.behindParticle.has(next?.lower ?? '') ||
      particle.length > 4
    )
      return index;
  }
  return undefined;
}

/** The finite verb for a form: the form itself or its auxiliary; undefined if it is not used as this form. */
function finiteOf(sentence: Sentence, at: number, clause: Clause, { form, verb }: VerbForm): number | undefined {
  const { tokens } = sentence;
  if (form === 'participle') return auxiliaryOf(sentence, clause, at);
  if (form === 'infinitive') return modalOf(sentence, clause, at);
  if (isAdjective(sentence, at, verb)) return undefined;
  // With an auxiliary, «erklärt» is the participle and «fordern» the infinitive.
  const compares = tokens[clause.from]?.lower === 'wie';
  const isLast =
    at === clause.to - 1 || german.auxiliary.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'worden';
  if (!compares && isLast && isNonFinite(sentence, clause, at)) return undefined;
  if (clause.kind === 'sub' && !compares && tokens.slice(at + 1, clause.to).some(isVerbLike)) return undefined;
  return at;
}

/** Whether another verb makes it a participle («hat erklärt», «wurde wegen Raubs, Betrugs und Mords verurteilt») or an infinitive («will fordern»). */
function isNonFinite(sentence: Sentence, clause: Clause, at: number): boolean {
  const forms = german.verbs.get(lowerAt(sentence.tokens, at)) ?? [];
  return forms.some(({ form }) => {
    if (form === 'finite') return false;
    const auxiliaries = form === 'participle' ? german.auxiliary : german.modals;
    const isBeside = placesOf(sentence, [clause.from, clause.to], auxiliaries).some((place) => place !== at);
    return isBeside || (form === 'participle' && isAwaited(sentence, clause));
  });
}

/** Whether the clause before has an auxiliary, but no verb that belongs to it yet. */
function isAwaited(sentence: Sentence, { number, opens }: Clause): boolean {
  const before = opens?.text === ',' ? sentence.clauses[number - 1] : undefined;
  if (before?.kind !== 'main' || isVerbLike(sentence.tokens[before.to - 1])) return false;
  return [german.have, german.become].some((words) => placesOf(sentence, [before.from, before.to], words).length > 0);
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

/** «mit scharfer Kritik» */
function isWith(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(0, noun).findLast(({ lower }) => german.prepositions.has(lower))?.lower === 'mit';
}

function isOne({ tokens }: Sentence, at: number, words: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && words.has(token.lower) && (token.text === token.lower || at === 0);
}

/** Where any of these words stand between two tokens. */
function placesOf(sentence: Sentence, range: Range, words: ReadonlySet<string>): readonly number[] {
  return [...sentence.tokens.keys()].slice(...range).filter((at) => isOne(sentence, at, words));
}

/** The auxiliary of a participle. */
function auxiliaryOf(sentence: Sentence, { number, from, to, kind }: Clause, at: number): number | undefined {
  const [behind] = placesOf(sentence, [at + 1, to], german.auxiliary);
  const before = placesOf(sentence, [from, at], german.auxiliary).at(-1);
  if (kind === 'sub') return behind ?? before;
  if (before !== undefined) return before;
  // «hatte der Chef, der lange schwieg, angekündigt»
  const earlier = sentence.clauses.slice(Math.max(0, number - 4), number).findLast((clause) => clause.kind === 'main');
  return earlier && placesOf(sentence, [earlier.from, earlier.to], german.auxiliary).at(-1);
}

/** The modal verb of an infinitive; none for «soll», by which others say it of the subject. */
function modalOf(sentence: Sentence, { from, to, kind }: Clause, at: number): number | undefined {
  const behind = isOne(sentence, at + 1, german.modals) ? at + 1 : undefined;
  const modal =
    kind === 'sub' ? behind : at === to - 1 ? placesOf(sentence, [from, at], german.modals).at(-1) : undefined;
  return modal !== undefined && lowerAt(sentence.tokens, modal).startsWith('soll') ? undefined : modal;
}

/** «die erklärte Absicht» reports nothing. Only verbs without «ge-» share such a form. */
function isAdjective({ tokens }: Sentence, at: number, verb: string): boolean {
  const [before, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)];
  const isPronoun = before === 'dies' || (before === 'das' && (word.endsWith('n') || isFollowedByPerson(tokens, at)));
  return (
    german.takesNoGe.test(verb) &&
    /ten?$/.test(word) &&
    (german.beforeAdjective.has(before) || isInAttribute(tokens, at)) &&
    !isPronoun &&
    isNoun(tokens, at + 1)
  );
}

/** «der wegen Betrugs verurteilte Wirt» */
function isInAttribute(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - 8); from < at - 2; from++) {
    const isOpen = german.determiners.has(lowerAt(tokens, from)) && german.prepositions.has(lowerAt(tokens, from + 1));
    if (isOpen && (phraseAt(tokens, from)?.head ?? 0) > at) return true;
  }
  return false;
}

/** «Das erklärte Anna Muster», «das bestätigte Stadtrat Hans Muster», but «das erklärte Ziel». */
function isFollowedByPerson(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return german.offices.test(next) || (isNoun(tokens, at + 2) && !/s$/.test(lowerAt(tokens, at + 2)));
}

/** Whether it says no subject's words: «wird gefordert», and «soll gesagt haben», which others say of the subject. */
function isPassive({ tokens }: Sentence, { form, verb }: VerbForm, finite: number): boolean {
  if (form !== 'participle' || verb === 'zitieren' || german.takesBe.test(verb)) return false;
  return !german.have.has(lowerAt(tokens, finite));
}

/** The agent of a passive: «von der Polizei», or the text that says it: «in einer Mitteilung». */
function agentOf(sentence: Sentence, { from, to }: Clause): Phrase | undefined {
  const after = (...prepositions: readonly string[]) =>
    prepositions.flatMap((preposition) => phraseAfter(sentence, from, to, preposition) ?? []);
  // «in einem Bericht von srf.ch»
  const isText = (phrase: Phrase) =>
    sentence.tokens.slice(phrase.from, phrase.head + 1).some(({ lower }) => german.documents.test(lower));
  return after('von', 'vom', 'seitens')[0] ?? after('in', 'im').find(isText);
}

/** Whether what «von» joins belongs to a noun before the verb of a main clause. */
function isSubjects(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, at);
  const finite = clause ? placesOf(sentence, [at, clause.to], german.auxiliary).length > 0 : false;
  return clause?.kind === 'main' && finite && isNoun(tokens, at - 1);
}

function phraseAfter(sentence: Sentence, from: number, to: number, preposition: string): Phrase | undefined {
  const { tokens } = sentence;
  for (let at = from; at < to; at++) {
    // «Die Speicherung von Daten wird gefordert»
    if (tokens[at]?.lower !== preposition || (preposition === 'von' && isSubjects(sentence, at))) continue;
    const phrase = phraseAt(tokens, at + 1);
    if (phrase) return phrase;
  }
  return undefined;
}
