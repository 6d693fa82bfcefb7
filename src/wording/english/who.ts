/** What somebody is. */
export const calling =
  /(?:co-star|democrat|republican|(?:match-)?winner|\p{L}*scorer|mechanic|organi[sz]er|tenant|headteacher|\p{L}*(?:\p{L}{3}(?<!^chr|[kt]l)ist|\p{L}(?:grapher|ician|keeper)|woman)|(?:co-)?author|(?:grand)?(?:mother|father|son|daughter|mum|mom|dad)(?:-of-\p{L}+)?|sister|brother|wife|husband|widow|man|boy|girl|actor|actress|auctioneer|backbencher|baker|barrister|boss|brigadier|builder|butcher|campaigner|chef|colonel|comedian|commander|coroner|corporal|critic|defender|driver|engineer|expert|farmer|forecaster|goalkeeper|historian|lawyer|lieutenant|midfielder|musician|neighbou?r|nurse|owner|parent|passenger|pastor|pedestrian|photographer|poet|professor|prosecutor|researcher|resident|sailor|witness|bystander|commuter|paramedic|shopper|pensioner|scientist|singer|skipper|solicitor|striker|surgeon|survivor|teacher|team-?mate|treasurer|volunteer|winger|worker)/u
    .source;

/** What people and bodies are called in English. In lower case. */
export const who = {
  offices:
    /(?<!\p{L})(?:president|ceo|cfo|executive|mp|mep|msp|td|minister|secretary|spokesman|spokeswoman|spokesperson|chancellor|chief|director|mayor|governor|senator|commissioner|chairman|chairwoman|chair|head|leader|officer|general|judge|ambassador|king|queen|detective|captain|councillor|(?:alder|assembly|congress|council)(?:man|woman)|councilmember|sheriff|premier|taoiseach|tánaiste|principal|deputy|official|warden|superintendent|(?<profession>activist|artist|attorney|colleague|employee|fisherman|fisherwoman|journalist|lawmaker|lawyer|pilot|politician|predecessor|reporter|student|successor|worker|writer|professor|researcher|scientist|speaker|expert|doctor|coach|manager|founder|owner|author|editor|analyst|economist|historian|bishop|pope|engineer|teacher|farmer|nurse|curator))s?$/u,
  authorities:
    /(?<!\p{L})(?:administration|police|ministry|department|court|agency|authority|authorities|government|commission|parliament|senate|congress|council|embassy|army|navy|service|bureau|office|board|committee|coast ?guard|prosecutors|staff|nato|un|eu|who)$/u,
  bodies:
    /(?:academy|airline|(?<!\p{L})force|alliance|association|bank|brewer|charity|church|club|college|company|confederation|developer|federation|firm|foundation|group|guild|hospital|institute|insurer|league|lender|maker|museum|network|operator|party|retailer|school|shipyard|society|supermarket|team|trust|union|university|utility)$/u,
  /** Other people, one of them, “rival”, or several of whom a text tells together. */
  people: new RegExp(
    `(?<!\\p{L})(?:${calling}|\\p{L}*(?:(?<!regi|speci)men|fighter|goer|holder|owner|seeker|worker)|agent|ally|astronaut|astronomer|businesse?|celebrity|child(?:ren)?|claimant|clergy|commentator|conservative|country|crew|crowd|customer|defendant|diplomat|dissident|family|fan|friend|guest|grower|inspector|investigator|investor|islander|juror|landlord|lecturer|liberal|local|marcher|medic|member|migrant|militant|nation|opponent|opposition|patient|peer|people|plaintiff|player|publisher|pundit|pupil|rebel|recruit|reformer|refugee|rescuer|reviewer|rider|rival|runner|scholar|soldier|supporter|teenager|tory|trader|traveller|trustee|user|veteran|victim|visitor|voter)$`,
    'u',
  ),
  /** What several are called as one. */
  groups: /^(?:band|couple|crew|duo|family|pair|squad|trio|union)$/,
  /** Also by a common noun with article and capital: “the Sun”. */
  outlets:
    /(?<!\p{L})(?:times|(?<!\p{Ll} )post|guardian|journal|herald|tribune|gazette|telegraph|news|magazine|newspaper|broadcaster|radio|television|tv|media|news agency|press|chronicle|courier)$|^(?:bbc|cnn|reuters|afp|ap|nbc|cbs|abc|npr|itv)$|^[Tt]he (?:\p{Lu}\p{L}+ )*(?<!Royal )(?:Daily \p{L}+|Economist|Independent|Mail|Mirror|Observer|Star|Sun)$/u,
  /** Relatives, men and women. */
  kin: {
    he: /^(?:(?:grand)?(?:father|son)|brother|husband|uncle|nephew)$/u,
    sheOrThey: /^(?:(?:grand)?(?:mother|daughter)|sister|wife|widow|aunt|niece)$/u,
  },
  /** Whom somebody welcomes at a door. */
  guests:
    /^(?:animal|baby|babies|child|children|crowd|cub|customer|delegation|everyone|famil(?:y|ies)|fan|guest|him|her|me|member|men|migrant|newcomer|passenger|pupil|recruit|refugee|side|staff|student|supporter|team|them|tourist|traveller|us|visitor|women|worker|you)s?$/u,
  /** Who hears what is said of a case. */
  courts: /^(?:court|inquest|inquiry|jury|jurors|trial|tribunal|hearing|bailey|magistrates)$/u,
  /** Texts, and what they hold. */
  documents:
    /(?<!\p{L})(?:report|[^ ]+ post|affidavit|complaint|indictment|lawsuit|notice|petition|sign|website|review|analysis|investigation|audit|transcript|minutes|messages?|stud(?:y|ie)|findings?|survey|poll|statement|document|letter|ruling|paper|note|memo|filing|figures|data|records|law|manifest|results|scan|statistics|test|x-ray|footage|video|photo|photograph|picture|image|recording|tweet|headline|editorial|email|evidence|cctv|comment|remark)s?$/u,
  /** People whom the article does not name. */
  unnamed:
    /(?<!\p{L})(?:(?:eye)?witness(?:es)?|observer|observers|sources?|residents?|neighbours?|neighbors?|critics?|insiders?|bystanders?|survivors?|passengers?|villagers?|relatives|protesters?|demonstrators?|activists?)$/u,
};
