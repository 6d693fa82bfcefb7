/** Words of time that give no date. */
export const timeWords =
  'already still now currently recently soon previously later earlier today yesterday tomorrow increasingly meanwhile lately formerly eventually again';

/** English verbs of reporting: those that always report, and those that do so only with reported content. Base form, then irregular forms (third person, past, participle). */
export const reportVerbs = {
  alone: `
  say says said said, tell tells told told, write writes wrote written, state, announce, report, confirm, insist, argue, explain,
  note, acknowledge, admit, assert, declare, reply, respond, reiterate, stress, emphasise, emphasize, testify, allege, recall,
  comment, express, remark, conclude, observe, reveal, disclose, concede, maintain, contend, caution, urge, warn, complain, promise, pledge, vow,
  predict, forecast forecasts forecasted forecast, estimate, expect, fear, cite, tweet, shout, yell, deny, dispute, blame, attribute, ask, quote, demand
`,
  withContent: `
  believe, accept, add, apologise, apologize, claim, think thinks thought thought, hope, know knows knew, suggest, indicate, agree, decide, rule ruled, find finds found
  found, show shows showed shown, learn, see sees saw seen, doubt, suspect, propose, recommend, call, describe, criticise, criticize,
  condemn, praise, welcome, accuse, joke, advise, lament, boast, hint, speculate, hail, dismiss, reject, read reads read read, point points
  pointed, signal signals signalled signaled, worry, calculate, feel feels felt, remember, thank, pay pays paid, speak speaks spoke spoken, question, establish, post, put puts put put, appeal,
  understand understands understood understood, credit, portray, counter, retort, clarify, swear swears swore sworn, mention, threaten, reckon, brand, label labels labelled labeled, link, submit, denounce, decry, deplore, applaud, slam slams slammed, dub dubs dubbed, record, assume, discover, demonstrate, prove, hold holds held, quip quips quipped, muse, recount, liken, support, defend,
  highlight, inform, opine, project, refute, underline, term termed, attack, blast, deride, lambast, mock, ridicule, raise, voice
`,
};

/** The words of an object before its noun: “an old” in “an old car”, not “calls for an inquiry into the” in “calls for an inquiry into the chief”. */
const beforeNoun = '(?:(?!(?:of|for|into|about|over|against|on|to|in|by|from|with|as|that|and) )[^ ]+ ){0,4}';
const withContent = '(?:accus|argu|ask|call|claim|complain|demand|say|urg|warn)ing ';
/** Words that answer: “responded with a letter”, “responded by calling for calm”. */
const answering =
  /with (?:an?|the|its|his|her|their) (?:[^ ]+ )?(?:apology|appeal|call|claim|comment|denial|email|letter|message|plea|promise|question|statement|threat|tweet|warning)|by (?:accus|argu|ask|blam|call|claim|deny|demand|insist|say|tell|threaten|urg|warn)ing/
    .source;
/** What is shouted and reports nothing: “shouted slogans”, “shouted at the driver”. */
const shouting = /^(?:at|over|abuse|insults|slogans)(?= |$)|^$/;
const people =
  '(?:applicant|asylum seeker|boy|casualt(?:y|ie)|child|children|girl|guest|member|men|migrant|patient|people|pupil|refugee|student|victim|visitor|women)s?';

/** Verbs that report by the words behind them, each with those, and whether anybody does, not only people: “called for a review”, “boasted to friends”. */
export const objectsOf: ReadonlyMap<string, readonly [RegExp, isAnybodys?: boolean]> = new Map([
  ['call', [/^for(?= |$)/, true]],
  ['appeal', [/^(?:to (?:.* )?)?for(?= |$)/, true]],
  ['hint', [/^at(?= |$)/, true]],
  ['advise', [/^against(?= |$)/, true]],
  ['accuse', [/(?:^| )of(?= |$)/, true]],
  ['apologise', [/^(?:to|for|after|over)(?= |$)/]],
  ['apologize', [/^(?:to|for|after|over)(?= |$)/]],
  ['boast', [/^to(?= |$)/]],
  ['joke', [/^to(?= |$)/]],
  [
    'project',
    [
      /^(?:.* )?(?:cut|decline|deficit|drop|fall|gain|growth|increase|loss|losse|profit|rise|saving|surplus)s?(?= |$)/,
      true,
    ],
  ],
  ['rule', [/^out(?= |$)/]],
  ['credit', [/^(?!.*\p{N})(?:.* )?(?:with|to)(?= |$)/u]],
]);

/** Verbs of reporting that also tell what is done, each with the words behind it that show it: “recalled 3 million cars”, “conceded twice”. */
export const deeds: ReadonlyMap<string, RegExp> = new Map([
  [
    'respond',
    new RegExp(
      `^(?!(?:.* )?(?:${answering})(?= |$))(?:(?:quickly|swiftly|promptly|positively|well|badly|within|with|in|by)(?= |$)|to ${beforeNoun}(?:blaze|fire|call|alarm|crash|incident|emergency|scene|shooting|accident|explosion|collision|disturbance|reports of|attack|treatment)s?(?= |$))`,
      'u',
    ),
  ],
  ['observe', /^(?:an?|the|two) (?:[^ ]+ ){0,3}(?:silence|holiday|ceasefire|truce|fast|curfew|tradition|custom)/u],
  [
    'concede',
    /^(?:(?:shortly |soon )?(?:once|twice|defeat|possession|ground|at|on|in|after|to)(?= |$)|\p{N})|(?:goal|penalty|corner|free-kick|equali[sz]er|race|election|game|match|seat|title)s?(?= |$)|^$/u,
  ],
  [
    'recall',
    /^(?:(?:about|around|nearly|almost|over|more than|at least|some) )?\p{N}[^ ]* (?!years|months|weeks|days|hours|minutes)|(?:car|vehicle|truck|product|toy|battery|batterie|ambassador|envoy|parliament|striker|defender|midfielder)s?(?= \p{Ll}+ed(?: |$)| (?:sold|made|built|in|on|over|from|to|after|because|that|which|due|for|with|worldwide)(?= |$)|$)/u,
  ],
  [
    'admit',
    new RegExp(
      `^(?:(?:about|around|nearly|almost|over|more than|at least) )?\\p{N}[^ ]*(?: (?:[^ ]+ )?${people})?(?= (?:after|at|because|by|during|following|from|in|last|on|over|overnight|since|this|to|today|who|with|yesterday)(?= |$)|$)|^(?:\\p{L}+ )?${people}(?= |$)`,
      'u',
    ),
  ],
  [
    'conclude',
    /^(?:(?:on|in|at|with|after|next|last|this|today|yesterday|\p{L}+day|its|their|his|her|an?|the)(?= |$))|^$/u,
  ],
  ['maintain', /^(?!.*innocence)(?:an?|the|its|his|her|their|close|good|order|control|peace)(?= |$)|^$/u],
  [
    'declare',
    new RegExp(
      `^${beforeNoun}(?:(?:(?:day|period|state|week)s? of (?:\\p{L}+ )?)?(?:emergency|disaster|mourning)|war|bankruptcy|independence|ceasefire|truce|martial law|holiday|dividend|curfew)s?(?= of \\p{Sc}?\\p{N}| (?:across|after|against|because|between|during|following|for|from|in|last|next|on|since|this|today|until|with|yesterday|\\p{L}+day)(?= |$)|$)`,
      'u',
    ),
  ],
  [
    'dismiss',
    new RegExp(
      `^${beforeNoun}(?:suit|lawsuit|case|charges?|indictment|petition|motion|appeal|employees|workers|staff|executive|minister|director|chief|coach|manager|head|secretary|commander|jury|nurses?|players?|officers?)(?= (?!for)|$)`,
      'u',
    ),
  ],
  // “Tom Reed, mentioned in the report, left”
  ['mention', /^(?:in|by|above)(?= |$)/u],
  // “argued inside the club”
  ['argue', /^(?:about|before|in|inside|outside|over|with)(?= |$)|^$/],
  // “rejected the offer”: a vote, no words, but “rejected the offer because it was late”
  [
    'reject',
    new RegExp(
      `^(?!.* because )${beforeNoun}(?:offer|plan|bill|deal|proposal|motion|appeal|application|amendment)s?(?= |$)`,
    ),
  ],
  // “reported for duty”, “reported to the camp”, “reported it to the police”
  [
    'report',
    /^(?:for|to)(?= )|^(?:him|her|it|them|(?:the|his|her|their)(?: (?!in |of |that )[^ ]+){1,2}) to (?:the |its |his |her |their |local )?(?:authorit(?:y|ies)|bosses|compan(?:y|ies)|council|fbi|firm|management|managers?|officials?|police|regulators?|school|staff|supervisors?)(?= (?!had|has|was|were|is|are)|$)/u,
  ],
  [
    'claim',
    new RegExp(`^${beforeNoun}(?:goal|hat-trick|life|lives|medal|place|point|title|trophy|win|wicket)s?(?= |$)`),
  ],
  [
    'deny',
    /^(?!\p{L}+ing )(?:[^ ]+ ){0,3}(?:access|asylum|bail|entry|parole|permission|visas?)(?= (?!was|had|to \p{L}+ was)|$)/u,
  ],
  ['demand', /^(?:the ball|(?:\p{L}+ )?attention)(?= |$)/u],
  [
    'agree',
    /^(?:(?:an?|the|its|their|new|personal|\p{Sc}?\p{N}[^ ]*) )*(?:ceasefire|contract|deal|fee|pact|price|terms|truce)(?= |$)/u,
  ],
  ['tell', /^(?:an?|another|the) (?:[^ ]+ )?(?:story|tale)(?= |$)/],
  ['rule', /^out (?:the |an? )?(?:evidence|goal|tape|testimony)s?(?= |$)/],
  ['shout', shouting],
  ['yell', shouting],
  // “wrote 14 books”, “wrote to the minister last week”
  [
    'write',
    new RegExp(
      `^to (?:(?:the|his|her|their|its) )?[^ ]+(?: (?:on|in|last|this|about|after|before) (?!.*${withContent}).*)?$|^${beforeNoun}(?:album|bill|biograph(?:y|ie)|book|code|film|hit|hymn|lyric|memoir|music|musical|novel|opera|play|poem|poetry|screenplay|script|song|symphon(?:y|ie)|trilog(?:y|ie))s?(?= (?!${withContent})|$)`,
    ),
  ],
  ['announce', /^(?:itself|himself|herself|themselves)(?= |$)/u],
  [
    'condemn',
    /^(?:an?|the|its|his|her|their) (?:[^ ]+ )?(?:building|bridge|house|property|site)s?(?= (?:after|as|because|in|last|on|this)(?= )|$)/u,
  ],
  ['hail', /^an? (?:[^ ]+ )?(?:cab|taxi)(?= |$)/u],
  ['dub', /^(?:him|her|[^ ]+ [^ ]+) a (?:dame|knight)(?= (?!of )|$)/u],
  // “slammed into the coast”
  [
    'slam',
    /^(?!(?:an?|the|its|his|her|their|what) )|^the (?:\p{L}+ )?(?:brakes?|car|door|gate|lid|phone)(?= |$)|^(?:[^ ]+ ){1,2}(?!to )[^ ]+ (?:(?:down|home|into|past|shut)|(?:against|off|on|to) (?:a|the) (?:bar|brakes?|desk|floor|ground|mat|post|table|wall))(?= |$)/u,
  ],
  // “labelled the boxes “glass””
  [
    'label',
    /^(?:all |the |its |their )*(?:bottle|box|file|jar|package|parcel|product)(?:e?s)(?= |$)|^its (?:bread|cheese|food|meat|product|wine)s?(?= )/u,
  ],
  // “threatened to collapse”: nobody says so.
  [
    'threaten',
    /^to (?:be|become|boil|break|burst|collapse|derail|drown|engulf|erupt|equali[sz]e|fail|fall(?: into| apart| short)|flood|go (?:bankrupt|bust|under$)|overflow|overwhelm|score|spill|spread|swamp|turn into)(?= |$)/u,
  ],
]);

/** What comes before the words in which somebody judges something: “attacked the plan as “a joke””. */
const aboutWhat =
  /^(?:\p{L}+ ){0,2}(?:alarm|anger|concern|doubt|fear|hope|objection|worrie|worry)s? (?:about|at|for|over|to) /u;
const asWhat = / as (?:an? )?["“'‘]/;

/** Verbs that report only with such words behind them: “supported her account”, “defended the decision”, “likened it to a gag”. */
export const needed: ReadonlyMap<string, RegExp> = new Map([
  ['support', /^(?:the|his|her|their|its|this|that) (?:account|allegation|claim|story|version)s?$/],
  ['liken', /^.+ to /],
  ['raise', aboutWhat],
  ['voice', aboutWhat],
  ['attack', asWhat],
  ['blast', asWhat],
  ['deride', asWhat],
  ['lambast', asWhat],
  ['mock', asWhat],
  ['ridicule', asWhat],
  ['highlight', /^that /],
  ['inform', /^(?:[^ ]+ ){1,5}that /],
  ['opine', /^that /],
  [
    'refute',
    /^(?:all|any|claims|her|his|the|their|these|those|this) (?:[^ ]+ ){0,2}(?:accusation|allegation|charge|claim|report|suggestion)s?(?= |$)|^(?:allegation|claim|suggestion)s /,
  ],
  ['underline', /^that /],
  ['recount', /^(?!.*(?:ballot|vote|money|cash))(?:an?|the|his|her|their|how) /],
  [
    'defend',
    /^(?:the|his|her|their|its|this) (?:[^ ]+ ){0,2}(?:action|approach|ban|budget|conduct|cut|deal|decision|handling|law|levie|levy|measure|move|plan|policy|policie|proposal|record|reform|response|rule|scheme|spending|strategy|taxe|tax|use)s?(?: (?!title|goal|against)|$)/,
  ],
]);

/** The word right behind a verb with which it may report anything: “spoke of”, not “learned of”. */
export const nextWords: ReadonlyMap<string, RegExp> = new Map([
  ['add', /^(?!to$)/],
  ['decide', /^(?!(?:how|if|wh.*)$)/],
  ['establish', /^(?:that|\P{L}*)$/u],
  ['learn', /^(?!of$)/],
  ['pay', /^tribute$/],
  ['point', /^(?:out|to)$/],
  ['read', /^(?!(?:aloud|by|out|to)$)/],
  ['speak', /^of$/],
  ['submit', /^that$/],
]);

/** English words, by their functions. */
export const words = {
  /** Those that may precede the speaker: «…», said the mayor. */
  inverting:
    'said says claimed claims wrote writes added adds asked asks explained explains replied replies noted notes recalled recalls reported reports',
  /** The same where nothing follows the speaker: “Prices will rise, warn economists.” */
  invertingAtEnd:
    'warn warns warned argue argues argued insist insists insisted admit admits admitted believe believes predict predicts predicted suggest suggests',
  /** What the subject of a clause says besides: “she left, saying it was late”. */
  saying:
    'saying adding alleging blaming calling describing arguing claiming insisting warning stressing noting telling writing accusing suggesting admitting conceding predicting joking urging',
  /** What somebody does in words, whatever follows. */
  judges: 'condemn criticise criticize praise welcome dismiss reject hail lament denounce decry deplore applaud slam',
  /** Where something is put, not how: “as the council put it up for sale”. */
  away: 'up down out on off aside forward back into through together away',
  /** What calls something by a name: “branded it “a joke””. */
  naming: 'brand label dub term',
  /** What somebody may call something by a word alone, besides those that an ending shows: “called the plan illegal”. */
  judged: `
  absurd alarming appalling arrogant bad barbaric bizarre brave brilliant cowardly cruel cynical dead disappointing disgusting disturbing
  encouraging essential excellent excessive exciting extreme false good great heartbreaking historic horrific idiotic illegal immoral important
  inadequate inevitable inhuman inhumane inspiring irrelevant irrational late misguided misleading mistaken naive necessary offensive overdue
  patronising positive premature flawed outdated biased exaggerated rushed overblown one-sided far-fetched racist sad selfish sexist shocking significant strange stupid tragic troubling true urgent vital weak worrying
`,
  /** What shows that somebody called someone: “called them three times”, “called for the last time”. */
  timesOfCalls: 'times ago later evening weekend',
  whichTime: 'final last second third',
  /** What follows “a” or “the” behind “called it” and is no judgement: “called her a week ago”, “called him a taxi”. */
  noJudgement: `
  few couple bit dozen hundred number average fortnight next same day week month year moment minute hour morning night taxi cab ambulance
  bus uber
`,
  objects: 'it him them me us this that',
  degrees: 'too very so',
  /** What somebody says after a colon: “Their verdict:”. */
  announcing:
    'verdict conclusion view opinion position version message advice argument claim demand proposal warning fear hope prediction estimate answer reply response explanation reasoning',
  /** What texts do, whatever follows: “a study found no decline”. */
  shows: 'find show suggest indicate reveal estimate conclude point',
  determiners:
    'the a an his her its their our my your this that these those some several many two three four five both all no one another',
  pronouns: 'he she they we i it who',
  prepositions:
    'in on at after before during since until by via with without from to of for about over under between among against as despite near behind along above below beyond throughout across within outside inside into around including',
  joiners: 'of for from in at to with on',
  /** What regions of two words begin with: “Albany, New York”. */
  regions:
    'new north south east west northern southern eastern western british rhode puerto prince nova sri saudi united sierra hong costa el',
  boundaries:
    'that what but and because while when if although though whereas where which so or as than whether after before since unless who why how',
  auxiliaries:
    'is are was were be been being has have had do does did will would shall should can could may might must',
  adverbs: `${timeWords} also nevertheless nonetheless instead likewise tonight then only just even once however first never there here always often long not further almost nearly seldom yet`,
  content: 'that whether how why what who when where if responsibility',
  /** Those that begin what is not told: “did not say when”. */
  asks: 'whether how why what who when where if',
  /** What comes before those: “would not say when”, “it is unclear how”. */
  leavesOpen: 'say tell disclose specify reveal explain know clear unclear known unknown sure unsure ask asked',
  /** Those of them that leave nothing open by themselves: “it is not clear”. */
  settled: 'know clear known sure',
  /** At the beginning of a sentence, these say when, not who. */
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today',
  starters: 'there here most one such what why how according last next',
};
