import type { Span } from '../model/words.ts';
import { endsWithColon } from '../wording/speech.ts';
import { bodiesIn } from './bodies.ts';
import { groupIn } from './groups.ts';
import { introducedIn } from './introduced.ts';
import { type Known, mayAgree, type Shown, type Spoken } from './known.ts';
import { isInFull, isSomething, isToldByCalling, mayBeBody, mayHaveByname, maySpeak, mayStandFor } from './persons.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { isBody, shownOf } from './shown.ts';
import { isCapital, lowerAt, separates, type Token } from './tokens.ts';
import { joiningIn, near, type Told } from './told.ts';
import { whoIs } from './who.ts';

/** Finds whom words mean that do not name anybody: a pronoun, «das Unternehmen», «Polizeiangaben», a last name. */
export function referentsIn(told: Told) {
  const { sentences, text, known, grammar } = told;
  const { lexicon, wording, subjectsOf } = grammar;
  const { sourceOf, agreeing } = joiningIn(told);
  const { names, latterIn, toldIn, introducedAs, officerBefore } = introducedIn(told);
  const { bodyTold, bodyBefore, ownerIn, textIn } = bodiesIn(told, names);

  return { meantBy, isAnother, bodyTold, ownerIn, introducedAs, officerBefore, subjectOf };

  /** Whether a byname is of somebody whom it has introduced before: “A teenager was arrested. … The teenager said”. */
  function isAnother([begin, end]: Span, { at }: DraftSentence): boolean {
    const [, ...byname] = text.slice(begin, end).toLowerCase().split(' ');
    return sentences.slice(0, at).some(({ reading: { tokens } }) => {
      const words = tokens.slice(1, 2 + byname.length).map(({ lower }) => lower);
      const isNamedSo = [words.slice(0, -1), words.slice(1)].some((some) => some.join(' ') === byname.join(' '));
      return lexicon.indefinite.has(lowerAt(tokens, 0)) && isNamedSo;
    });
  }

  /** Whom a pronoun stands for: whoever has just spoken, or is the subject before it. */
  function meantBy([begin, end]: Span, sentence: DraftSentence, given: Shown, mayBeOther = false): Known | undefined {
    const { at } = sentence;
    // “they”, “one of them”
    const [word = '', ...others] = text.slice(begin, end).toLowerCase().split(' ').reverse();
    const isOfBody = lexicon.neverOfPeople.has(word);
    // «Eine von ihnen» says of nobody else that it is a woman.
    const isOfThem = others.length > 0 && lexicon.pronouns.has(word);
    const areMany = isOfThem || lexicon.plurals.has(word);
    const shows = isOfThem && lexicon.nounsHaveGenders ? undefined : given.shows;
    // “she”, where several have a word of their own; «Er sowie Meier fürchten»
    const isShe = shows === 'sheOrThey' && lexicon.plurals.size > 0 && !areMany;
    const number = shows === 'he' || isShe ? false : given.areSeveral;
    const areSeveral = isOfThem ? undefined : number;
    const shown = { shows, areSeveral };
    // “A resident said it leaks. They left.”
    const mayBeThey = ({ name }: Known, then: number) =>
      at - then < 2 &&
      others.length === 0 &&
      lexicon.genderless.test(name.toLowerCase().replace(/ (?:for|of) .*|.* /u, ''));
    const isCalledSo = (source: Known) => mayHaveByname(source, text.slice(begin, end), lexicon);
    const mayBeMany = ({ name, input: { kind } }: Known) =>
      others.length === 0 && kind !== 'document' && isBody(kind, name, lexicon);
    const agrees = ({ source, at: then }: Spoken) =>
      (!areMany || source.areSeveral || mayBeMany(source) || mayBeThey(source, then)) &&
      (!mayBeOther || isCalledSo(source)) &&
      mayAgree(shows, source.shows) &&
      mayAgree(areSeveral, source.areSeveral) &&
      mayStandFor(source.who, shows, text, lexicon);
    const last = known.spoken.findLast((one) => at - one.at > near || agrees(one));
    const isSuch = ({ name, input: { kind }, ...source }: Known) =>
      isBody(kind, name, lexicon) && (!shows || source.shows === shows);
    const spoke = last && at - last.at <= near && (!isOfBody || isSuch(last.source)) ? last : undefined;
    // «Laut Bericht wusste der Direktor davon. Er sagte»: rather the director.
    const isNext = spoke !== undefined && at - spoke.at < 2 && spoke.source.input.kind !== 'document';
    const before = beforeQuotation(at);
    const silentPerson = (from: number, first: number) => {
      // «Die Werft äusserte sich nicht»: who is said to be silent is somebody.
      const isSilent = lexicon.silent.test(sentences[from]?.text ?? '');
      const mayBe = isSilent ? 'surely' : mayBeOther ? 'other' : undefined;
      const source = silentIn(from, shown, first, mayBe) ?? toldIn(from, shown);
      // «die Stadt» is no «32-Jährige».
      return source && mayBeOther && !isCalledSo(source) ? undefined : source;
    };
    const ahead = text.slice(sentence.reading.span[0], begin);
    if (lexicon.takesUp.test(ahead)) return takingUp(begin, word, at, shown);
    const many = areMany ? manyIn(at - 1) : undefined;
    const latter = lexicon.latters.has(word) ? latterIn(at - 1, { shows }) : undefined;
    if (many || latter) return many ?? latter;
    if (isOfBody) return (shows || isNext ? undefined : textIn(before)) ?? spoke?.source;
    // «Anna Muster zögert: Es eile nicht, sagte sie», «Die SP geht, wie sie schreibt», “Reed went to what he called a party”
    const [joint] =
      /:|, (?:wie|as) $|, (?:but|and|though|although) $| (?:what |which, |that, |because, )$/.exec(ahead) ?? [];
    // «Noch weiter geht die SP: Sie fordert»
    const isAnnounced = ahead === '' && endsWithColon(sentences[at - 1]?.text ?? '');
    return (
      (shows && isAnnounced ? silentIn(at - 1, shown, at - 1, 'surely') : undefined) ??
      (shows && joint ? silentIn(at, shown, at, /wie|, as/.test(joint) ? 'surely' : undefined) : undefined) ??
      ((shows || mayBeOther) && !isNext
        ? silentPerson(before, Math.max(at - near, (spoke?.at ?? 0) - 1))
        : undefined) ??
      (shows || isNext ? undefined : textIn(before)) ??
      // “One, a nurse, said”, “one of them said”
      (shows || isNext || !(mayBeOther || others.length > 0) ? spoke?.source : undefined) ??
      // “Ann Hale won. The crowd left. She said”
      (!spoke && !lexicon.nounsHaveGenders && (shows === 'he' || isShe) ? fullBefore(at, shown) : undefined) ??
      // «Minister Hans Muster will warten, sagte er»
      (!spoke && shows && /, \p{Ll}+ $/u.test(ahead) ? silentIn(at, shown, at) : undefined) ??
      // “Watchmaker Orbis will cut jobs, it said”
      (shows && shows === lexicon.impersonal && hasNamedSubject(sentence)
        ? silentIn(at, shown, at, 'surely')
        : undefined) ??
      (spoke ? undefined : bodyBefore(before, shown))
    );
  }

  /** Who confirms or denies what a sentence says before that, and is told of in it: «Der Wirt soll gegangen sein, was er bestreitet». */
  function takingUp(begin: number, pronoun: string, at: number, shown: Shown): Known | undefined {
    const latter = lexicon.latters.has(pronoun) ? latterIn(at, { shows: shown.shows }, begin) : undefined;
    return latter ?? (shown.shows ? silentIn(at, shown, at, 'surely') : undefined);
  }

  /** Who was last the subject of one of the sentences before, by first and last name. */
  function fullBefore(at: number, shown: Shown): Known | undefined {
    for (const sentence of sentences.slice(Math.max(0, at - near), at).reverse()) {
      for (const { words } of subjectsOf(sentence.reading.tokens)) {
        const tokens = tokensIn(sentence, words);
        const who = whoIs(tokens, lexicon);
        if (who?.kind !== 'name' || !isInFull(who, text, lexicon)) continue;
        const source = agreeing(who, tokens, sentence, shown);
        if (source) return source;
      }
    }
    return undefined;
  }

  /** Several whom a sentence is about: “Investigators visited the depots. They found”. */
  function manyIn(at: number): Known | undefined {
    const sentence = sentences[at];
    const [subject] = sentence ? subjectsOf(sentence.reading.tokens) : [];
    const tokens = sentence && subject ? tokensIn(sentence, subject.words) : [];
    const ends = [lexicon.among, lexicon.genitives, wording.inClauses];
    const joined = tokens.findIndex(({ lower }) => ends.some((words) => words.has(lower)) || wording.reports(lower));
    const subjects = tokens.slice(0, joined < 0 ? undefined : joined);
    const group = sentence ? groupIn(tokens, sentence, grammar) : -1;
    const head = group < 0 ? subjects : subjects.slice(0, group + 1);
    // «Zwei Frauen klagten. Eine von ihnen sagt», but not «Zwei Frauen trafen Gäste»
    const isOther = (token: Token) =>
      lexicon.coordinators.has(token.lower) || (isCapital(token) && !tokens.includes(token));
    const areAlone = subject?.areSeveral && !sentence?.reading.tokens.some(isOther);
    const areMany = group >= 0 || lexicon.areSeveral(head.at(-1)?.lower ?? '') || areAlone;
    const who = areMany ? whoIs(head, lexicon) : undefined;
    return sourceOf(who, sentence, { areSeveral: true });
  }

  function hasNamedSubject(sentence: DraftSentence): boolean {
    const [subject] = subjectsOf(sentence.reading.tokens);
    const last = subject && tokensIn(sentence, subject.words).findLast(({ kind }) => kind === 'word');
    return last !== undefined && isCapital(last);
  }

  /** The sentence before one, and before the quotation that ends in it: «Anna Muster zögert. „Es eilt nicht. Ich warte“, sagte sie». */
  function beforeQuotation(at: number): number {
    let before = at - 1;
    while (before > at - near && sentences[before]?.reading.tokens.every(separates)) before--;
    return before;
  }

  /** The subject of the clause around some words. */
  function subjectOf(sentence: DraftSentence, [begin]: Span): readonly Token[] | undefined {
    const around = subjectsOf(sentence.reading.tokens).find(({ clause: [from, to] }) => from <= begin && begin < to);
    return around && tokensIn(sentence, around.words);
  }

  /** Who is the subject of a sentence, or of one of those before it if there it is a pronoun: «Anna Muster geht. Sie sagte, es eile.» */
  function silentIn(at: number, shown: Shown, first: number, mayBe?: 'surely' | 'known' | 'other'): Known | undefined {
    const sentence = sentences[at];
    if (!sentence || at < first) return undefined;
    const subjects = subjectsOf(sentence.reading.tokens);
    let isAnother = true;
    for (const { words, areSeveral } of subjects) {
      const tokens = tokensIn(sentence, words);
      const who = whoIs(tokens, lexicon);
      const isGroup = groupIn(tokens, sentence, grammar) >= 0;
      if (!isGroup && !mayAgree(areSeveral, shown.areSeveral)) continue;
      // «14 Millionen Franken»
      if (!who || (who.kind === 'name' && tokens.some(({ lower }) => lexicon.numerals.test(lower)))) continue;
      // “Its debts”
      const shows = shownOf(who, tokens, true, text, lexicon);
      // “Her debts”, but “her son”, of whom “he” is said; “his son” may be meant as little as he himself
      const isTheirs = who.kind === 'name' && lexicon.pronouns.has(lowerAt(tokens, 0)) && !maySpeak(who, text, lexicon);
      const isCalledSo =
        shows !== undefined &&
        shows === shown.shows &&
        lexicon.pronounShows(lowerAt(tokens, 0)) !== shows &&
        who.kind === 'name' &&
        isToldByCalling(who, text, lexicon);
      if (isTheirs && !isCalledSo) return silentIn(at - 1, shown, first, mayBe);
      const isBodys = shown.shows === lexicon.impersonal && mayBeBody(who, tokens, sentence, text, lexicon);
      if (!(isBodys || mayAgree(shows, shown.shows)) || !mayStandFor(who, shown.shows, text, lexicon)) continue;
      isAnother = false;
      if (who.kind === 'pronoun') {
        const told = who.otherwise && toldIn(at - 1, shown);
        return told ?? (who.otherwise && mayBe === 'other' ? undefined : silentIn(at - 1, shown, first));
      }
      const isKnown = who.kind === 'name' && (known.byKey.has(who.key) || introducedAs(who, at) !== undefined);
      const source =
        isKnown ||
        (mayBe === 'surely' && !isSomething(who, shown.shows, text, lexicon)) ||
        (mayBe === 'known' && isInFull(who, text, lexicon)) ||
        (mayBe !== 'known' && (maySpeak(who, text, lexicon) || (at > first && isToldByCalling(who, text, lexicon))))
          ? sourceOf(who, sentence, { shows })
          : undefined;
      const isSuch = source && (isBodys || mayAgree(source.shows, shown.shows));
      // «Der Stadtrat traf Hans Muster. Er sagte»
      const met = lexicon.councils.test(tokens.at(-1)?.lower ?? '') ? toldIn(at, shown) : undefined;
      if (isSuch && mayAgree(source.areSeveral, shown.areSeveral)) return met ?? source;
    }
    // «Anna Muster wartet. Das Boot war klein. Es eile, sagte sie.»
    return isAnother ? silentIn(at - 1, shown, first, subjects.length === 0 ? undefined : 'known') : undefined;
  }
}
