import { expect, test } from 'vitest';
import { cleanText } from '../../src/file/cleanText.ts';

const cleaned = (...lines: readonly string[]) => cleanText(lines.join('\n')).text.split('\n');

const copied = [
  'Jahresbericht 2023',
  'Die Zahl der Schülerinnen und Schü-',
  'ler ist im Berichtsjahr um 2,4 Pro-',
  'zent gestiegen. Das sagte die Bau-',
  'und Bildungsdirektorin Eva Lang am',
  '3. Mai 2023. Sie fahre mit der SBB-',
  'Tochter.',
  'Der Rat habe das Geld, so Lang. Die',
  '12',
  'Gemeinden zahlen nichts.',
  '- Thun',
  '- Biel',
];

test('the lines of a copied page become paragraphs, and words that they divide are whole again', () => {
  expect(cleaned(...copied)).toEqual([
    'Jahresbericht 2023',
    'Die Zahl der Schülerinnen und Schüler ist im Berichtsjahr um 2,4 Prozent gestiegen. Das sagte die Bau- und Bildungsdirektorin Eva Lang am 3. Mai 2023. Sie fahre mit der SBB-Tochter.',
    'Der Rat habe das Geld, so Lang. Die',
    '12',
    'Gemeinden zahlen nichts.',
    '- Thun',
    '- Biel',
  ]);
});

test('an ellipsis of Windows that was read as a control is one again', () => {
  expect(cleaned('Der Steg', '\u0093Er wartete\u0085 und ging.\u0094')).toEqual([
    'Der Steg',
    '“Er wartete… und ging.”',
  ]);
});

test('the lines of a mail become paragraphs, which empty lines part', () => {
  const mail = [
    'Streit über den Wolf',
    '',
    'Der Rat hat am Dienstag über den Wolf',
    'gestritten. Die Debatte dauerte über',
    'fünf Stunden.',
    '',
    'Am Ende stimmte er mit 120 zu 70',
    'Stimmen zu.',
  ];
  expect(cleaned(...mail)).toEqual([
    'Streit über den Wolf',
    '',
    'Der Rat hat am Dienstag über den Wolf gestritten. Die Debatte dauerte über fünf Stunden.',
    '',
    'Am Ende stimmte er mit 120 zu 70 Stimmen zu.',
  ]);
});

test('lines of which few go on in lower case become paragraphs, too', () => {
  const lines = [
    'Der Rat der Stadt Hafen hat am Dienstag in',
    'Muri getagt. Das Geschäft sei heikel, sagte',
    'Ratspräsident Hans Lang. Die Kosten für den',
    'Umbau des Hafens stiegen 2023 auf insgesamt',
    '12 Millionen Franken. Anfang Juni bestimmen',
    'Volk und Stände. Zur Sitzung luden die drei',
    'Parteien der Mitte, die Werft von Muri, ein',
    'weiterer Betrieb und die Handelskammer. Die',
    'Linke blieb ihr fern. Nun ist der Rat am',
    'Zug, sagt ein Mitglied der Werft. Noch ist',
    'nichts entschieden.',
  ];
  expect(cleaned('Titel', '', ...lines)).toEqual(['Titel', '', lines.join(' ')]);
});

test('where the end of a sentence leaves room for the next word, a paragraph ends', () => {
  const page = [
    'Der Rat hat am Dienstag über den Wolf',
    'gestritten. Die Debatte war lang.',
    'Am Ende stimmte er mit 120 zu 70 und',
    'vertagte sich dann auf Montag.',
    'So ging es aus.',
  ];
  expect(cleaned('Titel', ...page)).toEqual([
    'Titel',
    page.slice(0, 2).join(' '),
    page.slice(2, 4).join(' '),
    'So ging es aus.',
  ]);
});

test('lines that only are equally long stay lines', () => {
  const titles = [
    'Der Rat tagt heute',
    'Die Stadt ist leer',
    'Das Amt sagte Nein',
    'Es schneit im Land',
    'iPhones sind teuer',
  ];
  expect(cleaned(...titles)).toEqual(titles);
  const paragraphs = [
    'Titel',
    `${'Der Rat tagt und '.repeat(20)}tagt und`,
    'und tagt.',
    `${'Es regnet und '.repeat(20)}`,
  ];
  expect(cleaned(...paragraphs)).toEqual(paragraphs);
});

test('ligatures are letters', () => {
  expect(cleaned('Der Oﬃzier', 'Er ﬁndet das „oﬃziell“.')).toEqual(['Der Offizier', 'Er findet das „offiziell“.']);
});

test('a line that shows nothing is empty', () => {
  expect(cleaned('\u200EDer Hafen', '\u200F', ' \u2060\u00A0', 'Es regnet.\u200F')).toEqual([
    '\u200EDer Hafen',
    '',
    '',
    'Es regnet.\u200F',
  ]);
});

test('a mail that is quoted loses its marks, and its lines become paragraphs; a mark by itself stays', () => {
  const mail = [
    'Am 3. Juni schrieb Eva Lang:',
    '> Die Schule bleibt am Freitag zu, teilte',
    '> das Amt mit. Der Hauswart sagte gestern,',
    '> die Heizung sei kaputt.',
    '>',
    '> > Wir warten auf jemanden, der sie heute',
    '>> noch anschaut.',
    '',
    '> Startseite',
  ];
  expect(cleaned(...mail)).toEqual([
    'Am 3. Juni schrieb Eva Lang:',
    'Die Schule bleibt am Freitag zu, teilte das Amt mit. Der Hauswart sagte gestern, die Heizung sei kaputt.',
    '',
    'Wir warten auf jemanden, der sie heute noch anschaut.',
    '',
    '> Startseite',
  ]);
});

test('quotation marks and dashes of Windows that were read as controls are such again', () => {
  expect(cleanText('\u0084Es regnet\u0093 \u0096 so Lang.\u0081')).toEqual({
    text: '„Es regnet“ – so Lang.',
    removed: 1,
  });
});
