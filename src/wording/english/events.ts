import { wordSet } from '../wordSet.ts';

/** English words that tell what occurred. */
export const events = {
  /** What occurs: “the crash”, “elections”. */
  happenings:
    /^(?:abduction|accident|acquisition|admission|agreement|anniversary|arrest|assassination|assault|attack|auction|avalanche|award|battle|birth|blackout|blast|blaze|bombing|boycott|breakdown|breakthrough|burglary|by-election|ceasefire|celebration|census|ceremony|championship|clash|closure|collapse|collision|concert|conference|conflict|confrontation|construction|conviction|coup|crackdown|crash|crisis|cyclone|deal|death|debate|debut|defeat|demonstration|departure|derailment|disappearance|disaster|dismissal|downturn|drought|earthquake|election|epidemic|eruption|escape|evacuation|eviction|execution|exhibition|expansion|expedition|explosion|famine|festival|final|fire|flood|flooding|funeral|genocide|hearing|heatwave|hurricane|incident|independence|inquest|inquiry|interview|invasion|kidnapping|killing|landslide|launch|lockdown|marriage|massacre|match|meeting|merger|murder|mutiny|opening|outage|outbreak|pandemic|parade|premiere|protest|purchase|race|raid|rally|re-election|recession|referendum|release|renovation|resignation|restoration|retirement|retreat|revolt|revolution|riot|robbery|rollout|sacking|sale|scandal|season|sentencing|shooting|siege|sinking|speech|spill|split|stabbing|storm|strike|suicide|summit|survey|takeover|talk|theft|tornado|tour|tournament|tragedy|trial|truce|tsunami|unification|uprising|verdict|victory|visit|vote|walkout|war|wedding|wildfire|withdrawal)(?:e?s)?$|^crises$/,
  /** Participles, and of those without “-ed” also pasts. */
  participles: wordSet(`
  beaten born begun broken chosen drawn driven fallen flown forbidden frozen given grown overthrown risen seen shaken shown shrunk spoken stolen sunk taken thrown torn withdrawn written
  bought brought built burnt burst caught cut dealt felt fought found heard held hit hurt kept laid led left lent lost made met paid rebuilt sent set shot shut sold
  spent split spread struck swept taught told won
  `),
  /** Pasts that are no participles. */
  pasts: wordSet(
    'became began broke came chose drew drove fell flew gave got grew ran rang rose sank saw shook stole swam took threw tore underwent went withdrew wrote',
  ),
  /** What ends like a participle and is none. */
  noParticiples: wordSet(
    'hundred seed shed bed breed deed feed greed need indeed red speed united weed wicked naked embed exceed proceed succeed',
  ),
  /** Verbs whose object does not tell what was done to it: “joined the army”. */
  ofSubject: wordSet(
    'entered faced followed headed joined led left lived married met moved reached visited worked told',
  ),
  /** Verbs by which something only occurs, with the word behind them. */
  occurs: /^(?:happened|occurred) |^took place$/,
  /** Small words that belong to a verb: “set up”, “found dead”. */
  particles: wordSet('up down out off away apart back home through guilty dead'),
  /** Verbs with words behind them that may stand elsewhere too: “took over”, but not “flew over”. */
  phrases: /^(?:(?:handed|taken|took) over(?! \d)|(?:brought|came|come|went) into (?:effect|force))(?![^ ])/,
  /** Verbs by which somebody only thinks of what occurred. */
  recalls: /^(?:recall|remember)(?:s|ed)?$/,
  /** Verbs with a noun behind “to”: “moved to prison”, “pleaded guilty to murder”. */
  moves: wordSet('moved pleaded sentenced went returned came sent taken transferred rushed'),
  /** What opens a clause of its own. */
  opens: wordSet('that who which whose whether if because when while where although though what how'),
  /** What something is counted by: “the number of farms”. */
  counts: /^(?:number|total|hundred|thousand|million|dozen|series|most|half)s?$/,
  /** Stand before what happened before, or why. */
  consequent: wordSet(
    'after before since following despite because without for against by with through until over than as amid about',
  ),
};
