import { occurrencesOf } from '../model/words.ts';
import { shownByName } from '../wording/firstNames.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { nothing } from '../wording/wordSet.ts';
import { isDefinite, type Known, type Shown } from './known.ts';
import { hasSpeaker, isCalledOrBody } from './persons.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { genderOf } from './shown.ts';
import type { Somebody } from './somebody.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';
import { near, sourceOf, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** The names in a text that are surely of bodies, and those that are of companies. */
export type BodyNames = { readonly proper: ReadonlySet<string>; readonly traded: ReadonlySet<string> };

/** Finds those names. */
export function bodyNamesIn(text: string, { properNames, tradedNames }: Lexicon): BodyNames {
  const namesBy = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''));
  return { proper: namesBy(properNames), traded: namesBy(tradedNames) };
}

/** The body of which the text has just told, and that «das Unternehmen» stands for: «Die Klinikgruppe Salvia wurde angegriffen». */
export function bodyTold(who: Somebody, name: string, { at }: DraftSentence, told: Told): Known | undefined {
  const { sentences, text, bodyNames, grammar } = told;
  const { lexicon, subjectsOf } = grammar;
  const [determiner = '', ...adjectives] = who.before;
  // «die Partei in Bern» may be the one told of.
  const [, more = ''] = /^(?: in \p{Lu}[\p{L}-]+)?(.*)/u.exec(text.slice(who.name[1], who.description?.[1])) ?? [];
  const isMore = adjectives.length > 0 || (who.description !== undefined && more !== '');
  const noun = name.toLowerCase();
  if (who.kind !== 'name' || isMore || !isDefinite(determiner, lexicon) || !lexicon.bodies.test(noun)) return undefined;
  const around = sentences.slice(Math.max(0, at - near + 1), at + 1);
  const names = isAnother(noun, around, lexicon) ? { ...bodyNames, traded: nothing } : bodyNames;
  const all = around.reverse().flatMap((sentence) => {
    // “Ann Hale and the union said”
    const subjects = subjectsOf(sentence.reading.tokens)
      .map(({ words }) => tokensIn(sentence, words))
      .filter((tokens) => tokens.every(({ span: [from] }) => from !== who.name[0]));
    const named = [...subjects, ...namesOf(noun, sentence.reading.tokens, lexicon)];
    return named.map((tokens, index) => ({ sentence, tokens, isSubject: index < subjects.length }));
  });
  // «der Konzern» is rather whom the text is about than whom it only names: «laut der Bank Muster».
  const isFirst = ({ tokens: [first], isSubject }: (typeof all)[number]) => isSubject || first?.lower.endsWith(noun);
  for (const { sentence, tokens } of [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))]) {
    // “The toolmaker cut jobs”
    const isPlain = tokens.length === 2 && lowerAt(tokens, 0) === 'the' && at - sentence.at < 2;
    const isTold =
      isCalled(noun, tokens, names, lexicon) ||
      isExplained(noun, tokens, sentence, lexicon) ||
      (isPlain && isSuchBody(noun, lowerAt(tokens, 1), lexicon));
    const body = isTold ? whoIs(tokens, lexicon) : undefined;
    if (body?.kind === 'name' && body.office === undefined && isBodysName(body, told))
      return sourceOf(body, sentence, told);
  }
  return undefined;
}

/** The body by its calling that a sentence is about, and a pronoun may mean: «Der Verband wartet. Es eile nicht, teilte er mit.» */
export function bodyBefore(at: number, { shows }: Shown, told: Told): Known | undefined {
  const { sentences, text, grammar } = told;
  const { lexicon, subjectsOf } = grammar;
  const sentence = lexicon.nounsHaveGenders && shows === 'he' ? sentences[at] : undefined;
  const [subject] = sentence ? subjectsOf(sentence.reading.tokens) : [];
  if (!sentence || !subject) return undefined;
  const tokens = tokensIn(sentence, subject.words);
  const [determiner, noun] = [lowerAt(tokens, 0), lowerAt(tokens, 1)];
  const isBody = tokens.length === 2 && lexicon.bodies.test(noun) && isDefinite(determiner, lexicon);
  if (!isBody || lexicon.determinerShows(determiner, true) !== shows || hasOther(sentence, tokens, told))
    return undefined;
  // «Trainer Hans Muster geht. Der Klub verliert. Er sagte» may be either.
  const earlier = sentences[at - 1];
  const isHe = lexicon.pronounShows(earlier?.reading.tokens[0]?.lower ?? '') === shows;
  const isAlone = !earlier || !(isHe || hasSpeaker(earlier, text, grammar));
  return isAlone ? sourceOf(whoIs(tokens, lexicon), sentence, told, { shows }) : undefined;
}

/** Whether a sentence may tell of another «er» beside its subject: «Der Klub ehrte den Wirt», «Der Klub ehrte ihn». */
function hasOther({ reading }: DraftSentence, subject: readonly Token[], told: Told): boolean {
  const { lexicon } = told.grammar;
  return reading.tokens.some((token, index, tokens) => {
    const { lower } = token;
    if (subject.includes(token)) return false;
    if (!isCapital(token)) {
      const isDeterminer = lexicon.determiners.has(lower) && !lexicon.contractions.has(lower);
      const shows = lexicon.pronounShows(lower) ?? lexicon.determinerShows(lower, false);
      return shows === 'he' || (isDeterminer && shows === undefined);
    }
    const shows = genderOf(lexicon, lower) ?? lexicon.determinerShows(lowerAt(tokens, index - 1), false);
    const isPerson = told.introductions.byKey.has(keyOf(lower)) || shownByName(lower) === 'he';
    return (isPerson || isCalledOrBody(lower, lexicon)) && (shows ?? 'he') === 'he';
  });
}

/** Whether a noun has been told of as another’s: “Orbis sued a retailer”, “its lender”. */
function isAnother(noun: string, around: readonly DraftSentence[], lexicon: Lexicon): boolean {
  return around.some(({ reading: { tokens } }) =>
    tokens.some(({ lower }, index) => lower === noun && isOthers(tokens, index, lexicon)),
  );
}

/** Not a noun alone, a place or the last name of somebody: “Musk”, of whom “Elon Musk” is told. */
function isBodysName({ key, name, before }: Somebody, { text, introductions, placeNames, grammar }: Told): boolean {
  const words = text.slice(...name);
  // “Retailer Orbis”
  if (before.some((word) => grammar.lexicon.bodyCallings.test(word))) return true;
  const isOther = introductions.byKey.has(key) || placeNames.has(key);
  return /^\p{Ll}| /u.test(words) || !(isOther || grammar.lexicon.bodies.test(words.toLowerCase()));
}

/** Who gives the statement that a compound is of, if the text tells of them: «Polizeiangaben». */
export function ownerIn(name: string, told: Told): Known | undefined {
  const { lexicon } = told.grammar;
  for (const owner of lexicon.ownersIn(name)) {
    const sentence = told.sentences.find((one) => occurrencesOf(owner, one.text).length > 0);
    const token = sentence?.reading.tokens.find((one) => one.text === owner);
    const who = token && whoIs([token], lexicon);
    if (who && who.kind !== 'pronoun') return sourceOf(who, sentence, told);
  }
  return undefined;
}

/** The text that a sentence tells of, which «demnach» may mean: «Im Mai erschien eine Studie». */
export function textIn(at: number, told: Told): Known | undefined {
  const { sentences, known, grammar } = told;
  const sentence = sentences[at];
  // «Das sei teuer, schreibt der „Bote“. Die „Post“ zieht einen Vergleich. Dort heisst es»
  const isOfPapers = known.spoken.some(({ source, at: then }) => at - then < near && source.input.kind === 'outlet');
  const noun = sentence?.reading.tokens.find(
    (token) =>
      isCapital(token) && (grammar.lexicon.documents.test(token.lower) || (isOfPapers && token.kind === 'name')),
  );
  return sourceOf(noun && whoIs([noun], grammar.lexicon), sentence, told);
}

/** Whether a noun may stand for the body that a subject names: «das Unternehmen» for «Die Klinikgruppe Salvia», “the union” for “The RMT union”. */
function isCalled(noun: string, subject: readonly Token[], names: BodyNames, lexicon: Lexicon): boolean {
  const isForm = ({ text }: Token) => lexicon.companyForms.has(text.replace(/\.$/, ''));
  const whole = subject.filter(({ kind, lower }) => kind !== 'mark' && !lexicon.small.has(lower));
  const words = whole.filter((word, at) => at === 0 || !isForm(word));
  const isBody = (own: Token | undefined) => own !== undefined && isSuchBody(noun, own.lower, lexicon);
  const [last] = words.slice(-1);
  const first = words.findIndex(isCapital);
  if (!last || first < 0) return false;
  // “Orbis Inc”, “shares in Orbis”
  const isFormed = whole.length > words.length && subject.slice(1).every(({ lower }) => !lexicon.small.has(lower));
  const isTraded = isFormed || (words.length === 1 && names.traded.has(last.text));
  if (isTraded && lexicon.companies.test(noun)) return true;
  if (words.length === 1) {
    // «die Gewerkschaft» is no «SP».
    const known = lexicon.calledBy.filter(([, nouns]) => nouns.test(last.lower));
    const calls = known.length > 0 ? known : lexicon.calledBy;
    return calls.some(([called]) => called.test(noun)) && names.proper.has(last.text);
  }
  // «Die grosse Klinikgruppe Salvia»
  if (lexicon.nounsHaveCapitals)
    return words.length > first + 1 && words.slice(first).every(isCapital) && isBody(words[first]);
  // “Orbis sued a Swiss retailer”
  const at = subject.indexOf(last);
  const isOther = at > 1 && isOthers(subject, at, lexicon);
  // “The Rail Group”, “The RMT union”, “Swiss watchmaker Orbis”
  return (
    (isBody(last) && !isOther) || (isCapital(last) && isBody(words.findLast((word) => !isCapital(word)) ?? words[0]))
  );
}

/** Whether what stands behind a name between commas says that a body may be called by a noun: “Orbis, the Swiss food group,”, “Act Now, which”. */
function isExplained(noun: string, subject: readonly Token[], { reading }: DraftSentence, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const comma = tokens.findIndex(({ span }) => span[0] >= (subject.at(-1)?.span[1] ?? 0));
  const behind = tokens.slice(comma + 1);
  const isName =
    !lexicon.nounsHaveCapitals && subject.every(({ text, lower }) => text !== lower || lexicon.small.has(lower));
  if (!isName || tokens[comma]?.text !== ',') return false;
  if (!lexicon.determiners.has(lowerAt(behind, 0)))
    return noun === 'group' && subject.length > 1 && lowerAt(behind, 0) === 'which';
  const end = behind.findIndex(({ kind, lower }, at) => at > 0 && (kind !== 'word' || lexicon.small.has(lower)));
  return isSuchBody(noun, lowerAt(behind, end - 1), lexicon);
}

/** Whether a noun is told of as another’s or as one not known yet: “its main lender”, “a Swiss retailer”. */
function isOthers(tokens: readonly Token[], at: number, { indefinite, pronouns }: Lexicon): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => indefinite.has(lower) || pronouns.has(lower));
}

/** Whether a body may be called by a noun: «das Spital», a «Kantonsspital»; «das Unternehmen», a «Versorger». */
function isSuchBody(noun: string, own: string, { calledBy, calledByEnding }: Lexicon): boolean {
  return (
    own.endsWith(noun) ||
    [...calledBy, ...calledByEnding].some(([called, nouns]) => called.test(noun) && nouns.test(own))
  );
}

/** The names in a sentence that begin with such a body: «am Kantonsspital Uri» for «das Spital», but not «eine Gruppe Kinder». */
function namesOf(noun: string, tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  return tokens.flatMap((token, at) => {
    const behind = tokens.slice(at + 1);
    const length = behind.findIndex((next) => !isCapital(next));
    const name = behind.slice(0, length < 0 ? undefined : length);
    const isNamed = token.lower !== noun && isSuchBody(noun, token.lower, lexicon) && name.length > 0;
    return isCapital(token) && isNamed && !lexicon.indefinite.has(lowerAt(tokens, at - 1)) ? [[token, ...name]] : [];
  });
}
