import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/check/lines.ts';
import { neighbours } from '../../src/check/neighbours.ts';
import { outline } from '../../src/check/outline.ts';
import { sources } from '../../src/check/sources.ts';
import { statements } from '../../src/check/statements.ts';
import { verbatim } from '../../src/check/verbatim.ts';
import { originalText } from '../../src/content/originalText.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { syntax as english } from '../../src/draft/english/syntax.ts';
import { syntax as german } from '../../src/draft/german/syntax.ts';
import { parseReading, type Reading } from '../../src/file/parseReading.ts';
import { noteKinds } from '../../src/model/article.ts';
import { chainOf } from '../../src/model/attribution.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { forms } from '../../src/model/form.ts';
import { nextOf } from '../../src/workbench/bench/nextOf.ts';
import { blockKinds, joinParagraph, setBlockKind, splitParagraph } from '../../src/workbench/edit/blocks.ts';
import { confirm, unconfirm } from '../../src/workbench/edit/confirm.ts';
import { cueIn, markerFor, mentionBy, mentionOf } from '../../src/workbench/edit/guess.ts';
import {
  headingForms,
  makeHeading,
  makeTitle,
  setHeadingForm,
  setHeadingLevel,
  setTitle,
  setTitleForm,
  unmakeHeading,
  unmakeTitle,
} from '../../src/workbench/edit/headings.ts';
import { joinNext } from '../../src/workbench/edit/join.ts';
import { neighboursOf } from '../../src/workbench/edit/neighbours.ts';
import {
  describeFigure,
  figuresBeside,
  makeNote,
  notesIn,
  readNote,
  setNoteKind,
} from '../../src/workbench/edit/notes.ts';
import { type Attribution, type Edit, freeId, sentenceIn, sentencesOf } from '../../src/workbench/edit/parts.ts';
import {
  addAnswer,
  answersIn,
  moveAnswer,
  nameQuestion,
  relate,
  removeAnswer,
  setAbout,
} from '../../src/workbench/edit/questions.ts';
import {
  setContext,
  setLink,
  setSecondReading,
  sourcesIn,
  toggleTimeWords,
} from '../../src/workbench/edit/sentences.ts';
import {
  addSource,
  changeSource,
  mergeSources,
  removeSource,
  setSpeaksFor,
  sortSources,
} from '../../src/workbench/edit/sources.ts';
import { splitSentence } from '../../src/workbench/edit/split.ts';
import { statementsOf } from '../../src/workbench/edit/stated.ts';
import { mergeStatements, splitStatement } from '../../src/workbench/edit/statementParts.ts';
import {
  addAttribution,
  changeAttribution,
  relay,
  removeAttribution,
  setContinues,
  setForm,
  setWaiver,
  unrelay,
} from '../../src/workbench/edit/statements.ts';
import { dateFrom, setEvent } from '../../src/workbench/edit/timeline.ts';
import { spanWith, wordsIn } from '../../src/workbench/edit/words.ts';
import { offeredIn, setDetail, setDirection, setLanguage, toggleMentioned } from '../../src/workbench/edit/work.ts';
import { edited as editedIn, type History, redone, undone } from '../../src/workbench/history.ts';
import { readingIn } from './readings.ts';

const drafted = (text: string): Reading => draftArticle(text, 'de-CH').reading;
const begun = drafted(originalText);

/** What an edit is made of: numbers, from which each takes what it needs. */
const numbers = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

/** Any edit of a reading, with whatever words and ids it has; sometimes with some that it does not have. */
function editFrom(kind: number, given: readonly number[], reading: Reading, areCut: boolean): Edit {
  const [a = 0, b = 0, c = 0, d = 0] = given;
  const all = sentencesOf(reading.article);
  const pick = <Thing>(things: readonly Thing[], at: number) => things[at % Math.max(things.length, 1)];
  const sentence = pick(all, a) ?? { id: 'none', text: '' };
  const other = pick(all, b)?.id ?? 'none';
  const sources = Object.keys(reading.article.sources);
  const source = pick(sources, c) ?? 'none';
  const words = wordsIn(sentence.text);
  const [begin, end] = pick(words, d) ?? [0, 0];
  const word = sentence.text.slice(begin, end);
  const target = { sentence: sentence.id, statement: b % 3 };
  const edits: readonly Edit[] = [
    confirm(sentence.id),
    unconfirm(sentence.id),
    setForm(target, pick(forms, c) ?? 'stated', d % 2 ? word : undefined),
    addAttribution(target, { source: source === 'none' ? 'quelle' : source }),
    removeAttribution(target, source),
    changeAttribution(target, source, { cue: d % 2 ? word : undefined }),
    changeAttribution(target, source, { mention: d % 2 ? { kind: 'inflection', words: word } : undefined }),
    relay(target, source, pick(sources, d) ?? 'none'),
    unrelay(target, source),
    changeAttribution(target, source, { mention: { kind: 'pronoun', words: word, named: other } }),
    setContinues(target, other),
    toggleTimeWords(sentence.id, word),
    setContext(sentence.id, other),
    setSecondReading(sentence.id, { kind: c % 2 ? 'source' : 'form', neighbour: other }),
    splitSentence(sentence.id, d % (sentence.text.length + 1)),
    joinNext(sentence.id),
    splitStatement(target, [[begin, Math.min(end + c, sentence.text.length)], words[c % words.length] ?? [0, 0]]),
    splitStatement(target, [[begin, end]]),
    mergeStatements(sentence.id, b % 2),
    makeHeading(sentence.id),
    unmakeHeading(pick(reading.article.sections, a)?.id ?? 'none'),
    addSource(`neu-${a % 4}`, { name: word || 'Name', kind: 'other' }),
    changeSource(source, { name: word, kind: 'authority' }),
    changeSource(source, { description: d % 2 ? word : undefined }),
    removeSource(source),
    mergeSources(source, pick(sources, d) ?? 'none'),
    sortSources,
    setEvent(`e${a % 3}`, { label: 'Etwas', date: '2024', words: word, sentence: sentence.id }),
    setEvent(`e${a % 3}`, undefined),
    nameQuestion(`f${b % 2}`, 'Wie viele?'),
    addAnswer(`f${b % 2}`, sentence.id, word),
    removeAnswer(`f${b % 2}`, c % 3),
    relate(`f${b % 2}`, c % 3, d % 3, { kind: 'different', why: d % 2 ? [word, word] : undefined }),
    moveAnswer(`f${b % 2}`, c % 3, d % 3),
    setLink(sentence.id, word, d % 2 ? 'https://example.org/' : undefined),
    setAbout(`f${b % 2}`, c % 3, d % 2 ? word : undefined),
    relate(`f${b % 2}`, c % 3, d % 3, undefined),
    setWaiver(target, d % 2 ? 'aus gutem Grund' : ''),
    setSpeaksFor(source, {
      source: pick(sources, d) ?? 'none',
      ground:
        b % 2 ? { kind: 'named', words: word, sentence: sentence.id } : { kind: 'neighbour', sentence: sentence.id },
    }),
    setTitleForm(pick(headingForms, c) ?? 'stated', 'Russland'),
    setHeadingForm(pick(reading.article.sections, a)?.id ?? 'none', pick(headingForms, c) ?? 'stated', 'Kooperation'),
    setHeadingLevel(pick(reading.article.sections, a)?.id ?? 'none', c % 2 ? 3 : 2),
    setLanguage(pick(['en', 'he', 'de', 'no language'], c) ?? 'de'),
    setDirection(c % 2 ? 'rtl' : 'ltr'),
    setDetail('imprint', 'published', c % 2 ? '2024-11' : undefined),
    setDetail('imprint', 'authors', c % 2 ? [word] : undefined),
    setDetail('reading', 'by', c % 2 ? word : undefined),
    toggleMentioned(word),
    setBlockKind(sentence.id, pick(blockKinds, c) ?? 'lead'),
    makeNote(sentence.id, pick(noteKinds, c) ?? 'other'),
    setNoteKind(c % 3, pick(noteKinds, d) ?? 'other'),
    readNote(c % 3),
    ...(areCut ? [splitParagraph(sentence.id), joinParagraph(sentence.id)] : []),
  ];
  return edits[kind % edits.length] ?? sortSources;
}

/** The first statement of a sentence. */
const at = (sentence: string) => ({ sentence, statement: 0 });
/** The kinds of the blocks in the first section. */
const kindsIn = ({ article }: Reading) => article.sections[0]?.blocks?.map(({ kind }) => kind);
/** The statements of a sentence. */
const statedIn = (reading: Reading, id: string) => statementsOf(sentenceIn(reading, id) ?? never());
/** The notes, each with the sentence where it is edited. */
const notes = ({ article }: Reading) => notesIn(article).map(({ note, text, at }) => [note, text, at]);
/** Edits, one after the other. */
const edited = (reading: Reading, ...edits: readonly Edit[]) => edits.reduce((before, edit) => edit(before), reading);
const textIn = (reading: Reading) => textOf(defineArticle(reading.article, reading.unconfirmed));
const fileOf = ({ article, unconfirmed }: Reading) => JSON.stringify({ version: 1, article, unconfirmed });

/** What is wrong with the structure of a text: whether it has sentences, and where its blocks and headings are. */
const misbuilt = ({ article, unconfirmed }: Reading) => {
  const found = outline({ article: defineArticle(article, unconfirmed), original: '', file: '', taken: [] });
  return [...found].filter(({ code }) => code !== 'labelMissing' && code !== 'noteEmpty');
};

/** Random edits in sequence, and the properties that every result must have. */
function editAll(areCut: boolean, holds: (reading: Reading) => void): void {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1000), numbers), { maxLength: 40 }), (steps) => {
      let reading = begun;
      for (const [kind, given] of steps) reading = editFrom(kind, given, reading, areCut)(reading);
      holds(reading);
      expect(misbuilt(reading)).toEqual([]);
      expect(parseReading(fileOf(reading)).faults).toEqual([]);
    }),
    { numRuns: 500 },
  );
}

test('whatever is edited, the text stays byte for byte, the reading settles, and its file is one that can be opened', () => {
  const text = textIn(begun);
  editAll(false, (reading) => expect(textIn(reading)).toBe(text));
});

test('whatever paragraphs are cut and joined besides, nothing of the text but its blanks and breaks is different', () => {
  const unbroken = (reading: Reading) => textIn(reading).replaceAll(/\s+/g, '');
  const text = unbroken(begun);
  editAll(true, (reading) => expect(unbroken(reading)).toBe(text));
});

test('what an edit does not touch stays the same object', () => {
  const dated = toggleTimeWords('s04', 'bereits')(begun);
  const [before, after] = [begun, dated].map(({ article }) => sentencesOf(article));
  expect(after?.filter((sentence, index) => sentence !== before?.[index]).map(({ id }) => id)).toEqual(['s04']);
  expect(confirm('none')(begun)).toBe(begun);
  expect(setForm(at('s01'), 'reported')(begun)).toBe(begun);
});

test('time words stand in their order and are taken away by naming them again, a link by leading nowhere', () => {
  const times = (...words: string[]) =>
    sentenceIn(edited(begun, ...words.map((word) => toggleTimeWords('s04', word))), 's04')?.timeWords;
  const { text } = sentenceIn(begun, 's04') ?? never();
  const [one = '', two = ''] = [text.slice(0, 6), text.slice(-6)];
  const kept = sentenceIn(begun, 's04')?.timeWords ?? [];
  expect(times(two, one)).toEqual([one, ...kept, two]);
  expect(times(two, one, two)).toEqual([one, ...kept]);
  const linked = setLink('s04', 'NIS', 'https://b.example/')(setLink('s04', 'hat', 'https://a.example/')(begun));
  const other = setLink('s04', 'NIS', 'https://c.example/')(linked);
  expect(sentenceIn(other, 's04')?.links?.map(({ href }) => href)).toEqual([
    'https://a.example/',
    'https://c.example/',
  ]);
  expect(sentenceIn(setLink('s04', 'hat', undefined)(other), 's04')?.links).toHaveLength(1);
});

test.each([
  ['nothing', '4–6', '4–6'],
  ['4–6', '4–6', 'nothing'],
  ['4–6', '4–9', '4–9'],
  ['4–6', '10–12', '4–12'],
  ['4–6', '0–2', '0–6'],
  ['4–12', '7–9', '7–9'],
  ['4–12', '10–12', '10–12'],
])('where %s is chosen, a tap on %s chooses %s', (chosen, tapped, then) => {
  const spanOf = (text: string) => /^(\d+)–(\d+)$/.exec(text)?.slice(1).map(Number);
  const [begin = 0, end = 0] = spanOf(tapped) ?? [];
  const [from, to] = spanOf(chosen) ?? [];
  const before = from === undefined || to === undefined ? undefined : ([from, to] as const);
  expect(spanWith(before, [begin, end])).toEqual(spanOf(then));
});

test('what stands beside a sentence is found in its paragraph, and what it may go on with above it', () => {
  const read = drafted('T\n\nEins ist. Zwei ist.\n\nDrei ist.\n\nKapitel\n\nVier ist.');
  expect(neighboursOf(read, 's01')).toMatchObject({ before: undefined, next: 's02' });
  expect(neighboursOf(read, 's02')).toMatchObject({ before: 's01', next: undefined });
  expect(neighboursOf(read, 's03')).toMatchObject({ before: 's02', begun: undefined });
  expect(neighboursOf(read, 's04')).toMatchObject({ before: undefined, begun: 'kapitel' });
});

test('confirming takes a sentence out of those that are a draft, in their order, and back', () => {
  const confirmed = confirm('s02')(begun);
  expect(confirmed.unconfirmed).not.toContain('s02');
  expect(unconfirm('s02')(confirmed)).toEqual(begun);
  expect(nextOf(new Set(['a']), ['a', 'b', 'c'], 'b')).toBe('a');
  expect(nextOf(new Set(), ['a', 'b'], 'a')).toBeUndefined();
});

test('a form is not set without the words or the source that it needs', () => {
  const target = at('s03');
  expect(setForm(target, 'reported')(begun)).toBe(begun);
  expect(setForm(target, 'open')(begun)).toBe(begun);
  expect(sentenceIn(setForm(target, 'open', 'Russland')(begun), 's03')).toMatchObject({
    form: 'open',
    marker: 'Russland',
  });
});

test('a source makes a stated sentence a reported one, and taking it away a stated one again', () => {
  const target = at('s03');
  const reported = addAttribution(target, { source: 'nis', mention: { kind: 'inflection', words: 'Russland' } })(begun);
  expect(sentenceIn(reported, 's03')).toMatchObject({ form: 'reported', attributions: [{ source: 'nis' }] });
  const [stated] = statedIn(removeAttribution(target, 'nis')(reported), 's03');
  expect(stated).toMatchObject({ form: 'stated', attributions: [] });
});

test('a paragraph is cut before a sentence and joined again, and no second reading reaches across the cut', () => {
  const read = setSecondReading('s03', { kind: 'source', neighbour: 's02' })(begun);
  const cut = splitParagraph('s03')(read);
  expect(kindsIn(begun)).toEqual(['lead', 'paragraph', 'paragraph', 'paragraph']);
  expect(kindsIn(cut)).toEqual(['lead', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  expect(sentenceIn(cut, 's03')?.secondReading).toBeUndefined();
  expect(joinParagraph('s03')(cut)).toEqual(setSecondReading('s03', undefined)(begun));
  expect(splitParagraph('s02')(begun)).toBe(begun);
  expect(joinParagraph('s03')(begun)).toBe(begun);
  expect(textIn(joinParagraph('s02')(begun))).toContain(`${sentenceIn(begun, 's01')?.text} Laut dem ukrainischen`);
});

test('a paragraph is a quotation, an item or the lead, and joins its like beside it', () => {
  const quoted = edited(begun, setBlockKind('s02', 'quotation'), setBlockKind('s04', 'quotation'));
  expect(kindsIn(quoted)).toEqual(['lead', 'quotation', 'paragraph']);
  const listed = setBlockKind('s02', 'list')(quoted);
  expect(kindsIn(listed)).toEqual(['lead', 'list', 'quotation', 'paragraph']);
  expect(kindsIn(setBlockKind('s04', 'lead')(listed))).toEqual(['paragraph', 'list', 'lead', 'paragraph']);
  const last = sentencesOf(begun.article).at(-1)?.id ?? never();
  expect(setBlockKind(last, 'lead')(begun)).toBe(begun);
  expect(edited(quoted, setBlockKind('s02', 'paragraph'), setBlockKind('s04', 'paragraph'))).toEqual(
    setBlockKind('s01', 'lead')(begun),
  );
});

test('an item keeps its mark whatever it becomes, and a marked item is joined with none', () => {
  const list = drafted('Titel\n\nEs regnet.\n– Erstens A.\n– Zweitens B.\n– Drittens C.');
  const plain = setBlockKind('s03', 'paragraph')(list);
  expect(kindsIn(plain)).toEqual(['paragraph', 'list', 'paragraph', 'list']);
  expect(textIn(plain)).toBe(textIn(list));
  expect(setBlockKind('s03', 'list')(plain)).toEqual(list);
  expect(joinParagraph('s03')(list)).toBe(list);
});

test('a line that is no sentence is a note, and read as one again', () => {
  const noted = drafted('Titel\n\nVon Anna Muster\n\nEs regnet. Es schneit.\n\nBern. Es hagelt.\n\nMehr zum Thema');
  expect(notes(noted)).toEqual([
    ['byline', 'Von Anna Muster', 's01'],
    ['other', 'Mehr zum Thema', 's04'],
  ]);
  const read = readNote(0)(noted);
  expect(sentencesOf(read.article).map(({ id }) => id)).toEqual(['von-anna-muster', 's01', 's02', 's03', 's04']);
  expect(read.unconfirmed[0]).toBe('von-anna-muster');
  expect(makeNote('von-anna-muster', 'byline')(read)).toEqual(noted);
  expect(notes(setNoteKind(1, 'update')(noted))[1]).toEqual(['update', 'Mehr zum Thema', 's04']);
  const dated = makeNote('s03', 'dateline')(noted);
  expect(notes(dated)[1]).toEqual(['dateline', 'Bern.', 's04']);
  expect(textIn(dated)).toBe(textIn(noted));
  const corrected = makeNote('s04', 'correction')(noted);
  expect(sentencesOf(corrected.article).map(({ id }) => id)).toEqual(['s01', 's02']);
  expect(makeNote('s01', 'other')(corrected)).toBe(corrected);
});

test('who is named for a sentence leaves it no second reading', () => {
  const second = { kind: 'source', neighbour: 's02' } as const;
  const read = setSecondReading('s03', second)(begun);
  const named = addAttribution(at('s03'), { source: 'nis' })(read);
  expect(sentenceIn(read, 's03')).toMatchObject({ secondReading: second });
  expect(sentenceIn(named, 's03')?.secondReading).toBeUndefined();
});

test('who is named for what is only said to be so makes it reported', () => {
  const read = drafted('Titel\n\nEs sei kalt, und der Rat warte.');
  expect(sentenceIn(read, 's01')).toMatchObject({ form: 'hearsay', marker: 'sei' });
  const named = addAttribution(at('s01'), { source: 'rat' })(read);
  expect(sentenceIn(named, 's01')).toMatchObject({ form: 'reported', attributions: [{ source: 'rat' }] });
});

test('a source that a sentence no longer names, or a form that it no longer has, does not go on in the next one', () => {
  const text = 'Titel\n\nDer Minister Hans Meier sagte, es könnte regnen. Es sei kalt. Niemand weiss es.';
  const read = setForm(at('s01'), 'possible', 'könnte')(drafted(text));
  const isLeft = (kind: 'source' | 'form', edit: Edit) =>
    sentenceIn(edit(setSecondReading('s02', { kind, neighbour: 's01' })(read)), 's02')?.secondReading !== undefined;
  const [silent, plain] = [setForm(at('s01'), 'stated'), setForm(at('s01'), 'reported')];
  expect(isLeft('source', silent)).toBe(false);
  expect(isLeft('source', plain)).toBe(true);
  expect(isLeft('form', plain)).toBe(false);
  expect(isLeft('form', setForm(at('s01'), 'hearsay'))).toBe(true);
  expect(isLeft('source', setForm(at('s03'), 'open', 'Niemand'))).toBe(true);
});

test('a sentence that is parted and joined again says what it said', () => {
  const { text } = sentenceIn(begun, 's03') ?? never();
  const split = splitSentence('s03', text.indexOf('und setzt'))(begun);
  expect(sentencesOf(split.article).map(({ id }) => id)).toContain('s03-2');
  expect(sentenceIn(split, 's03-2')?.text).toBe(text.slice(text.indexOf('und setzt')));
  expect(joinNext('s03')(split)).toEqual(begun);
});

test('sentences that are joined and split before the same word again say what they said, quotation marks and all', () => {
  const quotations = drafted(
    'Titel\n\nEs eilt. «Es regnet», sagte Anna Meier. Das Amt schreibt: «Es schneit. Es stürmt.» Es eilt. (Das Amt schweigt.)',
  );
  const wordIn = (reading: Reading, word: string) => sentenceIn(reading, 's01')?.text.indexOf(word) ?? 0;
  const joined = joinNext('s01')(quotations);
  const split = splitSentence('s01', wordIn(joined, 'Es regnet'))(joined);
  expect(sentencesOf(split.article)[1]).toEqual({ ...sentenceIn(quotations, 's02'), id: 's01-2' });
  expect(sentencesOf(split.article)[0]).toEqual(sentenceIn(quotations, 's01'));
  const told = joinNext('s03')(quotations);
  const text = sentenceIn(told, 's03')?.text ?? '';
  expect(statedIn(splitSentence('s03', text.indexOf('Es stürmt'))(told), 's03-2')).toMatchObject([
    { continues: 's03' },
  ]);
  const aside = joinNext('s05')(quotations);
  const asides = splitSentence('s05', sentenceIn(aside, 's05')?.text.indexOf('Das') ?? 0)(aside);
  expect(sentenceIn(asides, 's05-2')?.text).toBe('(Das Amt schweigt.)');
  expect(splitSentence('s06', 1)(quotations)).toBe(quotations);
});

test('a statement that is split leaves each half what it says of it', () => {
  const { reading } = draftArticle('T\nEs eilt. Laut Anna Meier regnet es und es ist kalt.\n', 'de-CH');
  const joined = joinNext('s01')(reading);
  const split = splitSentence('s01', sentenceIn(joined, 's01')?.text.indexOf('und') ?? 0)(joined);
  expect(statedIn(split, 's01')).toMatchObject([
    { part: 'Es eilt.', form: 'stated' },
    { part: 'Laut Anna Meier regnet es', form: 'reported', attributions: [{ cue: 'Laut Anna Meier' }] },
  ]);
});

test('each half of a parted sentence keeps the form and the references whose words it has', () => {
  const whole = drafted('Titel\n\nEs ist unklar, wer kommt, und 2024 kam niemand.');
  const event = { label: 'Wer', date: '2024', sentence: 's01' } as const;
  const dated = setEvent('f', { ...event, words: '2024' })(setEvent('e', { ...event, words: 'wer kommt' })(whole));
  const split = splitSentence('s01', 'Es ist unklar, wer kommt,'.length)(dated);
  expect(sentencesOf(split.article)).toMatchObject([{ form: 'open', marker: 'unklar' }, { form: 'stated' }]);
  expect(split.article.events).toMatchObject({ e: { sentence: 's01' }, f: { sentence: 's01-2' } });
});

test('wherever a sentence is split, whatever refers to it refers to the half beside it, or to words that stand there', () => {
  const misled = ({ article }: Reading) => {
    const subject = { article: defineArticle(article), original: '', file: '', taken: [] };
    const aboutOthers = ['officeNotBeside', 'continuesNothing', 'statementsOutOfOrder'];
    const others = [...sources(subject), ...statements(subject)].filter(({ code }) => aboutOthers.includes(code));
    return [...neighbours(subject), ...verbatim(subject), ...others];
  };
  for (const file of ['src/content/kursk.ts', 'tests/fixtures/sites/hallowReach/hallowReach.ts']) {
    const reading = readingIn(file);
    expect(misled(reading)).toEqual([]);
    for (const { id, text } of sentencesOf(reading.article)) {
      for (const [begin] of wordsIn(text)) expect(misled(splitSentence(id, begin)(reading)), id).toEqual([]);
    }
  }
});

test('what is said of words that a split parts is said no more, and of those whose sentence is none', () => {
  const text = 'Die Chefin des Amts, Eva Muster, sagte am 3. Juni, die Brücke sei bis August 2024 zu.';
  const whole = edited(
    drafted(`Titel\n\n${text}\n\nEva Muster sagte, das daure.`),
    setEvent('e', { label: 'Sperre', date: '2024', words: ['3. Juni', '2024'], sentence: 's01' }),
    nameQuestion('f', 'Wie lange?'),
    addAnswer('f', 's01', 'bis August 2024'),
    setAbout('f', 0, 'die Brücke'),
    addAnswer('f', 's02', 'das daure'),
    relate('f', 0, 1, { kind: 'different', why: ['Brücke', 'daure'] }),
    nameQuestion('g', 'Wann?'),
    addAnswer('g', 's01', ['3. Juni', '2024']),
    changeSource('eva-muster', { description: 'Die Chefin des Amts' }),
  );
  const { article } = splitSentence('s01', text.indexOf('bis'))(whole);
  expect(article.events?.e).toBeUndefined();
  expect(article.questions?.f?.answers).toMatchObject([{ sentence: 's01-2', about: undefined }, { sentence: 's02' }]);
  expect(article.questions?.f?.relations).toMatchObject([{ between: ['s01-2', 's02'], why: undefined }]);
  expect(article.questions).not.toHaveProperty('g');
  expect(article.sources['eva-muster']?.description).toBe('Die Chefin des Amts');
  expect(
    splitSentence('s01', text.indexOf('des Amts'))(whole).article.sources['eva-muster']?.description,
  ).toBeUndefined();
  for (const edit of [makeHeading('s01'), makeNote('s01', 'other')]) {
    const gone = edit(whole).article;
    expect(gone.sources['eva-muster']).toMatchObject({ name: 'Eva Muster', description: undefined });
    expect(Object.keys(gone.questions ?? {})).toEqual(['f']);
  }
});

test('of a chain, each half of a sentence keeps the links that it names', () => {
  const text = 'Laut Reuters sei das Dach eingestürzt, sagte Eva Muster.';
  const whole = edited(
    drafted(`Titel\n\n${text}`),
    addSource('a', { name: 'Reuters', kind: 'outlet' }),
    addSource('b', { name: 'Eva Muster', kind: 'other' }),
    setForm(at('s01'), 'stated'),
    addAttribution(at('s01'), { source: 'a', cue: 'Laut Reuters' }),
    addAttribution(at('s01'), { source: 'b', cue: 'sagte' }),
    relay(at('s01'), 'a', 'b'),
  );
  const split = splitSentence('s01', text.indexOf('sei'))(whole);
  expect(statedIn(split, 's01')).toMatchObject([{ attributions: [{ source: 'a', relays: undefined }] }]);
  expect(statedIn(split, 's01-2')).toMatchObject([{ attributions: [{ source: 'b', relays: undefined }] }]);
});

test('what refers to words of two sentences refers to the same words once they are joined', () => {
  const twoYears = drafted(
    'Titel\n\n2024 begann der Bau. Der Bau in 2024 endete nicht. Im Jahr darauf stand alles still.',
  );
  const edits = [
    setEvent('e', { label: 'Ende', date: '2024', words: '2024', sentence: 's02' }),
    setEvent('f', {
      label: 'Stillstand',
      date: '2025',
      words: 'Jahr darauf',
      sentence: 's03',
      basis: { kind: 'sentence', words: '2024', sentence: 's02' },
    }),
    nameQuestion('q', 'Was geschah?'),
    addAnswer('q', 's01', '2024'),
    addAnswer('q', 's02', '2024'),
    setAbout('q', 1, 'Bau'),
    relate('q', 0, 1, { kind: 'different', why: ['Bau', 'Bau'] }),
    addSource('a', { name: 'A', kind: 'other' }),
    addSource('b', { name: 'B', kind: 'other' }),
    setSpeaksFor('a', { source: 'b', ground: { kind: 'named', words: 'Bau', sentence: 's02' } }),
  ];
  const joined = edited(twoYears, ...edits, joinNext('s01')).article;
  expect(joined.events).toMatchObject({
    e: { sentence: 's01', words: '2024 endete' },
    f: { words: 'Jahr darauf', basis: { sentence: 's01', words: '2024 endete' } },
  });
  expect(joined.questions?.q).toMatchObject({
    answers: [
      { sentence: 's01', words: '2024 begann' },
      { sentence: 's01', words: '2024 endete', about: 'Bau in' },
    ],
    relations: [{ between: ['s01', 's01.2'], why: ['Bau. Der', 'Bau in'] }],
  });
  expect(joined.sources.a?.speaksFor?.ground).toMatchObject({ sentence: 's01', words: 'Bau in' });
});

test('two sentences with different voices become one with two statements', () => {
  const joined = sentenceIn(joinNext('s02')(begun), 's02') ?? never();
  expect(statementsOf(joined).map(({ form }) => form)).toEqual(['reported', 'stated']);
});

test('what leads to an answer by a colon becomes a part of what it says', () => {
  const interview = drafted('Titel\n\nWeiter geht es im Interview: Mir sind keine Gründe bekannt, die das könnten.');
  const [lead, answer] = sentencesOf(interview.article);
  expect([lead?.text, answer?.form]).toEqual(['Weiter geht es im Interview:', 'possible']);
  const joined = sentenceIn(joinNext('s01')(interview), 's01') ?? never();
  expect(statementsOf(joined)).toMatchObject([{ part: undefined, form: 'possible' }]);
});

test('what a sentence leans on, it leans on once it is joined, but not on itself', () => {
  const leaning = edited(begun, setContext('s03', 's01'), setContext('s05', 's04'));
  expect(sentenceIn(joinNext('s02')(leaning), 's02')?.context).toBe('s01');
  expect(sentenceIn(joinNext('s04')(leaning), 's04')?.context).toBeUndefined();
});

test('what goes on with a quotation is part of it once they are joined, and nothing goes on with itself', () => {
  const opened = setForm(at('s13'), 'quoted', wordOf('s13'))(begun);
  const goesOn = setContinues(at('s14'), 's13');
  const joined = edited(opened, goesOn, joinNext('s13'));
  expect(sentenceIn(joined, 's13')).toMatchObject({ form: 'quoted', marker: wordOf('s13') });
  const named = addAttribution(at('s14'), { source: 'nis' });
  expect(sentenceIn(edited(opened, goesOn, named), 's14')).toMatchObject({
    form: 'reported',
    attributions: [{ source: 'nis' }],
  });
  const stated = setForm(at('s13'), 'stated')(begun);
  const alone = edited(stated, goesOn, joinNext('s13'));
  expect(statedIn(alone, 's13').map(({ form }) => form)).toEqual(['stated', 'stated']);
  expect(defineArticle(alone.article, alone.unconfirmed).sentences.length).toBe(17);
  const read = drafted('Titel\n\nEs regnet. Hans Meier sagte: «Es regnet. Es schneit.»');
  expect(sentenceIn(read, 's03')).toMatchObject({ continues: 's02' });
  expect(sentenceIn(joinNext('s01')(read), 's03')).toMatchObject({ continues: 's01' });
});

test.each([
  ['what goes on with a quotation', 'Es eilt. Das Amt schreibt: «Es regnet. Es schneit.»', ['stated', 'quoted']],
  ['what is stated', 'Es eile, sagte Hans Meier. Es regnet. Es schneit.', ['reported', 'stated']],
  ['the rest of a quotation of nobody', 'Es eilt. «Es regnet. Es schneit.»', ['stated', 'quoted']],
])('%s is one statement with the last of a sentence that has two', (_, text, forms) => {
  const joined = statedIn(edited(drafted(`T\n\n${text}`), joinNext('s01'), joinNext('s01')), 's01');
  expect(joined.map(({ form }) => form)).toEqual(forms);
  expect(joined.map(({ part }) => part).join(' ')).toBe(text);
  expect(joined[1]?.continues).toBeUndefined();
});

test('what stands before two statements is one with the first of them if it is said alike', () => {
  const apart = drafted('T\n\nEs regnet. Es schneit. Es eile, sagte Hans Meier.');
  const joined = statedIn(edited(apart, joinNext('s02'), joinNext('s01')), 's01');
  expect(joined).toMatchObject([
    { part: 'Es regnet. Es schneit.', form: 'stated' },
    { part: 'Es eile, sagte Hans Meier.', form: 'reported' },
  ]);
});

test('a quotation that goes on from what announces it is of whoever does, once they are joined', () => {
  const read = drafted('T\n\nEs eilt. Das Amt schreibt: «Es regnet.»');
  const split = splitSentence('s02', sentenceIn(read, 's02')?.text.indexOf('«') ?? 0)(read);
  const goesOn = setContinues({ sentence: 's02-2', statement: 0 }, 's02')(split);
  expect(joinNext('s02')(goesOn)).toEqual(read);
  expect(statedIn(edited(goesOn, joinNext('s01'), joinNext('s01')), 's01')).toMatchObject([
    { form: 'stated' },
    { form: 'quoted', marker: 'Es regnet.', attributions: [{ source: 'amt' }], part: 'Das Amt schreibt: «Es regnet.»' },
  ]);
});

test.each([
  ['«Es regnet. Es schneit.»', [{ part: undefined, form: 'quoted', marker: 'Es regnet. Es schneit.' }]],
  ['«Es regnet.» «Es schneit.»', [{ marker: 'Es regnet.' }, { marker: 'Es schneit.' }]],
])('of a quotation of nobody both halves become one statement, but not two quotations: %s', (text, stated) => {
  expect(statedIn(joinNext('s01')(drafted(`T\n\n${text}`)), 's01')).toMatchObject(stated);
});

test('a quotation may go on from the sentence that announces it', () => {
  const { reading } = draftArticle(
    'Antrag\nDas Amt schreibt:\n«Es gibt keinen Antrag. Mehr wissen wir nicht.»\n',
    'de-CH',
  );
  expect(neighboursOf(reading, 's02').opener).toBe('s01');
});

test('a quotation is only gone on with while it is open, in marks or in a block, also from paragraph to paragraph', () => {
  const openers = (text: string, ...edits: readonly Edit[]) => {
    const reading = edited(drafted(text), ...edits);
    return sentencesOf(reading.article).map(({ id }) => neighboursOf(reading, id).opener);
  };
  expect(
    openers(
      'T\n\n«Es regnet», sagte Anna Meier. Die Brücke bleibt zu. Anna Meier sagte: «Es eilt. Wir gehen. Ihr bleibt.» Es taut.',
    ),
  ).toEqual([undefined, undefined, undefined, 's03', 's03', undefined]);
  expect(openers('T\n\nDas Amt schreibt: «Es schneit.\n\n«Es stürmt.» Es taut.\n\nEs ist still.')).toEqual([
    undefined,
    's01',
    undefined,
    undefined,
  ]);
  const block = 'T\n\nDas Amt schreibt:\n\nEs eilt. Es regnet.\n\nEs ist still.';
  expect(openers(block)).toEqual([undefined, undefined, undefined, undefined]);
  expect(openers(block, setBlockKind('s02', 'quotation'))).toEqual([undefined, 's01', undefined, undefined]);
});

test('what goes on with a quotation has no second reading, and the form of its words once it does not', () => {
  const target = at('s02');
  const hearsay = drafted('T\n\nDas Amt schreibt: «Es eilt.» Das Haus sei leer.');
  expect(sentenceIn(hearsay, 's02')).toMatchObject({ form: 'hearsay', marker: 'sei', secondReading: {} });
  const goesOn = setContinues(target, 's01')(hearsay);
  expect(sentenceIn(goesOn, 's02')).toMatchObject({ continues: 's01', secondReading: undefined });
  expect(sentenceIn(setContinues(target, undefined)(goesOn), 's02')).toMatchObject({ form: 'hearsay', marker: 'sei' });
});

test('what goes on with a quotation goes on with none once that is none, or with the one that that goes on with', () => {
  const read = drafted('T\n\nDas Amt schreibt dazu: «Es eilt. Das Haus sei leer. Es regnet.» Es ist still.');
  const going = edited(
    read,
    setForm(at('s01'), 'quoted', 'Es eilt'),
    setContinues(at('s02'), 's01'),
    setContinues(at('s03'), 's01'),
  );
  expect(sentenceIn(going, 's03')).toMatchObject({ continues: 's01' });
  const told = setForm(at('s01'), 'stated')(going);
  expect(sentenceIn(told, 's02')).toMatchObject({ form: 'hearsay', marker: 'sei' });
  expect(sentenceIn(told, 's03')).toMatchObject({ form: 'stated' });
  expect([...statements({ article: defineArticle(told.article), original: '', file: '', taken: [] })]).toEqual([]);
  const quoting = edited(going, setForm(at('s02'), 'quoted', 'Das Haus sei leer'), setContinues(at('s03'), 's02'));
  const led = setContinues(at('s02'), 's01')(quoting);
  expect(sentenceIn(led, 's03')).toMatchObject({ continues: 's01' });
  expect(sentenceIn(setWaiver(at('s01'), 'weil')(going), 's03')).toMatchObject({ continues: 's01' });
});

test('without its source, a statement has the form that its words show', () => {
  const read = drafted(
    'T\n\nLaut der Polizei ist die Brücke zu. Laut dem «Blick» sei das Haus leer. «Es eilt sehr», sagte Anna Meier.',
  );
  const without = (id: string) => {
    const [{ attributions }] = statedIn(read, id);
    const target = { sentence: id, statement: 0 };
    const reported = setForm(target, 'reported')(read);
    return statedIn(removeAttribution(target, attributions[0]?.source ?? '')(reported), id)[0];
  };
  expect(without('s01')).toMatchObject({ form: 'stated', attributions: [] });
  expect(without('s02')).toMatchObject({ form: 'hearsay', marker: 'sei' });
  expect(without('s03')).toMatchObject({ form: 'quoted', marker: 'Es eilt sehr' });
});

test('what passes on another is one link of a chain, whose words are said of it, and named beside it again', () => {
  const target = at('s04');
  const two = addAttribution(target, { source: 'zdf', mention: { kind: 'inflection', words: 'Soldaten' } })(begun);
  const chained = relay(target, 'nis', 'zdf')(two);
  const [chain] = statedIn(changeAttribution(target, 'nis', { cue: 'bereits' })(chained), 's04')[0].attributions;
  expect(chain).toMatchObject({ source: 'zdf', relays: { source: 'nis', cue: 'bereits' } });
  const sources = (reading: Reading) => statedIn(reading, 's04')[0].attributions;
  expect(sources(unrelay(target, 'zdf')(chained))).toEqual(sources(two).toReversed());
  expect(unrelay(target, 'nis')(chained)).toBe(chained);
  expect(addAttribution(target, { source: 'nis' })(chained)).toBe(chained);
  const three = addAttribution(target, { source: 'ukraine', mention: { kind: 'inflection', words: 'bereits' } })(two);
  expect(sources(relay(target, 'nis', 'zdf')(three)).map(({ source }) => source)).toEqual(['zdf', 'ukraine']);
});

test('an edit that would leave one of two statements without what its form needs changes neither', () => {
  const joined = joinNext('s02')(begun);
  for (const statement of [0, 1]) expect(setForm({ sentence: 's02', statement }, 'open')(joined)).toBe(joined);
  expect(mergeStatements('s04', 0)(joined)).toBe(joined);
});

test('a source that a sentence no longer names once its statements are merged stops speaking in the one beside it', () => {
  const text = 'Es regnet in Bern seit Tagen. Die Post meldet Schnee. Am Abend wird es kalt.';
  const begun = drafted(`Titel\n\n${text}`);
  const joined = edited(begun, joinNext('s01'), setSecondReading('s03', { kind: 'source', neighbour: 's01' }));
  const secondAfter = (statement: number) =>
    sentenceIn(mergeStatements('s01', statement)(joined), 's03')?.secondReading;
  expect(secondAfter(1)).toBeDefined();
  expect(secondAfter(0)).toBeUndefined();
});

test('merging two sources moves all attributions to the one kept, each only once per statement', () => {
  const merged = mergeSources('zdf', 'nis')(begun);
  expect(Object.keys(merged.article.sources)).not.toContain('zdf');
  const citing = sentencesOf(merged.article).filter((sentence) => sourcesIn(sentence).includes('nis'));
  expect(citing.length).toBeGreaterThan(1);
  expect(fileOf(merged)).not.toContain('"zdf"');
  expect(sentenceIn(merged, 's03')).toBe(sentenceIn(begun, 's03'));
  const office = drafted(
    'T\n\nAngela Merkel sagte, es regne. Die Kanzlerin sagte, es sei kalt. Sie sagte, es schneie.',
  );
  const ways = (from: string, to: string, at: string) =>
    statedIn(mergeSources(from, to)(office), at)[0].attributions[0]?.mention;
  expect(ways('kanzlerin', 'angela-merkel', 's02')).toEqual({ kind: 'office', words: 'Kanzlerin', named: 's01' });
  expect(ways('kanzlerin', 'angela-merkel', 's03')).toEqual({ kind: 'pronoun', words: 'Sie', named: 's01' });
  const both = mergeSources('post', 'zeitung')(drafted('T\n\nDie Post und die Zeitung melden Regen.'));
  const [one, ...others] = statedIn(both, 's01')[0].attributions;
  expect(one).toMatchObject({ source: 'zeitung', mention: undefined });
  expect(others).toEqual([]);
});

test('what is said of a source is said of the one that it is merged with, unless that has its own', () => {
  const voice = { source: 'nis', ground: { kind: 'neighbour', sentence: 's03' } } as const;
  const said = edited(begun, changeSource('zdf', { description: 'ZDF' }), setSpeaksFor('zdf', voice));
  const merged = mergeSources('zdf', 'ukraine')(said).article.sources;
  expect(merged.ukraine).toMatchObject({ description: 'ZDF', speaksFor: voice });
  const own = mergeSources('zdf', 'ukraine')(changeSource('ukraine', { description: 'Ukraine' })(said)).article.sources;
  expect(own.ukraine).toMatchObject({ description: 'Ukraine', speaksFor: voice });
  expect(mergeSources('zdf', 'nis')(said).article.sources.nis?.speaksFor).toBeUndefined();
});

test('words in parts are others than the same words with a comma between them', () => {
  const read = drafted('T\n\nEs kamen Anna,Beat und Cora.');
  const one = 'Anna,Beat';
  const parts = ['Anna', 'Beat'] as const;
  const linked = edited(read, setLink('s01', one, 'https://a.example/'), setLink('s01', parts, 'https://b.example/'));
  expect(sentenceIn(linked, 's01')?.links?.map(({ words }) => words)).toEqual([one, parts]);
  expect(sentenceIn(setLink('s01', [one], undefined)(linked), 's01')?.links).toMatchObject([{ words: parts }]);
  const added = ([one, parts, [one]] as const).map((words) => addAnswer('wer', 's01', words));
  const asked = edited(read, nameQuestion('wer', 'Wer kam?'), ...added);
  expect(asked.article.questions?.wer?.answers.map(({ words }) => words)).toEqual([one, parts]);
});

test('in a chain nobody passes on himself, not even by way of another', () => {
  const target = at('s01');
  const three = drafted('T\n\nDie Post, die Zeitung und der Bote melden Regen.');
  const chained = relay(target, 'zeitung', 'post')(relay(target, 'bote', 'zeitung')(three));
  const sourcesOf = (reading: Reading) =>
    statedIn(reading, 's01')[0].attributions.map((one) => chainOf<Attribution>(one).map(({ source }) => source));
  expect(sourcesOf(chained)).toEqual([['post', 'zeitung', 'bote']]);
  expect(sourcesOf(mergeSources('bote', 'post')(chained))).toEqual([['post', 'zeitung']]);
  expect(sourcesOf(mergeSources('post', 'bote')(chained))).toEqual([['bote', 'zeitung']]);
  expect(sourcesOf(mergeSources('zeitung', 'post')(chained))).toEqual([['post', 'bote']]);
  const twice = mergeSources('bote', 'post')(relay(target, 'bote', 'zeitung')(three));
  expect(sourcesOf(relay(target, 'zeitung', 'post')(twice))).toEqual([['post', 'zeitung']]);
});

test('a source can be renamed and described anew, but its name is never emptied', () => {
  const changed = changeSource('nis', { name: 'Geheimdienst', kind: 'authority' })(begun);
  expect(changed.article.sources.nis).toMatchObject({ name: 'Geheimdienst', kind: 'authority' });
  expect(changeSource('nis', { name: ' ' })(begun)).toBe(begun);
  expect(addSource('neu', { name: ' ', kind: 'other' })(begun)).toBe(begun);
});

test('a source that is renamed is still meant by the words that named it, and by its new name where that stands', () => {
  const read = drafted(
    'T\n\nLaut Angaben des Werkhofs Brugg regnet es. Der Werkhof Brugg sagte, es schneie. Er sagte, es eile.',
  );
  const [[id = '', { name }] = ['', { name: '' }]] = Object.entries(read.article.sources);
  const ways = (reading: Reading) =>
    ['s01', 's02', 's03'].map((sentence) => statedIn(reading, sentence)[0].attributions[0]?.mention);
  const renamed = changeSource(id, { name: 'Werkhof Brugg' })(read);
  expect(ways(renamed)).toMatchObject([
    { kind: 'inflection', words: 'Werkhofs Brugg' },
    undefined,
    { kind: 'pronoun', words: 'Er', named: 's01' },
  ]);
  expect(ways(changeSource(id, { name })(renamed))).toEqual(ways(read));
});

test('a source that is cited is not removed; one that is not is', () => {
  expect(removeSource('nis')(begun)).toBe(begun);
  const added = addSource('neu', { name: 'Neu', kind: 'other' })(begun);
  expect(removeSource('neu')(added)).toEqual(begun);
});

test('a heading that is made a sentence and a heading again is the same', () => {
  const [, section] = begun.article.sections;
  const plain = unmakeHeading(section?.id ?? '')(begun);
  expect(plain.article.sections).toHaveLength(begun.article.sections.length - 1);
  const marked = setHeadingForm(section?.id ?? '', 'open', section?.heading?.text.split(' ')[0])(begun);
  const open = sentenceIn(unmakeHeading(section?.id ?? '')(marked), section?.id ?? '');
  expect(open).toMatchObject({ form: 'open', marker: section?.heading?.text.split(' ')[0] });
  expect(open).not.toHaveProperty('level');
  const again = makeHeading(section?.id ?? '')(plain);
  expect(again.article.sections.map(({ heading }) => heading?.text)).toEqual(
    begun.article.sections.map(({ heading }) => heading?.text),
  );
});

test('what becomes a heading answers nothing and dates nothing, and has something below it', () => {
  const text = drafted('Titel\n\nEs regnet.\n\nTor 1914.\n\nDer Hafen ruht.');
  const edits = [
    nameQuestion('f', 'Was?'),
    addAnswer('f', 's01', 'regnet'),
    addAnswer('f', 's02', 'Tor'),
    setEvent('e', { label: 'Tor', date: '1914', words: '1914', sentence: 's02' }),
  ];
  const used = edited(text, ...edits);
  const { questions, events } = makeHeading('s02')(used).article;
  expect(questions?.f?.answers).toEqual([{ sentence: 's01', words: 'regnet' }]);
  expect(events).toEqual({});
  expect(makeHeading('s03')(used)).toBe(used);
});

test('a new heading never gets the id of a picture, and a new event none of digits alone, which its place would not keep', () => {
  const { article, unconfirmed } = drafted('Der Hafen\n\nEs regnet.\n\nTor.\n\nDer Hafen ruht.');
  const [section] = article.sections;
  const figure = { kind: 'figure', id: 'tor', file: 'tor.png', width: 3, height: 2, alt: 'Ein Tor' } as const;
  const sections = [{ id: 'anfang', blocks: [...(section?.blocks ?? []), figure] }];
  const headed = makeHeading('s02')({ article: { ...article, sections }, unconfirmed });
  expect(headed.article.sections.map(({ id }) => id)).toEqual(['anfang', 'tor-2']);
  expect(freeId(headed, '1914', 'event')).toBe('n1914');
});

test('what has no words for an id is called in the language of the text', () => {
  expect(freeId(drafted('Der Hafen\n\nEs regnet.'), '…', 'event')).toBe('ereignis');
  const english = setLanguage('en')(drafted('The port\n\nTides.\n\nIt rains.'));
  expect(freeId(english, '…', 'event')).toBe('event');
  expect(unmakeTitle(makeHeading('s01')(english)).article.sections.map(({ id }) => id)).toEqual(['start', 'anfang']);
});

test('a question with its answers and how they stand to each other outlives the splitting of their sentence', () => {
  const asked = nameQuestion('f', 'Wie viele?')(begun);
  const answered = addAnswer('f', 's05', '1500 Soldaten')(addAnswer('f', 's04', 'Soldaten')(asked));
  const related = relate('f', 0, 1, { kind: 'different' })(answered);
  const { text } = sentenceIn(related, 's05') ?? never();
  const split = splitSentence('s05', text.indexOf('sind'))(related);
  expect(split.article.questions?.f?.answers.map(({ sentence }) => sentence)).toEqual(['s04', 's05-2']);
  expect(split.article.questions?.f?.relations).toEqual([{ kind: 'different', between: ['s04', 's05-2'] }]);
});

test('words that do not stand together are one statement, and a statement is parted again', () => {
  const { text } = sentenceIn(begun, 's03') ?? never();
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const parted = splitStatement(at('s03'), [spanOf('Russland hat'), spanOf('mit Nordkorea')])(begun);
  const parts = (reading: Reading) => statedIn(reading, 's03').map(({ part }) => part);
  expect(parts(parted)).toEqual([
    ['Russland hat', 'mit Nordkorea'],
    ['seine militärische Zusammenarbeit', 'intensiviert und setzt nun verstärkt auf nordkoreanische Soldaten.'],
  ]);
  const again = splitStatement({ sentence: 's03', statement: 1 }, [spanOf('verstärkt')])(parted);
  expect(parts(again)[1]).toEqual([
    'seine militärische Zusammenarbeit',
    'intensiviert und setzt nun',
    'auf nordkoreanische Soldaten.',
  ]);
  expect(parts(again)[2]).toBe('verstärkt');
  expect(splitStatement(at('s03'), [spanOf('verstärkt')])(parted)).toBe(parted);
  expect(splitStatement(at('s03'), [[0, text.length]])(begun)).toBe(begun);
});

test('a statement of its own takes as many words beside it as it needs for all to stand only once, and has the form that they show', () => {
  const parted = (text: string, words: string) => {
    const reading = drafted(`Titel\n\n${text}`);
    const begin = text.indexOf(words);
    const split = splitStatement(at('s01'), [[begin, begin + words.length]])(reading);
    return split === reading ? undefined : statedIn(split, 's01').map(({ part, form }) => [part, form]);
  };
  // The chosen words occur twice.
  expect(parted('Es regnet heute, und wenn es heute aufhört, kommt Muster.', 'heute')).toEqual([
    [['Es regnet', 'wenn es heute aufhört, kommt Muster.'], 'stated'],
    ['heute, und', 'stated'],
  ]);
  // The words before them do, or those in between.
  expect(parted('Muster kam, als Muster noch klein war.', 'kam')).toEqual([
    ['Muster kam', 'stated'],
    [', als Muster noch klein war.', 'stated'],
  ]);
  expect(parted('Es regnet, und es schneit.', 'Es regnet, und es schneit')).toBeUndefined();
  expect(parted('Muster kam, als Muster', 'kam, als Muster')).toBeUndefined();
  expect(parted('Die Polizei kam, dass der Weg gesperrt sei.', 'dass der Weg gesperrt sei')?.[1]).toEqual([
    'dass der Weg gesperrt sei.',
    'hearsay',
  ]);
});

test('who speaks for whom never comes round to itself, and needs a sentence that is there', () => {
  const ground = { kind: 'neighbour', sentence: 's03' } as const;
  const spoken = setSpeaksFor('nis', { source: 'zdf', ground })(begun);
  expect(spoken.article.sources.nis?.speaksFor).toEqual({ source: 'zdf', ground });
  expect(setSpeaksFor('zdf', { source: 'nis', ground })(spoken)).toBe(spoken);
  expect(setSpeaksFor('nis', { source: 'nis', ground })(begun)).toBe(begun);
  expect(setSpeaksFor('nis', { source: 'zdf', ground: { ...ground, sentence: 'none' } })(begun)).toBe(begun);
  expect(setSpeaksFor('nis', undefined)(spoken)).toEqual(begun);
});

test('a reason for a form that departs from the rules holds for this form alone', () => {
  const target = at('s03');
  const waived = setWaiver(target, ' Der Kasten zitiert. ')(begun);
  expect(sentenceIn(waived, 's03')).toMatchObject({ waiver: 'Der Kasten zitiert.' });
  expect(setWaiver(target, ' ')(waived)).toEqual(begun);
  expect(sentenceIn(setForm(target, 'open', 'Russland')(waived), 's03')).toMatchObject({ waiver: undefined });
});

test('an answer says what it is about, and two answers in which words they differ, whichever is named first', () => {
  const asked = nameQuestion('f', 'Wie viele?')(begun);
  const answered = addAnswer('f', 's05', '1500 Soldaten')(addAnswer('f', 's04', "12'000 Soldaten")(asked));
  const about = setAbout('f', 1, 'die ersten')(answered);
  expect(answersIn(about, 's05')).toEqual([
    { question: 'f', at: 1, answer: { sentence: 's05', words: '1500 Soldaten', about: 'die ersten' } },
  ]);
  expect(setAbout('f', 1, undefined)(about)).toEqual(answered);
  const related = relate('f', 0, 1, { kind: 'different' })(answered);
  const founded = relate('f', 1, 0, { kind: 'different', why: ['1500', "12'000"] })(related);
  const relations = [{ kind: 'different', between: ['s04', 's05'], why: ["12'000", '1500'] }];
  expect(founded.article.questions?.f?.relations).toEqual(relations);
  expect(relate('f', 1, 0, { kind: 'same', why: ['1500', "12'000"] })(founded).article.questions?.f?.relations).toEqual(
    [{ ...relations[0], kind: 'same' }],
  );
  expect(relate('f', 0, 1, { kind: 'different' })(founded)).toEqual(related);
});

test('a heading has a form only by words that stand in it', () => {
  const [, section] = begun.article.sections;
  const { id, heading } = section ?? never();
  const marked = setHeadingForm(id, 'open', heading?.text.split(' ')[0])(setHeadingLevel(id, 3)(begun));
  expect(marked.article.sections[1]?.heading).toMatchObject({ form: 'open', level: 3 });
  expect(setHeadingForm(id, 'open', 'Nirgends')(begun)).toBe(begun);
  expect(setHeadingForm('none', 'stated', undefined)(begun)).toBe(begun);
  const titled = setTitleForm('possible', 'Nordkoreaner')(begun);
  expect(setTitle('Ein anderer Titel')(titled).article.title).toEqual({ text: 'Ein anderer Titel', form: 'stated' });
  expect(setTitle(' ')(titled)).toBe(titled);
});

test('what a text says about itself stands there while it says something', () => {
  expect(setLanguage('he')(begun).article).toMatchObject({ lang: 'he', dir: 'rtl' });
  expect(setLanguage('de-CH')(setLanguage('he')(begun))).toEqual(begun);
  expect(setLanguage('no language')(begun)).toBe(begun);
  const published = setDetail('imprint', 'published', '2024-11-05')(begun);
  expect(published.article.imprint).toEqual({ published: '2024-11-05' });
  expect(setDetail('imprint', 'published', '2024-11-05')(published)).toBe(published);
  expect(setDetail('imprint', 'published', undefined)(published)).toEqual(begun);
  expect(setDetail('reading', 'by', '')(begun)).toBe(begun);
  expect(toggleMentioned('Biden')(toggleMentioned('Biden')(begun))).toEqual(begun);
});

test.each([
  ['2024-06', '2024-06'],
  [' 2023/2024 ', '2023/2024'],
  ['2024~', '2024~'],
  ['~2024', '2024~'],
  ['~ Juni 2024', '2024-06~'],
  ['~2023/2024', '2023~/2024'],
  ['~seit 2021', undefined],
  ['3.6.2024', '2024-06-03'],
  [' 3. Juni 2024', '2024-06-03'],
  ['June 3, 2024', '2024-06-03'],
  ['seit 2021', '2021/..'],
  ['', undefined],
  ['gestern', undefined],
  ['2024-13', undefined],
  ['30.2.2024', undefined],
  ['3. Juni 2024, ungefähr', undefined],
  ['3. Juni 2024 um 14 Uhr', '2024-06-03'],
  ['Montag, 3. Juni 2024, 14.30 Uhr', '2024-06-03'],
  ['Mo, 3.6.2024', '2024-06-03'],
  ['Monday 3rd June 2024 at 2 p.m.', '2024-06-03'],
  ['the 3rd of June 2024', '2024-06-03'],
  ['June 3rd, 2024', '2024-06-03'],
  ['2024-06-03T14:00:00+02:00', '2024-06-03'],
  ['2024/06/03', '2024-06-03'],
  ['2024-6-3', '2024-06-03'],
  ['2024.06.03', '2024-06-03'],
  ['13/6/2024', '2024-06-13'],
  ['6/13/2024 14:30', '2024-06-13'],
  ['6/6/2024', '2024-06-06'],
  ['3/6/2024', undefined],
  ['13/13/2024', undefined],
  ['3.6.24', undefined],
  ['June, 2024', undefined],
  ['3 June 2024/5 June 2024', '2024-06-03/2024-06-05'],
  ['Mai 2024 / ~June 2024', '2024-05/2024-06~'],
  ['3. Juni 2024/..', '2024-06-03/..'],
  ['../3.6.2024', '../2024-06-03'],
  ['June 2024/May 2024', undefined],
  ['3-6-2024/5-6-2024', undefined],
  ['~2020/2024', '2020~/2024'],
  ['Dienstag, den 3. Juni 2024', '2024-06-03'],
  ['Mon, 3 June 2024', '2024-06-03'],
  ['Wed., June 5, 2024', '2024-06-05'],
  ['Mai 2024', '2024-05'],
  ['3.\u00a0Juni  2024', '2024-06-03'],
  ['3rd June, 2024', '2024-06-03'],
  ['Jun 3, 2024', '2024-06-03'],
  ['06.2024', '2024-06'],
  ['6/2024', '2024-06'],
  ['13/2024', undefined],
  ['2011/12', undefined],
])('a date is typed as its format or a language writes it, and what is none is not taken: «%s»', (typed, date) => {
  expect(dateFrom(typed)).toBe(date);
});

test('what words say is guessed where they say it, and asked for where they do not', () => {
  expect(markerFor('open', 'Es ist unklar, wer kommt.', 'de-CH')).toBe('unklar');
  expect(markerFor('open', 'Er kommt.', 'de-CH')).toBeUndefined();
  expect(markerFor('quoted', 'Er sagt: «Ich komme.»', 'de-CH')).toBe('Ich komme.');
  expect(cueIn('Das teilte die Polizei mit.', german)).toEqual(['teilte', 'mit']);
  expect(cueIn('«Das ist so», sagte Frei.', german)).toBe('sagte');
  expect(cueIn('The bridge is closed, officials said.', english)).toBe('said');
  expect(cueIn('Es regnet.', german)).toBeUndefined();
  // Without rules, as long as they are not loaded.
  expect(cueIn('Das teilte die Polizei mit.', undefined)).toBeUndefined();
  expect(cueIn('Wie CBS berichtet, sagte Frei, es regne.', german, ['Wie CBS berichtet'])).toBe('sagte');
  const sentence = { id: 's', text: 'Musters Anwalt schweigt.', form: 'stated' } as const;
  expect(mentionOf('Anna Muster', sentence)).toEqual({ mention: { kind: 'inflection', words: 'Musters' } });
  expect(mentionOf('Meier', sentence)).toBeUndefined();
  const short = { ...sentence, text: 'Pau: Die Lage ist ernst.' };
  expect(mentionOf('Petra Pau', short)).toEqual({ mention: { kind: 'inflection', words: 'Pau' } });
  expect(mentionOf('Die Linke', short)).toBeUndefined();
  const bent = { ...sentence, text: 'In der Alten Zeitung steht, was die Neuen Zeitungen nicht sagen.' };
  expect(mentionOf('Alte Zeitung', bent)).toEqual({ mention: { kind: 'inflection', words: 'Alten Zeitung' } });
  const pointing = { words: 'Dieser', named: 's02' };
  expect(mentionBy({ words: 'Dieser' }, 'Selenskyj', 's03', begun.article)).toEqual({ kind: 'pronoun', ...pointing });
  for (const words of ['Ich', 'Wir', 'mir', 'unsere', 'I', 'our', 'those'])
    expect(mentionBy({ words }, 'Selenskyj', 's03', begun.article)).toMatchObject({ kind: 'pronoun' });
  expect(mentionBy({ words: 'Dieser', as: 'office' }, 'Selenskyj', 's03', begun.article)).toEqual({
    kind: 'office',
    ...pointing,
  });
  const form = { kind: 'inflection', words: 'Dieser' };
  expect(mentionBy({ words: 'Dieser', as: 'inflection' }, 'Selenskyj', 's03', begun.article)).toEqual(form);
  expect(mentionBy({ words: 'Dieser', as: 'pronoun' }, 'Nirgends', 's03', begun.article)).toEqual(form);
  expect(mentionBy({ words: 'Dieser', as: 'pronoun' }, 'Dieser', 's03', begun.article)).toBeUndefined();
});

function wordOf(id: string): string {
  return sentenceIn(begun, id)?.text.split(' ')[0] ?? never();
}

function never(): never {
  throw new Error('there is no such sentence');
}

test('in a script without spaces, words are those that its readers see', () => {
  const said = '警察は月曜日、港の橋は2024年まで閉鎖されると発表した。';
  const words = wordsIn(said).map((span) => said.slice(...span));
  expect(words).toEqual(expect.arrayContaining(['警察', '月曜日', '港', '橋', '発表']));
  expect(words.join('')).toBe(said.replaceAll(/[、。]/g, ''));
});

test('a source that a draft made up is gone with the last sentence that cites it, and back once that is undone', () => {
  const reading = drafted('Titel\n\nDie Polizei sagte, es regne. Die Feuerwehr sagte, es schneie.');
  const begun: History = { past: [], now: { reading, at: 's01' }, future: [] };
  const namesIn = ({ now }: History) => Object.values(now.reading.article.sources).map(({ name }) => name);
  const edit = removeAttribution(at('s01'), 'polizei');
  const changed = editedIn(begun, edit);
  expect(namesIn(changed)).toEqual(['Feuerwehr']);
  expect(namesIn(undone(changed))).toEqual(['Polizei', 'Feuerwehr']);
});

test('each edit is undone and redone in turn, and none is redone after another', () => {
  const begun: History = { past: [], now: { reading: drafted('T\n\nEins. Zwei. Drei.'), at: 's01' }, future: [] };
  const { unconfirmed } = begun.now.reading;
  const confirmed = (history: History, id: string) => editedIn(history, confirm(id));
  const both = unconfirmed.slice(0, 2).reduce(confirmed, begun);
  const left = ({ now }: History) => now.reading.unconfirmed.length;
  const one = undone(both);
  const none = undone(one);
  expect([both, one, none].map(left)).toEqual([1, 2, 3]);
  expect(redone(redone(none))).toEqual(both);
  expect(undone(none)).toBe(none);
  const another = confirmed(one, unconfirmed[2] ?? '');
  expect(redone(another)).toBe(another);
});

test('a first sentence that was taken for the title is one, and the title again', () => {
  const first = 'Die Brücke bleibt bis Freitag gesperrt, teilte die Polizei mit.';
  const pasted = drafted(`${first}\n\nSie sei beschädigt. Das ist so.\n\nWas nun\n\nNichts geschieht.`);
  const read = unmakeTitle(pasted);
  expect(sentencesOf(read.article).map(({ text }) => text)).toEqual([
    first,
    ...sentencesOf(pasted.article).map(({ text }) => text),
  ]);
  expect(read.article.title.text).toBe('Die Brücke bleibt bis Freitag gesperrt, …');
  expect(read.unconfirmed).toHaveLength(4);
  expect(misbuilt(read)).toEqual([]);
  const [own] = sentencesOf(read.article);
  expect(makeTitle(own?.id ?? '')(read)).toEqual(pasted);
  // A second press would insert the words of the text twice.
  expect(unmakeTitle(read)).toBe(read);
  const joined = joinParagraph(sentencesOf(pasted.article)[0]?.id ?? '')(read);
  expect(joined).not.toBe(read);
  expect(unmakeTitle(joined)).toBe(joined);
  const headed = unmakeTitle(drafted('Titel\n\nWas nun\n\nNichts geschieht.'));
  expect(misbuilt(headed)).toEqual([]);
  expect(textIn(headed)).toBe('Titel\nTitel\nWas nun\nNichts geschieht.');
});

test('a paragraph that is the title leaves what stood there as a note above it, and only the first one is', () => {
  const pasted = drafted('Hintergrund\n\nDie Brücke bleibt zu.\n\nSie ist beschädigt. Das ist so.');
  const [first, second] = sentencesOf(pasted.article);
  const titled = makeTitle(first?.id ?? '')(pasted);
  expect(textIn(titled)).toBe(textIn(pasted));
  expect(titled.article).toMatchObject({
    above: [{ note: 'other', text: 'Hintergrund' }],
    title: { text: 'Die Brücke bleibt zu.' },
  });
  expect(titled.unconfirmed).toHaveLength(2);
  expect(misbuilt(titled)).toEqual([]);
  expect(makeTitle(second?.id ?? '')(pasted)).toBe(pasted);
});

test('notes above the paragraph that is the title stay there, and one of them is the title again', () => {
  const pasted = drafted('Hafen heute\n\nVon Anna Muster\n\nDie Brücke bleibt zu.\n\nSie ist beschädigt. Das ist so.');
  const titled = makeTitle('s01')(pasted);
  expect(textIn(titled)).toBe(textIn(pasted));
  expect(notes(titled)).toEqual([
    ['other', 'Hafen heute', 's02'],
    ['byline', 'Von Anna Muster', 's02'],
  ]);
  const kinds = edited(titled, setNoteKind(1, 'other'), setNoteKind(0, 'dateline'));
  expect(notes(kinds).map(([note]) => note)).toEqual(['dateline', 'other']);
  expect(offeredIn(titled.article).authors).toEqual(['Anna Muster']);
  for (const nth of [0, 1]) {
    const read = readNote(nth)(titled);
    expect(textIn(read)).toBe(textIn(pasted));
    expect(read.article.title.text).toBe(['Hafen heute', 'Von Anna Muster'][nth]);
    expect(sentencesOf(read.article).map(({ text }) => text)[0]).toBe('Die Brücke bleibt zu.');
    expect(read.unconfirmed).toHaveLength(3);
    expect(misbuilt(read)).toEqual([]);
    expect(makeTitle(sentencesOf(read.article)[0]?.id ?? '')(read).article.above?.map(({ text }) => text)).toEqual([
      'Hafen heute',
      'Von Anna Muster',
    ]);
  }
  const first = readNote(0)(titled);
  expect(first.article).not.toHaveProperty('above', []);
  expect(notes(first)).toEqual([['byline', 'Von Anna Muster', sentencesOf(first.article)[0]?.id]]);
});

test('what the byline and the date line say is offered, and nothing that they do not say', () => {
  const said = (lines: string) => offeredIn(drafted(`Titel\n\n${lines}\n\nEs regnet. Es schneit auch.`).article);
  expect(said('Von Anna Muster und Peter Meier\n3. Juni 2024, 14:30')).toEqual({
    authors: ['Anna Muster', 'Peter Meier'],
    published: '2024-06-03',
  });
  expect(said('Von Anna Muster | 3. Juni 2024, 14:30')).toEqual({ authors: ['Anna Muster'], published: '2024-06-03' });
  expect(said('Von Anna Muster, Bern, und Peter Meier, Genf').authors).toEqual(['Anna Muster', 'Peter Meier']);
  expect(said('By Ann Smith, Ben Jones, and Carol Lee').authors).toEqual(['Ann Smith', 'Ben Jones', 'Carol Lee']);
  expect(said('(sda/afp)')).toEqual({ authors: ['sda/afp'] });
  expect(said('Niemand war dort.')).toEqual({});
});

test('an answer that is moved keeps how it stands to the others', () => {
  const [one, two, three] = sentencesOf(begun.article).map(({ id }) => id);
  const asked = [nameQuestion('f', 'Wie viele?'), ...[one, two, three].map((id) => addAnswer('f', id ?? '', 'der'))];
  const related = edited(begun, ...asked, relate('f', 0, 2, { kind: 'different' }));
  const { answers, relations } = moveAnswer('f', 2, 0)(related).article.questions?.f ?? never();
  expect(answers.map(({ sentence }) => sentence)).toEqual([three, one, two]);
  expect(relations).toEqual([{ kind: 'different', between: [one, three] }]);
  expect(moveAnswer('f', 2, 3)(related)).toBe(related);
});

test('a picture is described at the sentence below it', () => {
  const reading = readingIn('tests/fixtures/sites/hallowReach/hallowReach.ts');
  const [at] = sentencesOf(reading.article).filter(({ id }) => figuresBeside(reading, id).length > 0);
  const [figure] = figuresBeside(reading, at?.id ?? '');
  const told = describeFigure(figure?.id ?? '', 'Ein Fluss')(reading);
  expect(figuresBeside(told, at?.id ?? '')[0]?.alt).toBe('Ein Fluss');
});

test('with its last answer a question is gone', () => {
  const asked = addAnswer('was', 's01', 'Eins')(nameQuestion('was', 'Was?')(drafted('T\n\nEins. Zwei.')));
  const both = addAnswer('was', 's02', 'Zwei')(asked);
  const one = removeAnswer('was', 0)(both);
  expect(one.article.questions?.was?.answers.map(({ sentence }) => sentence)).toEqual(['s02']);
  expect(removeAnswer('was', 0)(one).article.questions).toBeUndefined();
});
