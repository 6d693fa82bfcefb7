import type { SourceKind } from '../model/article.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Mention } from './again.ts';
import { inFull, isUnnamed, withAdjectives, withoutGenitive } from './called.ts';
import type { Known } from './known.ts';
import { isProfession } from './officers.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import { isBody } from './shown.ts';
import { slugOf } from './slug.ts';
import type { Somebody } from './somebody.ts';
import { speaksForOf } from './speaksFor.ts';
import type { Told } from './told.ts';
import { onlyWords } from './verbatim.ts';

/** A source as it is first mentioned, which is known from there on; undefined if the sentence does not have its name. */
export function addSource(mention: Mention, sentence: DraftSentence, told: Told): Known | undefined {
  const { who, name } = mention;
  const [begin] = localSpan(who.name, sentence);
  if (!/[\p{L}\p{N}]/u.test(name) || occurrencesOf(name, sentence.text).every(([start]) => start !== begin))
    return undefined;
  const source = sourceOf(mention, sentence, told);
  told.known.add(source);
  const short = shortOf(who.name, told);
  if (short) told.known.keepShort(short, source);
  return source;
}

function sourceOf({ who, name, words, shown, more }: Mention, sentence: DraftSentence, told: Told): Known {
  const { known, lang, grammar } = told;
  const nominative =
    shown.areSeveral && who.before.length === 0
      ? undefined
      : withoutGenitive(name, who, shown.areSeveral === false, told);
  const plain = nominative?.name ?? name;
  const called = inFull(withAdjectives({ who, sentence, name, plain, areSeveral: shown.areSeveral }, told), who, told);
  const description = who.description && onlyWords(sentence.text, localSpan(who.description, sentence));
  const speaksFor = speaksForOf(who, sentence, told);
  return {
    id: known.unique(slugOf(called, 4) || idWordsOf(lang).source),
    who,
    name: plain,
    calling: callingOf(who, told),
    more,
    words,
    named: nominative?.sentence?.id ?? sentence.id,
    shows: shown.shows,
    areSeveral: shown.areSeveral ?? grammar.lexicon.areSeveral(name),
    input: {
      name: called,
      kind: isUnnamed(who, told) ? 'unnamed' : kindOf(who, speaksFor?.source, told),
      ...(description !== undefined && description !== called && { description }),
      ...(speaksFor && { speaksFor }),
    },
  };
}

/** The noun before a name, or before the others in it: «Gewerkschaft» in «die Gewerkschaft GDL», “union” in “the union Aslef”. */
function callingOf(
  { office, description, name: [begin, end] }: Somebody,
  { text, grammar: { lexicon } }: Told,
): string | undefined {
  if (office !== undefined) return undefined;
  const before = text.slice(Math.min(description?.[0] ?? begin, begin), begin);
  const noun = (lexicon.nounsHaveCapitals ? /\p{Lu}[\p{L}-]+(?= $)/u : /\p{L}+(?= $)/u).exec(before)?.[0];
  const first = noun ?? /^\p{L}+(?= )/u.exec(text.slice(begin, end))?.[0] ?? '';
  return lexicon.small.has(first) ? undefined : keyOf(first.toLowerCase());
}

/** The kind of somebody, who is an official also by the body spoken for: «Sprecher Hans Muster» of the ministry. */
function kindOf(
  { sourceKind, office }: Somebody,
  body: string | undefined,
  { known, grammar: { lexicon } }: Told,
): SourceKind {
  const whose = body && known.byId.get(body)?.input.kind;
  const isPublic = office && !isProfession(office, lexicon) && (whose === 'authority' || whose === 'state');
  return isPublic && sourceKind === 'other' ? 'official' : sourceKind;
}

/** «Bund der Imker (BDI)»: the abbreviation used from there on, if the letters match; «Hans Muster (SPD)» is no such case. */
function shortOf([begin]: Span, { text, grammar }: Told): string | undefined {
  const [, name = '', short = ''] =
    /^([^.;:!?()]{0,80}) \((\p{Lu}[\p{L}-]+)\)/u.exec(text.slice(begin, begin + 100)) ?? [];
  const [first, ...others] = short;
  // Up to the next of each letter, so that there is one way to look. «Institut für Schneeforschung (SF)» leaves out what it is.
  const pattern = `^(?:\\p{Lu}[\\p{L}-]+ \\p{Ll}+ )?${first}${others.map((letter) => `[^${letter}]*${letter}`).join('')}`;
  const letters = new RegExp(pattern, 'iu');
  const isBodys = /^\p{Lu}{3,}$/u.test(short) && isBody('other', name, grammar.lexicon);
  return short !== '' && (isBodys || letters.test(name)) ? short : undefined;
}
