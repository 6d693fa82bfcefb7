import { expect, test } from 'vitest';
import { foreignWordsIn } from '../../src/check/foreignWords.ts';
import { boats, broken, finds, howMany, passes, reported, reporting } from './broken.ts';

finds(
  'a number in a question that the article does not give',
  broken({ questions: { anzahl: { ...howMany, label: "Sind es 10'000?" } } }),
  "Question anzahl: “10'000” does not occur in the article.",
);

finds(
  'a number that is only the end of one in the article',
  reporting(
    { text: "Die Hafenzeitung meldet, 1'500 Boote seien betroffen." },
    { questions: { anzahl: { label: 'Sind es 500?', answers: [{ sentence: 's01', words: "1'500 Boote" }] } } },
  ),
  'Question anzahl: “500” does not occur in the article.',
);

finds(
  'a link in a question',
  broken({ questions: { anzahl: { ...howMany, label: 'Wie viele laut hafen.example?' } } }),
  'Question anzahl: “hafen.example” does not occur in the article.',
);

finds(
  "a noun in an event's label that is not a word of the article: it could be a name",
  broken({ events: { boote: { ...boats, label: 'Untergang der Boote' } } }),
  'Event boote: “Untergang” does not occur in the article.',
);

finds(
  'a source called more fully than in the article',
  broken({ sources: { hafenzeitung: { name: 'Neue Hafenzeitung', kind: 'outlet' } } }),
  'Source hafenzeitung is cited in s01, but “Neue Hafenzeitung” does not occur there.',
  'Source hafenzeitung: “Neue” does not occur in the article.',
);

finds(
  'a source called by what only begins a word of the article',
  reporting(
    { text: 'Laut Berner Amt eilt es.', attributions: [{ source: 'amt', cue: 'Laut Berner Amt' }] },
    { sources: { amt: { name: 'Bern Amt', kind: 'authority' } } },
  ),
  'Source amt is cited in s01, but “Bern Amt” does not occur there.',
  'Source amt: “Bern” does not occur in the article.',
);

passes(
  'a source called in the nominative by an adjective that the article has in another case, with a capital where it begins a sentence',
  broken({
    sources: { amt: { name: 'nordisches Hafenamt', kind: 'authority' } },
    paragraphs: [
      [
        {
          ...reported,
          text: 'Nordischen Angaben eilt es, so das nordische Hafenamt.',
          attributions: [{ source: 'amt', mention: { kind: 'inflection', words: 'nordische Hafenamt' }, cue: 'so' }],
        },
      ],
    ],
  }),
);

finds(
  'an adjective that is no word of the article in any case',
  reporting(
    {
      text: 'Laut dem Nordamt eilt es.',
      attributions: [{ source: 'amt', mention: { kind: 'inflection', words: 'Nordamt' }, cue: 'Laut' }],
    },
    { sources: { amt: { name: 'nordisches Nordamt', kind: 'authority' } } },
  ),
  'Source amt: “nordisches” does not occur in the article.',
);

passes(
  'a source called by its name without the ending that it has in the article, also where a pronoun points to it',
  broken({
    sources: { amt: { name: 'Hafenamt', kind: 'authority' } },
    paragraphs: [
      [
        {
          ...reported,
          text: 'Nach Angaben des Hafenamtes eilt es.',
          attributions: [
            { source: 'amt', mention: { kind: 'inflection', words: 'Hafenamtes' }, cue: 'Nach Angaben des Hafenamtes' },
          ],
        },
        {
          ...reported,
          id: 's02',
          text: 'Es rechnet mit Regen.',
          attributions: [{ source: 'amt', mention: { kind: 'pronoun', words: 'Es', named: 's01' }, cue: 'rechnet' }],
        },
      ],
    ],
  }),
);

for (const name of ['Behörde', 'Dokument', 'April', 'Wortlaut']) {
  const text = `Laut ${name} gibt es Schäden.`;
  passes(
    `a source called ${name}, which is a word of the interface`,
    reporting(
      { text, attributions: [{ source: 'quelle', cue: 'Laut' }] },
      { sources: { quelle: { name, kind: 'other' } } },
    ),
  );
}

test.each([
  ['Fermeture du pont', 'Le pont fermera en mars.'],
  ['Closure of the bridge', 'They will close one bridge.'],
  ['Lieferungen an die Stadt', 'Der Stadt wurde geliefert.'],
  ['Wahlen', 'Die Wahl ist am Sonntag.'],
  ['Sulkeminen', 'Silta suljetaan, sulkeminen kestää viikon.'],
  ['إغلاق الجسر', 'أعلنت البلدية إغلاق جسر الميناء.'],
  ['סגירת הגשר', 'העירייה הודיעה על סגירת גשר הנמל.'],
  ['橋の閉鎖', '市は橋を閉鎖すると発表した。橋の工事。'],
  ['ปิดสะพาน', 'เทศบาลจะปิดสะพานในเดือนมีนาคม'],
])('«%s» is said in words of «%s»', (label, text) => {
  expect(foreignWordsIn(text)(label)).toEqual([]);
});

test.each([
  ['Fermeture par Macron', 'Le pont fermera en mars.', ['Macron']],
  ['Putin in Kursk', 'Der Kurs gilt; niemand disputiert.', ['Putin', 'Kursk']],
  ['Schliessung der Neuen Brücke', 'Die Stadt schliesst die Brücke.', ['Neuen']],
  ['إغلاق جسر بوتين', 'أعلنت البلدية إغلاق جسر الميناء.', ['بوتين']],
  ['סגירת גשר ביידן', 'העירייה הודיעה על סגירת גשר הנמל.', ['ביידן']],
  ['إغلاق جسر ترمب', 'أعلنت البلدية إغلاق جسر المبنى.', ['ترمب']],
  ['田中の橋', '市は橋を閉鎖すると発表した。橋の工事。', ['田中']],
])('in «%s» nobody enters whom «%s» does not name', (label, text, strangers) => {
  expect(foreignWordsIn(text)(label)).toEqual(strangers);
});
