import { overlaps } from '../../model/words.ts';
import { german } from '../../wording/german/german.ts';
import { type Found, foundAt, type GoesOn } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { according, accordingInRelative, cited } from './according.ts';
import { clausesOf, type Sentence } from './clauses.ts';
import { nameAndColon, verbAndColon } from './colons.ts';
import { mentionedIn, saidIn, writtenIn } from './inTexts.ts';
import { finding, judging } from './judging.ts';
import { pastBehindSpeaker } from './openings.ts';
import { phraseAt, withApposition } from './phrases.ts';
import { isSubjunctive } from './subjunctives.ts';
import { afterSpeech, beforeReport, claims, withReason } from './unlisted.ts';
import { byVerb } from './verbs.ts';
import { hasCapital, separatesClauses } from './wordKinds.ts';

const rules = [
  byVerb,
  according,
  accordingInRelative,
  judging,
  finding,
  soSays,
  saidIn,
  writtenIn,
  mentionedIn,
  nameAndColon,
  accordingly,
  afterSpeech,
  beforeReport,
  withReason,
  claims,
];

/** Who says something in a German sentence. */
export function germanAttributions(tokens: readonly Token[], goesOn: GoesOn): readonly Found[] {
  const sentence: Sentence = { tokens, clauses: clausesOf(tokens), goesOn };
  let kept: Found[] = [];
  for (const found of rules.flatMap((rule) => rule(sentence))) {
    if (!isAddressed(tokens, found) && !kept.some((other) => isSame(other, found))) kept.push(found);
  }
  // «Für die Gäste ist es zu gefährlich, sagte die Wirtin»: that is her word.
  const isOthers = ({ by, source }: Found) => by !== 'für' && !isPronoun(tokens, source);
  if (kept.some(isOthers)) kept = kept.filter(({ by }) => by !== 'für');
  // «Nach ersten Erkenntnissen brannte es im Keller, sagte die Polizei»: they are hers.
  if (kept.some(({ rule }) => rule === 'verb')) kept = kept.filter((found) => !isFinding(tokens, found));
  // What stands in the next sentence is hardly this one's, if this one has something said.
  const here = kept.filter(({ reports }) => reports !== 'next');
  if (kept.length > 0) return [...(here.length > 0 ? here : kept), ...cited(sentence)];
  return verbAndColon(sentence);
}

/** «Sie» and «Ihrer» of somebody who is asked: in «was meinen Sie?», nobody says anything. */
function isAddressed(tokens: readonly Token[], { source }: Found): boolean {
  const at = tokens.findIndex(({ span }) => span[0] === source?.[0]);
  return /^(?:Sie|Ihre?[nr]?)$/.test(tokens[at]?.text ?? '') && !hasCapital(tokens, at);
}

function isFinding(tokens: readonly Token[], { by, source }: Found): boolean {
  const words = wordsOf(tokens, source).map(({ lower }) => lower);
  return by === 'nach' && /(?:erkenntnissen|stand)$/.test(words.join(' '));
}

function isPronoun(tokens: readonly Token[], source: Found['source']): boolean {
  const [first, second] = wordsOf(tokens, source);
  return !second && german.subjectPronouns.has(first?.lower ?? '');
}

function wordsOf(tokens: readonly Token[], source: Found['source']): readonly Token[] {
  return tokens.filter(({ span: [begin] }) => source && source[0] <= begin && begin < source[1]);
}

function isSame(one: Found, other: Found): boolean {
  const { source } = one;
  if (!source || !other.source || !overlaps(source, other.source)) return false;
  // «zitierte ihn mit den Worten» is said once.
  return german.reasons.has(other.by) || one.cue.some((cue) => other.cue.some((words) => overlaps(cue, words)));
}

/** «…, so der Minister.» */
function soSays({ tokens }: Sentence): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (token.kind !== 'word' || token.lower !== 'so') return [];
    if (before && !separatesClauses(before) && !['name', 'part', 'aside'].includes(before.kind)) return [];
    const phrase = phraseAt(tokens, at + 1);
    // «so das Fazit», but «so sein Fazit»
    const isNobodys = phrase?.to === at + 3 && german.tenors.has(lowerAt(tokens, phrase.head));
    if (!phrase?.subject || (isNobodys && /^d(?:er|ie|as)$/.test(lowerAt(tokens, at + 1)))) return [];
    const next = tokens[pastBehindSpeaker(tokens, phrase.to)];
    const isClosed = !next || separatesClauses(next) || (before !== undefined && german.prepositions.has(next.lower));
    if (!isClosed) return [];
    const { from, to } = withApposition(tokens, phrase);
    return [foundAt(tokens, [from, to], [at], { rule: 'so', by: 'so' })];
  });
}

/** «Demnach»; «Danach» only in reported speech, since otherwise it says when. */
function accordingly({ tokens }: Sentence): readonly Found[] {
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'demnach' || (lower === 'danach' && index === 0 && tokens.some(isSubjunctive)),
  );
  return at < 0 ? [] : [foundAt(tokens, [at, at + 1], [at], { rule: 'accordingly', by: lowerAt(tokens, at) })];
}
