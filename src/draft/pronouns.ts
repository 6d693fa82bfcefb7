import type { Span } from '../model/words.ts';
import { endsWithColon } from '../wording/speech.ts';
import { bodyBefore, textIn } from './bodies.ts';
import { aloneIn, latterIn } from './introduced.ts';
import { type Known, mayAgree, type Shown, type Spoken } from './known.ts';
import { isCalling } from './names.ts';
import { mayHaveByname, mayStandFor } from './persons.ts';
import type { DraftSentence } from './readings.ts';
import { genderOf, isBody } from './shown.ts';
import { fullBefore, hasNamedSubject, manyIn, subjectBefore } from './subjects.ts';
import { isCapital, lowerAt, separates, type Token } from './tokens.ts';
import { near, sourceOf, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** A pronoun, or a byname like one, and what it says of whom it means. */
type Pronoun = {
  /** The last word: “they”, and “them” of “one of them”. */
  readonly word: string;
  /** All words, if they are a byname: «der 32-Jährige». */
  readonly byname: string | undefined;
  /** Whether it has no other words. */
  readonly isAlone: boolean;
  /** Whether it is one of those of whom the last word is said, or stands for several. */
  readonly areMany: boolean;
  /** Whether it stands for one person only: “she”, where several have a word of their own; «Er sowie Meier fürchten». */
  readonly isOne: boolean;
  readonly shown: Shown;
};

function pronounAt([begin, end]: Span, given: Shown, isByname: boolean, { text, grammar }: Told): Pronoun {
  const { pronouns, plurals, nounsHaveGenders } = grammar.lexicon;
  const words = text.slice(begin, end);
  const [word = '', ...others] = words.toLowerCase().split(' ').reverse();
  // «Eine von ihnen» says of nobody else that it is a woman.
  const isOfThem = others.length > 0 && pronouns.has(word);
  const areMany = isOfThem || plurals.has(word);
  const shows = isOfThem && nounsHaveGenders ? undefined : given.shows;
  const isOne = shows === 'he' || (shows === 'sheOrThey' && plurals.size > 0 && !areMany);
  const areSeveral = isOfThem ? undefined : isOne ? false : given.areSeveral;
  const shown = { shows, areSeveral };
  return { word, byname: isByname ? words : undefined, isAlone: others.length === 0, areMany, isOne, shown };
}

/** Whom a pronoun stands for: whoever has just spoken, or is the subject before it. */
export function meantBy(
  span: Span,
  sentence: DraftSentence,
  given: Shown,
  told: Told,
  isByname: boolean,
): Known | undefined {
  const { lexicon } = told.grammar;
  const { at, reading } = sentence;
  const pronoun = pronounAt(span, given, isByname, told);
  const { word, isAlone, areMany, isOne, shown } = pronoun;
  const { shows } = shown;
  const ahead = told.text.slice(reading.span[0], span[0]);
  const many = areMany ? manyIn(at - 1, told) : undefined;
  const named =
    many ??
    (lexicon.latters.has(word)
      ? latterIn(at - 1, { shows, areSeveral: shows === 'he' ? false : undefined }, told)
      : undefined);
  if (named) return named;
  const spoke = lastSpeaker(pronoun, at, told);
  // «Laut Bericht wusste der Direktor davon. Er sagte»: rather the director.
  const isSomebody = spoke !== undefined && spoke.source.input.kind !== 'document';
  const before = beforeQuotation(at, told);
  // “Stam said: ‘No.’ ‘Never.’ The Dutchman left”
  const isNext = isSomebody && spoke.at >= before;
  // «Der Staatsanwalt klagte an. Der Mann habe gelogen. Er forderte»: what is reported is of others.
  const isOfOther = isSomebody && told.sentences[before]?.reading.continues === true;
  const textBefore = () => (shows || isNext ? undefined : textIn(before, told));
  if (lexicon.neverOfPeople.has(word)) return textBefore() ?? spoke?.source;
  if (isOne && !isNext && hasStranger(before, shown, told)) return undefined;
  const first = Math.max(at - near, (spoke?.at ?? 0) - 1);
  const meant =
    (shows && announcing(ahead, sentence, shown, told)) ??
    ((shows || isByname) && !isNext ? silentBefore(pronoun, before, first, told, isOfOther) : undefined) ??
    textBefore() ??
    // “One, a nurse, said”, “one of them said”
    (shows || isNext || !(isByname || !isAlone) ? spoke?.source : undefined) ??
    // “Ann Hale won. The crowd left. She said”
    (isOne && !lexicon.nounsHaveGenders ? fullBefore(at, shown, told) : undefined) ??
    (shows || (areMany && isAlone) ? subjectOf(span, sentence, shown, told, areMany) : undefined) ??
    bodyBefore(before, shown, told);
  const isBodys = meant && lexicon.nounsHaveGenders && isBody(meant.input.kind, meant.name, lexicon);
  if (!isBodys || !shows || shown.areSeveral) return meant;
  if (shows === 'he') return hasHim(before, meant.name, told) ? undefined : meant;
  return (isNext ? undefined : womanIn(before, shows, told)) ?? meant;
}

/** Whether a sentence tells of a man beside a body, who may rather be «er»: «Der Klub teilte mit, der Trainer gehe. Er sagte», but not «Der Verband der Trainer». */
function hasHim(at: number, name: string, { sentences, grammar: { lexicon } }: Told): boolean {
  const { tokens = [] } = sentences[at]?.reading ?? {};
  return tokens.some((token, index) => {
    const from = determinerOf(tokens, index);
    const [subject, object] = [true, false].map((one) => lexicon.determinerShows(lowerAt(tokens, from), one));
    const isMan = isCapital(token) && isCalling(token.lower, lexicon) && !lexicon.outlets.test(token.lower);
    const isFree = from > 0 && !tokens.slice(from - 1, from).some(isCapital);
    return isMan && !name.includes(token.text) && isFree && subject === 'he' && object !== 'he';
  });
}

/** The woman whom a sentence about a body tells of, as one not known yet: «Die Polizei befragte eine Zeugin. Sie sagte». */
function womanIn(at: number, shows: Shown['shows'], told: Told): Known | undefined {
  const { sentences, grammar } = told;
  const { lexicon } = grammar;
  const { tokens = [] } = sentences[at]?.reading ?? {};
  const noun = tokens.findIndex(
    ({ lower }, index) =>
      (lexicon.determinerShows(lower, true) ?? genderOf(lexicon, lower)) === shows &&
      isCalling(lower, lexicon) &&
      lexicon.indefinite.has(lowerAt(tokens, determinerOf(tokens, index))),
  );
  const woman = tokens.slice(determinerOf(tokens, noun), noun + 1);
  return noun > 0 ? sourceOf(whoIs(woman, lexicon), sentences[at], told, { shows, areSeveral: false }) : undefined;
}

/** Where the determiner of a noun stands, before one adjective at most. */
function determinerOf(tokens: readonly Token[], noun: number): number {
  return noun - (/^(?!eine)\p{Ll}{3,}en?$/u.test(tokens[noun - 1]?.text ?? '') ? 2 : 1);
}

/** Whether a sentence tells of somebody else beside its subject: «Die Polizei hielt einen 20-Jährigen an. Er gab alles zu.» */
function hasStranger(at: number, shown: Shown, told: Told): boolean {
  const isTold = told.grammar.lexicon.strangers.test(told.sentences[at]?.text ?? '');
  return isTold && shown.shows === 'he' && !subjectBefore(at, shown, at, told);
}

/** The subject of a sentence that a pronoun and its verb end: «Minister Hans Muster will warten, sagte er», “Watchmaker Orbis had no choice, it said on Monday”. */
function subjectOf(
  [begin, end]: Span,
  sentence: DraftSentence,
  shown: Shown,
  told: Told,
  areMany: boolean,
): Known | undefined {
  const { text, grammar } = told;
  const { lexicon } = grammar;
  const [from, to] = sentence.reading.span;
  const closing = /, (\p{Ll}+ )?$/u.exec(text.slice(from, begin));
  if (!closing || (!closing[1] && text.slice(end, to).includes(','))) return undefined;
  // “The unions would strike, they said”, but not “Pupils would suffer, they said”
  const many = areMany ? manyIn(sentence.at, told) : undefined;
  if (areMany) return many && lexicon.bodies.test(many.who.key) ? many : undefined;
  const isName = shown.shows === lexicon.impersonal && hasNamedSubject(sentence, told);
  const subject = subjectBefore(sentence.at, shown, sentence.at - 1, told, isName ? 'surely' : undefined);
  return lexicon.indefinite.has(subject?.who.before[0] ?? '') ? undefined : subject;
}

/** Who spoke last, not long ago, of those whom a pronoun may mean. */
function lastSpeaker(pronoun: Pronoun, at: number, { text, known, grammar }: Told): Spoken | undefined {
  const { lexicon } = grammar;
  const { word, byname, isAlone, areMany, shown } = pronoun;
  // “A resident said it leaks. They left.”
  const mayBeThey = ({ name }: Known, then: number) =>
    at - then < 2 && lexicon.genderless.test(name.toLowerCase().replace(/ (?:for|of) .*|.* /u, ''));
  const mayBeMany = ({ name, input: { kind } }: Known) => kind !== 'document' && isBody(kind, name, lexicon);
  const agrees = ({ source, at: then }: Spoken) =>
    (!areMany || source.areSeveral || (isAlone && (mayBeMany(source) || mayBeThey(source, then)))) &&
    (byname === undefined ||
      ((at - then < 2 || source.name.includes(' ')) && mayHaveByname(source, byname, lexicon))) &&
    mayAgree(shown.shows, source.shows) &&
    mayAgree(shown.areSeveral, source.areSeveral) &&
    mayStandFor(source.who, shown.shows, text, lexicon);
  const isSuch = ({ name, shows, input: { kind } }: Known) =>
    isBody(kind, name, lexicon) && (!shown.shows || shows === shown.shows);
  const last = known.spoken.findLast((one) => at - one.at > near || agrees(one));
  const isOne = last && at - last.at <= near && (!lexicon.neverOfPeople.has(word) || isSuch(last.source));
  return isOne ? last : undefined;
}

/** Whose words a colon or a clause announces: «Anna Muster zögert: Es eile nicht, sagte sie», «Noch weiter geht die SP: Sie fordert». */
function announcing(ahead: string, { at }: DraftSentence, shown: Shown, told: Told): Known | undefined {
  const isAnnounced = ahead === '' && endsWithColon(told.sentences[at - 1]?.text ?? '');
  const announced = isAnnounced ? subjectBefore(at - 1, shown, at - 1, told, 'surely') : undefined;
  if (announced) return announced;
  // «Die SP geht, wie sie schreibt», «Der Wirt soll gehen, was er bestreitet», “Reed went to what he called a party”
  const [joint] =
    /:|, (?:wie|was|as) $|, (?:but|and|though|although) $| (?:what |which, |that, |because, )$/.exec(ahead) ?? [];
  return joint ? subjectBefore(at, shown, at, told, /wie|was|, as/.test(joint) ? 'surely' : undefined) : undefined;
}

/** Who did not speak in a sentence before, but is the subject of it or told of alone. */
function silentBefore(
  { byname, shown }: Pronoun,
  at: number,
  first: number,
  told: Told,
  isOfOther: boolean,
): Known | undefined {
  const { lexicon } = told.grammar;
  // «Die Werft äusserte sich nicht»: who is said to be silent is somebody.
  const isSilent = lexicon.silent.test(told.sentences[at]?.text ?? '');
  const mayBe = isSilent ? 'surely' : byname !== undefined ? 'other' : isOfOther ? 'known' : undefined;
  const source = subjectBefore(at, shown, first, told, mayBe) ?? aloneIn(at, shown, told);
  // «die Stadt» is no «32-Jährige».
  return source && byname !== undefined && !mayHaveByname(source, byname, lexicon) ? undefined : source;
}

/** The sentence before one, and before the quotation that ends in it: «Anna Muster zögert. „Es eilt nicht. Ich warte“, sagte sie». */
function beforeQuotation(at: number, { sentences }: Told): number {
  let before = at - 1;
  while (before > at - near && sentences[before]?.reading.tokens.every(separates)) before--;
  return before;
}

/** Whether a byname is of somebody whom it has introduced before: “A teenager was arrested. … The teenager said”. */
export function isAnother([begin, end]: Span, { at }: DraftSentence, { sentences, text, grammar }: Told): boolean {
  const [, ...byname] = text.slice(begin, end).toLowerCase().split(' ');
  return sentences.slice(0, at).some(({ reading: { tokens } }) => {
    const words = tokens.slice(1, 2 + byname.length).map(({ lower }) => lower);
    const isNamedSo = [words.slice(0, -1), words.slice(1)].some((some) => some.join(' ') === byname.join(' '));
    return grammar.lexicon.indefinite.has(lowerAt(tokens, 0)) && isNamedSo;
  });
}
