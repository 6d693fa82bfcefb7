import { cueWords, type FormCues } from '../formCues.ts';

/** What nobody in particular says: “they are believed to be trapped”. */
const heard = 'said|believed|thought|understood|reported|alleged|estimated|feared|rumou?red';

/** Not in a question that is told of: “would not say whether it could reopen”. */
const notAsked =
  "(?<!(?:whether|(?:ask(?:ed)?|clear|(?:(?:not|n['’]t|to) (?:say|know|see))) (?:if|how|wh(?:at|en|o|y))) (?:(?! but )[^,;:.]){0,60})";

/** What tells the form of an English sentence. */
export const englishFormCues: FormCues = {
  open: cueWords(
    // Not “a previously unknown species”, “faces an uncertain future”, but “an unknown number”.
    ...['unclear', 'unknown', 'uncertain'].map(
      (word) =>
        `${word}(?! until)(?:(?= (?:amount|cause|extent|identity|number|origin|quantity)s?(?!\\p{L}))|(?<!(?<!\\p{L})(?:[Aa]n?|[Tt]h(?:e|is|at|ese|ose)|[Ss]ome|[Tt]wo|[Oo]f|[Bb]y|[Ww]ith|[Ff]or|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: \\p{Ll}+ly)? ${word}(?= \\p{L})))`,
    ),
    ...['unsolved', 'open question', 'remains? to be seen', 'raise[sd]? questions'],
    ...[
      'nobody knows',
      'no one knows',
      'nothing is known',
      'too (?:early|soon) to (?:say|tell)',
      '(?:is|was|remains|remained) a mystery',
      "any(?:one|body)['’]s guess",
    ],
    "(?:(?:has|have|had) not|(?:has|have|had)n['’]t|(?:is|are|was|were) yet to|yet to) (?:\\p{Ll}+ )?(?:been|be) (?:confirmed|decided|determined|established|identified|verified)",
    '(?:could not|(?:[Nn]either|[Nn]one|[Nn]o) (?:\\p{L}+ ){1,4}could) be (?:immediately |independently )?(?:confirmed|verified)',
    "(?:not|(?:is|was|are|were)n['’]t) (?:\\p{Ll}+ )?(?:known|clear)(?=[.,;!?]|$| (?:whether|if|why|how|what|who|when|where)(?!\\p{L}))",
  ),
  // Never capitalised: May is also a month.
  possible: cueWords(
    // Not what one was able or allowed to do: “they could hear it”, “he could appeal”.
    `could${notAsked}(?! (?:not|no longer|hardly|barely|scarcely)(?!\\p{L})| (?:\\p{Ll}+ )?(?:hear|see|smell|feel|tell|afford|remember|appeal|be (?:heard|seen|felt|smelt|smelled))(?!\\p{L}))`,
    ...['might', '(?:may)'].map((word) => word + notAsked),
    ...['maybe', 'possibly', 'perhaps', 'probably', 'presumably', 'apparently', 'seemingly'],
    ...[
      '(?:appear|seem)(?:s|ed)? to',
      'it seems',
      '(?:is|are|was|were) (?:not |now |still |also |\\p{Ll}+ly )?(?:expected|forecast|predicted|projected) to(?! (?:the|an?)(?!\\p{L}))',
    ],
    // Not “twice as likely to die”.
    '(?:likely)(?<!(?:as|more|less|equally) likely)(?! (?:candidate|voter))',
    'unlikely',
  ),
  hearsay: cueWords(
    `(?:is|are|was|were) (?:not |now |still |also |\\p{Ll}+ly )?(?:${heard}) to(?! (?:the|an?|his|her|their|its|police|officers|officials|authorities|social|\\p{Lu})(?!\\p{Ll}))`,
    `there (?:is|are|was|were|have been|has been) (?:(?!no )\\p{Ll}+ ){0,2}(?:(?:allegation|claim|report|rumou?r|suggestion)s? (?:of|that)|(?:concern|fear)s? that)(?!\\p{L})`,
    '(?:[Cc]oncern|[Dd]oubt|[Ff]ear|[Ss]uspicion)s (?:are|were|ha(?:ve|d) been) (?:\\p{Ll}+ly )?(?:expressed|growing|mounting|raised|voiced) that',
    `it(?:['’]s| is| was| has been) (?:${heard}|claimed|suspected|assumed)(?= (?:that|there|he|she|they|it|the(?! (?:next|same) )|an?|his|her|their|more|some|talks|\\p{Lu}\\p{L}+)(?!\\p{L}))`,
    // “a fee believed to be low”, but not “what he believed to be low”, “a fee the mayor believed to be low”
    `(?:${heard}) to (?:be|have)(?<!(?<!\\p{L})(?:what|What|which|whom|who|I|[Hh]e|[Ss]he|it|[Tt]hey|[Ww]e) (?:\\p{L}+ ){0,2}\\p{L}+ to \\p{L}+)(?<!(?<!\\p{L})(?:An?|an?|[Tt]he) \\p{L}+ (?:that (?:the )?|the )\\p{L}+ \\p{L}+ to \\p{L}+)`,
    '(?:is|are|was|were|been) (?:accused|suspected) of',
    '(?:is|are|was|were|been) (?:\\p{Ll}+ly )?described as(?! (?:follows|above|below|in)(?!\\p{L}))(?<!^In [^,]{0,40})',
    'it is (?:also |often |sometimes )?said',
    '(?<=, )it (?:is|was|has been) (?:alleged|believed|claimed|reported|thought|understood)(?=[.”,]| (?:on|last|yesterday)(?!\\p{L}))',
    `(?:[Cc]ourt|inquest|inquiry|jury|[Jj]urors|trial|Old Bailey|tribunal|hearing|council|committee|MPs|[Cc]ouncillors|[Mm]agistrates|[Rr]eporters|[Jj]ournalists)(?: (?:at|in) (?:\\p{Lu}[\\p{L}'’]+ ?)+| into [^,;.:]{1,60}?)? ?(?<= )(?:heard|(?:has|had|was|were|ha(?:ve|d) been) (?:heard|told))(?= (?:that|how|he|she|they|it|there)(?!\\p{L})| (?!evidence|arguments|testimony|statements|appeals|the case|from)(?:\\p{L}+ ){1,5}(?:had|has|was|were|would|is|are|could|did|failed)(?!\\p{L})| (?:\\p{Lu}\\p{L}+,? ){1,2}(?:(?<=, )(?!who|which|and )[^,;.]{1,30}, ){0,2}(?:had|was|\\p{Ll}+ed|said|told|wrote)(?!\\p{L}))`,
    // “…, the jury was told.”
    '(?:[Cc]ourt|inquest|inquiry|jury|magistrates|tribunal|hearing) (?:heard|(?:was|were) told|(?:(?:has|had) heard|(?:has|had) been told)(?<=, .*))(?=[.”"’]*$)',
    'reportedly',
    'allegedly',
    'supposedly',
  ),
  // “he said”
  retold: cueWords(
    '(?:says?|said|tells?|told|admitted|(?:acknowledge|announce|argue|concede)[sd]?|(?:add|admit|claim|confess|confirm|explain|insist|maintain|predict|recall|warn)(?:e?s|ed)?)',
  ),
  isNameOfThing,
  nobody:
    /^(?:\p{L}[\p{Ll}-]* ){0,3}(?:[Oo]fficials|[Ss]ources|[Oo]bservers|[Ee]xperts|[Cc]ritics|[Aa]nalysts|[Ii]nsiders|(?:[Ee]ye)?[Ww]itnesses|[Mm]edia reports|[Pp]eople)(?: (?:familiar with|close to|briefed on) .*)?$/u,
};

/** “Alliance for Democracy”: all words begin with a capital but for small ones. */
export function isNameOfThing(words: string): boolean {
  return words.split(/\s+/).every((word) => /^\p{Lu}|^(?:of|the|an?|and|in|to|for|on|with|by)$/u.test(word));
}
