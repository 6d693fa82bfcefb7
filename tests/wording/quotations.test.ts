import { expect, test } from 'vitest';
import { quotationsIn } from '../../src/wording/quotations.ts';

/** The quotations of some paragraphs in their words, indented by depth; «…» behind one that nothing closes. */
function wordsIn(...paragraphs: readonly string[]): readonly string[] {
  return quotationsIn(paragraphs).map(({ start, end, closed, depth }) => {
    const covered = paragraphs.slice(start.paragraph, end.paragraph + 1);
    const last = covered.length - 1;
    const said = covered
      .map((text, index) => text.slice(index === 0 ? start.at : 0, index === last ? end.at : undefined))
      .join('¶');
    return `${'>'.repeat(depth)}${said}${closed ? '' : '…'}`;
  });
}

test.each([
  ['German', 'Sie sagte: „Wir gehen.“ Dann ging sie.', '„Wir gehen.“'],
  ['German, closed as in English', 'Sie sagte: „Wir gehen.” Dann ging sie.', '„Wir gehen.”'],
  ['German, closed straight', 'Sie sagte: „Wir gehen." Dann ging sie.', '„Wir gehen."'],
  ['German in print', 'Sie sagte: »Wir gehen.« Dann ging sie.', '»Wir gehen.«'],
  ['Swiss', 'Sie sagte: «Wir gehen.» Dann ging sie.', '«Wir gehen.»'],
  ['French', 'Elle dit : «\u202fNous partons.\u202f» Puis elle partit.', '«\u202fNous partons.\u202f»'],
  ['English', '“We go,” she said.', '“We go,”'],
  ['British', '‘We go,’ she said.', '‘We go,’'],
  ['typed', '"We go," she said.', '"We go,"'],
  ['typed single', "She said 'we go' and went.", "'we go'"],
  ['Swedish', '”Vi går”, sade hon.', '”Vi går”'],
  ['Japanese', '彼女は「行きます」と述べた。', '「行きます」'],
  ['Hebrew', 'היא אמרה: "אנחנו הולכים".', '"אנחנו הולכים"'],
  ['Arabic', 'قالت: «نحن ذاهبون».', '«نحن ذاهبون»'],
])('a quotation by %s custom', (_, text, quotation) => {
  expect(wordsIn(text)).toEqual([quotation]);
});

test.each([
  ['“He said ‘no’ and left,” she said.', ['“He said ‘no’ and left,”', '>‘no’']],
  ['„Er sagte ‚nein‘ und ging“, sagte sie.', ['„Er sagte ‚nein‘ und ging“', '>‚nein‘']],
  ['«Er sagte ‹nein› und ging», sagte sie.', ['«Er sagte ‹nein› und ging»', '>‹nein›']],
  ['»Er sagte ›nein‹ und ging«, sagte sie.', ['»Er sagte ›nein‹ und ging«', '>›nein‹']],
  ['「彼は『いいえ』と言った」と述べた。', ['「彼は『いいえ』と言った」', '>『いいえ』']],
  ['« Il a dit « non » hier », dit-elle.', ['« Il a dit « non » hier »', '>« non »']],
])('a quotation within one: %s', (text, quotations) => {
  expect(wordsIn(text)).toEqual(quotations);
});

test.each([
  'It’s the mayor’s, and the boys’ boat isn’t theirs.',
  "It's the mayor's, and the boys' boat isn't theirs.",
  'Back in the ’90s, rock ’n’ roll was loud.',
  'צה"ל הודיע וארה"ב השיבה.',
  'צה״ל הודיע.',
  '12\'000 Soldaten, 5" breit',
])('no quotation in: %s', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('apostrophes within a quotation do not close it', () => {
  expect(wordsIn('‘I’d say the boys’ boat isn’t theirs,’ he said.')).toEqual([
    '‘I’d say the boys’ boat isn’t theirs,’',
  ]);
  expect(wordsIn('“We’ve read it with ‘great care’ and the mayor’s help.”')).toEqual([
    '“We’ve read it with ‘great care’ and the mayor’s help.”',
    '>‘great care’',
  ]);
});

test('an acronym within a Hebrew quotation does not close it', () => {
  expect(wordsIn('הוא אמר: "צה"ל הודיע".')).toEqual(['"צה"ל הודיע"']);
});

test('a quotation over paragraphs is one, where each opens it again', () => {
  expect(wordsIn('“The telephone rang.', '“Nobody came,” she said.', 'He left.')).toEqual([
    '“The telephone rang.¶“Nobody came,”',
  ]);
  expect(wordsIn('„Es läutete.', '„Niemand kam“, sagte sie.')).toEqual(['„Es läutete.¶„Niemand kam“']);
});

test('one that is never closed ends with its paragraph', () => {
  expect(wordsIn('“The telephone rang.', 'Nobody came, “she” said.')).toEqual(['“The telephone rang.…', '“she”']);
});

test.each(["'a ", '‘a ', 'x’ y ', 'boys’ b’a '])('a long paragraph of nothing but %s is read', (piece) => {
  const text = `“‘${piece.repeat(200_000 / piece.length)}`;
  expect(quotationsIn([text]).length).toBeGreaterThan(0);
});
