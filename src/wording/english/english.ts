import { DatePatterns, dateBegun, datePoints, dayAfter, dayBefore } from '../dates.ts';
import { listsOf } from '../lists.ts';
import { Wording } from '../wording.ts';
import { entriesOf, wordSet } from '../wordSet.ts';
import { words } from './words.ts';

/** The forms of the listed verbs, by their base. */
function formsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(list).flatMap(([base = '', ...forms]) =>
      [base, ...(forms.length > 0 ? forms : regular(base))].map((form) => [form, base] as const),
    ),
  );
}

function regular(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) return ['ies', 'ied'].map((ending) => base.slice(0, -1) + ending);
  const stem = base.replace(/e$/, '');
  return [/(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${/mit$/.test(base) ? `${base}t` : stem}ed`];
}

const alone = formsOf(words.reportVerbs.alone);
const withContent = formsOf(words.reportVerbs.withContent);
const inverting = wordSet(words.inverting);
const reports = (word: string) => alone.has(word) || inverting.has(word);

/** The functions of English words in a sentence, and the verbs of reporting. All in lower case. */
export const english = {
  alone,
  withContent,
  inverting,
  saying: wordSet(words.saying),
  announcing: wordSet(words.announcing),
  determiners: wordSet(words.determiners),
  pronouns: wordSet(words.pronouns),
  prepositions: wordSet(words.prepositions),
  joiners: wordSet(words.joiners),
  beforeJoiner: wordSet('familiar close report study survey review analysis paper'),
  boundaries: wordSet(words.boundaries),
  auxiliaries: wordSet(words.auxiliaries),
  onlyVerbs: wordSet('say said told argue argued believe believed think insist insisted'),
  relatives: wordSet('who whose which'),
  modals: wordSet('shall should can could may might must'),
  perfect: wordSet('has have had'),
  passive: wordSet('is are was were be been being'),
  adverbs: wordSet(words.adverbs),
  content: wordSet(words.content),
  adverbEndings: /^(?!family|reply|supply|ally|assembly|anomaly)\p{Ll}+\p{Ll}{2}ly$/u,
  plural: /(?<!['’])s$|^(?:police|people|data|media|staff|men|women|children|many|some|both|they|we|i|you)$/,
  times: wordSet(words.times),
};

const months = [
  ...['january jan', 'february feb', 'march', 'april', 'may', 'june', 'july', 'august aug', 'september sept'],
  ...['october oct', 'november nov', 'december dec'],
];

const partOfYear = '(?:the )?(?:beginning|start|middle|end|spring|summer|autumn|fall|winter) of ';

const dates: DatePatterns = {
  ...new DatePatterns(),
  points: datePoints(months, [dayBefore(''), dayAfter], 's'),
  begun: dateBegun(months, '', 'to|until|and|–|-'),
  months,
  since: new RegExp(`since (?:early |late |${partOfYear})?$`, 'i'),
  until: new RegExp(`(?:until|till) (?:${partOfYear})?$`, 'i'),
  about: /(?:about|around|circa|roughly) $/i,
  at: new RegExp(`(?:(?:(?:in|by|at|from) )?(?:early |late |${partOfYear})|(?:in|on|by|from|after|before|the) )$`, 'i'),
  from: /(?:from|between) $/i,
  to: /^ ?(?:to|until|and|–|-) ?$/i,
  span: /to/,
  counted: /^ (?!(?:when|and|to|the|in|at|on|by|but|or|as|it|he|she|they|after|before|with)\b)\p{Ll}/u,
};

/** What is needed to find quotations and the ends of sentences in English. */
export const englishWording: Wording = {
  ...new Wording(),
  abbreviations: wordSet(words.abbreviations),
  finalAbbreviations: wordSet(words.finalAbbreviations),
  months: wordSet(...months),
  dates,
  beginsSentence: wordSet(
    words.starters,
    words.determiners,
    words.pronouns,
    words.prepositions,
    words.adverbs,
    words.boundaries,
  ),
  reports,
  introduces: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(reports),
  inClauses: wordSet(words.auxiliaries, words.pronouns, 'him them us me'),
  titles: wordSet(
    'film book song album titled called entitled named magazine newspaper series show play novel programme project',
  ),
  slogans: wordSet('slogan words reading banner chanting shouting'),
  media: /^(?:newspaper|magazine|paper)$/,
  beforeSpeaker: wordSet('as the'),
  beforeAddressee: wordSet('the'),
  addresses: wordSet('to'),
  beforeQuotedWord: wordSet('as a an the'),
  lists: [
    /(?:of|for) \p{Lu}[\p{L}-]*(?:, \p{Lu}[\p{L}-]*)+,? (and) (?=\p{Lu})/gu,
    ...listsOf({
      and: 'and',
      within: 'the|of|for|de|van',
      verb: '(?<!\\p{L})(?:\\p{Ll}+ed|said|say|to) ',
      others: [...wordSet(words.prepositions, words.determiners)],
    }),
  ],
};
