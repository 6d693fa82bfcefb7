import { german } from '../../wording/german/german.ts';
import type { Happening, Subject } from '../found.ts';
import { lowerAt, spanOf, type Token } from '../tokens.ts';
import { isOfSeveral } from './actors.ts';
import { type Clause, clausesOf, finiteOf, type Sentence } from './clauses.ts';
import { type Phrase, phraseAt, phrasesBetween, pronounAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { isParticiple, placeOf } from './wordKinds.ts';

/** The subjects of a sentence's main clauses. */
export function subjectsOf(tokens: readonly Token[]): readonly Subject[] {
  return [...beforeColon(tokens), ...openClausesOf(tokens).map((open) => subjectIn(tokens, open))];
}

/** «Anders [die SP]: Sie verlangt» */
function beforeColon(tokens: readonly Token[]): readonly Subject[] {
  const [clause] = clausesOf(tokens);
  if (clause?.kind !== 'noun' || clause.closes?.text !== ':') return [];
  const { from, to } = clause;
  const phrase = phrasesBetween(tokens, [from, to], 'far').find(
    (one) => one.from > from && one.subject && one.to === to,
  );
  return phrase ? [{ words: spanOf(tokens, phrase.from, to), clause: spanOf(tokens, from, to) }] : [];
}

/**
 * What its main clauses say happened, or by their participles, what happened to what: «es kam zu [einem Brand]», «[die Brücke] wurde [gebaut]»,
 * «hat [die Brücke] [gebaut]», but not «wurde nicht gebaut».
 */
export function happeningsOf(tokens: readonly Token[], date = -1): readonly Happening[] {
  return openClausesOf(tokens).flatMap((open) => {
    const { clause, finite, subject } = open;
    const occurring = occurringIn(tokens, open);
    if (occurring) return [{ subject: subjectIn(tokens, open), what: spanOf(tokens, occurring.from, occurring.to) }];
    const participle = lowerAt(tokens, subject.head) === 'es' ? undefined : participleOf(tokens, clause, finite, date);
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
  const places = [/^zu$/, /^zu[mr]$/].map((word) =>
    tokens.findIndex(({ lower }, at) => finite < at && at < clause.to && word.test(lower)),
  );
  const to = places.find((at) => at >= 0);
  return to === undefined ? undefined : phraseAt(tokens, to + 1);
}

/** Where the participle stands by which a clause says what happened. */
function participleOf(
  tokens: readonly Token[],
  { from, to }: Clause,
  finite: number,
  date: number,
): number | undefined {
  const isActive = german.have.has(lowerAt(tokens, finite));
  if (!isActive && !german.happens.has(lowerAt(tokens, finite))) return undefined;
  if (placeOf(german.denies, tokens, from, to) >= 0) return undefined;
  // «wurde 1905 gedruckt und verkauft», «1905 gedruckt und 1910 verkauft»
  const joined = tokens.findIndex(({ lower }, at) => finite < at && at < to && german.coordinators.has(lower));
  const ends = [joined, to].map((end) => (lowerAt(tokens, end - 1) === 'worden' ? end - 2 : end - 1));
  return ends.find(
    (at) =>
      at > Math.max(finite, date) &&
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
  const isAhead = german.prepositions.has(first) || german.adverbs.has(first) || tokens[from]?.kind === 'number';
  return isAhead && lowerAt(tokens, finite + 1) === 'es' ? pronounAt(finite + 1) : undefined;
}

/** Whom a passive is about: «Dem Mann wird Betrug vorgeworfen». */
function dativeBefore(tokens: readonly Token[], { from }: Clause, finite: number): Phrase | undefined {
  const phrase = lowerAt(tokens, from) === 'dem' ? phraseAt(tokens, from, 'far') : undefined;
  const isDate = phrase && german.timeNouns.has(lowerAt(tokens, phrase.head));
  return phrase?.to === finite && !isDate && german.become.has(lowerAt(tokens, finite)) ? phrase : undefined;
}
