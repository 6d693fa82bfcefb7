import { type Agreement, Lexicon } from '../lexicon.ts';
import { pairsOf, wordSet } from '../wordSet.ts';
import { english, englishWording } from './english.ts';
import { isOtherOffice } from './posts.ts';
import { calling, who } from './who.ts';
import { timeWords } from './words.ts';

const said = wordSet('statement account opinion version view words eyes admission reckoning estimates estimate');

const she = /^(?:she|her|mrs|ms|dame|lady|queen|\p{L}*woman)$/u;
const he = /^(?:he|him|his|mr|sir|lord|king|(?!german|roman|human)\p{L}*man)$/u;

function shows(word: string): Agreement | undefined {
  if (she.test(word)) return 'sheOrThey';
  if (he.test(word)) return 'he';
  return /^its?$/.test(word) ? 'it' : undefined;
}

const small = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)';

const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const partOfDay = '(?: (?:morning|afternoon|evening|night))?';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const shortMonth = '(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.';
const noYear = '(?!,? \\d{4}|\\d)';
const dayOfMonth = `(?:(?:${month}|${shortMonth}) \\d{1,2}(?:st|nd|rd|th)?(?:[–-]\\d{1,2})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}|${shortMonth}))`;

/** What begins a clause that tells when or why. */
const occasion = 'after|because|before|since|until|when';

/** The beginning of a sentence in which nobody says in front what follows: not “He said he left because the police said so”. */
const untold =
  '^(?!.*(?<!\\p{L})(?:said|says?|(?<!(?:been|are|was|were) )told|ask(?:ed|s)?|wonder(?:ed|s)?|remember(?:ed|s)?|alleged|claimed|denied|believed|understood)(?!\\p{L}))';

/** The same where nobody holds it in front either: not “The union sees it as unfair, but the mayor said it was not”. */
const unheld =
  '(?!.*(?<!\\p{L})(?:accounts?|claims|reports (?:that|of)|legend|opinion|(?:s|his|her|its|their) views?|fear(?:ed|s)?|thinks?|thought|(?:regard|consider|see)(?:s|ed)?|saw|show(?:s|ed)?|puts? (?:\\p{L}+ ){1,4}at|(?:[Tt]o|[Ff]or) (?:the )?\\p{L}+,? (?:it|that|this))(?!\\p{L}))';

const timePhrases = [
  // “Oct. 8–12”, “on Thursday, 5 March”
  `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) )?(?:${weekday},? )?${dayOfMonth}${noYear}`,
  // “arrested Sunday”, “late on Monday night”, but not “Black Friday” and “the Sunday Times”
  `(?:(?:[Ee]arly|[Ll]ate) )?(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Tt]hrough)(?: (?:early|late))? ${weekday}${partOfDay}`,
  `(?:(?:early|late) )?(?<!\\p{Lu}\\p{Ll}+ |\\p{L}-)${weekday}${partOfDay}(?! \\p{Lu}|['’]s \\p{Lu})`,
  `(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) (?:early |late |mid-)?${month}${noYear}(?! \\d)`,
  '(?:[Ll]ast|[Nn]ext|[Tt]his|(?:[Ee]arli|[Ll]at)er this) (?:week|weekend|month|year|summer|autumn|winter|spring)(?! \\p{N})',
  '[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|(?:[Oo]ver|[Aa]t) the weekend',
  // “a year earlier”, “three days later”
  '(?:[\\p{L}\\p{N}]+ )?(?:years?|months?|weeks?|days?|hours?) (?:ago|earlier|later)',
  '[Ii]n recent (?:years|months|weeks|days)',
  '[Ss]o far',
  '[Ff]or (?:years|months|weeks|decades)',
];

/** A phrase ahead of the clause: “On Monday, with …”. */
const opening = '^(?:On|In|At|By|After|Before|During|Since|For) [^,]*';

const posts =
  /^(?:affairs|agriculture|assistant|city|club|council|county|culture|defen[cs]e|deputy|district|economy|education|energy|environment|finance|fire|fisheries|food|foreign|health|home|housing|interior|justice|managing|medical|party|police|sales|science|state|trade|transport|treasury|union|vice)$/;

/** Names of one in which “and” joins two. */
const joint =
  /^(?:antigua and barbuda|barking and dagenham|bosnia and herzegovina|brighton and hove|dumfries and galloway|ernst and young|globe and mail|hammersmith and fulham|johnson and johnson|kensington and chelsea|marks and spencer|procter and gamble|smith and nephew|standard and poor['’]s|trinidad and tobago|tyne and wear|victoria and albert|windsor and maidenhead)$/;

const isName = (word = '') => /^\p{Lu}/u.test(word);

/** Whether a small word or one in the genitive is part of a body’s name: “Avon and Somerset Police”, “National Farmers’ Union”, “House of Commons staff”, but not “the Council and Chief Executive”. */
function joinsBody(words: readonly string[], at: number): boolean {
  const whose = words.slice(at + 1).findIndex((word) => !isName(word));
  if (words[at] === 'of')
    return (
      whose > 0 &&
      isName(words[at - 1]) &&
      !english.plural.test(words[at - 1] ?? '') &&
      words.length === at + whose + 2 &&
      english.plural.test(words.at(-1) ?? '')
    );
  if (/s['’]$|(?:men|people|ren)['’]s$/.test(words[at] ?? ''))
    return words.slice(at + 1).some((word) => who.bodies.test(word.toLowerCase()));
  if (words[at] !== 'and') return false;
  if (
    joint.test(
      words
        .slice(Math.max(0, at - 1), at + 2)
        .join(' ')
        .toLowerCase(),
    )
  )
    return true;
  const before = words[at - 1];
  const behind = words.slice(at + 1);
  const [first = '', ...others] = behind.slice(0, whose < 0 ? undefined : whose).map((word) => word.toLowerCase());
  const generic = others.at(-1) ?? '';
  const mayBe = isName(before) && (at === 1 || posts.test(before?.toLowerCase() ?? ''));
  const isOffice = at > 1 && who.offices.test(generic) && !generic.endsWith('s') && !who.offices.test(first);
  return mayBe && (who.authorities.test(generic) || who.bodies.test(generic) || isOffice);
}

const close = /^(?:aide|advis[eo]r|ally|allies|friend|people|person|someone|source)s?$/;

/** Whether a common noun is of several: “officials”, “an official”, “both councils”. */
function areMany(name: string): boolean | undefined {
  const noun = name
    .toLowerCase()
    .replace(/ (?:at|for|in|of|to|with) .*/u, '')
    .replace(/^.* /u, '');
  const one = noun.replace(/s$/, '');
  const areSome = [who.unnamed, who.offices, close].some((words) => words.test(noun));
  const areBodies = [who.authorities, who.bodies].some((words) => words.test(noun) || words.test(one));
  return areSome || areBodies ? /[^su]s$/.test(noun) : undefined;
}

/** English words about who somebody is and when something is said. */
export const englishLexicon: Lexicon = {
  ...new Lexicon(),
  possessive: /['’]s?$/,
  ...who,
  // “officials” of a company are officials.
  publicOffices: who.offices,
  personTitles: wordSet(
    'mr mrs ms dr drs prof profs sir dame lord sen sens rep reps cllr cr gov gen col lt sgt capt rev ch supt insp det dci pc con constable sergeant inspector justice garda',
  ),
  posts,
  ofPlaces: /^(?:(?:arch)?bishop|governor|king|mayor|premier|queen)$/,
  telling: /^(?:former|retired)$/,
  shortPlaces: wordSet('dc eu gb la ni nz tv uae uk un us usa'),
  titleOffices: new Map(pairsOf('gov governor, sen senator, rep rep, cllr councillor, justice judg')),
  // “Rep. Ann Hale” is a congresswoman, a CEO a chief executive.
  sameOffices: new Map(pairsOf('congressma rep, congresswoma rep, councilor councillor, ceo executiv')),
  isOtherOffice: (...office) => isOtherOffice(...office, englishLexicon),
  postnominals: wordSet('kc qc sc td mp mep msp obe mbe cbe kbe dbe phd md esq jp'),
  companyForms: wordSet('AB AG ASA BV Co Corp Inc KG LLC LLP LP Ltd NV PLC plc SA SE SpA'),
  nameParticles: wordSet('van de bin al el la du di da del le'),
  nobleParticles: wordSet('von'),
  determiners: english.determiners,
  beforePlace: /(?<!\p{L})(?:(?<!(?:[Ss]hares?|[Ss]takes?) )in|near|outside) (\p{Lu}[\p{L}-]*)/gu,
  callings: new RegExp(`^${calling}$`, 'u'),
  reasons: /^(?:aim|cause|end|goal|reason|result|start)s? /,
  // “Storm Ann hit the coast. It said”: nothing by such a name speaks.
  things:
    /^(?:big ben|cyclone|hurricane|lake|mount|operation|storm|tropical storm|typhoon)(?: |$)| (?:\p{L}?\p{N}+|avenue|beach|bridge|day|forest|hills?|island|lane|mountains?|ocean|river|road|sea|square|(?<!downing )street|valley|war|week)$/u,
  called: [
    [/^(?:agency|regulator)$/, 'authority'],
    [/^(?:newspaper|paper|broadcaster|magazine|network)$/, 'outlet'],
  ],
  calledBy: [
    [
      /^(?:company|firm|group|business)$/,
      /^(?:\p{L}*maker|airline|airways|bank|brands|chain|corp|energy|foods|holdings|homes|inc|industries|ltd|motors|plc|stores|systems|technologies|company|conglomerate|developer|firm|giant|group|manufacturer|operator|producer|publisher|retailer|start-up|supermarket|utility)$/u,
    ],
    [/^(?:club|team|side)$/, /^(?:fc|club|team|side|city|united|rovers)$/],
    [/^force$/, /^police$/],
    [/^(?:charity|party|union)$/, /^(?:charity|party|union)$/],
  ],
  staff: new RegExp(
    `^(?:\\p{L}+ )*(?:[Ss]taff|\\p{L}+s) (?:at|for|from) (?:.*\\p{Lu}\\S* and the \\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|and|for|of))+$|the \\p{Ll}+ and the (?!union|company|${who.offices.source}|${who.authorities.source})\\p{Ll}+$)`,
    'u',
  ),
  apposed: /^the \p{Lu}\S*(?: (?:\p{Lu}\S*|and|for|of))*$/u,
  employers: /^\p{Lu}\S* of .*\p{Lu}\S*(?= (?!(?:and|for|of|or|the)(?!\p{L}))\p{Ll}[^ ]+(?: \p{Lu}\S*){2,3}$)/u,
  bodyCallings:
    /^(?:airline|broadcaster|charity|insurer|lender|retailer|rival|supermarket|\p{L}{3,}(?:builder|maker))$/u,
  calledByEnding: [
    [/^airline$/, /^air(?:lines?|ways)?$/],
    [/^(?:builder|developer)$/, /^(?:developments?|homes|properties)$/],
    [/^lender$/, /^bank$/],
    [/^operator$/, /^(?:airport|bus(?:es)?|ferries|lines?|rail(?:ways?)?|trains?)$/],
    [/^retailer$/, /^(?:foods?|stores?|supermarkets?)$/],
  ],
  pasts: english.pasts,
  companies: /^(?:company|firm|group|business|airline|brewer|insurer|lender|retailer|supermarket|\p{Ll}+maker)$/u,
  tradedNames: /(?<!\p{L})(?:[Ss]hares?|[Ss]takes?) in (\p{Lu}[\p{L}-]*)/gu,
  // “for Orbis”, “Orbis’s”
  properNames: /[\p{Ll},] (\p{Lu}\p{L}*)|(\p{Lu}\p{L}*)['’]s/gu,
  states: pairsOf(`
  Ukraine Ukrainian, Russia Russian, China Chinese, France French, Germany German, Britain British, Italy Italian, Spain Spanish, Turkey
  Turkish, Iran Iranian, Israel Israeli, India Indian, Japan Japanese, Canada Canadian, Australia Australian, Switzerland Swiss, Poland
  Polish, Norway Norwegian
`),
  pronouns: wordSet('he him she they them it his her their its one'),
  plurals: wordSet('they them their'),
  firstPersons: wordSet('i me my we our'),
  genders: [
    [who.kin.he, 'he'],
    [who.kin.sheOrThey, 'sheOrThey'],
    [/^(?:boy|schoolboy|landlord|(?:irish|welsh|french|dutch)man)$/, 'he'],
    [/^(?:girl|schoolgirl|landlady|actress|(?:irish|welsh|french|dutch)woman)$/, 'sheOrThey'],
  ],
  pronounShows: shows,
  // «her colleague» may be a man.
  determinerShows: (word) => (/^(?:her|his|its)$/.test(word) ? undefined : shows(word)),
  areSeveral: (name) => {
    if (/^one of /i.test(name)) return false;
    const [first = ''] = name.toLowerCase().split(' ');
    const arePeople = /[^s]s$/.test(first) && (who.offices.test(first) || who.unnamed.test(first));
    const areAny = /^(?:both|few|many|most|others|several|some)$/i.test(name);
    return arePeople ||
      areAny ||
      /^\p{Ll}[^ ]*[^su]s$|(?:^| )(?:people|children|staff|(?!speci)\p{Ll}*men)$/u.test(name)
      ? true
      : undefined;
  },
  areMany,
  those: wordSet('those'),
  impersonal: 'it',
  neverOfPeople: wordSet('its'),
  joinsBody,
  // “view”, “claims that”
  statements: (word) => said.has(word) || word.endsWith(' that'),
  timeNouns: english.times,
  small: englishWording.beginsSentence,
  coordinators: wordSet('and'),
  singular: /^ (?:has|is|says|was)(?!\p{L})/u,
  shares: wordSet(
    '% percent cent half third thirds two-thirds quarter quarters three-quarters fifth two three four five six seven eight nine ten dozens hundreds scores thousands',
  ),
  ratio: new RegExp(`^${small} (?:in|out of) ${small}(?: |$)`),
  genitives: wordSet('of for by'),
  from: wordSet('at'),
  some: /^(?:few|many|most|others|several|some|those|three|two) (?:around|at|behind|close to|from|in|inside|near|on|outside|under|with|within) |^others$/,
  near: wordSet('to near with within'),
  close,
  genderless:
    /^(?:spokesperson|applicant|employee|guest|neighbou?r|passenger|patient|person|resident|source|student|victim|witness|worker)$/,
  among: wordSet('in of from among at on'),
  divides:
    /[,;] (?:and|but|while|whereas|though|although|yet|with) (?:\p{Ll}{2,9} )?$|; $| and $|[,–—] an? (?:accusation|allegation|charge|claim|decision|figure|move|pledge|promise) $/u,
  occasions: new RegExp(
    `(?<=${untold}.*\\p{L}.*)(?:,? (?:(?:hours|days|weeks|months|years) )?(?:${occasion})) $|(?<=\\p{L}.*)(?<!${opening}), with $|(?<=\\p{L}.*(?<!${opening}), with [^,;]*ing(?: [^,;]*)?) and $`,
    'u',
  ),
  toldOccasions: new RegExp(`^ (?:that )?[^,;:–—]* (?:${occasion}) $`),
  saysSo: /^(?: so)?\P{L}*$/u,
  contrasts: new RegExp(
    `(?:, (?:but|though|although|while|whereas|yet)(?: as)?|;) (?<=${untold}${unheld}.*\\p{L}.*[,;](?: \\p{L}+){0,2} )$`,
    'u',
  ),
  outOf: wordSet('from'),
  indefinite: wordSet(
    'a an one another some several many most half two three four five dozens hundreds scores thousands',
  ),
  otherTimes: /^(?:new|former|incoming|outgoing|acting|late)$/,
  bynames:
    /^the (?:\p{N}+-year-old(?: \p{Ll}+)?|(?:father|mother)[ -]of[ -](?:one|two|three|four|five|six|seven|eight)|(?<private>teenager|youngster|schoolboy|schoolgirl|pensioner|landlord|landlady|shopkeeper|actor|actress|singer|novelist|poet|filmmaker|comedian|academic|historian|entrepreneur|billionaire|striker|midfielder|defender|winger|goalkeeper)|lawmaker|politician|democrat|republican|scot|briton|american|australian|canadian|croatian|norwegian|swede|dane|finn|spaniard|italian|german|belgian|pole|serb|serbian|brazilian|argentine|argentinian|austrian|russian|ukrainian|turk|greek|nigerian|kenyan|jamaican|new zealander|south african|(?:irish|welsh|french|dutch)(?:wo)?man)$/u,
  relatives: wordSet('who which that where whose'),
  participles: /(?:\p{Ll}{2}ed|born|built|given|held|made|sent|written)$/u,
  own: /^own$/,
  says: wordSet(
    'say add acknowledge admit announce argue claim concede confess confirm explain insist maintain predict recall tell warn',
  ),
  leansAtBegin: wordSet('he she they his her their its such there then so'),
  leansAlone: wordSet('this that it these those'),
  pointsBack: wordSet('this that these those'),
  leans: wordSet('these those'),
  silent:
    /\b(?:declined? to|refused? to (?:comment|say|discuss|answer))|n[o’']t (?:immediately )?(?:be reached|respond|reply|comment|answer|return|say (?:if|how|wh\p{L}+))/u,
  numerals: /^(?:least|more|fewer|less|million|billion|percent|year|month|week|day|hour|dollar|euro|pound)s?$/,
  spokesPersons: /^spokes/,
  timeWords: wordSet(timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
};
