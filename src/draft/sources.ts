import type { MentionInput, SourceInput, WordsInput } from '../model/articleInput.ts';
import { occurrencesOf } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isUnnamed } from './called.ts';
import type { Found } from './found.ts';
import type { Grammar } from './grammar.ts';
import { isKnown } from './introduced.ts';
import { unpossessed } from './introductions.ts';
import { join, joinAsked, toldIn } from './joining.ts';
import type { Known, KnownSources, Shown } from './known.ts';
import { maySpeak } from './persons.ts';
import { cueOf, mentionOf } from './pointers.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { isOwn, statementIn } from './saying.ts';
import { eachOf } from './several.ts';
import { isBody, shownOf } from './shown.ts';
import { named, type Who } from './somebody.ts';
import { subjectAround } from './subjects.ts';
import { isCapital, lowerAt, spanOf, type Token } from './tokens.ts';
import type { Told } from './told.ts';
import { whoIs } from './who.ts';

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

/** One of those to whom an attribution points, and by which words. */
type Speaker = { readonly tokens: readonly Token[]; readonly who: Who; readonly shown: Shown };

/** Finds which mentions are of the same source: «Anna Muster», «Musters», «die Direktorin», «sie». */
export function joinSources(
  sentences: readonly DraftSentence[],
  text: string,
  placeNames: ReadonlySet<string>,
  grammar: Grammar,
  lang: string,
): Joined {
  const told = toldIn({ sentences, text, placeNames, grammar, lang });
  const attributions = new Map(
    sentences.flatMap((sentence) => {
      const here = attributedIn(sentence, told);
      return here.length > 0 ? [[sentence.id, here] as const] : [];
    }),
  );
  // Whom a pronoun might have meant, but did not, says nothing.
  const saying = new Set([...attributions.values()].flat().map(({ source }) => source));
  const sources = [...told.known.byId].filter(([id]) => saying.has(id)).map(([id, { input }]) => [id, input] as const);
  return { sources: Object.fromEntries(sources), attributions };
}

function attributedIn(sentence: DraftSentence, told: Told): readonly Attributed[] {
  const { known, grammar } = told;
  const here: Attributed[] = [];
  for (const found of withoutAsides(sentence.reading, grammar.lexicon)) {
    for (const { tokens, who, shown } of speakersOf(found, sentence, told)) {
      if (found.isOfKnown && !isKnown(who, sentence.at, told)) continue;
      const joined = found.asked ? joinAsked(found.asked, told) : join(who, sentence, shown, told);
      // “The judge told Reed he had lied”
      if (!joined || here.some(({ source }) => source === joined.source.id)) continue;
      if (who.kind === 'pronoun') joined.source.shows ??= shown.shows;
      // «Angaben des Amtes» say whose they are: «des Amtes».
      const whose = tokens.slice(statementIn(tokens, grammar.lexicon) + 1);
      const areMany = who.kind === 'pronoun' && shown.areSeveral;
      for (const source of areMany ? together(joined.source, known) : [joined.source]) {
        const mention = mentionOf(source, sentence, who, spanOf(whose.length > 0 ? whose : tokens));
        if (mention === 'none') continue;
        here.push({ source: source.id, mention, cue: cueOf(found, sentence), found, rule: joined.rule });
        known.spoken.push({ source, at: sentence.at, found });
      }
    }
  }
  return here;
}

function speakersOf(found: Found, sentence: DraftSentence, told: Told): readonly Speaker[] {
  const { text, grammar } = told;
  const { lexicon } = grammar;
  const { source, asked, rule } = found;
  if (!source) return [];
  const words = tokensIn(sentence, source);
  // “in Reed’s view”
  const isOwners = !lexicon.nounsHaveCapitals && lexicon.statements(found.by);
  const said = isOwners ? words.map((token) => unpossessed(token, lexicon)) : withoutCapital(words, lexicon);
  const own = isOwn(said, lexicon) ? subjectAround(source, sentence, grammar) : undefined;
  const isSubject = own !== undefined || (rule !== 'according' && rule !== 'citing');
  // «sagt die Ärztin und Autorin», but «zeigt eine Studie der Werft und des Museums»
  const isOneName = isOneBody(said, told);
  const all = own ?? said;
  const isOne = isOneName || (found.areSeveral === false && statementIn(all, lexicon) < 0);
  const each = isOne ? [all] : eachOf(all, grammar);
  const areSeveral = each.length === 1 ? found.areSeveral : undefined;
  const whoOf = (tokens: readonly Token[]): Who | undefined => {
    if (asked) return { kind: 'pronoun', words: source };
    return isOneName ? named(tokens, tokens, 'other', lexicon) : whoIs(tokens, lexicon, areSeveral === false);
  };
  const mayBeAnything = rule !== 'citing' || found.by === 'quote';
  return each.flatMap((tokens) => {
    const who = whoOf(tokens);
    if (!who || !(mayBeAnything || mayBeCited(who, told))) return [];
    return [{ tokens, who, shown: { shows: shownOf(who, tokens, isSubject, text, lexicon), areSeveral } }];
  });
}

/** «Ukrainische und westliche Beamte», but not «Städte und grosse Gemeinden»: the adjective that a sentence begins with is no name. */
function withoutCapital(
  words: readonly Token[],
  { nounsHaveCapitals, coordinators, manyInE }: Lexicon,
): readonly Token[] {
  const [first, , adjective, noun] = words;
  const isJoined = nounsHaveCapitals && coordinators.has(lowerAt(words, 1)) && noun !== undefined && isCapital(noun);
  const isAdjective = /^\p{Lu}\p{Ll}+e$/u.test(first?.text ?? '') && /^\p{Ll}+e$/u.test(adjective?.text ?? '');
  return first && isJoined && isAdjective && !manyInE.test(first.lower)
    ? [{ ...first, text: first.lower }, ...words.slice(1)]
    : words;
}

/** Whether some words are the name of one body, as a verb shows at the beginning of a sentence: “Marks and Spencer has”. */
function isOneBody(tokens: readonly Token[], { sentences, text, grammar: { lexicon } }: Told): boolean {
  const name = text.slice(...spanOf(tokens));
  const at = tokens.findIndex(({ lower }) => lexicon.coordinators.has(lower));
  const isJoined = at > 0 && at < tokens.length - 1 && !lexicon.small.has(lowerAt(tokens, 0));
  const isShown = (one: DraftSentence) =>
    one.text.startsWith(name) && lexicon.singular.test(one.text.slice(name.length));
  if (!isJoined || !sentences.some(isShown)) return false;
  // “Israel and Hamas”: where one of the two is a state, or is named alone, they are two.
  const isNamed = (tokens: readonly Token[]) => {
    const half = text.slice(...spanOf(tokens));
    const isState = lexicon.states.some(([state]) => state === half);
    return isState || occurrencesOf(half, text).length > occurrencesOf(name, text).length;
  };
  return ![tokens.slice(0, at), tokens.slice(at + 1)].some(isNamed);
}

/** All who said something by the same words as a source last did: «SP und Mitte fordern Geld. Sie sagen». */
function together(source: Known, { spoken }: KnownSources): readonly Known[] {
  const last = spoken.findLast((one) => one.source === source);
  const all = spoken.filter((one) => last && one.at === last.at && one.found === last.found);
  return all.length > 0 ? all.map((one) => one.source) : [source];
}

/** «unter Berufung auf Insider», but not «auf den Datenschutz» */
function mayBeCited(who: Who, told: Told): boolean {
  const { text, grammar } = told;
  const { lexicon } = grammar;
  if (who.kind === 'pronoun' || who.sourceKind !== 'other') return true;
  const name = text.slice(...who.name);
  return (
    maySpeak(who, text, lexicon) ||
    isBody('other', name, lexicon) ||
    isUnnamed(who, told) ||
    lexicon.callings.test(name.toLowerCase())
  );
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
