import type { SourceKind } from '../model/article.ts';
import type { MentionInput, SourceInput, WordsInput } from '../model/articleInput.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { bends } from '../wording/bends.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { languageOf } from '../wording/language.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import type { Found } from './found.ts';
import type { Grammar } from './grammar.ts';
import { type Known, knownSources, type Shown, type Somebody, wordsOf } from './known.ts';
import { named } from './names.ts';
import { isProfession } from './officers.ts';
import { mayHaveByname, maySpeak } from './persons.ts';
import { type DraftSentence, localSpan, tokensIn } from './readings.ts';
import { referentsIn } from './referents.ts';
import { eachOf } from './several.ts';
import { isBody, shownOf } from './shown.ts';
import { ids, slugOf } from './slug.ts';
import { speaksForOf } from './speaksFor.ts';
import { keyOf, lowerAt, spanOf, type Token } from './tokens.ts';
import { onlyParts, onlyWords } from './verbatim.ts';
import { isOwn, statementIn, type Who, whoIs } from './who.ts';

/** An attribution whose source is known, with the words that point to it. */
export type Attributed = {
  readonly source: string;
  readonly mention: MentionInput | undefined;
  readonly cue: WordsInput | undefined;
  readonly found: Found;
  /** The rule that identified the source with one named before, or introduced it. */
  readonly rule: string;
};

/** Sources in order of appearance, and the attributions of each sentence by its id. */
export type Joined = {
  readonly sources: Readonly<Record<string, SourceInput>>;
  readonly attributions: ReadonlyMap<string, readonly Attributed[]>;
};

/** Finds which mentions are of the same source: «Anna Muster», «Musters», «die Direktorin», «sie». */
export function joinSources(
  sentences: readonly DraftSentence[],
  text: string,
  placeNames: ReadonlySet<string>,
  grammar: Grammar,
  lang: string,
): Joined {
  const { lexicon } = grammar;
  const nobody = languageOf(lang)?.nobody;
  const known = knownSources(lexicon);
  const { meantBy, isAnother, bodyTold, ownerIn, introducedAs, officerBefore, subjectOf } = referentsIn({
    sentences,
    text,
    placeNames,
    known,
    grammar,
    join,
  });
  const attributions = new Map<string, readonly Attributed[]>();
  const unique = ids([]);

  for (const sentence of sentences) {
    const here: Attributed[] = [];
    for (const found of withoutAsides(sentence.reading, lexicon)) {
      if (!found.source) continue;
      const said = tokensIn(sentence, found.source);
      const own = isOwn(said, lexicon) ? subjectOf(sentence, found.source) : undefined;
      const isSubject = own !== undefined || (found.rule !== 'according' && found.rule !== 'citing');
      // «sagt die Ärztin und Autorin», but «zeigt eine Studie der Werft und des Museums»
      const isOneName = isOneBody(said);
      const isOne = isOneName || (found.areSeveral === false && statementIn(own ?? said, lexicon) < 0);
      const each = isOne ? [own ?? said] : eachOf(own ?? said, lexicon);
      const areSeveral = each.length === 1 ? found.areSeveral : undefined;
      for (const tokens of each) {
        const who: Who | undefined = found.asked
          ? { kind: 'pronoun', words: found.source }
          : isOneName
            ? named(tokens, tokens, 'other', lexicon)
            : whoIs(tokens, lexicon, areSeveral === false);
        if (found.rule === 'citing' && found.by !== 'quote' && who && !mayBeCited(who)) continue;
        const shows = who && shownOf(who, tokens, isSubject, text, lexicon);
        const joined = found.asked ? joinAsked(found.asked) : who && join(who, sentence, { shows, areSeveral });
        // “The judge told Reed he had lied”
        if (!who || !joined || here.some(({ source }) => source === joined.source.id)) continue;
        if (who.kind === 'pronoun') joined.source.shows ??= shows;
        // «Angaben des Amtes» say whose they are: «des Amtes».
        const whose = tokens.slice(statementIn(tokens, lexicon) + 1);
        for (const source of who.kind === 'pronoun' && areSeveral ? together(joined.source) : [joined.source]) {
          const mention = mentionOf(source, sentence, who, spanOf(whose.length > 0 ? whose : tokens));
          if (mention === 'none') continue;
          here.push({ source: source.id, mention, cue: cueOf(found, sentence), found, rule: joined.rule });
          known.spoken.push({ source, at: sentence.at, found });
        }
      }
    }
    if (here.length > 0) attributions.set(sentence.id, here);
  }
  // Whom a pronoun might have meant, but did not, says nothing.
  const saying = new Set([...attributions.values()].flat().map(({ source }) => source));
  const sources = [...known.byId.values()]
    .filter(({ id }) => saying.has(id))
    .map(({ id, input }) => [id, input] as const);
  return { sources: Object.fromEntries(sources), attributions };

  /** Whether some words are the name of one body, as a verb shows at the beginning of a sentence: “Marks and Spencer has”. */
  function isOneBody(tokens: readonly Token[]): boolean {
    const name = text.slice(...spanOf(tokens));
    const isJoined =
      !lexicon.small.has(lowerAt(tokens, 0)) && tokens.some(({ lower }) => lexicon.coordinators.has(lower));
    return (
      isJoined &&
      sentences.some((one) => one.text.startsWith(name) && lexicon.singular.test(one.text.slice(name.length)))
    );
  }

  /** The source of a mention, one that is known or a new one, and the rule that says so. */
  function join(who: Who, sentence: DraftSentence, shown: Shown): { source: Known; rule: string } | undefined {
    if (who.kind === 'pronoun') {
      const { words, otherwise } = who;
      const meant =
        otherwise && isAnother(words, sentence) ? undefined : meantBy(words, sentence, shown, otherwise !== undefined);
      // «der Berner» is no paper.
      const isSuch = meant && (!otherwise || mayHaveByname(meant, text.slice(...words), lexicon));
      return isSuch ? { source: meant, rule: 'pronoun' } : otherwise && join(otherwise, sentence, shown);
    }
    const name = text.slice(...who.name);
    const told = bodyTold(who, name, sentence);
    if (told) {
      known.keepShort(name, told);
      return { source: told, rule: 'same name' };
    }
    const heard = known.sameAs(who, name, sentence.at, shown);
    // “Ann Hale died, said her son, Tom Hale. Hale was a nurse”: who was named first; in German articles and callings tell them apart.
    const isLast = heard && !lexicon.nounsHaveCapitals && !name.includes(' ') && heard.input.name.includes(' ');
    const first = isLast ? introducedAs(who, sentence.at) : undefined;
    const same = first && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(first.input.name) ? first : heard;
    if (same) {
      known.narrow(same, name);
      known.keepOffice(who.office, same);
      return { source: same, rule: `same ${who.kind}` };
    }
    const full = ownerIn(name) ?? introducedAs(who, sentence.at);
    if (full) return { source: full, rule: 'same name' };
    const officer = who.kind === 'office' && !who.isSomeones ? officerBefore(who, sentence, shown) : undefined;
    if (officer) return { source: officer, rule: 'same office' };
    const local = localSpan(who.name, sentence);
    if (!/[\p{L}\p{N}]/u.test(name) || occurrencesOf(name, sentence.text).every(([start]) => start !== local[0]))
      return undefined;
    const source = knownAs(who, name, sentence, shown);
    known.add(source);
    const short = shortOf(who.name);
    if (short) known.keepShort(short, source);
    return { source, rule: who.kind === 'office' ? 'office' : 'name' };
  }

  /** All who said something by the same words as a source last did: «SP und Mitte fordern Geld. Sie sagen». */
  function together(source: Known): readonly Known[] {
    const last = known.spoken.findLast((one) => one.source === source);
    const all = known.spoken.filter((one) => last && one.at === last.at && one.found === last.found);
    return all.length > 0 ? all.map((one) => one.source) : [source];
  }

  /** «unter Berufung auf Insider», but not «auf den Datenschutz» */
  function mayBeCited(who: Who): boolean {
    if (who.kind === 'pronoun' || who.sourceKind !== 'other') return true;
    const name = text.slice(...who.name);
    return (
      maySpeak(who, text, lexicon) ||
      isBody('other', name, lexicon) ||
      nobody?.test(name) === true ||
      lexicon.callings.test(name.toLowerCase())
    );
  }

  /** The source that a question calls by name. */
  function joinAsked([begin, end]: Span): { source: Known; rule: string } | undefined {
    const sentence = sentences[partitionPoint(sentences, ({ reading: { span } }) => span[1] > begin)];
    const tokens = sentence ? tokensIn(sentence, [begin, end]) : [];
    const who = whoIs(tokens, lexicon, true);
    return (
      sentence && who && join(who, sentence, { shows: shownOf(who, tokens, false, text, lexicon), areSeveral: false })
    );
  }

  /** «Bund der Imker (BDI)»: the abbreviation used from there on, if the letters match; «Hans Muster (SPD)» is no such case. */
  function shortOf([begin]: Span): string | undefined {
    const [, name = '', short = ''] =
      /^([^.;:!?()]{0,80}) \((\p{Lu}[\p{L}-]+)\)/u.exec(text.slice(begin, begin + 100)) ?? [];
    const [first, ...others] = short;
    // Up to the next of each letter, so that there is one way to look. «Institut für Schneeforschung (SF)» leaves out what it is.
    const pattern = `^(?:\\p{Lu}[\\p{L}-]+ \\p{Ll}+ )?${first}${others.map((letter) => `[^${letter}]*${letter}`).join('')}`;
    const letters = new RegExp(pattern, 'iu');
    const isBodys = /^\p{Lu}{3,}$/u.test(short) && isBody('other', name, lexicon);
    return short !== '' && (isBodys || letters.test(name)) ? short : undefined;
  }

  function knownAs(who: Somebody, name: string, sentence: DraftSentence, shown: Shown): Known {
    const plain = shown.areSeveral ? undefined : withoutGenitive(name, who);
    const called = plain?.name ?? (known.byName.has(name) ? withAdjectives(who) : name);
    const id = unique(slugOf(called, 4) || idWordsOf(lang).source);
    const description = who.description && onlyWords(sentence.text, localSpan(who.description, sentence));
    const speaksFor = speaksForOf(who, sentence, sentences[sentence.at - 1], { text, lexicon, known });
    return {
      id,
      who,
      calling: callingOf(who),
      words: wordsOf(name),
      named: plain?.sentence?.id ?? sentence.id,
      shows: shown.shows,
      areSeveral: shown.areSeveral ?? lexicon.areSeveral(name),
      input: {
        name: called,
        kind: nobody?.test(name) ? 'unnamed' : kindOf(who, speaksFor?.source),
        ...(description !== undefined && description !== called && { description }),
        ...(speaksFor && { speaksFor }),
      },
    };
  }

  /** The noun before a name, or before the others in it: «Gewerkschaft» in «die Gewerkschaft GDL», “union” in “the union Aslef”. */
  function callingOf({ office, description, name: [begin, end] }: Somebody): string | undefined {
    if (office !== undefined) return undefined;
    const before = text.slice(Math.min(description?.[0] ?? begin, begin), begin);
    const noun = (lexicon.nounsHaveCapitals ? /\p{Lu}[\p{L}-]+(?= $)/u : /\p{Ll}+(?= $)/u).exec(before)?.[0];
    const first = noun ?? /^\p{L}+(?= )/u.exec(text.slice(begin, end))?.[0] ?? '';
    return lexicon.small.has(first) ? undefined : keyOf(first.toLowerCase());
  }

  /** A name in the genitive as the text has it elsewhere, and where, or as it surely is: «Bundesrat» for «Antwort des Bundesrats». */
  function withoutGenitive(name: string, { before }: Somebody) {
    for (const plain of lexicon.nominatives(name, before[0] ?? '')) {
      const sentence = known.byName.has(plain)
        ? undefined
        : sentences.find((one) => occurrencesOf(plain, one.text).length > 0);
      if (sentence) return { name: plain, sentence };
    }
    const plain = lexicon.nominative(name, before[0] ?? '');
    return plain !== undefined && !known.byName.has(plain) ? { name: plain, sentence: undefined } : undefined;
  }

  /** The kind of somebody, who is an official also by the body spoken for: «Sprecher Hans Muster» of the ministry. */
  function kindOf({ sourceKind, office }: Somebody, body: string | undefined): SourceKind {
    const whose = body && known.byId.get(body)?.input.kind;
    const isPublic = office && !isProfession(office, lexicon) && (whose === 'authority' || whose === 'state');
    return isPublic && sourceKind === 'other' ? 'official' : sourceKind;
  }

  /** A name with the adjectives before it, «russischen Behörden», where another source has it without. */
  function withAdjectives({ name: [begin, end], before }: Somebody): string {
    const adjectives = before.filter((word) => !lexicon.small.has(word)).length;
    const ahead = new RegExp(`(?:\\S+\\s+){${adjectives}}$`, 'u').exec(text.slice(Math.max(0, begin - 200), begin));
    return (ahead?.[0] ?? '') + text.slice(begin, end);
  }
}

/** Without what a relative clause says of who speaks in the main one: “The trust, which had asked for more, said”. */
function withoutAsides({ attributions, tokens }: DraftSentence['reading'], { relatives }: Lexicon): readonly Found[] {
  const isAside = ({ source: [begin] = [0, 0], cue: [[cue] = [0, 0]] }: Found) =>
    tokens.some(
      ({ lower, span: [at] }, index) =>
        begin < at && at < cue && relatives.has(lower) && tokens[index - 1]?.text === ',',
    );
  return attributions.filter(
    (found, index) =>
      attributions.slice(index + 1).every(({ source }) => source?.[0] !== found.source?.[0]) || !isAside(found),
  );
}

function mentionOf(source: Known, sentence: DraftSentence, who: Who, found: Span): MentionInput | undefined | 'none' {
  const { who: first, input } = source;
  if (occurrencesOf(input.name, sentence.text).length > 0) return undefined;
  const name = who.kind !== 'pronoun' ? onlyWords(sentence.text, localSpan(who.name, sentence)) : undefined;
  // «der Leiter» is not an inflection of «Leiter der Stelle», but an office; «des Leiters der Stelle» is one where it is first told of.
  const isWhole = who === first || (who.kind === 'name' && who.isSomeones === first.isSomeones);
  if (isWhole && name !== undefined && bends([name], input.name)) return { kind: 'inflection', words: name };
  const words = onlyWords(sentence.text, localSpan(who.kind === 'pronoun' ? who.words : found, sentence));
  if (words === undefined) return 'none';
  return { kind: who.kind === 'pronoun' ? 'pronoun' : 'office', words, named: source.named };
}

/** The words that attribute: a preposition with its source, «wie X berichtet», a verb with its «dass». */
function cueOf(found: Found, sentence: DraftSentence): WordsInput | undefined {
  const spans = found.cue.map((span) => localSpan(span, sentence));
  const source = found.source && localSpan(found.source, sentence);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  if (source && found.rule === 'according') {
    return onlyParts(sentence.text, [[Math.min(first[0], source[0]), Math.max(last[1], source[1])]]);
  }
  const compares =
    source && source[0] < last[0] ? /(?<!even |just )(?:wie|as) $/i.exec(sentence.text.slice(0, source[0])) : null;
  if (source && compares) return onlyParts(sentence.text, [[source[0] - compares[0].length, last[1]]]);
  const that = /^,? (?:dass|daß|that)(?![\p{L}\p{N}])/u.exec(sentence.text.slice(last[1]))?.[0].length ?? 0;
  const main =
    found.auxiliary === undefined
      ? spans
      : spans.filter(([begin]) => begin !== localSpan(found.auxiliary ?? [0, 0], sentence)[0]);
  return onlyParts(sentence.text, [...main.slice(0, -1), [main.at(-1)?.[0] ?? last[0], last[1] + that]]);
}
