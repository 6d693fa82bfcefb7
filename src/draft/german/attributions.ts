import { overlaps, type Span } from '../../model/words.ts';
import { german } from '../../wording/german/german.ts';
import { type Found, foundAt, type GoesOn, type Happening, type Subject } from '../found.ts';
import { lowerAt, spanOf, spansOf, type Token } from '../tokens.ts';
import { according, accordingInRelative, cited, relying } from './according.ts';
import {
  type Clause,
  clauseAt,
  clausesOf,
  hasCapital,
  isVerbLike,
  type Sentence,
  separatesClauses,
} from './clauses.ts';
import { finiteOf, hasContent, isParticiple, isReportedSpeech, isSubjunctive, isSubjunctiveClause } from './content.ts';
import { type Phrase, phraseAt, pronounAt, saysInWriting } from './phrases.ts';
import { isOfSeveral, isPerson, phrasesBetween, subjectOf, withApposition } from './subjects.ts';
import { byVerb, hostOf, nobody } from './verbs.ts';

const rules = [
  byVerb,
  according,
  accordingInRelative,
  soSays,
  saidIn,
  writtenIn,
  mentionedIn,
  nameAndColon,
  nounAndColon,
  accordingly,
  afterSpeech,
  beforeReport,
  withReason,
  claims,
  takesUp,
];

/** Who says something in a German sentence. */
export function germanAttributions(tokens: readonly Token[], goesOn: GoesOn): readonly Found[] {
  const sentence: Sentence = { tokens, clauses: clausesOf(tokens), goesOn };
  const kept: Found[] = [];
  for (const found of rules.flatMap((rule) => rule(sentence))) {
    if (!isAddressed(tokens, found) && !kept.some((other) => isSame(other, found))) kept.push(found);
  }
  // What stands in the next sentence is hardly this one's, if this one has something said.
  if (kept.length > 0)
    return [...kept.filter(({ reports }) => kept.length === 1 || reports !== 'next'), ...cited(sentence)];
  const others = [verbAndColon, hostBefore, relying].map((rule) => rule(sentence));
  return others.find((found) => found.length > 0) ?? [];
}

/** «Sie» and «Ihrer» of somebody who is asked: in «was meinen Sie?», nobody says anything. */
function isAddressed(tokens: readonly Token[], { source }: Found): boolean {
  const at = tokens.findIndex(({ span }) => span[0] === source?.[0]);
  return /^(?:Sie|Ihre?[nr]?)$/.test(tokens[at]?.text ?? '') && !hasCapital(tokens, at);
}

function isSame(one: Found, other: Found): boolean {
  const { source } = one;
  if (!source || !other.source || !overlaps(source, other.source)) return false;
  return one.cue.some((cue) => other.cue.some((words) => overlaps(cue, words)));
}

/** «…, so der Minister.» */
function soSays({ tokens }: Sentence): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (token.kind !== 'word' || token.lower !== 'so') return [];
    if (before && !separatesClauses(before) && !['name', 'part', 'aside'].includes(before.kind)) return [];
    const phrase = phraseAt(tokens, at + 1);
    if (!phrase?.subject) return [];
    const next = tokens[pastBehindSo(tokens, phrase.to)];
    const isClosed = !next || separatesClauses(next) || (before !== undefined && german.prepositions.has(next.lower));
    if (!isClosed) return [];
    const { from, to } = withApposition(tokens, phrase);
    return [foundAt(tokens, [from, to], [at], { rule: 'so', by: 'so' })];
  });
}

function pastBehindSo(tokens: readonly Token[], from: number): number {
  let at = from;
  while (german.behindSo.has(lowerAt(tokens, at))) at++;
  return at;
}

/** «In der Erklärung heisst es», «hiess es dort» */
function saidIn(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return tokens.flatMap((token, at) => {
    if (!german.itSays.has(token.lower)) return [];
    const { number = 0, from: own = 0, to = 0 } = clauseAt(sentence, at) ?? {};
    const from = wholeFrom(clauses, number, at);
    if (!token.lower.startsWith('verlautet') && !tokens.slice(from, to).some(({ lower }) => lower === 'es')) return [];
    const source = textIn(tokens, own, to) ?? textIn(tokens, from, own) ?? thereIn(tokens, own, to);
    return [{ source, cue: spansOf(tokens, [at]), rule: 'said in', by: token.lower, reports: 'here' }];
  });
}

/** Where a clause begins, counting what stands before a relative one: «In der Mitteilung, die vorliegt, heisst es». */
function wholeFrom(clauses: readonly Clause[], number: number, verb: number): number {
  const own = clauses[number]?.from ?? verb;
  return own === verb && clauses[number - 1]?.kind === 'sub' ? (clauses[number - 2]?.from ?? own) : own;
}

/** «Im Bericht steht, dass», «Darin steht: …», but «Im Mittelpunkt steht, dass» */
function writtenIn(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ kind, number, from: own, to }) => {
    const at = placeOf(german.stands, tokens, own, to);
    if (kind === 'sub' || at < 0 || !hasContent(sentence, at)) return [];
    const from = wholeFrom(clauses, number, at);
    const source =
      textIn(tokens, from, to, (_, word) => saysInWriting(word)) ?? thereIn(tokens, from, to, german.therein);
    return source ? [{ source, cue: spansOf(tokens, [at]), rule: 'said in', by: 'stehen', reports: 'here' }] : [];
  });
}

/** «Im Brief ist von einem Irrtum die Rede» */
function mentionedIn({ tokens, clauses }: Sentence): readonly Found[] {
  return clauses.flatMap(({ kind, number, from, to }) => {
    const [is = -1, noun = -1, about = -1, never = -1] = [german.be, german.mention, german.about, german.never].map(
      (words) => placeOf(words, tokens, from, to),
    );
    const isSaid = is >= 0 && lowerAt(tokens, noun - 1) === 'die' && about >= 0 && never < 0;
    if (!isSaid || kind === 'sub') return [];
    const begin = wholeFrom(clauses, number, is);
    const isText = (at: number, word: string) =>
      !german.about.has(lowerAt(tokens, at)) &&
      (german.documents.test(word) || german.statementEndings.test(word) || german.unnamed.test(word));
    const source = textIn(tokens, begin, to, isText) ?? thereIn(tokens, from, to);
    return source
      ? [
          {
            source,
            cue: [...spansOf(tokens, [is]), spanOf(tokens, noun - 1, noun + 1)].sort(([a], [b]) => a - b),
            rule: 'said in',
            by: 'rede',
            reports: 'here',
          },
        ]
      : [];
  });
}

/** «Dort», of a body, and «darin», of a text. */
function thereIn(tokens: readonly Token[], from: number, to: number, words = german.there): Span | undefined {
  const at = placeOf(words, tokens, from, to);
  return at < 0 ? undefined : spanOf(tokens, at, at + 1);
}

/** Where the first of any of these words stands between two tokens, -1 if none does. */
function placeOf(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): number {
  return tokens.findIndex(({ lower }, at) => from <= at && at < to && words.has(lower));
}

/** The text in which something is said, with its preposition: «in der Erklärung». */
function textIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isText?: (at: number, head: string) => boolean,
): Span | undefined {
  for (let at = from; at < to; at++) {
    const phrase = german.beforeText.has(lowerAt(tokens, at)) ? phraseAt(tokens, at + 1, 'far') : undefined;
    // «heisst es auf Anfrage», but «heisst es in der Anfrage»
    const isAsked =
      phrase && phrase.from === phrase.head && /(?:an|nach|rück)frage$/.test(lowerAt(tokens, phrase.head));
    const isWhen = isAsked || (phrase && german.timeNouns.has(lowerAt(tokens, phrase.head)));
    const isSuch = phrase && (isText ? isText(at, lowerAt(tokens, phrase.head)) : !isPlace(tokens, at, phrase));
    if (phrase && !isWhen && isSuch) return spanOf(tokens, at, phrase.to);
  }
  return undefined;
}

/** Whether a phrase only tells where something is said, not by whom: «in Rom», «im Dorf», but not «in Mitteilungen». */
function isPlace(tokens: readonly Token[], at: number, { from, to, head }: Phrase): boolean {
  const word = lowerAt(tokens, head);
  const isName = from === head && to === from + 1 && lowerAt(tokens, at) === 'in';
  const isSaid =
    german.statements.has(word) || [german.documents, german.bodies, german.unnamed].some((words) => words.test(word));
  return german.places.test(word) || (isName && !isSaid);
}

/** «Der Minister wörtlich: „…“» */
function nameAndColon({ tokens, clauses }: Sentence): readonly Found[] {
  return clauses.slice(0, 2).flatMap((clause) => {
    if (clause.kind !== 'noun' || clause.closes?.text !== ':' || tokens[clause.to + 1]?.kind !== 'speech') return [];
    const phrase = phraseAt(tokens, clause.from, 'far');
    if (!phrase?.subject || pastBehindSo(tokens, phrase.to) < clause.to) return [];
    return [foundAt(tokens, [phrase.from, phrase.to], [], { rule: 'name and colon', by: ':' })];
  });
}

/** «Ihr Fazit: Es eilt.», «Die Forderung der Bauern: Es braucht mehr Geld.» */
function nounAndColon({ tokens, clauses: [first] }: Sentence): readonly Found[] {
  const phrase = first?.kind === 'noun' && first.closes?.text === ':' ? phraseAt(tokens, first.from, 'far') : undefined;
  if (!phrase || !german.announcing.has(lowerAt(tokens, phrase.head))) return [];
  const { from, to, head } = phrase;
  const owner = german.genitives.has(lowerAt(tokens, head + 1))
    ? ([head + 1, to] as const)
    : ([from, from + 1] as const);
  const isOwned = owner[0] > head || german.possessives.has(lowerAt(tokens, from));
  return isOwned ? [foundAt(tokens, owner, [head], { rule: 'name and colon', by: lowerAt(tokens, head) })] : [];
}

/** «Der Minister zeigte sich besorgt: „…“», «… besorgt: Es eile»: without a listed verb, the colon shows who speaks. */
function verbAndColon(sentence: Sentence): readonly Found[] {
  const { tokens, clauses, goesOn } = sentence;
  const [first] = clauses;
  const colon = clauses.findIndex(({ closes }) => closes?.text === ':');
  const before = clauses.slice(0, colon);
  if (!first || colon < 0 || before.some(({ closes }) => closes?.text !== ',')) return [];
  const next = clauses[colon + 1];
  const isSpeech = tokens[(clauses[colon]?.to ?? 0) + 1]?.kind === 'speech';
  const isReported = next ? isSubjunctiveClause(tokens, next) : goesOn;
  // «Der Sprecher, Hans Muster, winkte ab:»
  const [ahead, last] = [phraseAt(tokens, first.from), clauses[colon]];
  const own = ahead && isPerson(tokens, ahead) ? last : undefined;
  const finite = isSpeech || isReported ? (finiteOf(tokens, first) ?? (own && finiteOf(tokens, own))) : undefined;
  if (finite === undefined || isSubjunctive(tokens[finite])) return [];
  const subject = subjectOf(sentence, finite);
  if (!subject) return [];
  // «Der Wirt lacht: „…“», but «Das Motiv fand sich dort: „…“»
  const head = lowerAt(tokens, subject.head);
  const isText = german.statements.has(head) || german.documents.test(head);
  const isThing = !isSpeech || (lowerAt(tokens, subject.from) === 'das' && !isText);
  if (isThing && !isPerson(tokens, subject) && !(german.callings.test(head) && !isText)) return [];
  const reports = next || isSpeech ? 'here' : 'next';
  return [foundAt(tokens, [subject.from, subject.to], [], { rule: 'name and colon', by: ':', reports })];
}

/** «Skeptisch ist man beim Verband. Es eile nicht.» */
function hostBefore(sentence: Sentence): readonly Found[] {
  const { tokens, clauses, goesOn } = sentence;
  const man = tokens.findIndex(({ lower }) => lower === 'man');
  const clause = goesOn ? clauseAt(sentence, man) : undefined;
  const host = clause?.kind === 'main' && clause === clauses[0] ? hostOf(sentence, clause, man - 1) : undefined;
  return host ? [foundAt(tokens, [host.from, host.to], [], { rule: 'said in', by: 'man', reports: 'next' })] : [];
}

/** «„…“, lacht die Wirtin», «Es sei spät, seufzt die Wirtin»: whatever the verb right after speech is, its subject speaks. */
function afterSpeech(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ number, from }) => {
    const verb = tokens[from];
    const isAfter = tokens[from - (tokens[from - 1]?.text === ',' ? 2 : 1)]?.kind === 'speech';
    const before = clauses[number - 1];
    const isReport =
      before?.kind === 'main' && isVerbLike(verb) && isReportedSpeech(tokens.slice(before.from, before.to));
    if (!(isAfter || isReport) || verb?.kind !== 'word' || verb.text !== verb.lower) return [];
    if (german.functionWords.has(verb.lower) || german.auxiliary.has(verb.lower) || isSubjunctive(verb)) return [];
    const subject = subjectOf(sentence, from);
    if (!subject || subject.from < from || nobody.has(lowerAt(tokens, subject.head))) return [];
    if (!isAfter && !isPerson(tokens, subject)) return [];
    return [foundAt(tokens, [subject.from, subject.to], [from], { rule: 'verb', by: verb.lower })];
  });
}

/** «Präsidentin Muster ätzte, der Rat schlafe»: whatever the verb right before what is reported is, the person before it speaks. */
function beforeReport({ tokens, clauses }: Sentence): readonly Found[] {
  const [clause, next] = clauses;
  if (!clause || !next || clause.kind === 'sub' || clause.closes?.text !== ',') return [];
  const at = clause.to - 1;
  const by = lowerAt(tokens, at);
  const isListed =
    [german.functionWords, german.auxiliary].some((words) => words.has(by)) ||
    german.verbs.has(by) ||
    german.silentVerbs.test(by);
  const subject = isVerbLike(tokens[at]) && !isListed ? phraseAt(tokens, clause.from, 'far') : undefined;
  if (subject?.to !== at || !isPerson(tokens, subject)) return [];
  const isOpen = /^(?:es|man)$/.test(lowerAt(tokens, next.from)) || phraseAt(tokens, next.from, 'far')?.subject;
  const isReport = isOpen && isSubjunctiveClause(tokens, next);
  return isReport ? [foundAt(tokens, [clause.from, at], [at], { rule: 'verb', by })] : [];
}

/** «Das Gericht wies die Klage mit der Begründung ab, sie sei verjährt»: whoever does something says why. */
function withReason(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap((clause) => {
    const { kind, from, to } = clause;
    const at = placeOf(german.reasons, tokens, from, to);
    const isGiven = lowerAt(tokens, at - 2) === 'mit' && german.determiners.has(lowerAt(tokens, at - 1));
    const isPassive = tokens.slice(from, to).some(({ lower }) => lower === 'worden');
    if (kind !== 'main' || !isGiven || isPassive || !hasContent(sentence, at)) return [];
    const finite = finiteOf(tokens, clause);
    const subject = finite === undefined ? undefined : subjectOf(sentence, finite);
    const isNobodys =
      !subject || nobody.has(lowerAt(tokens, subject.head)) || german.become.has(lowerAt(tokens, finite ?? -1));
    if (isNobodys) return [];
    return [foundAt(tokens, [subject.from, subject.to], [at], { rule: 'verb', by: lowerAt(tokens, at) })];
  });
}

/** «Zeugen wollen einen Knall gehört haben»: what somebody says to have done. */
function claims(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ kind, from, to }) => {
    const finite = tokens.findIndex(({ text }, at) => from <= at && at < to && /^(?:will|wollen)$/.test(text));
    const isPerfect = /^(?:haben|sein)$/.test(lowerAt(tokens, to - 1)) && isParticiple(tokens[to - 2]);
    const subject = kind === 'main' && finite >= 0 && isPerfect ? subjectOf(sentence, finite) : undefined;
    if (!subject || nobody.has(lowerAt(tokens, subject.head))) return [];
    return [foundAt(tokens, [subject.from, subject.to], [finite, to - 1], { rule: 'verb', by: 'wollen' })];
  });
}

/** «…, was die Regierung bestreitet»: who confirms or rejects all that is before. */
function takesUp(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ number, kind, from, to }) => {
    const isBehind = number > 0 && kind === 'sub' && lowerAt(tokens, from) === 'was';
    const finite = to - 1;
    const verb = german.have.has(lowerAt(tokens, finite)) ? finite - 1 : finite;
    const form = german.verbs.get(lowerAt(tokens, verb))?.find(({ verb: by }) => german.takesUp.has(by));
    const subject =
      isBehind && form && placeOf(german.denies, tokens, from, to) < 0 ? subjectOf(sentence, finite) : undefined;
    if (!subject || !form || nobody.has(lowerAt(tokens, subject.head))) return [];
    return [foundAt(tokens, [subject.from, subject.to], [verb], { rule: 'verb', by: form.verb })];
  });
}

/** The subjects of a sentence's main clauses. */
export function subjectsOf(tokens: readonly Token[]): readonly Subject[] {
  return openClausesOf(tokens).map((open) => subjectIn(tokens, open));
}

/**
 * What its main clauses say happened, or by their participles, what happened to what: «es kam zu [einem Brand]», «[die Brücke] wurde [gebaut]»,
 * «hat [die Brücke] [gebaut]», but not «wurde nicht gebaut».
 */
export function happeningsOf(tokens: readonly Token[]): readonly Happening[] {
  return openClausesOf(tokens).flatMap((open) => {
    const { clause, finite, subject } = open;
    const occurring = occurringIn(tokens, open);
    if (occurring) return [{ subject: subjectIn(tokens, open), what: spanOf(tokens, occurring.from, occurring.to) }];
    const participle = lowerAt(tokens, subject.head) === 'es' ? undefined : participleOf(tokens, clause, finite);
    if (participle === undefined) return [];
    const what = german.have.has(lowerAt(tokens, finite)) ? objectBefore(tokens, finite, participle, subject) : subject;
    if (!what) return [];
    return [
      {
        subject: subjectIn(tokens, open),
        what: spanOf(tokens, what.from, what.to),
        participle: spanOf(tokens, participle, participle + 1),
      },
    ];
  });
}

/** A main clause with its verb and subject. */
type OpenClause = { readonly clause: Clause; readonly finite: number; readonly subject: Phrase };

function openClausesOf(tokens: readonly Token[]): readonly OpenClause[] {
  const sentence: Sentence = { tokens, clauses: clausesOf(tokens), goesOn: false };
  return sentence.clauses.flatMap((clause) => {
    // Most verbs are not listed, and so a clause may seem to have none. In «es ist der Besuch», nobody does anything.
    const isOpen = clause.kind !== 'sub' && lowerAt(tokens, clause.from) !== 'es';
    const finite = isOpen ? finiteOf(tokens, clause) : undefined;
    if (finite === undefined) return [];
    const subject =
      dativeBefore(tokens, clause, finite) ?? itAfter(tokens, clause, finite) ?? subjectOf(sentence, finite);
    return subject ? [{ clause, finite, subject }] : [];
  });
}

function subjectIn(tokens: readonly Token[], { clause, finite, subject }: OpenClause): Subject {
  return {
    words: spanOf(tokens, subject.from, subject.to),
    clause: spanOf(tokens, clause.from, clause.to),
    areSeveral: isOfSeveral(tokens, finite),
  };
}

/** What occurred: «[ein Unfall] ereignete sich», «[das Fest] fand statt», «kam es zu [einem Brand]». */
function occurringIn(tokens: readonly Token[], { clause, finite, subject }: OpenClause): Phrase | undefined {
  const [verb, last] = [lowerAt(tokens, finite), lowerAt(tokens, clause.to - 1)];
  if (placeOf(german.denies, tokens, clause.from, clause.to) >= 0) return undefined;
  if (german.occurs.has(verb) || german.occurs.has(`${verb} ${last}`)) return subject.pronoun ? undefined : subject;
  const isComing = verb === 'kam' || (german.auxiliary.has(verb) && last === 'gekommen');
  if (lowerAt(tokens, subject.head) !== 'es' || !isComing) return undefined;
  // «auf dem Weg zum Bahnhof zu einem Unfall»
  const places = [...tokens.keys()].filter(
    (at) => finite < at && at < clause.to && /^zu[mr]?$/.test(lowerAt(tokens, at)),
  );
  const to = places.find((at) => at === places.at(-1) || !german.ways.test(lowerAt(tokens, at - 1))) ?? -1;
  return to < 0 ? undefined : phraseAt(tokens, to + 1);
}

/** Where the participle stands by which a clause says what happened. */
function participleOf(tokens: readonly Token[], { from, to }: Clause, finite: number): number | undefined {
  const isActive = german.have.has(lowerAt(tokens, finite));
  if (!isActive && !german.happens.has(lowerAt(tokens, finite))) return undefined;
  if (placeOf(german.denies, tokens, from, to) >= 0) return undefined;
  // «wurde 1905 gedruckt und verkauft»
  const joined = tokens.findIndex(({ lower }, at) => finite < at && at < to && german.coordinators.has(lower));
  const ends = [joined, to].map((end) => (lowerAt(tokens, end - 1) === 'worden' ? end - 2 : end - 1));
  return ends.find(
    (at) =>
      at > finite &&
      isParticiple(tokens[at]) &&
      lowerAt(tokens, at - 1) !== 'zu' &&
      !german.becomes.has(lowerAt(tokens, at)) &&
      // «in Betrieb genommen»
      (isActive || !german.light.test(lowerAt(tokens, at))),
  );
}

/**
 * The object of a participle: «hat im Mai [einen Vertrag] gekündigt», «hat [den Antrag] im Mai mit 21 zu 17 Stimmen abgelehnt», but not «in den Plan
 * aufgenommen», «dem Rat geholfen».
 */
function objectBefore(
  tokens: readonly Token[],
  finite: number,
  participle: number,
  subject: Phrase,
): Phrase | undefined {
  for (let from = finite + 1; from < participle; from++) {
    const phrase = phraseAt(tokens, from);
    if (phrase?.to !== participle || phrase.pronoun) continue;
    const before = lowerAt(tokens, from - 1);
    const isOther = before === 'als' || german.prepositions.has(before) || german.dative.has(lowerAt(tokens, from));
    const isTime = german.timeNouns.has(lowerAt(tokens, phrase.head));
    const isSubject = subject.from <= from && from < subject.to;
    if (!isOther && !isTime && !isSubject) return phrase;
    break;
  }
  // «in Betrieb genommen»
  if (german.light.test(lowerAt(tokens, participle))) return undefined;
  return phrasesBetween(tokens, [finite + 1, participle]).find(({ from, head }) => {
    const [determiner, noun] = [lowerAt(tokens, from), lowerAt(tokens, head)];
    const isAccusative = determiner === 'einen' || (determiner === 'den' && !noun.endsWith('n'));
    return isAccusative && !german.timeNouns.has(noun);
  });
}

/** «Im Mai zählte es», of a museum, but not «ihr gelang es»: what follows is no subject. */
function itAfter(tokens: readonly Token[], { from }: Clause, finite: number): Phrase | undefined {
  const first = lowerAt(tokens, from);
  const isAhead = german.prepositions.has(first) || german.adverbs.has(first);
  return isAhead && lowerAt(tokens, finite + 1) === 'es' ? pronounAt(finite + 1) : undefined;
}

/** Whom a passive is about: «Dem Mann wird Betrug vorgeworfen». */
function dativeBefore(tokens: readonly Token[], { from }: Clause, finite: number): Phrase | undefined {
  const phrase = lowerAt(tokens, from) === 'dem' ? phraseAt(tokens, from, 'far') : undefined;
  const isDate = phrase && german.timeNouns.has(lowerAt(tokens, phrase.head));
  return phrase?.to === finite && !isDate && german.become.has(lowerAt(tokens, finite)) ? phrase : undefined;
}

/** «Demnach»; «Danach» only in reported speech, since otherwise it says when. */
function accordingly({ tokens }: Sentence): readonly Found[] {
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'demnach' || (lower === 'danach' && index === 0 && tokens.some(isSubjunctive)),
  );
  return at < 0 ? [] : [foundAt(tokens, [at, at + 1], [at], { rule: 'accordingly', by: lowerAt(tokens, at) })];
}
