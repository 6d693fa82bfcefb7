import { wordSet } from '../wordSet.ts';

/** English words that tell what occurred. */
export const events = {
  /** What occurs: “the crash”, “elections”. */
  happenings:
    /^(?:abduction|accident|acquisition|admission|agreement|anniversary|arrest|assassination|assault|attack|auction|avalanche|award|battle|birth|blast|blaze|blackout|bombing|boycott|breakdown|breakthrough|burglary|by-election|ceasefire|ceremony|championship|clash|closure|coup|collapse|collision|concert|conference|conflict|confrontation|construction|conviction|crackdown|crash|crisis|cyclone|death|deal|debate|debut|defeat|departure|derailment|disaster|disappearance|dismissal|downturn|drought|earthquake|election|epidemic|eruption|escape|evacuation|eviction|execution|expansion|explosion|expedition|famine|festival|final|fire|flood|flooding|funeral|genocide|hearing|heatwave|hurricane|incident|inquest|invasion|kidnapping|killing|launch|landslide|lockdown|marriage|massacre|match|meeting|merger|murder|mutiny|opening|outage|outbreak|pandemic|premiere|protest|purchase|race|raid|rally|recession|re-election|referendum|release|renovation|resignation|restoration|retirement|retreat|revolt|revolution|riot|robbery|rollout|sacking|sale|scandal|season|sentencing|shooting|siege|sinking|spill|split|stabbing|storm|strike|suicide|summit|takeover|talk|theft|tornado|tour|tournament|tragedy|trial|tsunami|unification|independence|uprising|verdict|victory|visit|vote|war|wedding|wildfire|withdrawal)(?:e?s)?$|^crises$/,
  /** Participles, and of those without “-ed” also pasts. */
  participles: wordSet(`
  born begun broken chosen drawn driven flown forbidden frozen given grown overthrown seen shaken shown spoken stolen sunk taken thrown torn withdrawn written
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
  ofSubject: wordSet('entered faced headed joined led left lived married met moved reached visited worked told'),
  /** Verbs by which something only occurs, with the word behind them. */
  occurs: /^(?:happened|occurred) |^took place$/,
  /** Small words that belong to a verb: “set up”. */
  particles: wordSet('up down out off away apart back home'),
  /** Verbs with a place behind “to”: “moved to prison”. */
  moves: wordSet('moved sentenced went returned came sent taken transferred rushed'),
  /** What opens a clause of its own. */
  opens: wordSet('that who which whose whether if because when while where although though what how'),
  /** What something is counted by: “the number of farms”. */
  counts: /^(?:number|rate|share|total|price|value|cost|hundred|thousand|million|dozen|series|most|half)s?$/,
  /** Stand before what happened before, or why. */
  consequent: wordSet(
    'after before since following despite because without for against by with through until over than as amid about',
  ),
};
