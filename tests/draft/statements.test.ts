import { expect, test } from 'vitest';
import { findingsIn } from '../../src/check/check.ts';
import { textOf } from '../../src/check/lines.ts';
import type { Attribution } from '../../src/model/article.ts';
import { drafted } from './drafted.ts';

function chain({ source, relays }: Attribution): string {
  return relays ? `${source.name} ← ${chain(relays)}` : source.name;
}

/** Each statement of a sentence: its part, if that is not all of it, its form, and who says it, from whom the article cites on. */
function statementsIn(sentence: string, lang: string): readonly string[] {
  const article = drafted(`Titel\n\n${sentence}`, lang);
  expect(findingsIn({ article, original: textOf(article), file: 'draft', taken: [] })).toEqual([]);
  return (article.sentences[0]?.statements ?? []).map(({ part, form, attributions }) =>
    [...(part ?? []), form, ...attributions.map(chain)].join(' | '),
  );
}

test.each([
  [
    'de',
    'Während die Werft eine Prüfung fordert, warnt der Rat vor Eile.',
    ['Während die Werft eine Prüfung fordert | reported | Werft', 'warnt der Rat vor Eile | reported | Rat'],
  ],
  ['en', 'The strike ended when the union gave in, the mayor said.', ['reported | mayor']],
  [
    'de',
    'Der Verein soll gewarnt haben, was die Werft zurückweist.',
    ['Der Verein soll gewarnt haben | hearsay', 'was die Werft zurückweist | reported | Werft'],
  ],
  ['de', 'Die Werft verlangt Geld, sagte ein Sprecher.', ['reported | Sprecher ← Werft']],
  ['de', 'Die Werft kritisiert den Plan, betonte aber, dass es eile.', ['reported | Werft']],
  [
    'en',
    'The dispute began in June when the firm announced cuts.',
    ['The dispute began in June | stated', 'the firm announced cuts | reported | firm'],
  ],
  [
    'en',
    'While the union said it was late, the firm insisted it was early.',
    ['While the union said it was late | reported | union', 'the firm insisted it was early | reported | firm'],
  ],
  [
    'de',
    'Anna Lang lobt den Plan, doch Urs Frei nennt ihn „ganz und gar falsch“.',
    ['Anna Lang lobt den Plan | reported | Anna Lang', 'Urs Frei nennt ihn „ganz und gar falsch“ | quoted | Urs Frei'],
  ],
  [
    'de',
    'Nach Angaben der Wirte kamen 70 Gäste, die Polizei spricht von 40.',
    ['Nach Angaben der Wirte kamen 70 Gäste | reported | Wirte', 'die Polizei spricht von 40 | reported | Polizei'],
  ],
  [
    'de',
    'Anna Lang kritisierte, der Rat habe sich geirrt und die Werft forderte eine Prüfung.',
    [
      'Anna Lang kritisierte, der Rat habe sich geirrt | reported | Anna Lang',
      'die Werft forderte eine Prüfung | reported | Werft',
    ],
  ],
  [
    'en',
    'Ann Hale called it “a missed chance”, whereas Tom Reed said it might help.',
    ['Ann Hale called it “a missed chance” | quoted | Ann Hale', 'Tom Reed said it might help | possible | Tom Reed'],
  ],
  [
    'de',
    'Anna Lang nannte ihn „ganz und gar falsch“, während Urs Frei von einem „guten ersten Schritt“ sprach.',
    [
      'Anna Lang nannte ihn „ganz und gar falsch“ | quoted | Anna Lang',
      'Urs Frei von einem „guten ersten Schritt“ sprach | quoted | Urs Frei',
    ],
  ],
  [
    'de',
    'Es eile nicht, sagte Anna Lang, und auch die Werft erklärte, sie bleibe.',
    ['Es eile nicht, sagte Anna Lang | reported | Anna Lang', 'die Werft erklärte, sie bleibe | reported | Werft'],
  ],
  [
    'en',
    'Shares fell 8%, days after Ann Hale warned that sales were weak.',
    ['Shares fell 8% | stated', 'Ann Hale warned that sales were weak | reported | Ann Hale'],
  ],
  [
    'en',
    'Ann Hale welcomed the plan, with Mayor Tom Reed saying it was late.',
    ['Ann Hale welcomed the plan | reported | Ann Hale', 'Mayor Tom Reed saying it was late | reported | Tom Reed'],
  ],
  [
    'en',
    'Shares fell 8%, with analysts blaming weak demand.',
    ['Shares fell 8% | stated', 'analysts blaming weak demand | reported | analysts'],
  ],
  [
    'en',
    'Ann Hale accused the union of lying, a claim Reed rejected.',
    ['Ann Hale accused the union of lying | reported | Ann Hale', 'Reed rejected | reported | Reed'],
  ],
  [
    'en',
    'The school is open, but the union said half of the staff are ill.',
    ['The school is open | stated', 'the union said half of the staff are ill | reported | union'],
  ],
  [
    'en',
    'The bridge was shut in May, although the council says it is safe.',
    ['The bridge was shut in May | stated', 'the council says it is safe | reported | council'],
  ],
  [
    'en',
    'The first play made her name; the writer Tom Reed called it “a joke”.',
    ['The first play made her name | stated', 'the writer Tom Reed called it “a joke” | quoted | Tom Reed'],
  ],
  ['en', 'Ann Hale rejects the offer, though she calls it “fair”.', ['quoted | Ann Hale']],
  ['en', 'The talks will go on, although no date is set, the mayor said.', ['reported | mayor']],
  ['en', 'Officials put the toll at five, but Ann Hale said it was nine.', ['reported | Ann Hale']],
  [
    'en',
    'In the union’s view it is unsafe, but Ann Hale said it was dry.',
    ['In the union’s view it is unsafe | reported | union', 'Ann Hale said it was dry | reported | Ann Hale'],
  ],
  ['en', 'He is innocent; the lawyer said so.', ['reported | lawyer']],
  ['en', 'The bridge is unsafe, but Ann Hale said so.', ['reported | Ann Hale']],
  [
    'en',
    'The plan is cheap, but as Ann Hale said, it leaks.',
    ['The plan is cheap | stated', 'Ann Hale said, it leaks | reported | Ann Hale'],
  ],
  ['en', 'The union sees it as unfair, but Ann Hale said it was fair.', ['reported | Ann Hale']],
  ['en', 'To critics it is a waste, but Ann Hale said it was cheap.', ['reported | Ann Hale']],
  [
    'de',
    'Die SP forderte mehr Geld, die Werft sprach von einem Fehler.',
    ['Die SP forderte mehr Geld | reported | SP', 'die Werft sprach von einem Fehler | reported | Werft'],
  ],
  [
    'de',
    'Anna Lang kritisiert den Plan, Urs Frei lobt ihn.',
    ['Anna Lang kritisiert den Plan | reported | Anna Lang', 'Urs Frei lobt ihn | reported | Urs Frei'],
  ],
  [
    'de',
    'Die Werft wehrt sich gegen den Plan: Er sei zu teuer, sagt Anna Lang.',
    [
      'Die Werft wehrt sich gegen den Plan | reported | Werft',
      'Er sei zu teuer, sagt Anna Lang | reported | Anna Lang',
    ],
  ],
  [
    'de',
    'Die SP hatte mehr Geld gefordert, die Werft lehnte das ab.',
    ['Die SP hatte mehr Geld gefordert | reported | SP', 'die Werft lehnte das ab | reported | Werft'],
  ],
  // What the second asks for may be what the first says.
  ['de', 'Anna Lang sagte am Montag, die Wirte fordern Geld.', ['reported | Anna Lang | Wirte']],
  ['de', 'Anna Lang bestätigte am Montag, die Wirte fordern Geld.', ['reported | Anna Lang | Wirte']],
  ['de', 'Anna Lang rechnet fest damit, die Wirte fordern Geld.', ['reported | Anna Lang | Wirte']],
  ['de', 'Anna Lang sagt, die SP fordert Geld, die Werft lehnt das ab.', ['reported | Anna Lang | SP | Werft']],
  // Who follows may say all of it.
  ['de', 'Die SP fordert Geld, die Werft lehnt das ab, sagt Anna Lang.', ['reported | SP | Werft | Anna Lang']],
  // All of it is said by both, by one, or by one according to another.
  ['de', 'Anna Lang und Urs Frei loben den Plan.', ['reported | Anna Lang | Urs Frei']],
  ['de', 'Laut der Werft ist die Fähre, ein Schiff der Reederei, bereit, zu fahren.', ['reported | Werft']],
])('in %s, «%s» has a statement for each who says something of their own', (lang, sentence, expected) => {
  expect(statementsIn(sentence, lang)).toEqual(expected);
});

test.each([
  ['de', 'Laut dem Amt hat Anna Lang gesagt, es eile.', 'Amt ← Anna Lang'],
  ['de', '„Es eilt sehr“, sagte Anna Lang laut dem Amt.', 'Amt ← Anna Lang'],
  ['de', 'Anna Lang geht laut dem Amt davon aus, dass es eilt.', 'Amt ← Anna Lang'],
  ['de', 'Wie das Amt berichtet, sieht Anna Lang darin „keine Gefahr“.', 'Amt ← Anna Lang'],
  [
    'de',
    'Wie die «Neue Post» unter Berufung auf den Rat meldet, rechnet der Kanton mit Regen.',
    '«Neue Post» ← Rat ← Kanton',
  ],
  ['en', 'According to Ann Hale, the report says it leaks.', 'Ann Hale ← report'],
  ['en', 'The Post reported that two ministers had urged it to settle.', 'Post ← ministers'],
  ['en', 'Analysts say it leaks, according to a note seen by the Post.', 'note ← Analysts'],
  ['de', 'Die «Neue Post» meldete unter Berufung auf Insider, das Schiff sei leck.', '«Neue Post» ← Insider'],
  ['de', 'Unter Berufung auf den Rat meldete die Agentur, das Schiff sei leck.', 'Agentur ← Rat'],
  ['de', 'Laut der «Neuen Post», die sich auf Insider beruft, ist das Schiff leck.', '«Neuen Post» ← Insider'],
  ['de', 'Anna Lang verweist auf eine Studie der Werft, wonach das Schiff leck ist.', 'Anna Lang ← Werft'],
  ['en', 'The Post reported the ship leaked, citing two officials.', 'Post ← officials'],
  ['en', 'The Post quoted Ann Hale as saying the ship leaked.', 'Post ← Ann Hale'],
  ['en', 'Ann Hale was quoted by the Post as saying that the ship leaked.', 'Post ← Ann Hale'],
  ['en', 'Ann Hale was quoted as saying by the Post that the ship leaked.', 'Post ← Ann Hale'],
  ['en', '“It leaks,” the mayor was quoted as saying by state media.', 'state media ← mayor'],
  [
    'en',
    'The bank promised to cut jobs, two people familiar with the matter said on Monday.',
    'people familiar with the matter ← bank',
  ],
  ['en', 'Citing the ministry, the Post said the ship leaked.', 'Post ← ministry'],
  ['en', 'The institute confirmed the case, the Post reported, quoting officials.', 'Post ← officials ← institute'],
])('in %s, «%s» is passed on: %s', (lang, sentence, expected) => {
  expect(statementsIn(sentence, lang).map((one) => one.replace(/^\w+ \| /, ''))).toEqual([expected]);
});

test.each([
  ['de', 'Anna Lang sagte, nach neuesten Erkenntnissen habe es gebrannt.'],
  ['en', 'Tom Reed claimed that it leaks – a claim disputed by the town, which says it is dry.'],
  ['de', 'Laut dem Amt ist das Fest, zu dem Anna Lang aufgerufen hatte, zu Ende.'],
  ['de', 'Anna Lang bat die Stadt, zu helfen, weil das Haus laut dem Amt voll ist.'],
  ['de', 'Das Amt sagte mit Verweis auf laufende Ermittlungen, es äussere sich nicht.'],
  ['de', 'Das Amt sagte unter Berufung auf den Datenschutz, es äussere sich nicht.'],
  ['en', 'The mayor said she would not comment, citing privacy rules.'],
  ['de', 'Die Werft hatte ihn als sicher eingestuft, das Amt sieht dafür „keine Belege“.'],
])('in %s, «%s» passes nothing on', (lang, sentence) => {
  expect(statementsIn(sentence, lang).join()).not.toContain('←');
});

test('the verb by which somebody denies what is before is their cue', () => {
  const [sentence] = drafted('Titel\n\nDer Verein soll gewarnt haben, was die Werft zurückweist.').sentences;
  const cues = sentence?.statements.flatMap(({ attributions }) => attributions.map(({ cue }) => cue));
  expect(cues?.flat()).toEqual(['zurückweist']);
});
