import { deCH } from './de-CH.ts';
import type { FindingTexts } from './findings.ts';

const { forms } = deCH.wording;

const named = {
  section: 'Abschnitt',
  sentence: 'Satz',
  figure: 'Bild',
  source: 'Quelle',
  event: 'Ereignis',
  question: 'Frage',
};
const labels = { source: 'keinen Namen', event: 'keine Bezeichnung', question: 'keinen Wortlaut' };
const dateOf = { event: 'Ereignis', published: 'Erscheinungsdatum', reading: 'Datum der Lesart' };
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const marks = { approximate: { name: 'ungefähr', sign: '~' }, uncertain: { name: 'unsicher', sign: '?' } };
const given = (owner: string | undefined) => (owner === undefined ? '' : `, angegeben bei ${owner},`);
const times = (count: number) => (count === 2 ? 'zweimal' : `${count}-mal`);

/** What the checks find, in German. */
export const findingsDe: FindingTexts = {
  originalDamaged: ({ character, line }) =>
    `Zeile ${line} des Originals hat ${character} statt eines verlorenen Zeichens; es muss wieder hinein, auch in der Lesart.`,
  originalDecomposed: () => 'Original ist nicht in Unicode-Normalform C (NFC).',
  characterHarmful: ({ character }) => `${character} darf in keinem Text stehen.`,
  linkNotWeb: ({ link }) => `«${link}» ist keine Webadresse (https://…).`,
  languageUnknown: ({ lang }) => `«${lang}» ist kein Sprachkürzel nach BCP 47 (wie «de-CH»).`,

  idInvalid: ({ id }) => `«${id}» taugt nicht als Adresse: nur a–z, 0–9 und einzelne «-», und nicht Ziffern allein.`,
  idTaken: ({ id }) => `«${id}» steht in den Seiten schon für anderes; es braucht eine andere Kennung.`,
  idShared: ({ id }) =>
    `«${id}» heisst in der Seite mehr als ein Abschnitt, Satz oder Bild; jede Stelle der Seite braucht ihre eigene Kennung.`,
  idRepeated: ({ id, named: what, count }) => `${named[what]} ${id} ist ${times(count)} angegeben.`,

  sentencesMissing: () => 'Der Artikel hat keinen Satz.',
  titleEmpty: () => 'Der Titel ist leer.',
  headingMissing: ({ id }) => `Abschnitt ${id} hat keinen Titel; nur der erste darf ohne sein.`,
  headingEmpty: ({ id }) => `Abschnitt ${id} hat einen leeren Titel.`,
  leadMisplaced: ({ id }) => `Abschnitt ${id} hat einen Lead; nur der erste darf einen haben.`,
  severalLeads: ({ id, count }) => `Abschnitt ${id} hat ${count} Leads; es darf nur einen geben.`,
  sectionEmpty: ({ id }) => `Abschnitt ${id} ist leer.`,
  paragraphEmpty: ({ id }) => `Abschnitt ${id} hat einen leeren Absatz.`,
  sentenceEmpty: ({ id }) => `${id} ist leer.`,
  sentencePadded: ({ id }) =>
    `${id} beginnt oder endet mit einem Leerzeichen, oder hat einen Zeilenumbruch, nach dem es nicht klein weitergeht.`,
  labelMissing: ({ id, named: what }) => `${named[what]} ${id} hat ${labels[what]}.`,
  blockEmpty: ({ id }) => `Abschnitt ${id} hat eine leere Liste, ein leeres Zitat oder eine leere Notiz.`,
  captionEmpty: ({ id }) => `Bild ${id} hat eine leere Legende oder einen leeren Nachweis.`,
  pictureUndrawn: ({ id, picture }) => `Bild ${id}: «${picture}» ist kein Name einer Bilddatei (.png, .jpg, .webp).`,
  pictureUnsized: ({ id, width, height }) =>
    `Bild ${id}: Breite und Höhe sind ganze Zahlen in Pixeln, nicht ${width} × ${height}.`,
  pictureUndescribed: ({ id }) => `Bild ${id} hat keinen Alternativtext.`,
  noteEmpty: ({ field }) => `${field} ist leer; was fehlt, wird weggelassen.`,

  wordsEmpty: ({ id, owner = id }) => `Worte, die zu ${owner} gehören, sind leer.`,
  wordsMissing: ({ id, words, meant, owner }) =>
    `«${words}»${given(owner)} kommt in ${id} nicht vor${meant === undefined ? '' : ` (gemeint «${meant}»?)`}.`,
  wordsRepeated: ({ id, words, count, owner }) =>
    `«${words}»${given(owner)} kommt in ${id} ${times(count)} vor; mit mehr Wörtern wird es eindeutig.`,
  wordsOutOfOrder: ({ id, words, owner }) =>
    `Die Teile von «${words}»${given(owner)} stehen in ${id} in anderer Reihenfolge.`,
  timeWordRepeated: ({ id, words }) => `${id}: Das Zeitwort «${words}» ist mehr als einmal angegeben.`,

  statementsOverlap: ({ id, words }) => `${id}: Zwei Aussagen teilen sich «${words}».`,
  statementsOutOfOrder: ({ id }) => `${id}: Die Aussagen stehen im Satz in anderer Reihenfolge.`,
  wordsUnclaimed: ({ id, words }) => `${id}: «${words}» gehört zu keiner Aussage.`,
  continuesNothing: ({ id, from }) => `${id} setzt ${from} fort; dort wird nichts wörtlich zitiert.`,
  continuesOutside: ({ id, from }) => `${id} setzt das Zitat von ${from} fort, steht aber nicht darin.`,
  wordsBehindQuotation: ({ id, from, words }) => `${id}: «${words}» steht nicht im Zitat von ${from}.`,

  formDiffers: ({ id, form, ruled, match }) =>
    match === undefined
      ? `${id} ist «${forms[form].name}», nach den Regeln aber «${forms[ruled].name}».`
      : `${id} ist «${forms[form].name}», mit «${match}» aber «${forms[ruled].name}».`,
  markerDiffers: ({ id, marker, match }) => `${id}: Der Marker «${marker}» ist nicht «${match}».`,
  waiverWithoutReason: ({ id }) => `${id}: Eine Ausnahme von den Regeln braucht einen Grund.`,
  waiverUnnecessary: ({ id, form }) =>
    `${id}: Die Ausnahme ist unnötig; auch nach den Regeln ist der Satz «${forms[form].name}».`,

  sourceUnused: ({ id }) => `Quelle ${id} wird nirgends verwendet.`,
  sourceUnnamed: ({ id, name, sentence, named: place }) =>
    `Quelle ${id} wird in ${sentence} zitiert, aber «${name}» steht ${place === sentence ? 'dort' : `in ${place}`} nicht.`,
  mentionIsName: ({ id, sentence, mention }) =>
    `Quelle ${id} steht in ${sentence} mit ihrem Namen; «${mention}» ist dort falsch.`,
  mentionCircular: ({ id, sentence, mention }) =>
    `Quelle ${id}: ${sentence} nennt sie mit «${mention}»; ihr Name muss in einem anderen Satz stehen.`,
  nobodyNamed: ({ id, name }) => `Quelle ${id}: «${name}» nennt niemanden beim Namen (gemeint «unnamed»?).`,
  officeElsewhere: ({ id, sentence }) => `Quelle ${id} hat ihr Amt aus ${sentence}, der sie nicht nennt.`,
  officeNotBeside: ({ id, sentence }) =>
    `Quelle ${id} hat ihr Amt aus ${sentence}, der nicht neben einem ihrer Sätze steht.`,
  speaksForItself: ({ id }) => `Quelle ${id} spricht im Kreis für sich selbst.`,
  mentionedMissing: ({ name }) => `Erwähnt: «${name}» kommt im Artikel nicht vor.`,
  mentionedSource: ({ name }) => `Erwähnt: «${name}» ist eine Quelle.`,

  dateInvalid: ({ id, date, of }) =>
    `${dateOf[of]}${of === 'event' ? ` ${id}` : ''}: «${date}» ist kein gültiges EDTF-Datum.`,
  dateOther: ({ id, date, words }) => `Ereignis ${id}: ${date} steht nicht in «${words}».`,
  dateFiner: ({ id, date, words }) => `Ereignis ${id}: ${date} ist genauer als «${words}».`,
  dateUnpublished: ({ id }) => `Ereignis ${id} beruht auf dem Erscheinungsdatum, doch der Artikel gibt keines an.`,
  basisUnnecessary: ({ id, words }) =>
    `Ereignis ${id}: «${words}» gibt das Datum selbst; es beruht auf nichts weiterem.`,
  weekdayDiffers: ({ id, date, weekday, words }) =>
    `Ereignis ${id}: ${date} ist ein ${weekdays[weekday]}, «${words}» nennt einen anderen Tag.`,
  startMissing: ({ id, date, words, meant }) =>
    `Ereignis ${id}: ${date} hat einen Beginn, «${words}» nennt keinen (gemeint «${meant}»?).`,
  endMissing: ({ id, date, words, meant }) =>
    `Ereignis ${id}: ${date} hat ein Ende, «${words}» nennt keines (gemeint «${meant}»?).`,
  startInvented: ({ id, date, words }) =>
    `Ereignis ${id}: ${date} hat einen offenen Beginn, «${words}» sagt nichts davon.`,
  endInvented: ({ id, date, words }) => `Ereignis ${id}: ${date} hat ein offenes Ende, «${words}» sagt nichts davon.`,
  markMissing: ({ id, date, words, mark }) =>
    `Ereignis ${id}: «${words}» ist ${marks[mark].name}, dem Datum ${date} fehlt «${marks[mark].sign}».`,
  markInvented: ({ id, date, words, mark }) =>
    `Ereignis ${id}: ${date} gilt als ${marks[mark].name} («${marks[mark].sign}»), «${words}» sagt nichts davon.`,
  eventMisplaced: ({ id, before }) => `Ereignis ${id} beginnt vor ${before}, steht aber danach.`,
  sourceMisplaced: ({ id, before }) => `Quelle ${id} kommt im Artikel vor ${before}, steht aber danach.`,

  answersMissing: ({ id }) => `Frage ${id}: Kein Satz antwortet.`,
  answerRepeated: ({ id, sentence, words }) => `Frage ${id}: «${words}» antwortet in ${sentence} mehr als einmal.`,
  relationToItself: ({ id, sentence }) => `Frage ${id}: Eine Beziehung verbindet ${sentence} mit sich selbst.`,
  relationRepeated: ({ id, words, others }) =>
    `Frage ${id}: «${words}» und «${others}» sind mehr als einmal verbunden.`,

  secondReadingUnnecessary: ({ id }) => `${id}: Wer eine Quelle nennt, hat keine zweite Lesart.`,
  secondReadingFar: ({ id, neighbour }) =>
    `${id}: Die zweite Lesart zeigt auf ${neighbour}, nicht auf einen früheren Satz des Absatzes oder den nächsten.`,
  secondReadingUnsourced: ({ id, neighbour }) => `${id}: Die zweite Lesart zeigt auf ${neighbour} ohne Quelle.`,
  secondReadingUnmarked: ({ id, neighbour }) =>
    `${id}: Die zweite Lesart zeigt auf die Form von ${neighbour}, in dem sie keine Worte hat.`,
  contextFar: ({ id, context }) => `${id} stützt sich auf ${context}; es muss der Satz davor im Abschnitt sein.`,

  foreign: ({ id, named: what, found }) => `${named[what]} ${id}: «${found}» kommt im Artikel nicht vor.`,
  fileTooLarge: ({ characters, most }) =>
    `Die Datei hat ${characters} Zeichen; eine Lesart darf höchstens ${most} haben. Ist es die richtige Datei?`,
  fileTooDeep: ({ path, most }) => `${path} …: Werte stehen mehr als ${most} tief ineinander.`,
  // Without the reason, which browsers give in English.
  jsonInvalid: ({ line }) => `Die Datei ist kein JSON${line === undefined ? '' : ` (Zeile ${line})`}.`,
  keyRepeated: ({ key, line }) =>
    `Zeile ${line}: «${key}» steht schon im gleichen Objekt; eines der beiden muss anders heissen oder wegfallen.`,
  keyForbidden: ({ path, key }) => `${path}: «${key}» kann kein Schlüssel und keine Kennung sein; es braucht andere.`,
  keyMissing: ({ path, expected = 'ein Wert', form }) =>
    `${path}: Hier fehlt ${expected}${form === undefined ? '' : `, den die Form «${form}» braucht`}.`,
  keyUnknown: ({ path, known, form }) =>
    `${path}: ${form === undefined ? 'unbekannter Schlüssel' : `für die Form «${form}» gibt es ihn nicht; ihn weglassen oder die Form ändern`}; erwartet einer von ${known}.`,
  valueDiffers: ({ path, expected, found }) => `${path}: erwartet ${expected}, gefunden ${found}.`,
  objectMissing: ({ path, keys, found }) =>
    `${path}: erwartet ein Objekt mit ${keys === undefined ? 'Kennungen als Schlüsseln' : `Schlüsseln wie ${keys}`}, gefunden ${found}.`,
  dateUnknown: ({ path, found }) =>
    `${path}: erwartet ein Datum nach EDTF, das es gibt (2024, 2024-06, 2024-06-19, 2024-06/..), gefunden ${found}.`,
  idUnknown: ({ path, named: what, found, known }) =>
    `${path}: erwartet die Kennung ${what === 'source' ? 'einer Quelle' : 'eines Satzes'} (${known || 'es gibt keine'}), gefunden «${found}».`,
  answerUnknown: ({ path, found }) => `${path}: erwartet eine Antwort dieser Frage, gefunden «${found}».`,
  circle: ({ key, ids }) => `«${key}» führt im Kreis: ${ids}.`,
};
