import type { AnyCode } from '../check/finding.ts';
import { en } from './en.ts';
import type { TextsOf } from './findings.ts';

const { forms } = en.wording;

const named = {
  section: 'Section',
  sentence: 'Sentence',
  figure: 'Picture',
  source: 'Source',
  event: 'Event',
  question: 'Question',
};
const dateOf = { event: 'Event', published: 'Date of publication', reading: 'Date of the reading' };
const lacking = {
  published: 'no date',
  authors: 'no author',
  outlet: 'no outlet',
  links: 'no link',
  image: 'no image',
};
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const signs = { approximate: '~', uncertain: '?' };
const given = (owner: string | undefined) => (owner === undefined ? '' : `, given for ${owner},`);
const times = (count: number) => (count === 2 ? 'twice' : `${count} times`);

/** The findings of the checks, in English. */
export const findingsEn: TextsOf<AnyCode> = {
  textDiffers: ({ id, character, expected, found }) =>
    `The text differs from the original: ${id}, character ${character}: expected “${expected}”, found “${found}”.`,
  originalDamaged: ({ character, line }) =>
    `Line ${line} of the original has ${character} in place of a character that was lost. Put it back, in the reading too.`,
  originalDecomposed: () => 'The original is not in Unicode normalisation form C (NFC).',
  characterHarmful: ({ character }) => `${character} must not occur in any text.`,
  linkNotWeb: ({ link }) => `“${link}” is not a web address (https://…).`,
  languageUnknown: ({ lang }) => `“${lang}” is not a valid BCP 47 language tag (such as “de-CH”).`,

  idInvalid: ({ id }) => `“${id}” cannot be used in an address: only a–z, 0–9 and single “-”, and not digits alone.`,
  idTaken: ({ id }) => `“${id}” already means something else in the addresses of this site; choose another id.`,
  idShared: ({ id }) =>
    `“${id}” is the id of more than one section, sentence or picture; each place in the page needs its own.`,
  idRepeated: ({ id, named: what, count }) => `${named[what]} ${id} is given ${times(count)}.`,

  sentencesMissing: () => 'The article has no sentences.',
  titleEmpty: () => 'The title is empty.',
  headingMissing: ({ id }) => `Section ${id} has no heading; only the first may be without.`,
  headingEmpty: ({ id }) => `Section ${id} has an empty heading.`,
  leadMisplaced: ({ id }) => `Section ${id} has a lead; only the first may have one.`,
  severalLeads: ({ id, count }) => `Section ${id} has ${count} leads; there can only be one.`,
  sectionEmpty: ({ id }) => `Section ${id} is empty.`,
  paragraphEmpty: ({ id }) => `Section ${id} has an empty paragraph.`,
  sentenceEmpty: ({ id }) => `${id} is empty.`,
  sentencePadded: ({ id }) =>
    `${id} begins or ends with a space, or has a line break that is not followed by lower case.`,
  labelMissing: ({ id, named: what }) => `${named[what]} ${id} has no ${what === 'source' ? 'name' : 'label'}.`,
  blockEmpty: ({ id }) => `Section ${id} has an empty list, quotation or note.`,
  captionEmpty: ({ id }) => `Picture ${id} has an empty caption or credit.`,
  pictureUndrawn: ({ id, picture }) =>
    `Picture ${id}: “${picture}” is not the name of a picture file (.png, .jpg, .webp).`,
  pictureUnsized: ({ id, width, height }) =>
    `Picture ${id}: width and height are whole numbers of pixels, not ${width} × ${height}.`,
  pictureUndescribed: ({ id }) => `Picture ${id} has no alternative text.`,
  pictureMissing: ({ id, picture }) => `Picture ${id}: “${picture}” is not in the article’s folder, or cannot be read.`,
  pictureDamaged: ({ id, picture }) => `Picture ${id}: “${picture}” is damaged, or not a picture.`,
  pictureSizeDiffers: ({ id, picture, width, height }) =>
    `Picture ${id}: “${picture}” measures ${width} × ${height} pixels.`,
  noteEmpty: ({ field }) => `${field} is empty; leave out what is not known.`,

  wordsEmpty: ({ id, owner = id }) => `Some of the words given for ${owner} are empty.`,
  wordsMissing: ({ id, words, meant, owner }) =>
    `“${words}”${given(owner)} does not occur in ${id}${meant === undefined ? '' : ` (did you mean “${meant}”?)`}.`,
  wordsRepeated: ({ id, words, count, owner }) =>
    `“${words}”${given(owner)} occurs ${times(count)} in ${id}; add words to make clear which one is meant.`,
  wordsOutOfOrder: ({ id, words, owner }) =>
    `The parts of “${words}”${given(owner)} are in a different order in ${id}.`,
  timeWordRepeated: ({ id, words }) => `${id}: the time word “${words}” is given more than once.`,

  statementsOverlap: ({ id, words }) => `${id}: two statements share “${words}”.`,
  statementsOutOfOrder: ({ id }) => `${id}: the statements are in a different order in the sentence.`,
  wordsUnclaimed: ({ id, words }) => `${id}: “${words}” belongs to no statement.`,
  continuesNothing: ({ id, from }) => `${id} continues the quotation of ${from}, but nothing is quoted there.`,
  continuesOutside: ({ id, from }) => `${id} continues the quotation of ${from}, but is not part of it.`,
  wordsBehindQuotation: ({ id, from, words }) => `${id}: “${words}” does not occur in the quotation of ${from}.`,

  formDiffers: ({ id, form, ruled, match }) =>
    match === undefined
      ? `${id} is “${forms[form].name}”, but by the rules “${forms[ruled].name}”.`
      : `${id} is “${forms[form].name}”, but “${match}” makes it “${forms[ruled].name}”.`,
  markerDiffers: ({ id, marker, match }) => `${id}: the marker “${marker}” is not “${match}”.`,
  waiverWithoutReason: ({ id }) => `${id}: a departure from the rules needs a reason.`,
  waiverUnnecessary: ({ id, form }) => `${id}: the waiver is not needed; the rules also make it “${forms[form].name}”.`,

  sourceUnused: ({ id }) => `Source ${id} is not used anywhere.`,
  sourceUnnamed: ({ id, name, sentence, named: place }) =>
    `Source ${id} is cited in ${sentence}, but “${name}” does not occur ${place === sentence ? 'there' : `in ${place}`}.`,
  mentionIsName: ({ id, sentence, mention }) =>
    `Source ${id} is mentioned by name in ${sentence}; “${mention}” is wrong there.`,
  mentionCircular: ({ id, sentence, mention }) =>
    `Source ${id}: its “${mention}” in ${sentence} points to that very sentence; the name has to be in another one.`,
  nobodyNamed: ({ id, name }) => `Source ${id}: “${name}” names nobody (did you mean the kind “unnamed”?).`,
  officeElsewhere: ({ id, sentence }) => `Source ${id} takes its office from ${sentence}, which does not name it.`,
  officeNotBeside: ({ id, sentence }) =>
    `Source ${id} takes its office from ${sentence}, which is not beside one of its sentences.`,
  speaksForItself: ({ id }) => `Source ${id} ends up speaking for itself.`,
  mentionedMissing: ({ name }) => `Mentioned: “${name}” does not occur in the article.`,
  mentionedSource: ({ name }) => `Mentioned: “${name}” is a source.`,

  dateInvalid: ({ id, date, of }) =>
    `${dateOf[of]}${of === 'event' ? ` ${id}` : ''}: “${date}” is not a valid EDTF date.`,
  dateOther: ({ id, date, words }) => `Event ${id}: ${date} does not occur in “${words}”.`,
  dateFiner: ({ id, date, words }) => `Event ${id}: ${date} is more precise than “${words}”.`,
  dateUnpublished: ({ id }) => `Event ${id} rests on the date of publication, but the article gives none.`,
  basisUnnecessary: ({ id, words }) => `Event ${id}: “${words}” gives the date itself; it rests on nothing else.`,
  weekdayDiffers: ({ id, date, weekday, words }) =>
    `Event ${id}: ${date} is a ${weekdays[weekday]}, “${words}” names another day.`,
  startMissing: ({ id, date, words, meant }) =>
    `Event ${id}: ${date} has a beginning, “${words}” gives none (did you mean “${meant}”?).`,
  endMissing: ({ id, date, words, meant }) =>
    `Event ${id}: ${date} has an end, “${words}” gives none (did you mean “${meant}”?).`,
  startInvented: ({ id, date, words }) =>
    `Event ${id}: ${date} has an open beginning, “${words}” says nothing about it.`,
  endInvented: ({ id, date, words }) => `Event ${id}: ${date} has an open end, “${words}” says nothing about it.`,
  markMissing: ({ id, date, words, mark }) =>
    `Event ${id}: “${words}” is ${mark}, the date ${date} lacks its “${signs[mark]}”.`,
  markInvented: ({ id, date, words, mark }) =>
    `Event ${id}: ${date} is ${mark} (“${signs[mark]}”), “${words}” says nothing about it.`,
  eventMisplaced: ({ id, before }) => `Event ${id} begins before ${before}, but is listed after it.`,
  sourceMisplaced: ({ id, before }) => `Source ${id} comes before ${before} in the article, but is listed after it.`,

  answersMissing: ({ id }) => `Question ${id}: no sentence answers it.`,
  answerRepeated: ({ id, sentence, words }) => `Question ${id}: “${words}” in ${sentence} answers it more than once.`,
  relationToItself: ({ id, sentence }) => `Question ${id}: a relation joins ${sentence} with itself.`,
  relationRepeated: ({ id, words, others }) => `Question ${id}: “${words}” and “${others}” are related more than once.`,

  secondReadingUnnecessary: ({ id }) => `${id} names a source, so it has no second reading.`,
  secondReadingFar: ({ id, neighbour }) =>
    `${id}: the second reading points to ${neighbour}, not to an earlier sentence of the paragraph or to the next.`,
  secondReadingUnsourced: ({ id, neighbour }) =>
    `${id}: the second reading points to ${neighbour}, which names no source.`,
  secondReadingUnmarked: ({ id, neighbour }) =>
    `${id}: the second reading points to the wording of ${neighbour}, in which no words make a form.`,
  contextFar: ({ id, context }) => `${id} leans on ${context}; it has to be the sentence before, within the section.`,

  foreign: ({ id, named: what, found }) => `${named[what]} ${id}: “${found}” does not occur in the article.`,
  fileTooLarge: ({ characters, most }) =>
    `The file has ${characters} characters; a reading may have ${most} at most. Is it the right file?`,
  fileTooDeep: ({ path, most }) => `${path} …: values are nested more than ${most} deep.`,
  jsonInvalid: ({ reason, line }) => `The file is not JSON${line === undefined ? '' : ` (line ${line})`}: ${reason}.`,
  keyRepeated: ({ key, line }) =>
    `Line ${line}: “${key}” is already in the same object; give one of the two another name, or leave it out.`,
  keyForbidden: ({ path, key }) => `${path}: “${key}” cannot be a key or an id; choose another one.`,
  keyMissing: ({ path, expected = 'a value', form }) =>
    `${path}: expected ${expected}, found none${form === undefined ? '' : `; what has the form “${form}” needs it`}.`,
  keyUnknown: ({ path, known, form }) =>
    `${path}: ${form === undefined ? 'unknown key' : `what has the form “${form}” has no such key; leave it out, or change the form`}; expected one of ${known}.`,
  valueDiffers: ({ path, expected, found }) => `${path}: expected ${expected}, found ${found}.`,
  objectMissing: ({ path, keys, found }) =>
    `${path}: expected an object ${keys === undefined ? 'whose keys are ids' : `with keys such as ${keys}`}, found ${found}.`,
  dateUnknown: ({ path, found }) =>
    `${path}: expected an existing date in EDTF (2024, 2024-06, 2024-06-19, 2024-06/..), found ${found}.`,
  idUnknown: ({ path, named: what, found, known }) =>
    `${path}: expected the id of a ${what} (${known || 'there is none'}), found “${found}”.`,
  answerUnknown: ({ path, found }) => `${path}: expected an answer of this question, found “${found}”.`,
  circle: ({ key, ids }) => `“${key}” is circular: ${ids}.`,
  textNotUtf8: ({ line, byte }) =>
    `The text is not UTF-8: line ${line} has the byte ${byte}, as in Windows-1252 perhaps. Save it as UTF-8.`,
  textUtf16: () => 'The text is UTF-16. Save it as UTF-8.',
  textBinary: () =>
    'The file is a PDF, a word processor document, or otherwise not plain text. Copy its text to a file.',
  textEmpty: () => 'The file is empty.',
  textUntitled: () => 'The text has no title: expected the title on its first line and the article below.',
  textIsPage: () =>
    'This is a web page, not a text: open it in the workbench, and save the reading there, or copy its text to a file.',
  fileMissing: ({ isFolder }) => (isFolder ? 'This is a folder, not a file.' : 'There is no file of that name.'),
  unconfirmed: ({ count, all }) =>
    `${count} of ${all} sentences are not confirmed yet. Confirm them, or build a draft with --draft.`,
  claimForeign: ({ key, lacks }) => `The file states “${key}”, but the article gives ${lacking[lacks]}.`,
};
