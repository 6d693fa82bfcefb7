import { groupBy } from '../model/articleIndex.ts';
import { introductionsIn } from './introductions.ts';
import { isDefinite, type Known, mayAgree, type Shown } from './known.ts';
import { isTitle } from './names.ts';
import { calledIn, isOtherOfficer, isOtherPost, isSuchOffice } from './offices.ts';
import { isCalledOrBody, maySpeak } from './persons.ts';
import type { DraftSentence } from './readings.ts';
import { genderOf, shownOf } from './shown.ts';
import type { Somebody } from './somebody.ts';
import { isCapital, lowerAt, spanOf, type Token } from './tokens.ts';
import { joiningIn, near, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** Finds who is meant among those whom a text introduces without attributing anything to them. */
export function introducedIn(told: Told) {
  const { sentences, text, placeNames, grammar } = told;
  const { lexicon, subjectsOf } = grammar;
  const { sourceOf, agreeing } = joiningIn(told);
  const introduced = introductionsIn(sentences, placeNames, lexicon);
  const introductionsOf = groupBy([...introduced.values()], ({ sentence }) => [sentence.at]);

  return { names: introduced, latterIn, toldIn, introducedAs, officerBefore };

  /** Whom a sentence introduces last: «Der Präsident übergab an Anna Muster. Diese sagte, es eile.» */
  function latterIn(at: number, shown: Shown, end = Number.POSITIVE_INFINITY): Known | undefined {
    for (const { tokens, sentence } of introductionsOf.get(at)?.toReversed() ?? []) {
      if (spanOf(tokens)[1] > end) continue;
      const who = whoIs(tokens, lexicon);
      if (who?.kind !== 'name' || !maySpeak(who, text, lexicon)) continue;
      const source = agreeing(who, tokens, sentence, shown, false);
      if (source) return source;
    }
    return otherIn(at, shown, end);
  }

  /** Who is told of last beside the subject: «Die Klägerin warf der Firma Betrug vor. Diese bestritt das.» */
  function otherIn(at: number, shown: Shown, end: number): Known | undefined {
    const sentence = sentences[at];
    const tokens = sentence?.reading.tokens ?? [];
    const subjects = sentence ? subjectsOf(tokens).map(({ words }) => words) : [];
    const isOther = ({ span: [from] }: Token) => !subjects.some(([begin, end]) => begin <= from && from < end);
    const isSuch = (token: Token) => isCapital(token) && isOther(token) && isCalledOrBody(token.lower, lexicon);
    const noun = tokens.findLastIndex((token, index) => {
      const determiner = lexicon.contractions.get(lowerAt(tokens, index - 1)) ?? lowerAt(tokens, index - 1);
      // «traf den Präsidenten»
      const shows =
        genderOf(lexicon, token.lower) ??
        lexicon.determinerShows(determiner, false) ??
        (lexicon.determiners.has(determiner) ? lexicon.determinerShows(token.lower, false) : undefined);
      return token.span[1] <= end && isSuch(token) && shows !== undefined && shows === shown.shows;
    });
    const who = noun < 0 ? undefined : whoIs(tokens.slice(noun, noun + 1), lexicon);
    return sourceOf(who, sentence, shown);
  }

  /** Whom alone a sentence introduces, by name: «Für Anna Muster, die dort wohnt, ist es ein Ärgernis». */
  function toldIn(at: number, shown: Shown): Known | undefined {
    const [introduction, another] = introductionsOf.get(at) ?? [];
    const who = introduction && !another ? whoIs(introduction.tokens, lexicon) : undefined;
    if (!introduction || who?.kind !== 'name' || !maySpeak(who, text, lexicon)) return undefined;
    return agreeing(who, introduction.tokens, introduction.sentence, shown);
  }

  /** Who was introduced by a longer name before the sentence `at`: «Jenni» or «Herr Jenni», of whom «Oskar Jenni» is told. */
  function introducedAs(mention: Somebody, at: number): Known | undefined {
    const isName =
      mention.kind === 'name' &&
      mention.before.every((word) => isTitle(word, lexicon) || lexicon.offices.test(word)) &&
      !/ /.test(text.slice(...mention.name));
    const introduction = isName ? introduced.get(mention.key) : undefined;
    if (!introduction || introduction.sentence.at >= at || lexicon.groups.test(lowerAt(introduction.tokens, 0)))
      return undefined;
    const { tokens, sentence } = introduction;
    const who = whoIs(tokens, lexicon);
    const isLonger = who?.kind === 'name' && who.key === mention.key && / /.test(text.slice(...who.name));
    const shows = who && shownOf(who, tokens, true, text, lexicon);
    // «Präsidentin Lang» is no «Hans Lang».
    const isSame = mention.before.every((word) => mayAgree(lexicon.determinerShows(word, true), shows));
    return isLonger && isSame ? sourceOf(who, sentence, { shows }) : undefined;
  }

  /** Whom an office means that has not spoken: «der Minister», after «Bildungsminister Hans Muster zögert». */
  function officerBefore(mention: Somebody, { at }: DraftSentence, shown: Shown): Known | undefined {
    const [determiner = '', ...adjectives] = mention.before;
    const name = text.slice(...mention.name);
    // Not «der neue Minister», «der belgische Minister»
    const mayBe = adjectives.length === 0 && isDefinite(determiner, lexicon) && !lexicon.pronouns.has(determiner);
    for (let then = at - 1; mayBe && then >= Math.max(0, at - near); then--) {
      for (const { tokens, sentence } of introductionsOf.get(then) ?? []) {
        const who = whoIs(tokens, lexicon);
        const isSuch =
          who?.kind === 'name' &&
          who.office !== undefined &&
          isSuchOffice(who.office, mention, name, shown, lexicon) &&
          !isOtherOfficer(name, text.slice(...spanOf(tokens)), lexicon) &&
          !isOtherPost(calledIn(mention, name), text.slice(...spanOf(tokens)), mention.key, lexicon);
        const source = isSuch ? agreeing(who, tokens, sentence, shown) : undefined;
        if (source) return source;
      }
    }
    return undefined;
  }
}
