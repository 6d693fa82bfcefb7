import type { Span } from '../model/words.ts';
import { isDefinite, type Known, mayAgree, type Shown } from './known.ts';
import { isTitle } from './names.ts';
import { isSuchOffice } from './offices.ts';
import { isCalledOrBody, maySpeak } from './persons.ts';
import type { DraftSentence } from './readings.ts';
import { genderOf, shownOf } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import { isCapital, lowerAt, spanOf, type Token } from './tokens.ts';
import { agreeing, near, sourceOf, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** Whom a sentence introduces last: «Der Präsident übergab an Anna Muster. Diese sagte, es eile.» */
export function latterIn(at: number, shown: Shown, told: Told): Known | undefined {
  const { text, introductions, grammar } = told;
  for (const { tokens, sentence } of introductions.bySentence.get(at)?.toReversed() ?? []) {
    const who = whoIs(tokens, grammar.lexicon);
    const mayBe = who?.kind === 'name' && maySpeak(who, text, grammar.lexicon);
    const source = mayBe ? agreeing(who, tokens, sentence, shown, told, false) : undefined;
    if (source) return source;
  }
  return otherIn(at, shown, told);
}

/** Who is told of last beside the subject: «Die Klägerin warf der Firma Betrug vor. Diese bestritt das.» */
function otherIn(at: number, shown: Shown, told: Told): Known | undefined {
  const { lexicon, subjectsOf } = told.grammar;
  const sentence = told.sentences[at];
  const tokens = sentence?.reading.tokens ?? [];
  const subjects = subjectsOf(tokens).map(({ words }) => words);
  const isOther = ({ span: [from] }: Token) => !subjects.some(([begin, end]) => begin <= from && from < end);
  const isSuch = (token: Token) => isCapital(token) && isOther(token) && isCalledOrBody(token.lower, lexicon);
  const noun = tokens.findLastIndex((token, index) => {
    const determiner = lexicon.contractions.get(lowerAt(tokens, index - 1)) ?? lowerAt(tokens, index - 1);
    // «traf den Präsidenten»
    const shows =
      genderOf(lexicon, token.lower) ??
      lexicon.determinerShows(determiner, false) ??
      (lexicon.determiners.has(determiner) ? lexicon.determinerShows(token.lower, false) : undefined);
    return isSuch(token) && shows !== undefined && shows === shown.shows;
  });
  const who = noun < 0 ? undefined : whoIs(tokens.slice(noun, noun + 1), lexicon);
  return sourceOf(who, sentence, told, shown);
}

/** Whom alone a sentence introduces, by name: «Für Anna Muster, die dort wohnt, ist es ein Ärgernis». */
export function aloneIn(at: number, shown: Shown, told: Told): Known | undefined {
  const { text, introductions, grammar } = told;
  const [introduction, another] = introductions.bySentence.get(at) ?? [];
  if (!introduction || another) return undefined;
  const { tokens, sentence } = introduction;
  const who = whoIs(tokens, grammar.lexicon);
  const mayBe =
    who?.kind === 'name' && maySpeak(who, text, grammar.lexicon) && !hasPronoun(at, spanOf(tokens), shown, told);
  return mayBe ? agreeing(who, tokens, sentence, shown, told) : undefined;
}

/** Whether such a pronoun is a subject beside a name: «Für Hans Muster schrieb er Reden», but not «So klagt Anna Muster; sie ist Wirtin» */
function hasPronoun(at: number, [begin, end]: Span, { shows }: Shown, { sentences, text, grammar }: Told): boolean {
  const { lexicon, subjectsOf } = grammar;
  return subjectsOf(sentences[at]?.reading.tokens ?? []).some(({ words: [from, to] }) => {
    const isSuch = shows !== undefined && lexicon.pronounShows(text.slice(from, to).toLowerCase()) === shows;
    return isSuch && (from < begin || !/[,;:–—]/.test(text.slice(end, from)));
  });
}

/** Who was introduced by a longer name before the sentence `at`: «Jenni» or «Herr Jenni», of whom «Oskar Jenni» is told. */
export function introducedAs(mention: Somebody, at: number, told: Told): Known | undefined {
  const { text, introductions, grammar } = told;
  const { lexicon } = grammar;
  const isName =
    mention.kind === 'name' &&
    mention.before.every((word) => isTitle(word, lexicon) || lexicon.offices.test(word)) &&
    !/ /.test(text.slice(...mention.name));
  const introduction = isName ? introductions.byKey.get(mention.key) : undefined;
  if (!introduction || introduction.sentence.at >= at || lexicon.groups.test(lowerAt(introduction.tokens, 0)))
    return undefined;
  const { tokens, sentence } = introduction;
  const who = whoIs(tokens, lexicon);
  const isLonger = who?.kind === 'name' && who.key === mention.key && / /.test(text.slice(...who.name));
  const shows = who && shownOf(who, tokens, true, text, lexicon);
  // «Präsidentin Lang» is no «Hans Lang».
  const isSame = mention.before.every((word) => mayAgree(lexicon.determinerShows(word, true), shows));
  return isLonger && isSame ? sourceOf(who, sentence, told, { shows }) : undefined;
}

/** Whether somebody by name has spoken, or was introduced before the sentence `at`. */
export function isKnown(who: Who, at: number, told: Told): boolean {
  return who.kind === 'name' && (told.known.byKey.has(who.key) || introducedAs(who, at, told) !== undefined);
}

/** Whom an office means that has not spoken: «der Minister», after «Bildungsminister Hans Muster zögert». */
export function officerBefore(mention: Somebody, { at }: DraftSentence, shown: Shown, told: Told): Known | undefined {
  const { text, introductions, grammar } = told;
  const { lexicon } = grammar;
  const [determiner = '', ...adjectives] = mention.before;
  const name = text.slice(...mention.name);
  // Not «der neue Minister», «der belgische Minister»
  const mayBe = adjectives.length === 0 && isDefinite(determiner, lexicon) && !lexicon.pronouns.has(determiner);
  for (let then = at - 1; mayBe && then >= Math.max(0, at - near); then--) {
    for (const { tokens, sentence } of introductions.bySentence.get(then) ?? []) {
      const who = whoIs(tokens, lexicon);
      const isSuch =
        who?.kind === 'name' &&
        who.office !== undefined &&
        isSuchOffice(who.office, mention, name, shown, lexicon) &&
        !lexicon.isOtherOffice(mention.key, mention.before, name, text.slice(...spanOf(tokens)));
      const source = isSuch ? agreeing(who, tokens, sentence, shown, told) : undefined;
      if (source) return source;
    }
  }
  return undefined;
}
