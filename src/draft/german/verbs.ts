import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import type { Found } from '../found.ts';
import { lowerAt, spanOf, spansOf, type Token } from '../tokens.ts';
import { isCalling, isNobody, isOfMany, isOfSeveral, isPerson, isSurelySomebody } from './actors.ts';
import { clauseAt, type Sentence } from './clauses.ts';
import { hasContent } from './content.ts';
import type { Phrase } from './phrases.ts';
import { agentOf, besideIn, bodyBeside, hostOf, mayAgentSay, objectAhead, textBehind } from './speakers.ts';
import { subjectOf } from './subjects.ts';
import { isSubjunctive } from './subjunctives.ts';
import { isMood, isReceived, mayGoOn, saysNothing, tellsAll, type Usage, usageAt } from './usage.ts';
import { finiteFor, isPassive, particleAt } from './verbForms.ts';
import { hasCapital, isStatement } from './wordKinds.ts';

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

/** What the verb of a usage is there: where its prefix and its finite verb stand, and what it reports. */
type Report = {
  readonly particle: number;
  readonly finite: number;
  readonly passive: boolean;
  readonly reports: Found['reports'];
};

function reportAt(sentence: Sentence, at: number, form: VerbForm): readonly Found[] {
  const usage = usageAt(sentence, at, form);
  const report = usage && reportOf(usage);
  if (!usage || !report) return [];
  const source = sourceOf(usage, report);
  if (maySpeak(usage, report, source)) return foundBy(usage, report, source);
  // «Muster bestätigte den Verdacht»: only if the text tells who that is.
  const isName = source?.from === source?.head && source?.subject && !source.pronoun && !report.passive;
  const found = isName && maySpeak(usage, report, source, true) ? foundBy(usage, report, source) : [];
  return found.map((one) => ({ ...one, isOfKnown: true }));
}

/** What a verb reports, and where; undefined if it reports nothing. */
function reportOf(usage: Usage): Report | undefined {
  const { sentence, at, form, clause, reach } = usage;
  const particle = particleAt(sentence.tokens, at, clause, reach, form);
  const finite = finiteFor(sentence, at, clause, form);
  // In the subjunctive, it is itself reported: «die Stadt habe gesagt».
  if (particle === undefined || finite === undefined || isSubjunctive(sentence.tokens[finite])) return undefined;
  const reports = placeOfReport(usage, particle);
  if (!mayReport(usage, reports)) return undefined;
  const passive = isPassive(sentence, form, finite);
  return passive && !mayBePassive(usage, reports) ? undefined : { particle, finite, passive, reports };
}

function placeOfReport(usage: Usage, particle: number): Found['reports'] {
  const { sentence, at, form, clause } = usage;
  const isHere =
    hasContent(sentence, at) || (clauseAt(sentence, particle) !== clause && hasContent(sentence, particle));
  if (isHere) return 'here';
  // «Der Rat hat sich geeinigt. Es eile, sagte die Wirtin.»
  const isNext = german.decides.has(form.verb) ? sentence.goesOn === 'alone' : mayGoOn(usage);
  return isNext ? 'next' : 'topic';
}

/** Whether a verb may report anything, whoever its subject is. */
function mayReport(usage: Usage, reports: Found['reports']): boolean {
  const { form, clause, words } = usage;
  const isHere = reports === 'here';
  if ((reports === 'topic' && form.needsContent) || saysNothing(form.verb, words, isHere)) return false;
  // What somebody spoke of is told by a main clause; a subordinate one only mentions it.
  const isMain = clause.kind === 'main' || tellsAll(usage);
  if (!isHere && (!isMain || form.form === 'infinitive')) return false;
  const needsSpeech = form.needsContent || german.ofPersons.has(form.verb) || german.ofBodies.has(form.verb);
  return (isHere && !needsSpeech && form.form !== 'infinitive') || !isDenied(usage);
}

/** Whether what a verb would report is not said: «wollte nicht sagen, wann». */
function isDenied({ sentence, form, clause, words }: Usage): boolean {
  if (form.beside.some((word) => word.startsWith('nicht'))) return false;
  if (sentence.tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'nichts')) return true;
  // «schliesst das nicht aus» and «der nicht beteiligte Arzt warnt»
  const isNot = words.some(
    (word, index) => word === 'weder' || (word === 'nicht' && !german.beforeAdjective.has(words[index - 1] ?? '')),
  );
  // «geht nicht von einem Verbrechen aus», «ist nicht zufrieden», «lässt das nicht gelten»
  return isNot && !german.views.has(form.verb) && !isMood(form) && !form.beside.includes('gelten');
}

function mayBePassive({ form, clause, within, words }: Usage, reports: Found['reports']): boolean {
  const isRelative = clause.kind === 'sub' && german.relatives.has(words[0] ?? '');
  const isQuoting = within.some(({ kind }) => kind === 'part');
  const isTold = reports !== 'topic' || form.beside.includes('als') || german.ofAgents.has(form.verb);
  return isTold && (!isRelative || isQuoting);
}

/** Who speaks, without the words that accompany the verb: «Bisher war [die Werft] von drei Booten ausgegangen». */
function sourceOf(usage: Usage, { finite, passive }: Report): Phrase | undefined {
  const { sentence, form, reach } = usage;
  const { tokens } = sentence;
  const isBeside = ({ lower }: Token) => form.beside.includes(lower);
  const whole = speakerOf(usage, finite, passive);
  if (!whole || passive || whole.pronoun || tokens.slice(whole.to, reach).some(isBeside)) return whole;
  const beside = tokens.slice(whole.head, whole.to).findIndex(isBeside);
  return beside < 0 ? whole : { ...whole, to: whole.head + beside };
}

function speakerOf(
  { sentence, at, form, clause, reach, within }: Usage,
  finite: number,
  passive: boolean,
): Phrase | undefined {
  // «Der Plan stösst bei der SP auf Kritik»
  const isHosts = form.verb === 'stoßen';
  const isAgents = passive || (isReceived(form) && !isHosts);
  const agent = isAgents ? agentOf(sentence, clause, at) : hostOf(sentence, clause, finite, isHosts);
  if (passive || isHosts || agent) return agent;
  // «Kritik kommt aus der Union»
  if (form.verb === 'hervor|gehen' || isReceived(form)) return textBehind(sentence, reach - within.length, reach);
  return objectAhead(sentence, finite, form) ?? subjectOf(sentence, finite) ?? bodyBeside(sentence, finite, form.verb);
}

/** Whether a verb reports what this source says, who may be known to be somebody, or if there is none, what nobody in particular says. */
function maySpeak(usage: Usage, { passive, reports }: Report, source: Phrase | undefined, isKnown = false): boolean {
  const {
    sentence: { tokens },
    at,
    form,
    words,
  } = usage;
  const isTopic = reports === 'topic';
  const isOfBodies = german.ofBodies.has(form.verb);
  // «Es wird erwartet», but not «früher als erwartet»
  if (!source) return passive && !isTopic && !form.needsContent && !isOfBodies;
  if (!passive && !maySay(form, tokens, source, words)) return false;
  // «Die „Post“ kritisiert den Plan»
  const isPaper = tokens[source.head]?.kind === 'name' && german.ofAgents.has(form.verb);
  // «Kiew dementierte den Rückzug», but not «Bern bestätigte seine Form»
  const isSeat = german.ofStates.has(form.verb) && german.capitals.test(lowerAt(tokens, source.head));
  // «Die Präsidentin erwartet ein Plus», but not «erwartet ein Kind»
  const mayForesee = !isOfBodies || words.some((word) => german.foreseen.test(word));
  const isSomebody =
    isPaper || isSeat || isOfMany(tokens, source) || (mayForesee && (isKnown || isPerson(tokens, source)));
  // «Die Stimmung ist skeptisch»
  const isNamed = source.pronoun || source.from === source.head || german.callings.test(lowerAt(tokens, source.head));
  if (isMood(form) && !isSomebody && !isNamed) return false;
  if (!isTopic) return true;
  // «Von ihm ging ein Leuchten aus», but not «Die Bank geht vom Verkauf aus»
  const isFrom = form.verb === 'aus|gehen' && /(?:^| )vo(?:m|n (?:d|ih))/.test(words.join(' '));
  if (isFrom && !isSomebody && !isSurelySomebody(tokens, source)) return false;
  if (passive && german.ofAgents.has(form.verb) && !(isSomebody && mayAgentSay(usage, source))) return false;
  // «erwartet ein Plus», but «erwartete den Täter»
  if (isOfBodies && (/tete[nt]?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === 'den')) return false;
  // «Muster gibt sich optimistisch», «Lob gibt es von Orbis», but not «Der Test gab Entwarnung», «Die Börse gibt sich gelassen»
  const mayBeAnybody = form.verb === 'geben' && (isNamed || isReceived(form));
  const isOfPersons = german.ofPersons.has(form.verb) && !mayBeAnybody;
  // «Die Sängerin kritisiert den Plan»
  const isCalled =
    (german.ofAnybody.has(form.verb) || words.includes('gegenüber')) && isCalling(lowerAt(tokens, source.head));
  // «Er kritisierte den Plan», but not «Er bestätigte seine Form»
  const isHers = isOfPersons && form.verb !== 'bestätigen' && /^(?:er|sie)$/.test(lowerAt(tokens, source.head));
  return !(isOfPersons || isOfBodies) || passive || isSomebody || isCalled || isHers;
}

function foundBy(usage: Usage, report: Report, source: Phrase | undefined): readonly Found[] {
  const { sentence, form, clause } = usage;
  const { finite, passive, reports } = report;
  const { tokens } = sentence;
  const one: Found = {
    source: source && spanOf(tokens, source.from, source.to),
    cue: spansOf(tokens, cueOf(usage, report, source)),
    ...(form.form === 'participle' && { auxiliary: spanOf(tokens, finite, finite + 1) }),
    ...(!passive && !isReceived(form) && { areSeveral: isOfSeveral(tokens, finite) }),
    ...(clause.kind === 'sub' && !tellsAll(usage) && { isSubordinate: true }),
    rule: passive ? 'passive' : 'verb',
    by: form.verb,
    reports,
  };
  const other = form.verb === 'zitieren' && source ? besideIn(sentence, clause, source, finite) : undefined;
  return other ? [one, { ...one, source: spanOf(tokens, other.from, other.to) }] : [one];
}

/** The words that report: the verb with its prefix, its auxiliary, what accompanies it, and «wie». */
function cueOf(
  { sentence: { tokens }, at, form, clause, reach }: Usage,
  { particle, finite }: Report,
  source: Phrase | undefined,
): readonly number[] {
  const beside = tokens.findIndex(
    ({ lower, text }, index) =>
      clause.from <= index &&
      index < reach &&
      form.beside.includes(lower) &&
      lower !== 'was' &&
      !(
        index > clause.from &&
        german.ofObjects.test(form.verb) &&
        (text !== lower || /^(?:darin|i[mn]|sich)$/.test(lower))
      ) &&
      (!source || index < source.from || index >= source.to),
  );
  const cue = new Set([at, particle]);
  if (beside >= 0) cue.add(beside);
  if (form.form === 'participle') cue.add(finite);
  if (lowerAt(tokens, clause.from) === 'wie') cue.add(clause.from);
  return [...cue];
}

/** Whether a subject may say something: in «stellt sich die Frage», nobody asks; only a text «zeigt», or somebody in one, but anybody «zeigt sich besorgt». */
function maySay(
  { verb, beside }: VerbForm,
  tokens: readonly Token[],
  subject: Phrase,
  words: readonly string[],
): boolean {
  const head = lowerAt(tokens, subject.head);
  // «ein Streik droht», «die Gefahr geht vom Hund aus», «das lässt die Regel nicht gelten»
  const isEvent = !isStatement(head) && (german.happenings.test(head) || german.starts.test(head));
  const isThing = beside.includes('gelten')
    ? german.impersonalSources.test(head)
    : isEvent && /^(?:aus\|gehen|drohen)$/.test(verb);
  if (isNobody(tokens, subject) || isThing || (beside.includes(head) && !subject.pronoun)) return false;
  return (
    beside.length > 0 ||
    !german.ofDocuments.has(verb) ||
    words.some((word) => german.documents.test(word)) ||
    isStatement(head) ||
    findsOut(tokens, subject) ||
    (german.documents.test(head) && !german.relatives.has(words[0] ?? ''))
  );
}

/** «Forscher zeigten, dass», «ein Team um Anna Muster wies nach, dass», but not «Das Team zeigte, dass es siegen kann». */
function findsOut(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const noun = lowerAt(tokens, head);
  const isTeam = /(?:gruppe|team)$/.test(noun) && /^eine?$/.test(lowerAt(tokens, from));
  const isClause = tokens.some(({ lower }, at) => lower === 'dass' && tokens[at - 1]?.text === ',');
  return isClause && (german.researchers.test(noun) || isTeam);
}
