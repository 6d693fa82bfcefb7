import { expect, test } from 'vitest';
import { dates } from '../../src/check/dates.ts';
import { messageOf } from '../../src/labels/findings.ts';
import type { EdtfDate } from '../../src/model/edtf.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { boats, broken, finds } from './broken.ts';

finds(
  'a day that its month does not have',
  broken({ events: { boote: { ...boats, date: '2024-02-30' } } }),
  'Event boote: “2024-02-30” is not a valid EDTF date.',
);

finds(
  'an interval that ends before it begins',
  broken({ events: { boote: { ...boats, date: '2024-06/2023-06' } } }),
  'Event boote: “2024-06/2023-06” is not a valid EDTF date.',
);

finds(
  'impossible dates of publication and of the reading',
  broken({ imprint: { published: '2024-04-31' }, reading: { date: '2023-02-29' } }),
  'Date of publication: “2024-04-31” is not a valid EDTF date.',
  'Date of the reading: “2023-02-29” is not a valid EDTF date.',
);

finds(
  'a date counted from a day of publication that the article does not give',
  broken({ events: { boote: { ...boats, basis: { kind: 'published' } } } }),
  'Event boote rests on the date of publication, but the article gives none.',
);

type More = { readonly elsewhere?: string; readonly published?: EdtfDate };

/** What is found wrong with a date in the words of a language, and with what they rest on: words elsewhere, or a day of publication. */
function faultsIn(lang: string, date: EdtfDate, words: string, { elsewhere, published }: More = {}): readonly string[] {
  const article = shortArticle({
    lang,
    paragraphs: [[stated('s1', words), stated('s2', elsewhere ?? '…')]],
    events: {
      it: {
        label: words,
        date,
        words,
        sentence: 's1',
        ...(elsewhere !== undefined && { basis: { kind: 'sentence', words: elsewhere, sentence: 's2' } }),
        ...(published !== undefined && { basis: { kind: 'published' } }),
      },
    },
    imprint: published === undefined ? {} : { published },
  });
  const found = [...dates({ article, original: '', file: 'it.ts', taken: [] })];
  return found.map((fault) => messageOf({ file: 'it.ts', ...fault }).replace('Event it: ', ''));
}

type Said = readonly [lang: string, date: EdtfDate, words: string, more?: More];

const sound: readonly Said[] = [
  ['de', '2024-06', 'im Juni 2024'],
  ['de', '2024-06', 'Mitte Junis 2024'],
  ['de', '2024-01-05', '5. Jan. 2024'],
  ['de-AT', '2024-01-05', 'am 5. Jänner 2024'],
  ['de', '2024-03-12', 'am 12.3.2024'],
  ['de', '2024-03-12', 'am 12.03.24'],
  ['de', '2024-03-12', '2024-03-12'],
  ['de', '2024-03-12', 'am Dienstag, 12. März 2024'],
  ['de', '2024-03', '3/2024'],
  ['de', '1914/1918', '1914–18'],
  ['de', '2024-03-05/2024-03-08', '5.–8.3.2024'],
  ['de', '2023-08/..', 'seit August 2023'],
  ['de', '2024-05/..', 'ab Mai 2024'],
  ['de', '2026/..', 'frühestens 2026'],
  ['de', '../2026', 'spätestens 2026'],
  ['en', '2026/..', '2026 at the earliest'],
  ['en', '../2026', '2026 at the latest'],
  ['de', '../2031', 'bis 2031'],
  ['de', '2024', 'Anfang 2024'],
  ['de', '199X', 'in den 1990er-Jahren'],
  ['de', '199X', 'in den 90er Jahren'],
  ['de', '19XX', 'im 20. Jahrhundert'],
  ['de', '-0043', '44 v. Chr.'],
  ['en', '-0043-03-15', '15 March 44 BC'],
  ['de', '-0026-01-16', 'am 16. Januar 27 v. Chr.'],
  ['de', '0009', 'im Jahr 9'],
  ['de', '-00XX', 'im 1. Jahrhundert v. Chr.'],
  ['de', '-01XX', 'im 2. Jahrhundert v. Chr.'],
  ['de', '-0217/-0200', '218–201 v. Chr.'],
  ['de', '0044', '44 n. Chr.'],
  ['en', '-0043/0476', 'from 44 BC to AD 476'],
  ['fr', '-0051', 'en 52 av. J.-C.'],
  ['ar', '-0043', '44 ق.م'],
  ['ja', '-0043', '紀元前44年'],
  ['de', '1907~', 'um 1907'],
  ['de', '1907?', 'vermutlich 1907'],
  ['de', '1907%', 'vermutlich um 1907'],
  ['de', '2024-03', 'vergangenen Monat', { published: '2024-04-02' }],
  ['de', '2023', 'im letzten Jahr', { published: '2024-04' }],
  ['de', '2024-03-31', 'vorgestern', { published: '2024-04-02' }],
  ['de', '2034-02-09', 'Am Donnerstag vergangener Woche', { published: '2034-02-17' }],
  ['de', '2034-02-13', 'am Montag', { published: '2034-02-17' }],
  ['de', '2034-02-14', 'am Dienstagmorgen', { published: '2034-02-17' }],
  ['de', '2034-02-14', 'in der Nacht auf Dienstag, dienstagnachts', { published: '2034-02-17' }],
  ['de', '2034-02-16', 'am Donnerstagabend', { published: '2034-02-17' }],
  ['de', '2034-02-17', 'heute Morgen', { published: '2034-02-17' }],
  ['de', '2034-02-16', 'gestern in den Morgenstunden', { published: '2034-02-17' }],
  ['de', '2034-02-18', 'morgen früh', { published: '2034-02-17' }],
  ['de', '2034-03-01', 'am 1. März', { published: '2034-02-17' }],
  ['de', '2019/2020', 'von 2019 bis 2020'],
  ['de', '2019/2020', 'seit 2019 und bis 2020'],
  ['de', '2034-01/2034-02', 'Von Januar bis Februar 2034'],
  ['de', '2033-06/2033-08', 'zwischen Juni und August 2033'],
  ['de', '../2032-09-30', 'bis am 30. September 2032'],
  ['de', '2035~', 'etwa 2035'],
  ['en', '2029-09-05', 'Sept. 5, 2029'],
  ['en', '2029-09-05', '9/5/2029'],
  ['en-GB', '2029-09-05', '5/9/2029'],
  ['en', '2029-09-05', 'on 5th September 2029'],
  ['en', '2024-05', 'in May ’24'],
  ['en', '2029-11/2030-02', 'from November to February 2030'],
  ['en', '2030-02-28/2030-03-03', 'from 28 February to 3 March 2030'],
  ['en', '2030-03-05/2030-03-08', '5–8 March 2030'],
  ['en', '2030-05/2030', 'between May and the end of 2030'],
  ['en', '199X', 'the 1990s'],
  ['en', '199X', 'the ’90s'],
  ['en', '2024', 'early 2024'],
  ['en', '../2031', 'until 2031'],
  ['en', '2029-03/..', 'since March 2029'],
  ['en', '1907~', 'around 1907'],
  ['en', '1907?', 'probably in 1907'],
  ['en', '2024-XX', 'one month in 2024'],
  ['en', '2029-03-12', 'on 12 March', { elsewhere: 'in 2029' }],
  ['en', '2029-03-12', 'on the 12th', { elsewhere: 'March 2029' }],
  ['en', '2029-03-12', 'on 12 March', { published: '2029-03-14' }],
  ['en', '2029-03-12', 'on the 12th', { published: '2029-03-14' }],
  ['en', '2029-12-12', 'on 12 December', { published: '2030-01-03' }],
  ['en', '2029-03-13', 'on Tuesday', { published: '2029-03-14' }],
  ['en', '2029-03-13', 'yesterday', { published: '2029-03-14' }],
  ['en', '2029-02', 'last month', { published: '2029-03-14' }],
  ['fr', '2024-03-05', '5 mars 2024'],
  ['fr', '2024-07-01', 'le lundi 1er juillet 2024'],
  ['fr', '2024-07-01', '1er juil. 2024'],
  ['fr', '2024-03/..', 'depuis mars 2024'],
  ['fr', '../2031', 'jusqu’en 2031'],
  ['fr', '1907~', 'vers 1907'],
  ['fr', '199X', 'les années 1990'],
  ['fr', '2023', 'l’an dernier', { published: '2024-04-02' }],
  ['hu', '2024-04-01', 'a tegnapi napon', { published: '2024-04-02' }],
  ['ar', '2024-06-12', '١٢ يونيو ٢٠٢٤'],
  ['ar', '2024-06-12', 'في 12 حزيران 2024'],
  ['ar', '2024-06-12', 'الأربعاء ١٢ يونيو ٢٠٢٤'],
  ['ar', '2024-06/..', 'منذ يونيو ٢٠٢٤'],
  ['ar', '../2031', 'حتى ٢٠٣١'],
  ['ar', '2024-06-11', 'أمس', { published: '2024-06-12' }],
  ['fa', '2024-06-12', '۱۲ ژوئن ۲۰۲۴'],
  ['he', '2024-06', 'ביוני 2024'],
  ['he', '2024-06-12', 'ב-12 ביוני 2024'],
  ['he', '2024-06-11', 'ביום שלישי', { published: '2024-06-12' }],
  ['he', '2024-06/..', 'מאז יוני 2024'],
  ['he', '../2031', 'עד 2031'],
  ['ja', '2024-06-12', '2024年6月12日'],
  ['ja', '2024-11-02', '２０２４年１１月２日'],
  ['ja', '2024-06-12', '二〇二四年六月十二日'],
  ['ja', '2024-06-12', '令和6年6月12日'],
  ['ja', '2019-12', '令和元年12月'],
  ['ja', '2024-06-12', '12日', { elsewhere: '2024年6月' }],
  ['ja', '2024-06-11', '昨日', { published: '2024-06-12' }],
  ['ja', '2030-11/2031-02', '2030年11月から2031年2月まで'],
  ['ja', '../2031', '2031年まで'],
  ['ru', '2024-06-12', '12 июня 2024 года'],
  ['ru', '2024-05', 'в мае 2024 года'],
  ['cs', '2024-07', 'v červenci 2024'],
  ['fi', '2024-06', 'kesäkuussa 2024'],
  ['hi', '2024-06-12', '१२ जून २०२४'],
  ['zh', '2024-11-02', '2024年11月2日'],
];

for (const [lang, date, words, more] of sound) {
  test(`${lang}: ${date} is what «${words}» gives`, () => {
    expect(faultsIn(lang, date, words, more)).toEqual([]);
  });
}

const unsound: readonly Said[] = [
  ['de', '2024-07', 'v Juni 2024'],
  ['de', '2024-12-03', 'am 12.3.2024'],
  ['de', '2024-12-03', 'am 12.3.', { published: '2024-12-05' }],
  ['de', '2024-12-12', 'im 12/2024'],
  ['de', '2024-12-12', 'am 12. März 2024'],
  ['de', '1914/1919', '1914–18'],
  ['de', '2034-02-18', 'am Morgen', { published: '2034-02-17' }],
  ['de', '2034-02-18', 'am frühen Morgen', { published: '2034-02-17' }],
  ['de', '2034-02-18', 'heute morgen', { published: '2034-02-17' }],
  ['de', '2034-02-18', 'in den Morgenstunden', { published: '2034-02-17' }],
  ['fr', '2024-04-03', 'le lendemain', { published: '2024-04-02' }],
  ['de', '-0044', '44 v. Chr.'],
  ['de', '0044', '44 v. Chr.'],
  ['de', '1944', '44 v. Chr.'],
  ['de', '0044', '44 v. u. Z.'],
  ['de', '-0043', '44 n. Chr.'],
  ['de', '0027-01-16', 'am 16. Januar 27 v. Chr.'],
  ['de', '00XX', 'im 1. Jahrhundert v. Chr.'],
  ['de', '0044-03-15', 'am 15. März', { elsewhere: '44 v. Chr.' }],
  ['en', '0044', '44 BCE'],
  ['en', '-0013', 'in AD 14'],
  ['fr', '0052', 'en 52 av. J.-C.'],
  ['ar', '0044', '44 ق.م'],
  ['ja', '0044', '紀元前44年'],
  ['de', '0009', 'am 8. Mai'],
  ['de', '0008', 'am 8. Mai'],
  ['de', '0008', 'am 8. Mai 2024'],
  ['de', '0019', 'im 19. Jahrhundert'],
  ['en', '0009', 'in the 9th century'],
  ['de', '201X', 'im 21. Jahrhundert'],
  ['de', '19XX', 'am 20. Mai'],
  ['en-US', '2029-05-09', '9/5/2029'],
  ['en', '2028-11/2030-02', 'from November to February 2030'],
  ['en', '2030-02-03/2030-03-28', 'from 28 February to 3 March 2030'],
  ['en', '198X', 'the 1990s'],
  ['en', '1995', 'the 1990s'],
  ['en', '2024-01', 'early 2024'],
  ['en', '2029-03-12', 'on 12 March'],
  ['en', '2028-03-12', 'on 12 March', { elsewhere: 'in 2029' }],
  ['en', '2028-03-12', 'on 12 March 2029', { published: '2028-03-14' }],
  ['en', '2031-03-12', 'on 12 March', { published: '2029-03-14' }],
  ['en', '2029-08-12', 'on the 12th', { published: '2029-03-14' }],
  ['en', '2029-03-13', 'recently', { published: '2029-03-14' }],
  ['en', '2029-02-13', 'on Tuesday', { published: '2029-03-14' }],
  ['en', '2029-03-12', 'yesterday', { published: '2029-03-14' }],
  ['en', '2029-03-13', 'on Tuesday', { published: '2029-03' }],
  ['en', '2029-03-27', 'on Tuesday', { published: '2029-03-06' }],
  ['en', '2029-03-12', 'on 12 March', { published: '2029' }],
  ['fr', '2024-06-05', '5 juil. 2024'],
  ['ar', '2024-07-12', '١٢ يونيو ٢٠٢٤'],
  ['ar', '2024-06-13', '١٢ يونيو ٢٠٢٤'],
  ['he', '2024-07', 'ביוני 2024'],
  ['ja', '2024-01-02', '2024年11月2日'],
  ['ja', '2023-06-12', '令和6年6月12日'],
  ['cs', '2024-06', 'v červenci 2024'],
  ['ru', '2024-03', 'в мае 2024 года'],
];

for (const [lang, date, words, more] of unsound) {
  test(`${lang}: ${date} is not what «${words}» gives`, () => {
    expect(faultsIn(lang, date, words, more)).toEqual([
      expect.stringMatching(/ (?:is more precise than|does not occur in) “/),
    ]);
  });
}

const found: readonly (readonly [string, EdtfDate, string, message: string, more?: More])[] = [
  ['de', '2024-06-19', 'im Juni 2024', '2024-06-19 is more precise than “im Juni 2024”.'],
  ['de', '2024-06', 'im Juni', '2024-06 is more precise than “im Juni”.'],
  ['en', '2028', 'in 2029', '2028 does not occur in “in 2029”.'],
  ['de', '2024-07', 'im Juni 2024', '2024-07 does not occur in “im Juni 2024”.'],
  ['de', '2024-06/2024-07', 'im Juni 2024', '2024-07 does not occur in “im Juni 2024”.'],
  ['de', '2024-06/..', 'im Juni 2024', '2024-06/.. has an open end, “im Juni 2024” says nothing about it.'],
  ['de', '2023-05', 'seit Mai 2023', '2023-05 has an end, “seit Mai 2023” gives none (did you mean “2023-05/..”?).'],
  ['en', '2029', 'until 2029', '2029 has a beginning, “until 2029” gives none (did you mean “../2029”?).'],
  ['en', '../2029', 'in 2029', '../2029 has an open beginning, “in 2029” says nothing about it.'],
  ['ar', '2024', 'منذ ٢٠٢٤', '2024 has an end, “منذ ٢٠٢٤” gives none (did you mean “2024/..”?).'],
  ['ja', '2024/..', '2024年', '2024/.. has an open end, “2024年” says nothing about it.'],
  ['en', '1907', 'around 1907', '“around 1907” is approximate, the date 1907 lacks its “~”.'],
  ['en', '1907~', 'in 1907', '1907~ is approximate (“~”), “in 1907” says nothing about it.'],
  ['fr', '1907', 'probablement en 1907', '“probablement en 1907” is uncertain, the date 1907 lacks its “?”.'],
  ['en', '1907?', 'in 1907', '1907? is uncertain (“?”), “in 1907” says nothing about it.'],
  [
    'en',
    '2029-03-12',
    'on Tuesday, 12 March 2029',
    '2029-03-12 is a Monday, “on Tuesday, 12 March 2029” names another day.',
  ],
  [
    'de',
    '2034-02-18',
    'am Dienstagmorgen',
    '2034-02-18 is a Saturday, “am Dienstagmorgen” names another day.',
    { published: '2034-02-17' },
  ],
  [
    'en',
    '2029-03',
    'in March 2029',
    '“in March 2029” gives the date itself; it rests on nothing else.',
    { published: '2029-03-14' },
  ],
];

for (const [lang, date, words, message, more] of found) {
  test(`${lang}: ${date} in «${words}» is found`, () => {
    expect(faultsIn(lang, date, words, more)).toEqual([message]);
  });
}
