import { partitionPoint } from '../model/partitionPoint.ts';
import type { Span } from '../model/words.ts';
import { type Mention, sameAs } from './again.ts';
import { bodyNamesIn, bodyTold, ownerIn } from './bodies.ts';
import { moreOf } from './called.ts';
import { introducedAs, officerBefore } from './introduced.ts';
import { introductionsIn } from './introductions.ts';
import { type Known, knownSources, type Shown, wordsOf } from './known.ts';
import { addSource } from './newSource.ts';
import { mayHaveByname } from './persons.ts';
import { isAnother, meantBy } from './pronouns.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { shownOf } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import type { Told } from './told.ts';
import { whoIs } from './who.ts';

/** A source, and the rule that identified it with a mention, or introduced it. */
type Match = { readonly source: Known; readonly rule: string };

/** A text of which no mention has become a source. */
export function toldIn(read: Pick<Told, 'sentences' | 'text' | 'placeNames' | 'grammar' | 'lang'>): Told {
  const { sentences, text, placeNames, grammar } = read;
  const told: Told = {
    ...read,
    introductions: introductionsIn(sentences, placeNames, grammar.lexicon),
    bodyNames: bodyNamesIn(text, grammar.lexicon),
    known: knownSources(),
    join: (who, sentence, shown) => joinNamed(who, sentence, shown, told),
  };
  return told;
}

/** The source of a mention, one that is known or a new one. */
export function join(who: Who, sentence: DraftSentence, shown: Shown, told: Told): Match | undefined {
  if (who.kind !== 'pronoun') return joinNamed(who, sentence, shown, told);
  const { text, grammar } = told;
  const { words, otherwise } = who;
  const isNew = otherwise !== undefined && isAnother(words, sentence, told);
  const meant = isNew ? undefined : meantBy(words, sentence, shown, told, otherwise !== undefined);
  // «der Berner» is no paper.
  const isSuch = meant && (!otherwise || mayHaveByname(meant, text.slice(...words), grammar.lexicon));
  return isSuch ? { source: meant, rule: 'pronoun' } : otherwise && join(otherwise, sentence, shown, told);
}

function joinNamed(who: Somebody, sentence: DraftSentence, shown: Shown, told: Told): Match | undefined {
  const { text, known } = told;
  const name = text.slice(...who.name);
  const body = bodyTold(who, name, sentence, told);
  if (body) {
    known.keepShort(name, body);
    return { source: body, rule: 'same name' };
  }
  const mention = { who, name, words: wordsOf(name), at: sentence.at, shown, more: moreOf(who, told) };
  const same = knownBefore(mention, told);
  if (same) {
    known.narrow(same, name);
    known.keepOffice(who.office, same);
    return { source: same, rule: `same ${who.kind}` };
  }
  const full = ownerIn(name, told) ?? introducedAs(who, sentence.at, told);
  if (full) return { source: full, rule: 'same name' };
  const officer = who.kind === 'office' && !who.isSomeones ? officerBefore(who, sentence, shown, told) : undefined;
  if (officer) return { source: officer, rule: 'same office' };
  const source = addSource(mention, sentence, told);
  return source && { source, rule: who.kind };
}

/** The known source of a mention; by a last name, rather who was named first. */
function knownBefore(mention: Mention, told: Told): Known | undefined {
  const { who, name, at } = mention;
  const { lexicon } = told.grammar;
  const heard = sameAs(mention, told.known, lexicon);
  // “Ann Hale died, said her son, Tom Hale. Hale was a nurse”; in German, articles and callings may tell them apart.
  const isPlain = !lexicon.nounsHaveGenders || who.before.length === 0;
  const isLast = heard && isPlain && !name.includes(' ') && heard.name.includes(' ');
  const first = isLast ? introducedAs(who, at, told) : undefined;
  return first && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(first.name) ? first : heard;
}

/** The source that a question calls by name. */
export function joinAsked([begin, end]: Span, told: Told): Match | undefined {
  const { sentences, text, grammar } = told;
  const sentence = sentences[partitionPoint(sentences, ({ reading: { span } }) => span[1] > begin)];
  const tokens = sentence ? tokensIn(sentence, [begin, end]) : [];
  const who = whoIs(tokens, grammar.lexicon, true);
  if (!sentence || !who) return undefined;
  const shows = shownOf(who, tokens, false, text, grammar.lexicon);
  return join(who, sentence, { shows, areSeveral: false }, told);
}
