import { partitionPoint } from '../model/partitionPoint.ts';
import type { Span } from '../model/words.ts';
import { type Mention, sameAs } from './again.ts';
import { moreOf } from './called.ts';
import type { Known, Shown } from './known.ts';
import { addSource } from './newSource.ts';
import { mayHaveByname } from './persons.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { referentsIn } from './referents.ts';
import { shownOf } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import type { Told } from './told.ts';
import { whoIs } from './who.ts';

/** A text as its mentions become sources, and whom words mean in it that do not name anybody. */
export type Joining = Told & { readonly referents: ReturnType<typeof referentsIn> };

/** A source, and the rule that identified it with a mention, or introduced it. */
type Match = { readonly source: Known; readonly rule: string };

/** A text of which no mention has become a source. */
export function joiningOf(text: Omit<Told, 'join'>): Joining {
  const told: Told = { ...text, join: (who, sentence, shown) => joinNamed(who, sentence, shown, joining) };
  const joining = { ...told, referents: referentsIn(told) };
  return joining;
}

/** The source of a mention, one that is known or a new one. */
export function join(who: Who, sentence: DraftSentence, shown: Shown, joining: Joining): Match | undefined {
  if (who.kind !== 'pronoun') return joinNamed(who, sentence, shown, joining);
  const { text, grammar, referents } = joining;
  const { words, otherwise } = who;
  const isNew = otherwise !== undefined && referents.isAnother(words, sentence);
  const meant = isNew ? undefined : referents.meantBy(words, sentence, shown, otherwise !== undefined);
  // «der Berner» is no paper.
  const isSuch = meant && (!otherwise || mayHaveByname(meant, text.slice(...words), grammar.lexicon));
  return isSuch ? { source: meant, rule: 'pronoun' } : otherwise && join(otherwise, sentence, shown, joining);
}

function joinNamed(who: Somebody, sentence: DraftSentence, shown: Shown, joining: Joining): Match | undefined {
  const { text, known, referents } = joining;
  const name = text.slice(...who.name);
  const body = referents.bodyTold(who, name, sentence);
  if (body) {
    known.keepShort(name, body);
    return { source: body, rule: 'same name' };
  }
  const more = moreOf(who, joining);
  const same = knownBefore({ who, name, at: sentence.at, shown, more }, joining);
  if (same) {
    known.narrow(same, name);
    known.keepOffice(who.office, same);
    return { source: same, rule: `same ${who.kind}` };
  }
  const full = referents.ownerIn(name) ?? referents.introducedAs(who, sentence.at);
  if (full) return { source: full, rule: 'same name' };
  const officer = who.kind === 'office' && !who.isSomeones ? referents.officerBefore(who, sentence, shown) : undefined;
  if (officer) return { source: officer, rule: 'same office' };
  const source = addSource(who, sentence, shown, joining);
  return source && { source, rule: who.kind };
}

/** The known source of a mention; by a last name, rather who was named first. */
function knownBefore(mention: Mention, { known, grammar: { lexicon }, referents }: Joining): Known | undefined {
  const { who, name, at } = mention;
  const heard = sameAs(mention, known, lexicon);
  // “Ann Hale died, said her son, Tom Hale. Hale was a nurse”; in German, articles and callings tell them apart.
  const isLast = heard && !lexicon.nounsHaveGenders && !name.includes(' ') && heard.name.includes(' ');
  const first = isLast ? referents.introducedAs(who, at) : undefined;
  return first && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(first.name) ? first : heard;
}

/** The source that a question calls by name. */
export function joinAsked([begin, end]: Span, joining: Joining): Match | undefined {
  const {
    sentences,
    text,
    grammar: { lexicon },
  } = joining;
  const sentence = sentences[partitionPoint(sentences, ({ reading: { span } }) => span[1] > begin)];
  const tokens = sentence ? tokensIn(sentence, [begin, end]) : [];
  const who = whoIs(tokens, lexicon, true);
  if (!sentence || !who) return undefined;
  const shows = shownOf(who, tokens, false, text, lexicon);
  return join(who, sentence, { shows, areSeveral: false }, joining);
}
