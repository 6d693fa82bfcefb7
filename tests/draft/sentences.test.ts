import { expect, test } from 'vitest';
import { linesOf } from '../../src/draft/lines.ts';
import { sentencesOf } from '../../src/draft/sentences.ts';
import { germanWording } from '../../src/wording/german/german.ts';

function sentences(text: string): readonly string[] {
  return sentencesOf(text, [0, text.length], germanWording).map(([begin, end]) => text.slice(begin, end));
}

test.each([
  ['Der Rat tagt. Die Stadt wartet.', 2],
  ['Der ganze Rat begrüsst den Plan: Die Stadt müsse sparen.', 1],
  ['Der ganze Rat begrüsst den Plan: Die Stadt spart.', 2],
  ['Am 3. Juni tagt der Rat. Am 4. reist er ab.', 2],
  ['Die Brücke steht, z. B. in Olten, seit 1902. Sie ist schmal.', 2],
  ['Papst Leo XIII. starb in Rom. Er war alt.', 2],
  ['Dr. Anna Meier und Prof. Karl B. Huber kamen. Sie blieben.', 2],
  ['Dr. med. Anna Meier und Dr. h.c. Kunz kamen auf 1850 m ü. M. an. Sie blieben.', 2],
  ['Der Rat schweigt. @anna schrieb, es eile. #rücktritt führt.', 3],
  ['Das steht in Kap. 3. Die Karte fehlt.', 2],
  ['Das kostet 100 Fr. Die Stadt zahlt. Dort sass Fr. Die Meier.', 3],
  ['Es waren 3 Mio. Fr. Das ist m. E. zu viel. Im Kt. Zürich gilt es.', 3],
  ['Das war’s. Die Brücke ist zu.', 2],
  ['Der Rat lehnt das ab.[1] Die Stadt folgte.2 Das Volk nicht.³ Es eilt.', 4],
  ['Sie rief: «Wir kommen! 💪»', 1],
  ['Die Version 2.0 Beta ist da.', 1],
  ['Bauten dieser Art. Die Stadt mag sie. Sie gelten nach Art. 5 als alt.', 3],
  ['Der Bau kostet 3,5 Mio. Franken. Das ist viel.', 2],
  ['Die Sitzung beginnt um 8.30 Uhr. Präsidentin Lang spricht.', 2],
  ['Der Bau kostet 3,5 Mio. Das ist viel.', 2],
  ['Sie kam am 31. Zum Glück regnete es nicht.', 2],
  ['«Das ist gut», sagte sie. «Sehr gut sogar.»', 2],
  ['«Kommst du?» fragte er. Sie nickte.', 2],
  ['„Komm! Wir gehen.“ Er stand auf.', 3],
  ['Er rief: «Halt!» Dann war es still.', 2],
  ['Niemand weiss warum … Die Suche geht weiter.', 2],
  ['Siehe www.beispiel.ch für mehr. Dort steht alles.', 2],
  ['Das gilt ab sofort.Die Polizei warnt.', 2],
  ['Der Wert stieg auf 7.50 Franken.', 1],
  ['Sie haben drei Ziele: Wärme, Licht und Ruhe.', 1],
  ['Es bleibt schwierig: Die Brücke ist gesperrt.', 2],
  ['Und doch: Die Brücke ist gesperrt.', 1],
  ['Der Grund für die lange Sperrung: Es fehlt Geld.', 1],
  ['Umbau oder Abriss: Die Stadt streitet.', 1],
  ['Das Problem dabei: Niemand bezahlt.', 1],
  ['In der Stadt fehlen Wohnungen: Die Mieten steigen.', 2],
  ['Sie sagte: Die Brücke ist gesperrt.', 1],
  ['Gegen den Plan sprechen die Kosten: Die Brücke ist lang.', 2],
  ['Der Rat hat lange getagt; entschieden hat er nichts.', 2],
  ['Auf dem Markt gab es Äpfel; Birnen; Nüsse aus dem Tal.', 1],
  ['Das steht in der 296. Folge der Reihe.', 1],
  ['Er kam nur auf Platz 19. Trainer Muster war zufrieden.', 2],
  ['Er schrieb auf X. Minister Muster schwieg.', 2],
  ['Der Preis stieg von 12 auf 15. Experten warnen.', 2],
  ['Das Spiel endete 0:0. Muster hatte nicht gespielt.', 2],
  ['Gezählt wurden dort 250. Muster war zufrieden.', 2],
  ['Gezählt wurden dort 25. Muster war zufrieden.', 1],
  ['水門は耐えたはずだと、小田研究員は言う。水門は1907年に完成した。', 2],
  ['「閉めろ。」と榊真理局長は述べた。なぜか？不明だ。', 3],
  ['هل الجسر مغلق؟ لا أحد يعرف.', 2],
])('%s has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('a closing mark stays with the sentence that it closes', () => {
  expect(sentences('«Nein.» Er ging. (Er kam nicht wieder.) Es schneite.')).toEqual([
    '«Nein.»',
    'Er ging.',
    '(Er kam nicht wieder.)',
    'Es schneite.',
  ]);
});

test('each line is a paragraph, unless its sentence goes on in the next; blank lines belong to the next one', () => {
  const text = 'Ein Titel\n\n  \nDer erste Absatz ist\nin zwei Zeilen gesetzt.\n\n\nEin zweiter.\n \n';
  const lines = linesOf(text).map(([begin, end]) => text.slice(begin, end));
  expect(lines).toEqual(['Ein Titel', '  \nDer erste Absatz ist\nin zwei Zeilen gesetzt.', 'Ein zweiter.\n ']);
});
