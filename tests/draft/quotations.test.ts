import { expect, test } from 'vitest';
import { grammarFor } from '../../src/draft/grammarFor.ts';
import { quotationsOf } from '../../src/draft/quotations.ts';
import { readingsOf } from '../../src/draft/readings.ts';

function quoted(text: string): readonly string[] {
  return readingsOf(text, grammarFor('de')).flatMap((paragraph) =>
    paragraph.quoted.map(({ span }) => text.slice(...span)),
  );
}

test.each([
  ['«Wir kommen wieder», sagte sie.', ['«Wir kommen wieder»']],
  ['Er sagte: „Es ist spät. Wir gehen.“', ['„Es ist spät. Wir gehen.“']],
  ['«Das war ein „Wunder“ für uns», sagte der Wirt.', ['«Das war ein „Wunder“ für uns»']],
  ['Sie nannte den Plan «völlig verfehlt».', ['«völlig verfehlt»']],
  ['Der Verein bezeichnete das als «Unsinn».', ['«Unsinn»']],
  ['Sie trugen ein Schild mit der Aufschrift «Rettet den See».', ['«Rettet den See»']],
  ['Der Film «Das Boot ist voll» läuft wieder.', []],
  ['Die Zeitschrift «Natur und Mensch» sagte zu.', []],
  ['Nun läuft ein Film: «Der weite Weg der Hirten ins Tal».', []],
  ['Nun rief ein Hirt: «Wir haben Hunger».', ['«Wir haben Hunger»']],
  ['Das «grosse» Haus steht leer.', []],
  ['Ein Gast erzählte dem «Kurier» von dem Brand.', []],
  ['Die Stadt bestätigte das gegenüber dem «Corriere del Ticino».', []],
  ['Der Leiter von «Ärzte ohne Auftrag» sagte, der «Rat für sichere Wege» tage.', []],
  ['Ein Sprecher der «Polizei von Wil» sagte, es gebe ein neues «Gesetz zum Schutz der Bäche im Land Uri».', []],
  ['Heute beginnt der «2. Deutsche Kongress der Gesellschaft für Werften AG».', []],
  ['Sie nannte das Haus ein «Heim ohne Herz».', ['«Heim ohne Herz»']],
  ['Der Wirt sprach von einem «Rat ohne Rat».', ['«Rat ohne Rat»']],
  ['Anna Lang kritisiert ein «Gesetz gegen die Interessen der Leute».', ['«Gesetz gegen die Interessen der Leute»']],
  ['Sie rügt das als «Programm für die Reichen im Land».', ['«Programm für die Reichen im Land»']],
  ['Sie wirft ihm «Verrat mit Vorsatz und Plan» vor.', ['«Verrat mit Vorsatz und Plan»']],
  ['Eine «Allianz für sichere Wege» fordert Geld.', []],
  ['«Helfer ohne Auftrag in Not», sagte er.', ['«Helfer ohne Auftrag in Not»']],
  ['»Na und?«, fragte er.', ['»Na und?«']],
  ['"Nobody came here", sagte der Wirt.', ['"Nobody came here"']],
])('%s quotes %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation that is not closed ends with its paragraph', () => {
  expect(quotationsOf('Er sagte: «Wir gehen. Jetzt.', [0, 28])).toEqual([{ span: [10, 28], closed: false }]);
});

test('an apostrophe and an inch open nothing', () => {
  const text = 'Das 27" grosse Bild in Annas\' Zimmer.';
  expect(quotationsOf(text, [0, text.length])).toEqual([]);
});
