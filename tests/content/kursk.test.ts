import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { attributionsOf, namesSource, sourcesOf, statementOf } from '../../src/model/attribution.ts';
import { paragraphsIn, sentencesOfSection } from '../../src/model/blocks.ts';
import { forms } from '../../src/model/form.ts';

const { sentences, sections, sources, events, questions } = kursk;
const joined = (fragment: readonly string[] | undefined) => fragment?.join(' … ') ?? '';

test('the title and the two subheads are read like sentences', () => {
  const headings = [kursk.title, ...sections.flatMap(({ heading }) => heading ?? [])];
  expect(headings.map(({ text, form, marker }) => [text, form, joined(marker)])).toEqual([
    ['Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein', 'stated', ''],
    ['Militärische Kooperation vertieft', 'stated', ''],
    ['Russland: Einsatz der Soldaten unklar', 'open', 'unklar'],
  ]);
});

test('every sentence has its source or none, its form, its cue and its marker', () => {
  const readings = sentences.map(({ id, text, statements: [{ form, attributions, marker }] }) => [
    id,
    text.split(' ').slice(0, 2).join(' '),
    attributions.map(({ source }) => source.id).join(' '),
    attributions.map(({ cue }) => joined(cue)).join(' '),
    form,
    joined(marker),
  ]);
  expect(readings).toEqual([
    ['s01', 'Die Ukraine', 'ukraine', 'meldet', 'reported', ''],
    ['s02', 'Laut dem', 'selenskyj', 'Laut dem ukrainischen Präsidenten Selenskyj', 'reported', ''],
    ['s03', 'Russland hat', '', '', 'stated', ''],
    ['s04', 'Nach Informationen', 'nis', 'Nach Informationen des südkoreanischen Geheimdienstes NIS', 'reported', ''],
    ['s05', 'Laut «Tagesschau»', 'tagesschau', 'Laut «Tagesschau»', 'reported', ''],
    ['s06', 'Diese Soldaten', '', '', 'stated', ''],
    ['s07', 'Die militärische', '', '', 'stated', ''],
    ['s08', 'Dieser sieht', 'zdf', 'wie «ZDF» berichtet', 'reported', ''],
    ['s09', 'Nordkorea hat', '', '', 'stated', ''],
    ['s10', 'Insgesamt sollen', '', '', 'hearsay', 'sollen'],
    ['s11', 'Die Entsendung', '', '', 'possible', 'könnte'],
    ['s12', 'Russland zeigt', '', '', 'stated', ''],
    ['s13', 'Die genauen', '', '', 'open', 'unklar'],
    ['s14', 'Laut «Deutschlandfunk»', 'deutschlandfunk', 'Laut «Deutschlandfunk»', 'possible', 'könnten'],
    ['s15', 'Das US-Aussenministerium', 'us-aussenministerium', 'bestätigt', 'reported', ''],
    ['s16', 'Sprecher Vedant', 'vedant-patel', 'erklärte, dass', 'reported', ''],
    ['s17', 'Die Situation', '', '', 'open', 'wirft Fragen … auf'],
    ['s18', 'Die enge', '', '', 'possible', 'könnte'],
  ]);
});

test('8 of 18 sentences name a source: 4 of 6, 1 of 6, 3 of 6', () => {
  const shares = [sentences, ...sections.map(sentencesOfSection)].map(
    (some) => `${some.filter(namesSource).length}/${some.length}`,
  );
  expect(shares).toEqual(['8/18', '4/6', '1/6', '3/6']);
});

test('each form is counted', () => {
  const counts = forms.map((form) => [
    form,
    sentences.filter(({ statements: [statement] }) => statement.form === form).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({ reported: 7, stated: 5, possible: 3, open: 2, hearsay: 1, quoted: 0 });
});

test('paragraphs are those of the article', () => {
  const paragraphs = sections.flatMap(paragraphsIn);
  expect(paragraphs.map(({ sentences }) => sentences.map(({ id }) => id).join(' '))).toEqual([
    's01',
    's02 s03',
    's04',
    's05 s06',
    's07 s08',
    's09 s10',
    's11 s12',
    's13 s14',
    's15 s16',
    's17 s18',
  ]);
});

test('the sources stand in order of appearance, with their kind and for whom they speak', () => {
  expect([...new Set(sentences.flatMap(sourcesOf))]).toEqual(sources);
  expect(
    sources.map(({ name, kind, speaksFor }) => [name, kind, speaksFor?.source.name, speaksFor?.ground.kind]),
  ).toEqual([
    ['Ukraine', 'state', undefined, undefined],
    ['Selenskyj', 'official', 'Ukraine', 'named'],
    ['NIS', 'authority', undefined, undefined],
    ['«Tagesschau»', 'outlet', undefined, undefined],
    ['«ZDF»', 'outlet', undefined, undefined],
    ['«Deutschlandfunk»', 'outlet', undefined, undefined],
    ['US-Aussenministerium', 'authority', undefined, undefined],
    ['Vedant Patel', 'official', 'US-Aussenministerium', 'neighbour'],
  ]);
  expect(kursk.mentioned).toEqual(['Russland', 'Nordkorea']);
});

test('no attribution has a second link', () => {
  expect(sentences.flatMap(attributionsOf).filter(({ relays }) => relays)).toEqual([]);
});

test('exactly four sentences can be read another way', () => {
  const seconds = sentences.flatMap(({ id, secondReading: second }) =>
    second ? [[id, second.kind, second.neighbour.id]] : [],
  );
  expect(seconds).toEqual([
    ['s03', 'source', 's02'],
    ['s06', 'source', 's05'],
    ['s07', 'source', 's08'],
    ['s12', 'form', 's11'],
  ]);
});

test('five sentences lean on the one before', () => {
  const leaning = sentences.flatMap(({ id, context }) => (context ? [`${id} ${context.id}`] : []));
  expect(leaning).toEqual(['s06 s05', 's08 s07', 's12 s11', 's14 s13', 's16 s15']);
});

test('two events are dated, in order of time, and neither has a named source', () => {
  expect(
    events.map((event) => [event.id, event.date, joined(event.words), event.sentence.id, statementOf(event).form]),
  ).toEqual([
    ['lieferungen', '2023-08/..', 'seit August 2023', 's10', 'hearsay'],
    ['vertrag', '2024-06', 'im Juni 2024', 's07', 'stated'],
  ]);
  expect(events.filter(({ sentence }) => namesSource(sentence))).toEqual([]);
});

test('time words without a date are kept where they stand', () => {
  const timed = sentences.filter(({ timeWords }) => timeWords.length > 0);
  expect(timed.map(({ id, timeWords }) => `${id} ${timeWords.join(', ')}`)).toEqual([
    's02 zunehmend',
    's03 nun',
    's04 bereits',
    's05 bereits',
    's09 bereits, seit längerem',
    's13 noch',
    's16 bereits',
    's17 zukünftige',
  ]);
});

test('the questions have these answers and only these relations', () => {
  const asked = questions.map(({ id, label, answers, relations }) => ({
    id,
    label,
    answers: answers.map(({ sentence, words }) => `${sentence.id} ${joined(words)}`),
    relations: relations.map(({ kind, between: [one, other] }) => `${one.sentence.id} ${other.sentence.id} ${kind}`),
  }));
  expect(asked).toEqual([
    {
      id: 'wie-viele-soldaten',
      label: 'Wie viele Soldaten?',
      answers: ["s04 12'000 Soldaten … entsandt", 's05 die ersten 1500 Soldaten bereits angekommen'],
      relations: ['s04 s05 different'],
    },
    {
      id: 'an-kaempfen-beteiligt',
      label: 'Sind sie an Kämpfen beteiligt?',
      answers: [
        's02 für Angriffe',
        's13 noch unklar',
        's14 könnten … beteiligt sein',
        's16 bereits an Kämpfen gegen ukrainische Truppen beteiligt',
      ],
      relations: ['s14 s16 firmness', 's13 s16 firmness', 's02 s16 different'],
    },
    {
      id: 'sind-sie-da',
      label: 'Sind sie da?',
      answers: ['s05 angekommen', 's15 Anwesenheit nordkoreanischer Soldaten bestätigt'],
      relations: ['s05 s15 different'],
    },
    {
      id: 'vereinbart-und-geliefert',
      label: 'Was ist vereinbart, was geliefert?',
      answers: [
        's07 durch einen Vertrag besiegelt',
        's08 gegenseitige militärische Unterstützung im Falle eines Angriffs',
        's09 mit Waffen und Munition unterstützt',
        's10 mehr als acht Millionen Artillerie- und Raketengeschosse',
      ],
      relations: ['s09 s10 firmness'],
    },
    {
      id: 'was-bedeutet-das',
      label: 'Was bedeutet das?',
      answers: [
        's11 als Signal an den Westen',
        's12 bereit ist, den Konflikt in der Ukraine weiterzuführen',
        's17 wirft Fragen … auf',
        's18 könnte die geopolitischen Spannungen weiter erhöhen',
      ],
      relations: ['s11 s12 firmness'],
    },
  ]);
});

test('the article says nothing about itself, and nothing is put in its place', () => {
  expect({ imprint: kursk.imprint, reading: kursk.reading }).toEqual({ imprint: {}, reading: {} });
});
