import { isFirstName } from '../../wording/firstNames.ts';
import { german } from '../../wording/german/german.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, type Range, spanOf, type Token } from '../tokens.ts';
import type { Sentence } from './clauses.ts';
import { type Phrase, pastNameBehind, phraseAt } from './phrases.ts';
import { antecedentOf } from './subjects.ts';
import { isNoun, isStatement, saysInWriting } from './wordKinds.ts';

/** Who says something by a preposition: «laut X», «nach Angaben von X», «X zufolge», «aus Sicht von X». */
export function according(sentence: Sentence): readonly Found[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const source = withoutOther(tokens, sourceOf(sentence, token.lower, at));
    if (!source) return [];
    const [from, to] = source;
    return [foundAt(tokens, [from, pastNameBehind(tokens, from, to)], [at], { rule: 'according', by: token.lower })];
  });
}

/** «laut Kreisen [Rat Muster]», «laut der Polizei [Schmuck und Uhren]», «laut Regierung [2027]», but «laut der Polizei Bern». */
function withoutOther(tokens: readonly Token[], source: Range | undefined): Range | undefined {
  const [from = 0, to = 0] = source ?? [];
  const at = tokens.findIndex(({ kind, lower }, index) => {
    const before = lowerAt(tokens, index - 1);
    // «laut Amt [Arbeiten]», but «laut dem Amt Arbeiten»
    const isLoot = german.loot.test(lower) && (index - 1 === from || /(?:polizei|feuerwehr)$/.test(before));
    // «laut Experten [Rat Muster]», but «laut Experten Hans Muster», «laut Medien Italiens»
    const isOther =
      (/(?:expert|kreis|medi|zeug)en$/.test(before) ||
        // «laut Anna Muster [Hinweise]»
        (isFirstName(lowerAt(tokens, index - 2)) && !isFirstName(before) && german.objects.test(lower)) ||
        // «gemäss Mitteilung [Verluste]», «gemäss „Post“ [Anna Muster]»
        (index - 1 === from && saysInWriting(before) && german.objects.test(lower))) &&
      !/[^s]s$/.test(lower) &&
      !isFirstName(lower);
    const isNext = isNoun(tokens, index) && (isOther || tokens[index - 1]?.kind === 'name');
    return from < index && index < to && (isNext || (german.bodies.test(before) && (isLoot || kind === 'number')));
  });
  return at < 0 ? source : [from, at];
}

function sourceOf(sentence: Sentence, lower: string, at: number): Range | undefined {
  const { tokens } = sentence;
  const phrase = phraseAt(tokens, at + 1);
  if (german.accordingTo.has(lower)) {
    const isSomebodys =
      phrase && (lower === 'laut' || !german.impersonalSources.test(lowerAt(tokens, firstNoun(sentence, phrase))));
    return isSomebodys ? [phrase.from, phrase.to] : undefined;
  }
  if (
    phrase &&
    lower === 'nach' &&
    !isTemporal(tokens[at - 1]) &&
    !isOccasion(sentence, phrase) &&
    !(at > 0 && isRuling(tokens, phrase)) &&
    !(phrase.to === at + 2 && lowerAt(tokens, at + 1) === 'worten') &&
    [firstNoun(sentence, phrase), phrase.head].some((noun) => isStatement(lowerAt(tokens, noun)))
  ) {
    return [phrase.from, endOfOwner(sentence, phrase, at)];
  }
  if (phrase && lower === 'aus') {
    const noun = firstNoun(sentence, phrase);
    // «aus technischer Sicht» is nobody's.
    const isSomebodys = phrase.to > noun + 1 || /^(?:ihr|sein)er$/.test(lowerAt(tokens, noun - 1));
    if (lowerAt(tokens, noun) === 'sicht' && isSomebodys) return [phrase.from, phrase.to];
  }
  if (!german.accordingAfter.has(lower)) return undefined;
  // «dem Chef der Bank, Anna Muster, zufolge»
  const comma =
    tokens[at - 1]?.text === ',' ? tokens.findLastIndex(({ text }, index) => index < at - 1 && text === ',') : -1;
  // «ersten Angaben vom Mittwoch zufolge»
  const day = german.timeNouns.has(lowerAt(tokens, at - 1))
    ? tokens.findLastIndex(({ lower }, index) => index < at && german.contractions.has(lower))
    : -1;
  const end = [comma, day].find((place) => place > 0) ?? at;
  const from = beginBefore(sentence, end);
  if (from === undefined) return undefined;
  if (lower === 'nach' && !tokens.slice(from, at).some(({ lower }) => isStatement(lower))) return undefined;
  return [from, day > 0 ? day : at];
}

/** Where it ends whose a statement is: not at what is said, «schliesst nach ersten Angaben [Betrug] aus», «geht nach ersten Angaben [von Betrug] aus». */
function endOfOwner(sentence: Sentence, phrase: Phrase, at: number): number {
  const { tokens } = sentence;
  const { head, to } = phrase;
  const noun = firstNoun(sentence, phrase);
  // «nach Angaben Musters», «nach Angaben SRF»
  const isBare = head > noun && isNoun(tokens, noun + 1) && !/[sxzß’']$|^\p{Lu}+$/u.test(tokens[head]?.text ?? '');
  if (isBare && isStatement(lowerAt(tokens, noun))) return noun + 1;
  const of = tokens.findLastIndex(({ lower }, index) => noun < index && index < to && lower === 'von');
  const isView = /^g(?:eh|ing)/.test(lowerAt(tokens, at - 1)) && of > 0;
  return isView ? of : to;
}

/** «ein Bericht, wonach …», «Gerüchte, denen zufolge …» */
export function accordingInRelative(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap((clause) => {
    const at = clause.opens?.text === ',' ? relativeAt(tokens, clause.from) : undefined;
    const source = at !== undefined ? antecedentOf(sentence, clause) : undefined;
    if (
      at === undefined ||
      !source ||
      (lowerAt(tokens, at) !== 'wonach' && !isStatement(lowerAt(tokens, firstNoun(sentence, source))))
    )
      return [];
    return [foundAt(tokens, [source.from, source.to], [at], { rule: 'according', by: lowerAt(tokens, at) })];
  });
}

/** On whom somebody who says something relies: «unter Berufung auf X», «mit Verweis auf X», «die Zeitung, die sich auf X beruft». */
export function cited({ tokens }: Sentence): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const phrase = token.lower === 'auf' ? phraseAt(tokens, at + 1) : undefined;
    if (!phrase) return [];
    const [preposition, noun] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
    // «mit Verweis auf laufende Ermittlungen»
    const isSaid = noun === 'berufung' || !german.statements.has(lowerAt(tokens, phrase.head));
    const isGround = isSaid && german.beforeGround.has(preposition) && german.grounds.has(noun);
    const isOfOutlet =
      noun === 'sich' && german.relatives.has(preposition) && german.relies.has(lowerAt(tokens, phrase.to));
    if (!isGround && !isOfOutlet) return [];
    const source = spanOf(tokens, phrase.from, phrase.to);
    const cue = isGround
      ? [spanOf(tokens, at - 2, at + 1)]
      : [spanOf(tokens, at - 1, at + 1), spanOf(tokens, phrase.to, phrase.to + 1)];
    return [{ source, cue, rule: 'citing', by: isGround ? noun : 'berufen', reports: 'here' }];
  });
}

/** Where «wonach», «nach denen» or «denen zufolge» says «according to». */
function relativeAt(tokens: readonly Token[], from: number): number | undefined {
  const [first = '', second = ''] = tokens.slice(from, from + 2).map(({ lower }) => lower);
  if (first === 'wonach' || (first === 'nach' && german.relatives.has(second))) return from;
  return second === 'zufolge' && german.relatives.has(first) ? from + 1 : undefined;
}

/** «Sie wirkte nach dem Urteil müde»: when, not according to whom. */
function isRuling(tokens: readonly Token[], { from, head }: Phrase): boolean {
  return /^(?:urteil|entscheid(?:ung)?)$/.test(lowerAt(tokens, head)) && /^de[mr]$/.test(lowerAt(tokens, from));
}

/** «erst nach Ermittlungen», «zwei Monate nach dem Urteil»: when, not according to whom, as in «am Montag nach Angaben der Polizei». */
function isTemporal(before: Token | undefined): boolean {
  const lower = before?.lower ?? '';
  return /^(?:minute|stunde|tag|woche|monat|jahr)e?n?$/.test(lower) || german.beforeAfter.has(lower);
}

/** «Nach Berichten über Mängel», but not «nach Berichten der „Post“» */
function isOccasion(sentence: Sentence, phrase: Phrase): boolean {
  const { tokens } = sentence;
  const isAbout = /^(?:über|gegen)$/.test(lowerAt(tokens, phrase.to));
  return isAbout && firstNoun(sentence, phrase) === phrase.to - 1;
}

function firstNoun({ tokens }: Sentence, { from, to, head }: Phrase): number {
  for (let at = from; at < to; at++) if (isNoun(tokens, at)) return at;
  return head;
}

/** Where the phrase that ends right before a token begins. */
function beginBefore({ tokens }: Sentence, at: number): number | undefined {
  for (let from = Math.max(0, at - 14); from < at; from++) {
    const before = lowerAt(tokens, from - 1);
    if (german.prepositions.has(before) || (isNoun(tokens, from) && german.otherDeterminers.has(before))) continue;
    // «die Sicht nach oben»: what somebody says would be in the dative; but «brannte Berichten zufolge».
    const isBare = isNoun(tokens, from) && lowerAt(tokens, at) === 'zufolge' && !german.determiners.has(before);
    if (!isBare && /^das$|^ein$|e$/.test(isNoun(tokens, from) ? before : lowerAt(tokens, from))) continue;
    const phrase = phraseAt(tokens, from, 'far');
    if (phrase?.to === at && !phrase.pronoun) return from;
  }
  const last = tokens[at - 1];
  return last && (['ihm', 'ihr', 'ihnen'].includes(last.lower) || last.kind === 'name') ? at - 1 : undefined;
}
