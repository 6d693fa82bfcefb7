import type { WorkbenchWords } from './workbench.ts';

const megabytes = (size: number) =>
  size
    .toFixed(size < 10 ? 1 : 0)
    .replace('.', ',')
    .replace(',0', '');

/** What the workbench says, in German as it is written in Switzerland. */
export const workbenchDe: WorkbenchWords = {
  title: 'Werkbank',
  description:
    'Einen eigenen Text lesen: Satz für Satz, wer es sagt und wie es formuliert ist. Alles bleibt auf diesem Gerät.',
  needsScript: 'Diese Seite braucht JavaScript: Der Text wird im Browser gelesen und nirgendwohin gesendet.',
  readSlug: 'lesen',
  start: {
    heading: 'Einen eigenen Text lesen',
    promises: [
      'Text einfügen: Für jeden Satz wird vorgeschlagen, wer ihn sagt und wie er formuliert ist.',
      'Satz für Satz durchsehen: Stimmt es, die Eingabetaste; sonst eine Ziffer oder ein Fingertipp.',
      'Alles bleibt auf diesem Gerät. Nichts wird gesendet, nichts bewertet.',
    ],
    text: 'Text',
    textHint: 'Der Titel in der ersten Zeile, darunter der Artikel',
    begin: 'Entwurf machen',
    working: 'Der Text wird gelesen …',
    stop: 'Abbrechen',
    open: 'Datei öffnen',
    drop: 'Text, .txt, .md, .html oder eine gespeicherte Lesart: einfügen, öffnen oder hierher ziehen.',
    sample: 'Mit dem Artikel dieser Website ausprobieren',
    language: 'Sprache des Textes',
    languages: {
      auto: 'am Text erkennen',
      'de-CH': 'Deutsch (Schweiz)',
      de: 'Deutsch',
      en: 'Englisch',
      und: 'andere (ohne Vorschläge)',
    },
    works: 'Auf diesem Gerät',
    worksNote: 'Nur hier gespeichert. Gelöscht ist gelöscht.',
    progress: (confirmed, all) => (confirmed === all ? 'ganz bestätigt' : `${confirmed} von ${all} bestätigt`),
    remove: (title) => `«${title}» löschen`,
    removeShort: 'Löschen',
    removeSurely: 'Endgültig löschen',
    keep: 'Behalten',
  },
  bar: {
    all: 'Alle Texte',
    progress: (confirmed, all) => `${confirmed} von ${all} bestätigt`,
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    read: 'Lesen',
    edit: 'Bearbeiten',
    handOn: 'Weitergeben',
  },
  states: { proposed: 'Entwurf', confirmed: 'bestätigt' },
  sentence: {
    editor: 'Der Satz in Arbeit',
    of: (at, all) => `Satz ${at} von ${all}`,
    previous: 'Satz davor',
    next: 'Nächster Satz',
    confirm: 'Bestätigen und weiter',
    confirmed: 'Weiter',
    unconfirm: 'Wieder Entwurf',
    nextUnconfirmed: 'Nächster Entwurf',
    allConfirmed: 'Alle Sätze sind bestätigt.',
    form: 'Wie ist es formuliert?',
    marker: 'Das zeigen die Wörter',
    who: 'Wer sagt es?',
    nobody: 'Der Satz nennt niemanden.',
    by: 'mit den Wörtern',
    pointing: 'im Satz als',
    find: 'Quelle suchen oder neu',
    create: (name) => `«${name}» als neue Quelle`,
    remove: (name) => `${name} entfernen`,
    wanted: {
      marker: (form) => `Welche Wörter machen es «${form}»? Im Text antippen.`,
      source: 'Wessen Worte sind es? Quelle wählen.',
      mention: (name) => `«${name}» steht nicht im Satz. Welche Wörter stehen dafür? Im Text antippen.`,
    },
    stop: 'Abbrechen',
    time: 'Zeitwörter',
    statements: 'Aussagen des Satzes',
    unpart: 'Wieder eine Aussage',
    more: 'Zusammenhang und Zuschnitt',
    leans: (number) => `Stützt sich auf Satz ${number} («er», «diese»)`,
    secondReading: 'Auch anders lesbar',
    second: {
      none: 'nein',
      source: (number) => `spricht noch die Quelle von Satz ${number}`,
      form: (number) => `gilt noch die Form von Satz ${number}`,
    },
    continues: (number) => `Setzt das Zitat aus Satz ${number} fort`,
    join: 'Mit dem nächsten Satz verbinden',
    heading: 'Zum Zwischentitel machen',
    unheading: (title) => `Zwischentitel «${title}» zum Satz machen`,
    findings: 'Noch zu klären',
  },
  chosen: {
    title: 'Gewählte Wörter',
    clear: 'Auswahl aufheben',
    source: 'ist die Quelle',
    cue: 'schreibt es zu',
    mention: 'steht für die Quelle',
    marker: 'zeigt die Form',
    description: 'beschreibt die Quelle',
    time: 'Zeitwort',
    event: 'Datum',
    answer: 'Antwort',
    part: 'eigene Aussage',
    split: 'Satz hier trennen',
  },
  keys: {
    title: 'Tasten',
    list: [
      ['⏎', 'bestätigen und weiter'],
      ['1 – 6', 'Form'],
      ['S', 'Quelle suchen'],
      ['↑ ↓ oder K J', 'Satz'],
      ['← →', 'Wort wählen, mit ⇧ mehrere'],
      ['Q W E B R T D A P X', 'gewählte Wörter benennen'],
      ['N', 'nächster Entwurf'],
      ['U', 'wieder Entwurf'],
      ['Strg Z, Strg Y', 'rückgängig, wiederholen'],
      ['Esc', 'Auswahl aufheben'],
    ],
  },
  sources: {
    title: 'Quellen',
    all: 'Alle Quellen',
    name: 'Name, wie er im Text steht',
    kind: 'Art',
    kinds: {
      outlet: 'Medium',
      official: 'Amtsperson',
      authority: 'Behörde',
      state: 'Staat',
      document: 'Dokument',
      unnamed: 'nicht namentlich',
      other: 'weitere',
    },
    merge: 'Zusammenlegen mit',
    mergeInto: 'zusammenlegen mit …',
    used: (count) => (count === 1 ? '1 Satz' : `${count} Sätze`),
    remove: (name) => `${name} entfernen`,
    none: 'Noch keine Quelle.',
  },
  timeline: {
    title: 'Zeitleiste',
    date: 'Datum',
    dateHint: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT; von/bis mit Schrägstrich, ~ für ungefähr',
    dateWrong: 'Das ist kein Datum. Zum Beispiel: 2024-06-03, 2024-06, 2023/2024.',
    label: 'Was geschah',
    save: 'In die Zeitleiste',
  },
  questions: {
    ask: 'Neue Frage',
    add: 'Frage hinzufügen',
    choose: 'Auf welche Frage antworten diese Wörter?',
    none: 'nichts dazu',
  },
  handOn: {
    title: 'Weitergeben',
    note: (unconfirmed) =>
      unconfirmed === 0
        ? 'Alle Sätze sind bestätigt.'
        : `${unconfirmed === 1 ? '1 Satz ist' : `${unconfirmed} Sätze sind`} noch Entwurf; das steht auch dabei.`,
    file: 'Lesart als Datei',
    fileNote: '.json, hier wieder zu öffnen und mit Quellenlage zu veröffentlichen',
    linear: 'Druckfassung',
    linearNote: 'eine HTML-Datei mit allem darin, ohne Script',
    link: 'Link kopieren',
    linkNote: 'Die Lesart steckt im Link selbst; kein Server erhält sie.',
    linkCopied: 'Der Link ist kopiert.',
    linkRefused: 'Der Browser erlaubt das Kopieren nicht. Von Hand:',
    linkTooLong: (characters, most) =>
      `Für einen Link ist die Lesart zu lang (${characters} Zeichen, möglich sind ${most}). Die Datei trägt sie.`,
    worksheet: 'Arbeitsblatt',
    worksheetNote: 'für eine Klasse, zum Drucken',
    module: 'TypeScript',
    moduleNote: 'drei Dateien für den Ordner eines Artikels',
    close: 'Schliessen',
  },
  shelf: {
    kept: 'Gespeichert',
    keeping: 'Wird gespeichert …',
    notKept: 'Nicht gespeichert',
    missing: 'Dieser Text liegt nicht auf diesem Gerät.',
    elsewhere:
      'Dieser Text wurde in einem anderen Fenster geändert. Die Fassung, die nicht gewählt wird, kommt mit «Rückgängig» zurück.',
    removedElsewhere: 'Dieser Text wurde in einem anderen Fenster gelöscht.',
    takeTheirs: 'Die andere Fassung nehmen',
    keepOurs: 'Diese Fassung behalten',
  },
  problems: {
    tooLarge: ({ size, most }) =>
      `Das sind ${megabytes(size)} MB; bis ${megabytes(most)} MB werden geöffnet. Ein Teil davon lässt sich einfügen.`,
    textEmpty: () => 'Darin steht kein Text.',
    textUntitled: () => 'Das ist nur eine Zeile. In die erste gehört der Titel, in die nächsten der Text.',
    kindUnknown: ({ kind }) =>
      `${kind === '' ? 'Diese Datei' : `Eine Datei der Art «.${kind}»`} kann hier nicht geöffnet werden: Text aus ihr kopieren und einfügen.`,
    pageTooLarge: ({ elements, most }) =>
      `Diese Seite hat ${elements} Elemente; bis ${most} werden geöffnet. Den Artikel darin kopieren und einfügen.`,
    readingFaulty: ({ faults }) =>
      `Diese Datei enthält keine Lesart, die hier gilt: ${faults.length === 1 ? 'eine Stelle stimmt' : `${faults.length} Stellen stimmen`} nicht.`,
    articleNotPlain: ({ line }) =>
      `Zeile ${line} enthält etwas, das ausgeführt werden müsste. Hier wird nichts ausgeführt: Es muss ausgeschrieben dastehen.`,
    linkBroken: () => 'Dieser Link ist nicht vollständig. Vielleicht wurde er unterwegs gekürzt: eine Datei verlangen.',
    linkNewer: () => 'Dieser Link kommt aus einer neueren Fassung der Werkbank.',
    openerMissing: () =>
      'Was den Text liest, konnte nicht geladen werden. Die Verbindung prüfen und es noch einmal versuchen.',
    storageMissing: () =>
      'Dieses Gerät behält hier nichts, vielleicht wegen eines privaten Fensters. Vor dem Schliessen die Lesart als Datei sichern.',
    storageFull: () =>
      'Auf diesem Gerät ist kein Platz mehr: Die letzte Änderung steht nur in diesem Fenster. Die Lesart als Datei sichern oder andere Texte löschen.',
    storageBlocked: () =>
      'Ein anderer Tab hält die Texte mit einer älteren Fassung offen: ihn schliessen, dann neu laden.',
    storageNewer: () => 'Eine neuere Fassung der Werkbank hat die Texte übernommen: diese Seite neu laden.',
    storageFailed: ({ reason }) =>
      `Die letzte Änderung wurde nicht behalten (${reason}). Die Lesart als Datei sichern, dann neu laden.`,
    folderSilent: () =>
      'Der Server, der den Ordner bereitstellt, antwortet nicht: Änderungen stehen nur in diesem Fenster. Ihn starten, dann weiterarbeiten.',
    folderStays: () => 'Diese Lesart liegt in einem Ordner auf dem Gerät und wird dort gelöscht.',
  },
};
