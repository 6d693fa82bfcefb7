import { listsOf } from '../lists.ts';
import { Wording } from '../wording.ts';
import { entriesOf, wordSet, wordSets } from '../wordSet.ts';
import { isNameOfThing } from './formCues.ts';
import { dates } from './times.ts';
import { who } from './who.ts';
import { deeds, needed, nextWords, objectsOf, reportVerbs, words } from './words.ts';

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

const alone = formsOf(reportVerbs.alone);
const withContent = formsOf(reportVerbs.withContent);

/** The functions of English words in a sentence, and the verbs of reporting. All in lower case. */
export const english = {
  ...wordSets(words),
  ...who,
  alone,
  withContent,
  deeds,
  needed,
  nextWords,
  objectsOf,
  beforeJoiner: wordSet('familiar close report study survey review analysis paper'),
  onlyVerbs: wordSet('say says said told allege argue argued believe believed think insist insisted'),
  /** Forms that need an auxiliary: “had shown”. */
  onlyParticiples: wordSet('known seen shown spoken sworn written'),
  citing: wordSet('citing quoting'),
  quotes: wordSet('quote quotes quoted cite cites cited report reports reported'),
  channels: wordSet('email e-mail mail phone telephone text letter video fax message'),
  relatives: wordSet('who whose which'),
  pasts:
    /^(?:\p{Ll}{2,}ed|broke|came|cost|failed|fell|gave|got|grew|hit|rose|began|had|held|kept|knew|led|left|lost|made|meant|met|put|ran|saw|sent|shot|sold|spent|took|went|won)$/u,
  /** Participles without “-ed”. */
  participles: /^(?:built|chosen|drawn|driven|given|held|led|overseen|read|run|sent|stolen|taken|worn|written)$/u,
  /** What somebody does, not calls something: “an attempt by the mayor”. */
  acts: /^(?:act|attack|attempt|bid|effort|move|plot|stunt)$/u,
  possessives: wordSet('his her its their'),
  /** What says something before “that”: “made it clear”, “hit back”, “was keen to stress”, “issued a warning”, “is adamant”. */
  phrases:
    /^(?:(?:goes|went) on to (?:add|argue|claim|say)|(?:makes?|made) (?:it )?(?:clear|plain)|(?:hits?|fire[ds]|sho(?:t|ots)) back|(?:is|are|was|were) (?:at pains|eager|forced|keen|quick) to (?:acknowledge|add|admit|concede|emphasi[sz]e|insist|point out|say|stress)|(?:gives?|gave|issue[sd]|ma(?:kes?|de)|renew(?:s|ed)|repeat(?:s|ed)|st(?:ands?|ood) by) (?:an?|the|his|her|its|their) (?:\p{L}+ )?(?:assurance|claim|pledge|prediction|promise|threat|warning)s?|t(?:akes?|ook) the view|puts? it to (?:[^ ]+ ?){1,3}|ha(?:[ds]|ve) no doubt|(?:raise[sd]?|raising|voice[sd]?|voicing) (?:\p{L}+ )?(?:alarm|concern|doubt|fear|hope|worry|worrie)s?|(?:is|are|was|were|remain(?:s|ed)?|seem(?:s|ed)?|felt|feels?) (?:(?!so )\p{L}+ )?(?:adamant|afraid|alarmed|angry|anxious|certain|concerned|confident|convinced|dismayed|fearful|hopeful|optimistic|sceptical|skeptical|sure|worried|in no doubt))$/u,
  /** Who confirms by a vote or a ruling. */
  voters: wordSet(
    'senate senators congress parliament committee lawmakers mps members voters judge judges court tribunal bishop insurer',
  ),
  /** What leaves open whether something is so at all. */
  unsure: wordSet('if unless whether'),
  /** What is only planned with “will”. */
  plans: wordSet('announce confirm decide disclose report reveal'),
  /** What is only planned, or may be, before a verb. */
  unreal: wordSet('to will would shall should can could may might must'),
  /** What somebody may say to have done. */
  attacks: /^(?:assassination|assault|attack|blast|bombing|explosion|killing|raid|shooting|strike)s?$/,
  /** What somebody may welcome and nobody opens a door to. */
  news: /^(?:agreement|announcement|ban|decision|deal|findings|law|move|news|outcome|pledge|plan|policy|proposal|report|result|ruling|step|verdict)s?$/,
  /** What somebody says, before “that”: “Reed’s claim that”. */
  claimed:
    /^(?:accusation|allegation|argument|assertion|assurance|belief|claim|contention|insistence|suggestion|warning)s?$/,
  /** What somebody may deny. */
  claims: /^(?:accusation|allegation|charge|claim|figure|report|rumou?r|suggestion)s?$/,
  /** Whom British English takes for several: “the family say”. */
  collectives:
    /^(?:band|board|club|committee|company|council|couple|crew|family|firm|force|government|jury|opposition|party|prosecution|side|team|trust|union)$/,
  researchers: /(?:researchers|scientists|authors|economists|analysts|team)$/,
  passiveWithTo: wordSet('believe know think report allege suspect rumour'),
  /** What makes a text known, and with it what is said there: “issued a statement urging calm”. */
  issues: wordSet('issues issued posts posted publishes published put puts releases released sends sent signed'),
  issued:
    /^(?:(?:issue|post|sign)\p{Ll}+|sen(?:ds|t)|puts? out|(?:releas|publish)e[sd](?!.* (?:e-?mail|letter|message|note|video)s?(?: |$))) (?:(?!of )[^ ,]+ ){1,4}(?:e-?mail|letter|message|note|notice|report|statement|video|warning)s?(?: (?:for|on|to) [^,]+)?$/u,
  /** Where somebody goes to say something: “took to X to complain”, “used a speech to attack it”. */
  turns: wordSet('took takes take used uses'),
  turnsTo:
    /^(?:t(?:akes?|ook) to [^,]+|use[sd] .*(?:address|appearance|column|conference|interview|letter|post|speech|statement)(?: (?:at|in|on|to) [^,]+)?)$/,
  /** By what a text comes to somebody who is not its author: “found a note saying”, “were sent a letter saying”. */
  finds:
    /(?:^| )(?:finds?|found|gets?|got|obtain(?:s|ed)|reads?|receive[sd]?|sees?|saw|seen|show(?:s|ed|n)?|(?:was|were|been) (?:\p{Ll}+ )?(?:sent|given|handed|issued))(?: \p{L}+){1,3}$/u,
  /** What somebody may say not to do, or not to have done: “promised not to go”. */
  binding: wordSet('agree claim pledge promise swear threaten vow'),
  aims: wordSet('accuse apologise apologize call claim'),
  /** What somebody does in words where “as” stands before: “as Reed suggested”. */
  asSaid: wordSet('believe claim describe indicate joke mention point quip reckon remember suggest'),
  /** What has come true by what follows “as”: “as analysts had expected”. */
  foretelling: wordSet('demand expect fear forecast hope plan pledge predict promise vow warn'),
  /** After these, “reports” and “plans” are nouns. */
  nounsFollow: wordSet('in at on by from under without over about against amid despite with following into'),
  modals: wordSet('shall should can could may might must'),
  perfect: wordSet('has have had'),
  /** What something was for somebody who need not have said so: “To the mayor, the report was a surprise”. */
  effects: /^(?:blow|boon|burden|comfort|relief|shock|surprise)$/,
  copulas: wordSet('is are was were been looks look seems seem remains remain'),
  passive: wordSet('is are was were be been being'),
  adverbEndings:
    /^(?!family|rally|bully|tally|monopoly|reply|supply|ally|assembly|anomaly|(?:dai|dead|elder|friend|month|quarter|week|year)ly)\p{Ll}+\p{Ll}{2}ly$/u,
  /** Determiners that may be a subject by themselves. */
  standsAlone: wordSet('another one some many most several both'),
  /** What somebody may call something, by its ending: “called the plan unlawful”. */
  judgements:
    /^(?:(?!responsible|available|possible)\p{Ll}{2,}(?:able|ible|ful|less|ous|istic)|(?!under|uncle|union|unit)un\p{Ll}{4,}(?<!ion|ity)|in(?:acc|app|corr|eff|sens|suff|tol|val)\p{Ll}+(?<!ion|ity|ment)|ill-\p{Ll}+)$/u,
  plural:
    /(?<!['’])s$|^(?:\p{Ll}*(?<!^o|abdo|acu|lu|regi|speci)men|%|police|gardaí|people|percent|cent|data|media|staff|children|many|most|some|both|those|they|we|i|you)$/u,
};

const plain = new Wording();

const reports = (word: string) => alone.has(word) || english.inverting.has(word);

/** What is needed to find quotations and the ends of sentences in English. */
export const englishWording: Wording = {
  ...plain,
  // “No 10” is one word, and so are “Post Office”, which is no paper, and “King’s College”, which is not the king’s.
  pieces: new RegExp(
    `(?:No\\.? 1[01]|Post Office|Press Council|(?:Alzheimer|King|Queen)[’']s (?:College|Research|University))(?![\\p{L}\\p{N}])(?:[’']s)?|${plain.pieces.source}`,
    'gu',
  ),
  abbreviations: wordSet(
    'mr mrs ms dr drs prof profs sens reps govs st gen col lt sgt capt gov sen rep rev hon pres vs nos jan feb mar apr jun jul aug sept sep oct nov dec e g approx dept est',
  ),
  finalAbbreviations: wordSet('i fig inc ltd co corp jr sr etc m p a u s k d c'),
  numbering: wordSet('no'),
  hasOrdinals: false,
  months: wordSet(...dates.months),
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
  asking:
    /^ (?:\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3}|[Tt]he \p{Ll}+(?: \p{Ll}+)?)(?:, [^,.!?]{2,40},)? (?<verb>\p{Ll}+)(?=[.]|,(?! [“"])| (?:the|an?|him|her|them|me|us|reporters|police|on|in|by|to|as|after|at) )/u,
  inClauses: wordSet(words.auxiliaries, words.pronouns, 'him them us me'),
  titles: wordSet(
    'film book song album titled called entitled named magazine newspaper series show play novel programme project',
  ),
  isNameOfThing,
  judges:
    /(?<!\p{L})(?:(?:(?:what|which|that|an? (?:accusation|allegation|charge|claim|decision|figure|move|pledge|promise)) (?:[\p{L}’'-]+ ){0,5}|(?:he|she|it|they|we|have|has|had) (?:\p{L}+ )?)(?:called|named)|(?:call|nam|describ|dubb|brand|label)(?:s|es|l?ed|l?ing)(?: [\p{L}’'-]+){1,6}|is|was|were|be|an?)\s*$/u,
  denying:
    /(?<!\p{L})(?:(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))(?: (?:the|any|all|his|her|their|its|recent))* (?:that|having|being|calling|saying|claims?|allegations?|accusations?|reports?|suggestions?|rumours?)(?!\p{L})(?!.*(?<!\p{L})(?:as|says|said|adding|insist(?:ed|ing)|told|describing|labelling|branding|because|which|who|though|but)(?!\p{L}))|^Asked (?:if|whether)(?!\p{L})(?!.*,))[^.;:“"]*$/iu,
  slogans: wordSet('slogan words reading banner chanting shouting'),
  announcing: english.announcing,
  uttering: /^ \p{Ll}+ed (?:one of )?the \p{Ll}+(?:[.,]|$)/u,
  media: /^(?:newspaper|magazine|paper)$/,
  beforeSpeaker: wordSet('as the'),
  beforeAddressee: wordSet('the'),
  addresses: wordSet('to'),
  beforeQuotedWord: wordSet('as a an the'),
  lists: [
    // “the mayor of Bath, Ann Hale, and Tom Reed”
    /(?<=^The (?:\p{L}+ )?(?:mayor|governor|bishop|president|head|director|chair|leader) of \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?, )\p{Lu}[\p{L}-]* \p{Lu}[\p{L}-]*, (and) (?=\p{Lu}[\p{L}-]* \p{Lu}[\p{L}-]* \p{Ll})/gu,
    /(?:of|for|in|at|near|from) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?:, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*(?<!(?<!\p{L})(?:mayor|governor|bishop|president|head|director|chair|leader) of [^,]*, [^,]*(?=,? and \p{Lu}[\p{L}-]* \p{Lu})))?)+,? (and) (?=\p{Lu})(?!(?:\p{Lu}[\p{L}-]* ?)+, (?:\p{N}{1,3},|(?:of|from) \p{Lu}))/gu,
    ...listsOf({
      and: 'and',
      within: 'the|of|for|de|van',
      verb: '(?<!\\p{L})(?:\\p{Ll}+ed|said|say|to) ',
      others: [...wordSet(words.prepositions, words.determiners)],
    }),
  ],
};
