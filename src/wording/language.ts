/** What the surface words of a language say about how a sentence is worded. */
export type Language = {
  readonly open: RegExp;
  readonly possible: RegExp;
  /** Holds only where the sentence names no source. */
  readonly hearsay: RegExp;
  /** Names nobody, as the whole of what a source is called. */
  readonly nobody: RegExp;
};

/** The words of an article's language (BCP 47), by its first subtag; undefined where there are no rules for it. */
export function languageOf(lang: string): Language | undefined {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '');
}

/** «bleibt», «liess»: with these «offen» says that something is not known. */
const leavesOpen =
  '(?:ist|sind|war(?:en)?|seie?n?|wären?|bleib\\p{L}+|blieb\\p{L}*|lass\\p{L}+|läss?t|lie(?:ss|ß)\\p{L}*|gelassen|hält|hielt\\p{L}*)';

/** Whole words that match one of the patterns; one that begins with a letter may begin a sentence too. */
function words(...patterns: readonly string[]): RegExp {
  const either = patterns.map((pattern) => pattern.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

const languages: ReadonlyMap<string, Language> = new Map([
  [
    'de',
    {
      // «Er sprach offen», «offen für Gespräche»: that is how somebody is.
      open: words(
        'unklar',
        `offen(?= ${leavesOpen}(?!\\p{L}))`,
        `(?<=(?:(?<!\\p{L})${leavesOpen}(?!\\p{L})[^.!?;:,]{0,200}|noch|weiterhin) )offen(?=\\P{L}*$|[.,;:!?…»“”)]| [–—]| (?:und|oder|ob|wer|wann|wie|was|wo) )`,
        'fraglich',
        'unbekannt',
        '(?:wirft|werfen|warf|warfen) Fragen(?=[^.!?]* auf\\b)',
      ),
      possible: words('könnten?', 'dürften?', 'möglicherweise', 'vielleicht'),
      // «soll» reports where something is said to be or to have been; elsewhere it is a plan or a duty.
      hearsay: words(
        'soll(?:en)?(?=[^.!?]* (?:sein|haben)\\b)',
        '(?<=(?:sein|haben) )soll(?:en)?',
        'es hei(?:ss|ß)t',
        'hei(?:ss|ß)t es',
        'angeblich',
      ),
      nobody:
        /^(?:\p{L}\p{Ll}* ){0,3}(?:Beobachter(?:innen|n)?|Expert(?:en|innen)|Insider(?:n|innen)?|Kreisen?|Medien|Medienberichten?|Augenzeug(?:en|innen)|Zeug(?:en|innen)|Quellen|Personen|Behördenvertreter(?:n|innen)?|Kritiker(?:n|innen)?)$/u,
    },
  ],
  [
    'en',
    {
      open: words('unclear', 'unknown', 'uncertain', 'open question', 'remains? to be seen', 'raise[sd]? questions'),
      // Never capitalised: May is also a month.
      possible: words('could', 'might', '(?:may)', 'possibly', 'perhaps'),
      hearsay: words('(?:is|are|was|were) said to', 'it is said', 'reportedly', 'allegedly', 'supposedly'),
      nobody:
        /^(?:\p{L}[\p{Ll}-]* ){0,3}(?:[Oo]fficials|[Ss]ources|[Oo]bservers|[Ee]xperts|[Cc]ritics|[Aa]nalysts|[Ii]nsiders|(?:[Ee]ye)?[Ww]itnesses|[Mm]edia reports|[Pp]eople)(?: (?:familiar with|close to|briefed on) .*)?$/u,
    },
  ],
]);
