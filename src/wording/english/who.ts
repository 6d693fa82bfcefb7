/** What somebody is. */
export const calling =
  /(?:co-star|conservative|dem|lib|tory|democrat|republican|(?:match-)?winner|\p{L}*scorer|mechanic|organi[sz]er|tenant|headteacher|\p{L}*(?:\p{L}{3}(?<!^chr|[kt]l)ist|\p{L}(?:grapher|ician|keeper)|woman)|(?:co-)?author|(?:grand)?(?:mother|father|son|daughter|mum|mom|dad)(?:-of-\p{L}+)?|sister|brother|wife|husband|widow|man|boy|girl|actor|actress|auctioneer|backbencher|baker|barrister|bosse?|brigadier|builder|butcher|campaigner|chef|colonel|comedian|commander|conductor|coroner|corporal|critic|defender|driver|(?:danc|design|golf|perform|present|produc|rapp|sprint|swimm)er|engineer|expert|farmer|forecaster|goalkeeper|historian|lawyer|lieutenant|midfielder|midwife|musician|neighbou?r|nurse|owner|parent|passenger|pastor|pedestrian|photographer|poet|professor|prosecutor|researcher|resident|sailor|witness|bystander|commuter|paramedic|shopper|pensioner|scientist|singer|skipper|solicitor|substitute|striker|surgeon|survivor|teacher|team-?mate|treasurer|volunteer|winger|worker)/u
    .source;

/** What people and bodies are called in English. In lower case. */
export const who = {
  offices:
    /(?<!\p{L})(?:president|ceo|cfo|executive|mp|mep|msp|td|minister|secretary|spokesman|spokeswoman|spokesperson|chancellor|chief|director|mayor|governor|senator|commissioner|chairman|chairwoman|chair|head|leader|officer|general|judge|ambassador|king|queen|detective|captain|councillor|(?:alder|assembly|congress|council)(?:man|woman)|councilmember|sheriff|premier|taoiseach|tánaiste|principal|deputy|official|warden|superintendent|(?<profession>activist|artist|attorney|colleague|employee|fisherman|fisherwoman|journalist|lawmaker|lawyer|pilot|politician|predecessor|reporter|student|successor|whip|worker|writer|professor|researcher|scientist|speaker|expert|doctor|coach|manager|founder|owner|author|editor|analyst|economist|historian|bishop|pope|engineer|teacher|farmer|nurse|curator))s?$/u,
  authorities:
    /(?<!\p{L})(?:administration|police|ministry|department|court|agency|authority|authorities|government|commission|parliament|senate|congress|council|embassy|army|navy|service|bureau|office|board|committee|coast ?guard|prosecutors|staff|nato|un|eu|who)$/u,
  bodies:
    /(?:academy|airline|(?<!\p{L})force|alliance|association|bank|brewer|charity|churche?|club|college|company|confederation|developer|federation|firm|foundation|group|guild|hospital|institute|insurer|league|lender|maker|museum|network|operator|organi[sz]ation|party|prosecution|retailer|school|shipyard|society|supermarket|team|trust|union|university|utility)$/u,
  /** Other people, one of them, “rival”, or several of whom a text tells together. */
  people: new RegExp(
    `(?<!\\p{L})(?:${calling}|\\p{L}*(?:(?<!regi|speci)men|(?:fight|go|hold|own|rid|seek|support|trad|us|watch|work)er|\\p{L}{2}[cim]an)|academic|adult|agent|ally|architect|astronaut|athlete|businesse?|candidate|celebrity|child(?:ren)?|claimant|clergy|coache?|conservative|country|cousin|crew|crowd|customer|defendant|diplomat|dissident|family|fan|friend|gang|giant|graduate|grandparent|guard|guest|hindu|hotelier|imam|immigrant|inmate|jew|juror|landlord|liberal|local|magistrate|medic|member|midwive|migrant|militant|monk|muslim|nation|ngo|nominee|nun|orphan|opponent|opposition|patient|peer|people|picket|plaintiff|priest|pundit|pupil|rabbi|rebel|recruit|refugee|regulator|restaurant|rival|s[ck]eptic|scholar|sibling|sikh|startup|teenager|theatre|think-tank|thieve|tory|tourist|troop|trustee|twin|umpire|vet|veteran|victim|watchdog|(?:angl|astronom|bank|breed|brok|employ|gam|influenc|logg|manufactur|provid|ranch|suppli|taxpay|car|climb|div|dock|fish|grow|hack|hauli|hik|hunt|island|kidnapp|labour|lectur|march|min|mourn|onlook|paint|pick|plann|play|plumb|prison|publish|reform|rescu|review|riot|robb|runn|sell|soldi|surf|train|travell|truck|vot|wait|walk|worshipp)er|(?:commentat|credit|inspect|investigat|invest|legislat|spectat|visit)or)$`,
    'u',
  ),
  /** What several are called as one. */
  groups: /^(?:band|couple|crew|duo|family|pair|squad|trio|union)$/,
  /** Also by a common noun with article and capital: “the Sun”. */
  outlets:
    /(?<!\p{L})(?:times|guardian|journal|herald|tribune|gazette|telegraph|news|magazine|newspaper|broadcaster|radio|television|tv|media|news agency|press|chronicle|courier)$|^(?:bbc|cnn|reuters|afp|ap|nbc|cbs|abc|npr|itv)$|^[Tt]he (?:\p{Lu}\p{L}+ )*(?<!Royal )(?:Daily \p{L}+|Economist|Independent|Mail|Mirror|Observer|Star|Sun)$|(?:[Tt]he|\p{Lu}\p{L}+) Post$/u,
  /** Relatives, men and women. */
  kin: {
    he: /^(?:(?:grand)?(?:father|son)|brother|husband|uncle|nephew)$/u,
    sheOrThey: /^(?:(?:grand)?(?:mother|daughter)|sister|wife|widow|aunt|niece)$/u,
  },
  /** Who else may be welcome at a door. */
  guests: /^(?:animal|baby|babies|cub|delegation|everyone|her|him|me|newcomer|side|them|us|you)s?$/u,
  /** Who hears what is said of a case. */
  courts: /^(?:court|inquest|inquiry|jury|jurors|trial|tribunal|hearing|bailey|magistrates)$/u,
  /** Texts, and what they hold. */
  documents:
    /(?<!\p{L})(?:report|[^ ]+ post|affidavit|complaint|indictment|lawsuit|notice|petition|sign|website|review|analysis|investigation|audit|transcript|minutes|messages?|stud(?:y|ie)|findings?|survey|poll|statement|document|letter|ruling|paper|book|memoir|(?:auto)?biography|diar(?:y|ie)|documentary|podcast|poster|note|memo|filing|figures|data|records|law|manifest|results|scan|statistics|test|x-ray|footage|video|photo|photograph|picture|image|recording|tweet|headline|editorial|email|evidence|cctv|comment|remark)s?$/u,
  /** People whom the article does not name. */
  unnamed:
    /(?<!\p{L})(?:(?:eye)?witness(?:es)?|observer|observers|sources?|residents?|neighbours?|neighbors?|critics?|insiders?|bystanders?|survivors?|passengers?|villagers?|relatives|protesters?|demonstrators?|activists?)$/u,
};
