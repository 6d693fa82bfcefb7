import { joinWords } from '../model/words.ts';
import { isolated } from './isolated.ts';
import type { Labels } from './labels.ts';
import { slugs } from './slugs.ts';
import { yearIn } from './years.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const months = ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez'];

const beforeOurEra = 'v. Chr.';

/** Words in quotation marks; those within them become inner ones: ‹…›. */
const quoted = (text: string) => `«${isolated(text.replaceAll('«', '‹').replaceAll('»', '›'))}»`;

/** German as written in Switzerland: ss, «», nobody addressed. */
export const deCH: Labels = {
  language: 'de',
  lang: 'de-CH',
  dates: 'de-CH',
  slugs: slugs.de,
  product: 'Quellenlage',
  disclaimer: 'Diese Ansicht zeigt, was im Artikel steht und wem er es zuschreibt. Sie prüft nicht, ob es stimmt.',
  draft: {
    name: 'Entwurf',
    unconfirmed: (number, all) =>
      `${number} von ${all} ${all === 1 ? 'Satz' : 'Sätzen'} ${number === 1 ? 'ist' : 'sind'} noch von niemandem angesehen`,
  },
  skipToText: 'Zum Text springen',
  overview: 'Übersicht',
  close: 'Schliessen',
  pageDescription: (lead, shown) => `${lead} Diese Ansicht zeigt: ${shown}.`,
  loadUpdate: 'Neue Fassung laden',
  sections: 'Abschnitte',
  opening: 'Einstieg',
  ways: { title: 'Ansichten', sources: 'Quellen', questions: 'Fragen', about: 'Über' },
  quote: (words) => quoted(joinWords(words)),
  list: (items) => items.map(isolated).join(', '),
  sentence: (number) => `Satz ${number}`,
  sentences: (number) => count(number, 'Satz', 'Sätze'),
  sentenceHeading: 'Satz',
  figure: (alt) => `[Bild: ${alt}]`,
  positionOf: (at, all) => `${at} von ${all}`,

  facts: {
    named: (named, all) =>
      `${named} von ${all} ${all === 1 ? 'Satz' : 'Sätzen'} ${named === 1 || all === 1 ? 'nennt' : 'nennen'} eine Quelle`,
    pointing: (number, examples, more) =>
      `${number} davon mit ${more ? 'Worten wie ' : ''}${examples.map(quoted).join(' oder ')}`,
    continuing: (number) => `${number} davon in einem Zitat, das ein anderer Satz zuschreibt`,
    sources: (number) => (number === 0 ? 'keine Quellen' : count(number, 'Quelle', 'Quellen')),
    quotes: (number) =>
      number === 0 ? 'keine wörtlichen Zitate' : count(number, 'wörtliches Zitat', 'wörtliche Zitate'),
  },
  key: { named: 'Quelle genannt', unnamed: 'ohne Quellenangabe' },
  introduction: {
    purpose: 'Satz für Satz: wer es sagt und wie.',
    strokes: (sentences) =>
      `Ein Strich steht für ${sentences} Sätze; zur Hälfte durchgezogen: einige nennen eine Quelle.`,
    missing: (names) => `${names.join(', ')}: nicht angegeben`,
  },

  excerpt: {
    note: 'Von diesem langen Artikel steht hier nur, was diese Ansicht betrifft.',
    whole: 'Zum ganzen Text',
    leftOut: (first, last) => `${first === last ? `Satz ${first}` : `Sätze ${first}–${last}`} nur im ganzen Text`,
  },

  sources: {
    title: 'Quellen im Artikel',
    find: 'Quelle suchen',
    announced: (name) => `Quelle: ${isolated(name)}`,
    none: 'ohne Quellenangabe',
    noneNote: (whole, partly) => {
      const others = whole > 0 ? ' weiteren' : '';
      const further = partly === 1 ? `einem${others} Satz` : `${partly}${others} Sätzen`;
      const more = partly === 0 ? '' : ` Von ${further} nennt ein Teil keine.`;
      if (whole === 0) return `Jeder Satz nennt eine Quelle.${more}`;
      return `${whole === 1 ? 'Dieser Satz nennt' : 'Diese Sätze nennen'} keine Quelle.${more}`;
    },
    speaksFor: (name) => `spricht für ${isolated(name)}`,
    spokenFor: (name) => `Für diese Quelle spricht ${isolated(name)}`,
    officeNamed: (words) => `Amt im Satz genannt: ${quoted(words)}`,
    officeInferred: (number) => `Amt aus dem Nachbarsatz erschlossen (Satz ${number})`,
    noFurtherOrigin: 'Weitere Herkunft im Artikel nicht angegeben.',
    relayedBy: (name) => `gemäss ${isolated(name)}`,
    pointed: (pointer, name) => `${isolated(pointer)} – ${isolated(name)}`,
    mentioned: (names) => `Im Artikel erwähnt, aber ohne eigene Aussage: ${names}`,
    kinds: {
      outlet: { one: 'Medium', many: 'Medien' },
      official: { one: 'Amtsperson', many: 'Amtspersonen' },
      authority: { one: 'Behörde', many: 'Behörden' },
      state: { one: 'Staat', many: 'Staaten' },
      document: { one: 'Dokument', many: 'Dokumente' },
      unnamed: { one: 'nicht namentlich', many: 'nicht namentlich' },
      other: { one: 'Weitere', many: 'Weitere' },
    },
  },

  wording: {
    title: 'Wortlaut',
    intro: 'Wie ein Satz formuliert ist, unabhängig davon, wer ihn sagt. Die sechs Formen bilden keine Rangfolge.',
    forms: {
      quoted: {
        name: 'wörtlich',
        meaning: 'Steht in Anführungszeichen: die Worte der Quelle.',
        rule: () => 'Anführungszeichen um Gesagtes (nicht um einen Namen) und jemand, der es sagt',
      },
      open: {
        name: 'offen',
        meaning: 'Der Artikel bezeichnet das als offen.',
        rule: (said) => said,
      },
      possible: {
        name: 'möglich',
        meaning: 'Als Möglichkeit dargestellt.',
        rule: (said) => said,
      },
      hearsay: {
        name: 'es heisst',
        meaning: 'Es heisst so – von wem, steht nicht im Satz.',
        rule: (said) => `${said} – und keine Quelle im Satz`,
      },
      reported: {
        name: 'wiedergegeben',
        meaning: 'Der Artikel gibt wieder, was diese Quelle sagt – nicht wörtlich.',
        rule: () => 'eine Quelle im Satz und Worte, die ihr etwas zuschreiben',
      },
      stated: {
        name: 'als Tatsache',
        meaning: 'Der Artikel formuliert es als Tatsache, ohne im Satz eine Quelle zu nennen.',
        rule: () => 'alles andere; gemeint ist, wie es formuliert ist, nicht ob es eine ist',
      },
    },
    reporting: (word) => `berichtendes ${word}`,
    rule: 'Woran erkannt',
    strips: 'Ein Strich ist ein Satz, in der Reihenfolge des Textes.',
    noSentence: 'Kein Satz in diesem Artikel.',
    otherwise: {
      quoted: 'Wo der Satz keine Quelle nennt, ist nicht gesagt, wessen Worte es sind.',
      hearsay: 'Wo der Satz doch eine Quelle nennt, steht sie dabei.',
    },
    headings: 'Ebenso formuliert, im Titel oder Zwischentitel',
  },

  secondReading: {
    title: 'Auch anders lesbar',
    kinds: {
      source: (neighbour, sentence) => `Der Satz kann noch zu ${isolated(neighbour)} gehören (Satz ${sentence}).`,
      form: (neighbour, sentence) => `Der Satz kann noch unter ${quoted(neighbour)} stehen (Satz ${sentence}).`,
    },
    ofNeighbour: (sentence) => `Auch Satz ${sentence} kann noch hierzu gehören; er nennt selbst keine Quelle.`,
  },

  timeline: {
    title: 'Zeitleiste',
    vague: {
      openStart: 'Beginn nicht angegeben',
      openEnd: 'Ende nicht angegeben',
      uncertain: 'als unsicher angegeben',
      approximate: 'ungefähr',
      year: 'Jahr nicht genauer angegeben',
      month: 'Monat nicht angegeben',
      day: 'Tag nicht angegeben',
    },
    completed: (number, words) => `ergänzt aus Satz ${number}: ${words}`,
    counted: 'gerechnet vom Erscheinungsdatum',
    undated: 'Zeitangaben ohne Datum',
    noSource: (number) =>
      number === 1 ? 'Die Angabe nennt im Satz keine Quelle.' : 'Keine dieser Angaben nennt im Satz eine Quelle.',
    noPublication: 'Im Artikel nicht angegeben: Erscheinungsdatum.',
    year: (year) => yearIn(year, beforeOurEra),
    date: (year, month, day) =>
      month ? `${day ? `${day}. ` : ''}${months[month - 1]} ${yearIn(year, beforeOurEra)}` : yearIn(year, beforeOurEra),
    events: (number) => count(number, 'Ereignis', 'Ereignisse'),
  },

  questions: {
    title: 'Wer sagt was',
    ours: 'Die Fragen stammen von dieser Lesehilfe, nicht aus dem Artikel.',
    oursOne: 'Frage dieser Lesehilfe',
    oneVoice: 'nur eine Stimme',
    noSource: 'keine Quelle genannt',
    about: (words) => `über: ${quoted(words)}`,
    between: (one, other) => (one === other ? `Innerhalb von Satz ${one}` : `Satz ${one} und Satz ${other}`),
    relations: {
      same: 'gleiche Angabe',
      different: 'andere Angabe, kein Widerspruch',
      firmness: 'anders fest formuliert',
      contradiction: 'Widerspruch',
    },
    firmness: 'Anders fest formuliert: dieselbe Sache, mehr oder weniger bestimmt gesagt.',
    inQuestions: 'Kommt vor in',
  },

  aboutPage: {
    title: 'Über diese Ansicht',
    method: [
      'Der Artikel steht unverändert da, Zeichen für Zeichen. Alles daneben ist von dieser Ansicht.',
      'Zu jedem Satz steht, wer ihn sagt und wie er formuliert ist – auch dort, wo der Satz keine Quelle nennt.',
      'Eine Quelle gilt nur für den Satz, der sie nennt. Könnte sie weiter reichen, steht das als zweite Lesart da.',
      'Ergänzt wird nichts: kein Datum, keine Person, kein Ort, kein Link, den der Artikel nicht gibt.',
    ],
    pointing:
      'Als genannt gilt eine Quelle auch, wo der Satz mit «er» oder «der Minister» auf sie verweist; dann steht dabei, in welchem Satz ihr Name steht.',
    rules: 'Die sechs Formen',
    rulesNote: 'Entschieden wird nur nach den Wörtern im Satz; die erste Regel, die passt, gilt.',
    noRules: 'Für die Sprache des Artikels gibt es hier keine Regeln; die Formen sind von Hand gesetzt.',
    missing: 'Im Artikel nicht angegeben',
    missingKeys: {
      published: 'Erscheinungsdatum',
      authors: 'Autorschaft',
      outlet: 'Medium',
      links: 'Links',
    },
    nothingMissing: 'Nichts davon fehlt.',
    links: 'Links des Artikels',
    reading: 'Diese Lesart',
    readBy: (name) => `Erstellt von ${name}.`,
    readOn: (date) => `Stand: ${date}.`,
    objections: 'Einwände an',
    readingUnknown: 'Wer sie erstellt hat und wann, ist nicht angegeben; eine Adresse für Einwände auch nicht.',
    original: 'Originaltext',
    originalNote: 'Der Text, aus dem diese Ansicht gemacht ist, Byte für Byte.',
    download: 'Originaltext herunterladen',
    checksum: 'sha256',
    offline: 'Ohne Netz',
    offlineNote:
      'Nach einem Besuch bleibt diese Ansicht auf dem Gerät und liest sich auch ohne Netz; ist sie dafür zu gross, so bleiben zuerst Text, Listen und Druckfassung, dann so viele Seiten einzelner Quellen, Ereignisse und Fragen, wie Platz haben.',
    onDevice: (kept, all) =>
      kept === all ? `Auf diesem Gerät: alle ${all} Seiten.` : `Auf diesem Gerät: ${kept} von ${all} Seiten.`,
  },

  settings: {
    title: 'Darstellung',
    marksOn: 'Quellen zeigen',
    marksOff: 'Nur lesen',
    size: 'Schriftgrösse',
    smaller: 'Kleinere Schrift',
    larger: 'Grössere Schrift',
    theme: 'Farben',
    themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  },

  actions: {
    link: 'Satz verlinken',
    cite: 'Zitieren',
    share: 'Teilen',
    linkCopied: 'Link kopiert.',
    citeCopied: 'Satz mit Quelle und Wortlaut kopiert.',
    refused: 'Kopieren ist hier nicht möglich. Der Text ist ausgewählt:',
    cited: ({ text, who, form }) => `${quoted(text)} — ${isolated(who)}, ${form}`,
  },

  places: {
    title: 'Stellen im Text',
    count: (number) => count(number, 'Stelle', 'Stellen'),
    at: (at, all) => `Stelle ${at} von ${all}`,
    previous: 'Vorige Stelle',
    next: 'Nächste Stelle',
    back: 'vorige',
    on: 'nächste',
  },

  ownText: 'Eigenen Text lesen',
  linear: { title: 'Druckfassung', download: 'Als einzelne Datei (ohne Script)' },
  worksheet: {
    title: 'Arbeitsblatt',
    name: 'Name',
    date: 'Datum',
    task: 'Zu jedem Satz: Welche Quelle nennt er? Wie ist er formuliert? Wo keine Quelle steht, gehört ein Strich hin.',
    key: 'Lösung',
    note: 'Für den Unterricht: Quelle und Wortlaut sind einzutragen. Die Lösung kommt auf eine eigene Seite.',
    print: 'Drucken',
  },
  sheet: { number: 'Nr.', source: 'Quelle' },

  notFound: {
    title: 'Diese Adresse gibt es nicht',
    text: 'Unter dieser Adresse steht nichts. Der Artikel ist trotzdem da; von hier geht es weiter:',
    back: 'Zur Übersicht',
  },
  failure: {
    title: 'Dieser Teil lässt sich gerade nicht anzeigen',
    text: 'Der Artikel bleibt lesbar.',
    reload: 'Seite neu laden',
  },
};
