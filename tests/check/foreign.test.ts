import { expect, test } from 'vitest';
import { foreignWordsIn } from '../../src/check/foreignWords.ts';
import { freeNames, fullerName, link, otherLabel, otherNumber, partOfNumber } from '../fixtures/broken/foreign.ts';
import { messagesIn } from './messagesIn.ts';

test('a number in a question that the article does not give is found', () => {
  expect(messagesIn(otherNumber)).toEqual(["Question anzahl: “10'000” does not stand in the article."]);
});

test('the end of a number is not that number', () => {
  expect(messagesIn(partOfNumber)).toEqual(['Question anzahl: “500” does not stand in the article.']);
});

test('a link in a question is found', () => {
  expect(messagesIn(link)).toEqual(['Question anzahl: “hafen.example” does not stand in the article.']);
});

test("a noun in an event's label that is no word of the article is found: it could be a name", () => {
  expect(messagesIn(otherLabel)).toEqual(['Event boote: “Untergang” does not stand in the article.']);
});

test('a source called more fully than in the article is found', () => {
  expect(messagesIn(fullerName)).toEqual([
    'Source hafenzeitung is cited in s01, but “Neue Hafenzeitung” does not stand there.',
    'Source hafenzeitung: “Neue” does not stand in the article.',
  ]);
});

test('a source may be called like a word of the interface', () => {
  for (const article of freeNames) expect(messagesIn(article)).toEqual([]);
});

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
  ['田中の橋', '市は橋を閉鎖すると発表した。橋の工事。', ['田中']],
])('in «%s» nobody enters whom «%s» does not name', (label, text, strangers) => {
  expect(foreignWordsIn(text)(label)).toEqual(strangers);
});
