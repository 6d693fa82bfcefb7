import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsBeside } from '../../src/check/differences.ts';
import { textOf } from '../../src/check/lines.ts';
import { kursk } from '../../src/content/kursk.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { suimon } from '../fixtures/sites/suimon/suimon.ts';
import { drafted } from './drafted.ts';

const withoutEmptyLines = (text: string) => text.replaceAll(/\n+/g, '\n').replace(/^\n|\n$/g, '');

/** Of each sentence below a title its form and who says it, which sentence it continues, and which it may go on with. */
const readingsIn = (body: string) =>
  drafted(`Titel\n\n${body}`).sentences.map(({ statements, secondReading }) =>
    [
      ...statements.flatMap(({ form, attributions, continues }) => [
        form,
        ...attributions.map(({ source }) => source.name),
        ...(continues ? [`↑ ${continues.id}`] : []),
      ]),
      ...(secondReading?.kind === 'source' ? [secondReading.neighbour.id] : []),
    ].join(' '),
  );

/** Of each sentence its words, its form and who says it. */
const voicesIn = ({ sentences }: Article) =>
  sentences.map(({ text, statements: [{ form, attributions }] }) =>
    [text, form, ...attributions.map(({ source }) => source.name)].join(' | '),
  );

/** All that can be asked of a drafted article, so that every reference in it is followed. */
function followed(article: Article): readonly unknown[] {
  return article.sentences.flatMap(({ statements, context, secondReading }) => [
    context?.id,
    secondReading?.neighbour.id,
    ...statements.flatMap(({ attributions }) =>
      attributions.map(({ mention }) => 'named' in mention && mention.named.id),
    ),
  ]);
}

const text = readFileSync(new URL('../../src/content/kursk.txt', import.meta.url), 'utf8');

test('an answer of several sentences above a question is no heading', () => {
  const { sections } = drafted(
    'Die Brücke\n\nEs eilt sehr.\n\nJa. Da sind noch mehr ;-)\n\nSind es viele?\n\nEs sind drei.',
  );
  expect(sections.map(({ heading }) => heading?.text)).not.toContain('Ja. Da sind noch mehr ;-)');
});

test('in an interview, a short line above a question is a heading, not a part of the answer before', () => {
  const { sections } = drafted(
    [
      'Die Brücke',
      'Anna Muster ist Rätin in Thun und baut eine Brücke.',
      'Anna Muster, warum die Brücke?',
      'Es eilt sehr, denn sie ist alt.',
      'Die Kosten',
      'Was kostet sie?',
      'Viel Geld, wie immer.',
      'Ist das Ihr Ernst, Frau Muster?',
      'Ja, sicher.',
    ].join('\n\n'),
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Die Kosten']);
});

test('the draft of the first article has its sources, its dates, and all of its readings but for one marker', () => {
  const article = drafted(text);
  expect(article.sources.map(({ id, name, kind, description }) => [id, name, kind, description])).toEqual(
    kursk.sources.map(({ id, name, kind, description }) => [id, name, kind, description]),
  );
  const reading = ({ sentences }: Article) =>
    sentences.map(({ id, statements, timeWords, context, secondReading }) => ({
      id,
      statements: statements.map(({ form, marker, attributions }) => [
        form,
        marker,
        attributions.map(({ source, cue }) => [source.id, cue]),
      ]),
      timeWords,
      context: context?.id,
      secondReading: secondReading && [secondReading.kind, secondReading.neighbour.id],
    }));
  const ours = reading(kursk);
  const differing = reading(article).filter((one, index) => JSON.stringify(one) !== JSON.stringify(ours[index]));
  expect(differing.map(({ id }) => id)).toEqual(['s17']);
  const dates = ({ events }: Article) => events.map(({ date, words }) => `${String(date)} ${words.join(' … ')}`);
  expect(dates(article)).toEqual(dates(kursk));
});

test('what the draft says of the first article holds before every check', () => {
  const article = drafted(text);
  expect(findingsBeside({ article, original: text, file: 'draft', taken: [] })).toEqual([]);
});

test('spaces that do not break are read like others', () => {
  const spaced = text.replaceAll(/(?<=\p{Ll}) (?=\p{Ll})|(?<=\d) /gu, '\u00A0');
  const reading = ({ sentences }: Article) =>
    sentences.map(({ statements, timeWords, context }) => [
      ...statements.map(({ form, attributions }) => [form, ...attributions.map(({ source }) => source.id)]),
      timeWords.length,
      context?.id,
    ]);
  expect(reading(drafted(spaced))).toEqual(reading(drafted(text)));
});

test('nothing is confirmed, and every proposal says by which rule', () => {
  const { reading, proposals } = draftArticle(text, 'de-CH');
  expect(reading.unconfirmed).toEqual(defineArticle(reading.article).sentences.map(({ id }) => id));
  expect(proposals.filter(({ at }) => at === 's02')).toEqual([
    { at: 's02', field: 'timeWords', rule: 'time words' },
    { at: 's02', field: 'attributions', rule: 'according: laut' },
    { at: 's02', field: 'source', rule: 'name' },
    { at: 's02', field: 'form', rule: 'reported' },
  ]);
  expect(proposals.every(({ rule }) => rule !== '')).toBe(true);
});

test('name, office and pronoun of one source are joined, each saying where the name stands', () => {
  const article = drafted(
    'Titel\n\nMinisterin Vera Lang sagte, der Tunnel öffne. Lang betonte, er sei sicher. Laut der Ministerin ist alles bezahlt. Sie hoffe, dass es so bleibt, sagte sie.',
  );
  expect(article.sources.map(({ name }) => name)).toEqual(['Vera Lang']);
  const mentions = article.sentences.flatMap(({ statements: [{ attributions }] }) =>
    attributions.map(({ mention }) => mention),
  );
  expect(mentions.map((mention) => [mention.kind, 'named' in mention && mention.named.id])).toEqual([
    ['name', false],
    ['inflection', false],
    ['office', 's01'],
    ['pronoun', 's01'],
  ]);
});

test('a word in brackets of which a name has all letters but the last is looked at once', () => {
  const { sources } = drafted(`Titel\n\nDer A${'a'.repeat(40)} (A${'a'.repeat(20)}b) sagte, es eile.`);
  expect(sources.map(({ name }) => name)).toEqual([`A${'a'.repeat(40)}`]);
});

test('of «Angaben des Amtes», what points to the source is whose they are', () => {
  const { sentences } = drafted('Titel\n\nDas Bundesamt sagte, es eile. Nach Angaben des Amtes eilt es sehr.');
  const [said] = sentences[1]?.statements[0].attributions ?? [];
  expect([said?.source.name, said?.mention, said?.cue]).toMatchObject([
    'Bundesamt',
    { kind: 'office', words: ['des Amtes'] },
    ['Nach Angaben des Amtes'],
  ]);
});

test.each([
  // To whom somebody says it is no part of who that is; an office of a paper is.
  ['Es eile, sagte Minister Beat Lang der „Neuen Post“.', ['Beat Lang', 'Minister Beat Lang']],
  ['Es eile, sagte die Chefin der „Neuen Post“.', ['Chefin der „Neuen Post“']],
  // What somebody without a name is said to be is kept, if it is only an adjective too.
  ['Nach Angaben besorgter Eltern eilt es.', ['Eltern', 'besorgter Eltern']],
  ['Die Eltern sagten, es eile.', ['Eltern']],
  // Who is described where nobody is cited, and cited later, is one.
  ['Der Preis ging an Ministerin Vera Lang. «Es eilt», sagte Lang.', ['Vera Lang', 'Ministerin Vera Lang']],
])('the name and description of who speaks in «%s» are %j', (text, [name, ...description]) => {
  expect(drafted(`Titel\n\n${text}`).sources.map((source) => [source.name, ...(source.description ?? [])])).toEqual([
    [name, ...description],
  ]);
});

test.each([
  ['Laut der Polizei ist es ruhig. Er sagte, es sei laut.', undefined],
  ['Die Behörden werfen ihm das vor. Er gab an, es sei falsch.', undefined],
  ['Der Präsident sagte, er gehe. Sie erklärten, das sei falsch.', undefined],
  ['Das Amt erklärte, es sei geprüft. Er sagte, das stimme.', undefined],
  ['Der Präsident sagte, er gehe. Die Polizei meldete, es sei ruhig. Er sagte, das stimme.', 'Präsident'],
  ['Die Präsidentin sagte, sie gehe. Sie erklärte, das sei richtig.', 'Präsidentin'],
  ['Urs Lang sagte, er gehe. Vera Lang sagte, es eile. Er sagte, das stimme.', 'Urs Lang'],
  ['Urs Lang sagte, er gehe. Frau Frei wartete lange. Sie sagte, das stimme.', 'Frei'],
  ['Nach Angaben des Ministers ist es ruhig. Er sagte, das stimme.', 'Minister'],
  ['Der Mann trug eine Tasche, die nach dessen Angaben voll war.', undefined],
  ['Offiziell geht die Regierung davon aus, dass es ruhig ist.', 'Regierung'],
  ['Vera Lang sagte, sie gehe. Sie erklärte, das sei richtig.', 'Vera Lang'],
  // Who has said nothing before.
  ['Vera Lang kam am Abend. Sie sagte, es eile.', 'Vera Lang'],
  ['Der Direktor Urs Frei kam am Abend. Er blieb lange. Nach seiner Ansicht eilt es.', 'Urs Frei'],
  ['Der Direktor Urs Frei kam am Abend. Sie sagte, es eile.', undefined],
  ['Der Historiker Frei kam am Abend. Er sagte, es eile.', 'Frei'],
  ['Der Direktor Urs Frei kam am Abend. Der Regen liess nach. Er sagte, es eile.', undefined],
  ['Der Regen liess nach. Er sagte, es eile.', undefined],
  ['Das Gericht tagte am Abend. Es stellte fest, dass er log.', 'Gericht'],
  ['Die Stadt sagte, es eile. Es stellte sich heraus, dass es stimmt.', undefined],
  // Nearer than whoever spoke last is the subject of the sentence before.
  ['Vera Lang sagte, es eile. Die Direktorin Anna Frei lehnte ab. Sie sagte, es sei spät.', 'Anna Frei'],
  ['Vera Lang sagte, es eile. Der Direktor Urs Frei lehnte ab. Sie sagte, es sei spät.', 'Vera Lang'],
  ['Die Leiterin der Werft, Vera Lang, zögert. «Es eilt nicht», sagt sie.', 'Vera Lang'],
  ['In Bern am Montag sprach der Minister Beat Lang lange. Er sagte, es eile.', 'Beat Lang'],
  ['Urs Lang sagte, es eile. Dann redete die Polizei. «Es eilt», so der 32-Jährige.', 'Urs Lang'],
  ['Trainer Urs Lang kam. «Es eilt», sagte der Belgier.', 'Urs Lang'],
  ['Der Anzeiger meldete, es eile. Der Berner sagte, das stimme.', 'Berner'],
  ['Vera Lang kam. Die Schweizerin sagte, es eile.', 'Vera Lang'],
  ['Vera Lang kam. Die Schweizer sagten, es eile.', 'Schweizer'],
  ['Der Schweizer sagte, es eile.', 'Schweizer'],
  ['Urs Lang sagte, es eile. Für ihn ist das ein «Witz».', 'Urs Lang'],
  ['Präsident Urs Lang sagte, es eile. Vera Frei sagte, es sei spät. Das stimme, so der Staatschef.', 'Urs Lang'],
  ['Die Räte sagten, es eile. Meine Mutter sagte, es sei spät. Sie sagten, das stimme.', 'Räte'],
  ['Meine Mutter sagte, es sei spät. Sie haben das gesagt.', undefined],
  ['Urs Lang sagte, es eile. Die FDP begrüsst das, wie sie schreibt.', 'FDP'],
  ['Statt der bewilligten 14,5 Millionen Franken zahlt der Rat zwei, wie er schreibt.', 'Rat'],
  ['Vera Lang sagte, es eile. Eine Petition liegt auf, wie sie sagt.', 'Vera Lang'],
  ['Vera Lang sagte, es eile. Eine Wirtin wartet, wie sie sagt.', 'Wirtin'],
  ['Urs Lang sagte, es eile. Zwei Jahre nach dem Brand handelt der Bundesrat. Er erklärte, es sei spät.', 'Bundesrat'],
  ['Für Vera Lang ist das ein «Witz».', 'Vera Lang'],
  // Somebody told by a calling, or the one who is told of by name alone, is the next who speaks.
  ['Urs Lang sagte, es eile. Es regnete. Der Angeklagte selbst schwieg lange. Es sei spät, sagte er.', 'Angeklagte'],
  ['Urs Lang sagte, es eile. Es regnete. Jeder Gärtner wartet. Er sagte, es sei spät.', 'Urs Lang'],
  ['Urs Lang sagte, es eile. Für Beat Frei, der wartet, ist das ein Ärgernis. Es sei spät, sagt er.', 'Beat Frei'],
  ['Urs Lang sagte, es eile. Für Beat Frei und Eva Rot ist das ein Ärgernis. Es sei spät, sagt er.', 'Urs Lang'],
  ['Urs Lang sagte, es eile. Im Mai erschien eine Studie. Demnach taut das Eis.', 'Studie'],
  ['Urs Lang sagte, es eile. Demnach taut das Eis.', 'Urs Lang'],
  ['Vera Frei sagte, es eile. Es regnet. Urs Lang wartet. «Es eilt. Ich gehe», sagt er.', 'Urs Lang'],
  ['Viele fürchten, dass es eilt.', 'Viele'],
  ['Urs Lang traf per Kopf. «Es eilt», sagte der Stürmer.', 'Urs Lang'],
  ['Vera Lang suchte nach Worten.', undefined],
  ['Er hatte laut gesprochen.', undefined],
  ['Rat Urs Lang sagte, es eile. Es sei spät, sagt der SP-Politiker.', 'Urs Lang'],
  ['Der Flughafen sagte, es eile. Nach Angaben des Flughafens eilt es sehr.', 'Flughafen'],
  ['Laut Urs Lang für einen Tag eilt es.', 'Urs Lang'],
  ['Das Bundesamt sagte, es eile. Urs Lang sagte, es sei spät. Es eile, schreibt das Amt.', 'Bundesamt'],
  ['Das Bundesamt sagte, es eile. Urs Lang sagte, es sei spät. Es eile, schreibt ein Amt.', 'Amt'],
  ['Die Polizei sagte, es eile. Eine Anwohnerin roch den Rauch. Es sei laut, sagte sie.', 'Anwohnerin'],
  ['Rätin Eva Lang sagte, es eile. Eine Mauer stürzte ein. Es sei spät, sagte sie.', 'Eva Lang'],
  ['Der Rat sagte, es eile. Bereits haben sich vier Firmen gemeldet.', undefined],
  ['Die Köchin Vera Lang kam. Frau Lang sagte, es eile.', 'Vera Lang'],
  ['Die Köchin Vera Lang-Frei kam. Lang-Frei sagte, es eile.', 'Vera Lang-Frei'],
  ['Wenn Vera Lang kommt, eilt es. Lang sagte, es sei spät.', 'Vera Lang'],
  ['Nach Ansicht des Juristen Urs Lang ist die Lage klar.', 'Urs Lang'],
  ['Der Verband H+ sagte, es eile.', 'Verband H+'],
  ['Nach Ansicht des Juristen Urs Lang eilt es. Anders sieht es die Organisation SPO. Sie warte, sagte sie.', 'SPO'],
  ['Nach Ansicht des Juristen Urs Lang eilt es. Es taut. Es sei spät, sagte sie.', undefined],
  ['Urs Lang sagte, es eile. Dem Wirt wird Betrug vorgeworfen. Er bestreitet dies.', 'Wirt'],
  ['Der Wirt kam. Laut dieser Studie eilt es.', 'Studie'],
  ['Nach Schätzungen von Pro Natura eilt es.', 'Pro Natura'],
  ['Wirtin Vera Lang sagte, es taue. Älpler Urs Frei sagte, es eile. Es sei spät, sagte sie.', 'Vera Lang'],
  ['Die Wirtin Vera Lang zögert. Mit 16 ging sie. Es eile, sagte sie.', 'Vera Lang'],
  ['Vera Lang sagte, es eile. Ihr Partner Urs von Arx kam. Es sei spät, sagte er.', 'Urs von Arx'],
  [
    'Urs Lang sagte, es eile. Für Vera Frei ist es spät. Die 34-Jährige aus Uster geht. Es eile, sagt sie.',
    'Vera Frei',
  ],
  ['Vera Lang sagte, es eile. Urs Frei nannte sie «stur».', 'Urs Frei'],
  ['Laut Geologe Urs Lang Richtung Bern eilt es.', 'Urs Lang'],
  ['Die SP sagte, es eile. Noch weiter geht die Unia: Sie verlangt, dass alle warten.', 'Unia'],
  ['Es eile, sagt Stammgast Vera Lang.', 'Vera Lang'],
  ['Das Museum Lang sagte, es eile. Im Mai zählte es nach eigenen Angaben 900 Eintritte.', 'Museum Lang'],
  ['Kritischer äusserte sich die Rätin Eva Lang, es eile.', 'Eva Lang'],
  ['Geologen halten einen Abbruch für wahrscheinlich.', 'Geologen'],
  ['Die Geologin Eva Lang rechnet mit Schnee.', 'Eva Lang'],
  ['Der frühere Koch und SVP-Grossrat Urs Lang sagte, es eile.', 'Urs Lang'],
  ['Es eile, sagt die Köchin und Autorin Vera Lang.', 'Vera Lang'],
  ['Ein 20-Jähriger sagte, es eile.', '20-Jähriger'],
  ['Urs Lang sagte, es eile. Direktor Urs Frei zögert: Es sei spät, sagte er.', 'Urs Frei'],
  ['Urs Lang sagte, es eile. Der Minister Beat Muster sei krank, sagte er.', 'Urs Lang'],
  ['Vera Lang sagte, es eile. Der Bundesrat handelt nun, wie er sagte.', 'Bundesrat'],
  // An office alone is of whoever agrees with it and has it, or one that ends in it.
  [
    'Verkehrsministerin Eva Lang sagte, es eile. Minister Urs Frei sagte, es sei spät. Laut der Ministerin eilt es.',
    'Eva Lang',
  ],
  ['Die Geologin Eva Lang misst das Eis. „Es eilt sehr“, so die Forscherin.', 'Eva Lang'],
  ['Die Geologin Eva Lang misst das Eis. Die Forscher sagten, es eile.', 'Forscher'],
  ['Trainer Beat Frei sagte, es eile. „Es eilt“, so der Coach.', 'Beat Frei'],
  // A board is not its member, nor what an outlet has found out the outlet's words.
  ['Verwaltungsrat Urs Lang sagte, es eile. Der Verwaltungsrat sagte, es sei spät.', 'Verwaltungsrat'],
  ['Wie eine Recherche von „Merkur“ zeigt, eilt es.', '„Merkur“'],
  ['Das zeigt eine Umfrage des Instituts Muster dimap.', 'Institut Muster dimap'],
  ['Bäuerin Eva Lang sagte, es eile. Es sei spät, sagte die Landwirtin.', 'Eva Lang'],
  ['Konzernchefin Eva Lang zögert. „Es eilt sehr“, so die Managerin.', 'Eva Lang'],
  [
    'Trainer Beat Frei sagte, es eile. Urs Lang, der Koch, sagte, es sei spät. Das sei gut, so die Managerin.',
    'Managerin',
  ],
  ['Die Basler Autorin Eva Lang kam. Lang lachte. Sie hofft, dass es schneit.', 'Eva Lang'],
  // A place or a state is not the body that is called by it, nor a body of one country that of another.
  ['Greenpeace Schweiz fordert ein Verbot. Die Schweiz erklärte, es eile.', 'Schweiz'],
  ['Der Verein Pro Stadt mahnte zur Eile. Die Stadt erklärte, es eile.', 'Stadt'],
  ['Die Kantonspolizei Uri warnte. Uri forderte mehr Geld vom Bund.', 'Uri'],
  [
    'Das Ministerium in Moskau meldete 30 Drohnen. Das britische Ministerium rechnet mit weiteren.',
    'britisches Ministerium',
  ],
  ['Aus dem Büro von Präsident Urs Frei hiess es, es eile.', 'Büro von Präsident Urs Frei'],
  // A body without an article is none for whom «er» stands, and of a text that is told rather the person.
  ['Laut Polizei fuhr der Mann zu schnell. Er bestreitet das.', 'Mann'],
  ['Präsident Urs Lang übergab an Direktor Beat Frei. Dieser sagte, es eile.', 'Beat Frei'],
  // A body of some people is called by who they are, too.
  ['Eine Gruppe von Eltern kritisiert den Plan. Die Gruppe fordert mehr Geld.', 'Gruppe von Eltern'],
  ['Am Montag kritisierte eine Allianz aus Verbänden den Plan.', 'Allianz aus Verbänden'],
  ['Ein Team um die Biologin Anna Frei berichtet, der See sei krank.', 'Team um die Biologin Anna Frei'],
  ['Laut einem Team um Anna Frei ist der See krank.', 'Team um Anna Frei'],
  ['Am Montag erklärte das Komitee um Mitternacht, es eile.', 'Komitee'],
  ['Die Kantonspolizei Uri warnte. Verletzt wurde laut Polizei niemand.', 'Kantonspolizei Uri'],
  // Of several bodies, the last that spoke, unless one is called just so.
  ['Die Berner Polizei warnte. Die Kantonspolizei riet ab. Laut Polizei eilt es.', 'Kantonspolizei'],
  ['Die Kantonspolizei warnte. Die Berner Polizei riet ab. Laut Polizei eilt es.', 'Berner Polizei'],
  ['Die Polizei warnte. Die Bundespolizei riet ab. Laut Polizei eilt es.', 'Polizei'],
  ['Der Staatsanwalt fordert eine Strafe. Der Anwalt verlangt einen Freispruch.', 'Anwalt'],
  ['Bundesanwältin Vera Lang fordert eine Strafe. Die Anwältin verlangt einen Freispruch.', 'Anwältin'],
  ['Rechtsanwalt Urs Frei warnte. Der Anwalt verlangt einen Freispruch.', 'Urs Frei'],
  ['Der Autobauer Muster baut Stellen ab. Der Konzern teilte mit, es eile.', 'Autobauer Muster'],
  ['Laut Bericht wusste der Direktor davon. Er sagte, es eile.', 'Direktor'],
  ['Scharfe Kritik kommt von der Werft. Sie sprach von einem „grossen Fehler“.', undefined],
  ['Ihr Anwalt, der Zürcher Strafrechtler Urs Frei, warnte. Frei sagte, es eile.', 'Urs Frei'],
  ['Die SVP hat entschieden. Sie lehnt das Gesetz ab, wie die Partei in Bern mitteilte.', 'SVP'],
  ['Vizepräsident Urs Frei sagte, es eile. Der Präsident sagte, es sei spät.', 'Präsident'],
  ['Beat Lang sagte, es eile. Sein Sprecher Urs Frei sagte, es sei spät. Er sagte, er gehe.', 'Urs Frei'],
  // An office beside a name agrees, too.
  ['Präsident Beat Muster sagte, es eile. Ministerin Anna Frei sagte, es sei spät. Er sagte, er gehe.', 'Beat Muster'],
  [
    'Anna Frei, Leiterin der Werft, sagte, es eile. Urs Lang, der Koch, sagte, es sei spät. Sie sagte, es eile.',
    'Anna Frei',
  ],
  ['Die Feuerwehr hat nach eigenen Angaben alles abgesucht.', 'Feuerwehr'],
  ['Nach eigenen Angaben erhielt das Bundesamt zwei Boote.', 'Bundesamt'],
  ['Vera Lang kam am Abend. Nach eigener Aussage will sie bleiben.', 'Vera Lang'],
  ['Ein Gast, der lange blieb, hat nach eigenen Angaben geschlafen.', 'Gast'],
  ['Bekannt ist, dass die Werft nach eigenen Angaben wächst.', undefined],
  ['Vera Lang empfängt im Büro. Die Kisten stehen noch da. Sie komme nicht dazu, sagt sie.', 'Vera Lang'],
  ['Vera Lang sagt, es eile. Ihr Vorgänger bestritt das. Sie widersprach: Es eile.', 'Vera Lang'],
  ['Urs Lang sagt, es eile. Seine Vorgängerin bestritt das. Er widersprach: Es eile.', 'Urs Lang'],
  ['Die Klägerin warf der Firma Betrug vor. Diese bestritt die Vorwürfe.', 'Firma'],
  ['Der Kläger verlangte vom Verein Geld. Dieser bestritt jede Schuld.', 'Verein'],
  ['Der Minister sprach mit der Polizei. Dieser sagte, es eile.', 'Minister'],
  ['Der Rat folgte seiner Kommission. Diese sagte, es eile.', 'Kommission'],
  ['Die Polizei befragte den Präsidenten. Dieser sagte, es eile.', 'Präsident'],
  ['Schon 2019 hatte ein Team aus Bern Ähnliches berichtet.', 'Team aus Bern'],
  ['Die Polizei sprach mit dem Piloten. Dieser sagte, es eile.', 'Pilot'],
  ['Die Polizei sprach mit dem Nachbarn. Dieser sagte, es eile.', 'Nachbar'],
  ['Der Preis ging an Vera Lang. «Es eilt», sagte Präsidentin Lang.', 'Vera Lang'],
  ['Hans Lang leitet die Firma. Präsidentin Lang sagte, es eile.', 'Lang'],
  ['Hans Lang leitet die Firma. Vera Lang sagt, es eile. Das schmerze ihn, räumt Lang ein.', 'Hans Lang'],
  ['Sein Anwalt, Jan Muster, forderte mehr Geld.', 'Jan Muster'],
  ['Vera Lang leitet die Firma. Präsidentin Lang sagte, es eile.', 'Vera Lang'],
  ['Die Familie Muster wohnt hier. Sie sagen, es eile.', 'Familie Muster'],
  ['Der Kurs fiel. dpa meldete, es eile.', 'dpa'],
  ['Vera Lang lobte den Plan. Ihrer Ansicht nach ist das ein Fehler.', 'Vera Lang'],
  ['Vera Lang lobte den Plan. Aus ihrer Sicht ist das ein Fehler.', 'Vera Lang'],
  ['Es eile, schrieb Urs Frei auf X. Ministerin Vera Lang zeigte sich besorgt.', 'Vera Lang'],
  ['Bauminister Urs Frei will abwarten, sagte er.', 'Urs Frei'],
])('at the end of «%s» the one who is meant is %s', (text, name) => {
  const last = drafted(`Titel\n\n${text}`).sentences.at(-1);
  const meant = last?.statements[0].attributions[0]?.source.name;
  expect(meant?.replace(/s$/, '')).toBe(name);
});

test.each([
  ['Eine Sprecherin der Kantonspolizei sagte, es sei ruhig.', ['Sprecherin der Kantonspolizei']],
  ['Die Leiterin des neuen Bundesamtes der Justiz sagte, es eile.', ['Leiterin des neuen Bundesamtes der Justiz']],
  ['Der Innenminister Frankreichs, Luc Noir, sagte, es eile.', ['Luc Noir']],
  ['Der Innenminister Frankreichs sagte, es eile.', ['Innenminister Frankreichs']],
  ['Ein Gast, Anna Muster, sagte, es eile.', ['Anna Muster']],
  ['Eine Frau sagte, es eile.', ['Frau']],
  ['Am Montag sicherte Bern der Ukraine Hilfe zu.', ['Bern']],
  ['Nach Ansicht der Bürgerinitiative Freier Hang eilt es.', ['Bürgerinitiative Freier Hang']],
  ['Das zeigt ein Bericht des „Anzeigers“.', ['„Anzeiger“']],
  ['Den Ergebnissen zufolge eilt es.', ['Ergebnisse']],
  ['Anna Muster sagte, es eile. Der Rat ist neu. Die Nidwaldnerin sagte, es regne.', ['Anna Muster']],
  ['Frau Muster sagte, es eile.', ['Muster']],
  ['Ihr Nachfolger Beat Muster, heute Leiter der Werft, sagte, es eile.', ['Beat Muster']],
  ['Die Werft, Tochter der Bank, sagte, es eile.', ['Werft']],
  ['Das Bau- und Verkehrsamt sagte, es eile.', ['Bau- und Verkehrsamt']],
  ['Aus Sicht der Fischer eilt es.', ['Fischer']],
  ['Anna und Beat Muster sagten, es eile.', ['Anna', 'Beat Muster']],
  ['Das Amt und die Polizei sagten, es eile.', ['Amt', 'Polizei']],
  ['Das Amt für Umwelt und Verkehr sagte, es eile.', ['Amt für Umwelt und Verkehr']],
  ['Es eile, sagt Prof. Jürgen Muster, Leiter der Werft und Autor.', ['Jürgen Muster']],
  ['Es eile, sagt Peter von Muster vom Hafenamt.', ['Peter von Muster']],
  ['Laut Leuten von Muster eilt es.', ['Leute']],
  ['Bundesrat Beat Muster sagte, es eile. Der Bundesrat sagte, es sei spät.', ['Beat Muster', 'Bundesrat']],
  ['Stadtrat Muster sagte, es eile. Der Gemeinderat Muri sagte, es sei spät.', ['Muster', 'Gemeinderat Muri']],
  ['Die Bundesräte Muster und Meier sagten, es eile.', ['Muster', 'Meier']],
  ['Ihr Präsident, der Berner Ständerat Hans Muster, sagte, es eile.', ['Hans Muster']],
  ['Manche im Dorf klagen, es sei spät.', ['Manche im Dorf']],
  ['Kapitän Hans Muster sagte, es eile.', ['Hans Muster']],
  ['Regierungsrat Marco Graf sagte, es eile.', ['Marco Graf']],
  ['Der junge Afghane Navid Amiri sagte, es eile.', ['Navid Amiri']],
  ['Hans Muster, Leiter Forschung bei der Werft, sagte, es eile.', ['Hans Muster']],
  ['Beat Muster zögert. «Es eilt», so sein Fazit.', ['Beat Muster']],
  ['Die Werft führt den Brand auf ein Gewitter zurück.', ['Werft']],
  ['Der Rat rechnet vor, dass es eilt.', ['Rat']],
  ['Die Wirtin machte geltend, es eile.', ['Wirtin']],
  ['Freis Verteidiger Hans Muster sagte, es eile.', ['Hans Muster']],
  ['Von bürgerlicher Seite heisst es, der Rat schlafe.', ['bürgerliche Seite']],
  ['Paul Rast ist Wirt. Rasts Frau Maria kocht. Sie sei gut, sagt er.', ['Paul Rast']],
  ['Der Bauer, Hans Muster aus Bern, zögert. Es eile, sagte er.', ['Hans Muster']],
  ['Eine Studie aus den USA zeigt, dass es eilt.', ['Studie aus den USA']],
  ['Mehr als 80 Frauen werfen ihm Übergriffe vor.', ['Frauen']],
  ['Bisher war die Werft von 500 Booten ausgegangen.', ['Werft']],
  ['Nach ukrainischer Darstellung eilt es.', ['ukrainische Darstellung']],
  ['Wann es eilt, wollte Hans Muster nicht sagen.', []],
  ['Wir müssen entscheiden, ob es eilt.', []],
  ['Anna Muster wirkte nach dem Urteil erleichtert.', []],
  ['Es sei, um Ruhe zu haben, spät, heisst es in einem Brief der Werft.', ['Brief der Werft']],
  ['Eine der Fischerinnen sagte, es sei spät.', ['Eine der Fischerinnen']],
  ['Ein in Bern tätiger Wirt sagte, es sei spät.', ['in Bern tätiger Wirt']],
  [
    'Laut dem Amt für Raum, Bau und saubere Luft eilt es. Der Chef des Amtes für Raum, Bau und saubere Luft sagte, es eile.',
    ['Amt für Raum, Bau und saubere Luft', 'Chef des Amtes für Raum, Bau und saubere Luft'],
  ],
  ['Wie die Bau-, Verkehrs- und Umweltdirektion mitteilte, eilt es.', ['Bau-, Verkehrs- und Umweltdirektion']],
  [
    'Das Amt für Wald sagte, es eile. Das Amt für Jagd sagte, es eile nicht. Laut Angaben des Amts für Wald eilt es.',
    ['Amt für Wald', 'Amt für Jagd'],
  ],
  ['Imker ohne Grenzen teilte mit, es eile.', ['Imker ohne Grenzen']],
  ['Laut Bundesamt für Statistik eilt es.', ['Bundesamt für Statistik']],
  ['Das geht aus einem am Freitag veröffentlichten Gutachten hervor.', ['Gutachten']],
  [
    'Die Sprecherin von Huber sagte, es eile. Die Sprecherin von Meier sagte, es eile nicht.',
    ['Sprecherin von Huber', 'Sprecherin von Meier'],
  ],
  ['Urs Frei von der Werft sagte, es eile.', ['Urs Frei']],
  ['Laut der Firma Muster & Söhne eilt es.', ['Firma Muster & Söhne']],
  ['Laut der Entscheidung des Hafenamts eilt es.', ['Hafenamt']],
  ['Nach Anna Musters Auffassung eilt es.', ['Anna Musters']],
  ['Die Anhänger Hans Musters sagten, es eile.', ['Anhänger Hans Musters']],
  ['Nach neuesten Angaben eilt es.', ['Angaben']],
  ['Der Künstler und Gärtner sagte, es eile.', ['Künstler']],
  [
    'Der Leiter der Werft sagte, es eile. Der Leiter des Hafens widersprach, es eile nicht.',
    ['Leiter der Werft', 'Leiter des Hafens'],
  ],
  ['Der Leiter der Werft sagte, es eile. Der Leiter betonte, es eile sehr.', ['Leiter der Werft']],
  ['SP, Grüne und Mitte sagten, es eile.', ['SP', 'Grüne', 'Mitte']],
  ['«Es eilt», sagten Anna Lang, Beat Frei und Carla Gut.', ['Anna Lang', 'Beat Frei', 'Carla Gut']],
  ['Laut Tiefbauamt, Polizei und Feuerwehr eilt es.', ['Tiefbauamt', 'Polizei', 'Feuerwehr']],
  ['Die Kantone Bern, Uri und Zug sagten, es eile.', ['Kantone Bern, Uri und Zug']],
  ['Die Aussenminister Italiens und Polens sagten, es eile.', ['Aussenminister Italiens und Polens']],
  ['Anna Lang, Gründerin und Leiterin der Werft, sagte, es eile.', ['Anna Lang']],
  ['Kommissarin Ursula von der Lang und Kanzler Urs Frei sagten, es eile.', ['Ursula von der Lang', 'Urs Frei']],
  ['Scheich Mohammed bin Lang sagte, es eile.', ['Scheich Mohammed bin Lang']],
  ['Sprecher Hans Lang von der Werft sagte, es eile.', ['Hans Lang']],
  ['Das Büro des polnischen Ministers Jan Lang sagte, es eile.', ['Büro des polnischen Ministers Jan Lang']],
  ['In einer Erklärung des Ministers Jan Lang vom Dienstagabend heisst es, es eile.', ['Jan Lang']],
  ['YB-Captain Fabian Lang sagte, es eile.', ['Fabian Lang']],
  ['Eine Erhebung zeigt, dass es eilt.', ['Erhebung']],
  ['Die Polizei bestätigt dies.', ['Polizei']],
  ['Nach Zahlen des Bundesamts eilt es.', ['Bundesamt']],
  // Who was named in full before.
  ['Der Preis ging an Oskar Lang. «Es eilt», sagte Lang.', ['Oskar Lang']],
  ['Der Preis ging an den Trainer Lang. «Es eilt», sagte Lang.', ['Lang']],
  ['Der Preis ging an die Rätin im Parlament Vera Lang. «Es eilt», sagte Lang.', ['Vera Lang']],
  ['Der Preis ging an die Universität Genf. Sie tagt in Genf. Genf sagte, es eile.', ['Genf']],
  ['Der Deutsche Lang kam. Der Verein Lang blieb. Die Frau sagte, es eile.', ['Frau']],
  // Who shares a name, an office or a noun with somebody else.
  ['Anna Lang sagte, es eile. Beat Lang sagte, es eile nicht.', ['Anna Lang', 'Beat Lang']],
  ['Lang sagte, es eile. Anna Lang sagte, sie gehe. Beat Lang sagte, er bleibe.', ['Lang', 'Beat Lang']],
  ['Die Berner Post schreibt, es eile. Die Neue Zuger Post meldet, es eile.', ['Berner Post', 'Neue Zuger Post']],
  ['Die Berner Polizei sagte, es eile. Die Polizei sagte, es eile sehr.', ['Berner Polizei']],
  [
    'Der polnische Minister sagte, es eile. Der dänische Minister sagte, er gehe.',
    ['polnischer Minister', 'dänischer Minister'],
  ],
  ['Der polnische Minister sagte, es eile. Der Minister sagte, er gehe.', ['polnischer Minister']],
  ['Laut einem hochrangigen polnischen Beamten eilt es.', ['hochrangiger polnischer Beamter']],
  ['Vom polnischen Amt hiess es, es eile.', ['polnisches Amt']],
  [
    'Polnischen Medienberichten zufolge eilt es. Laut Deutscher Bahn eilt es.',
    ['polnische Medienberichte', 'Deutscher Bahn'],
  ],
  ['Nach Angaben des Senders Lang eilt es.', ['Sender Lang']],
  ['Nach Angaben des Berner Bundesamts für Fische eilt es.', ['Berner Bundesamt für Fische']],
  ['Nach Angaben des Zuger Umweltschutzes eilt es.', ['Zuger Umweltschutz']],
  ['Zahlen des Bundesverbands zeigen, dass es eilt.', ['Bundesverband']],
  ['Polens Armee sagte, es eile. Die dänische Armee sagte nein.', ['Polens Armee', 'dänische Armee']],
  ['Polens Armee sagte, es eile. Die polnische Armee wartet, sagt sie.', ['Polens Armee']],
  ['Offiziellen Angaben zufolge eilt es.', ['offizielle Angaben']],
  ['Laut den polnischen Ministern eilt es.', ['polnische Minister']],
  ['Laut polnischen oder dänischen Behörden eilt es.', ['polnische oder dänische Behörden']],
  [
    'Laut westlichen Diensten eilt es. Laut der staatlichen Bahn eilt es sehr.',
    ['westliche Dienste', 'staatliche Bahn'],
  ],
  ['Nach Angaben ehemaliger Beamter eilt es.', ['ehemalige Beamte']],
  ['Die polnische Agentur Lang meldet, es eile. Die zuständigen Ärzte sagten nein.', ['Agentur Lang', 'Ärzte']],
  [
    'Die polnischen Behörden sagten, es eile. Die dänischen Behörden sagten nein.',
    ['polnische Behörden', 'dänische Behörden'],
  ],
  ['Der Chef Urs Lang sagte, es eile. Der neue Chef sagte, er gehe.', ['Urs Lang', 'Chef']],
  ['Ein Bewohner sagte, es eile. Ein anderer Bewohner sagte, er gehe.', ['Bewohner', 'anderer Bewohner']],
  ['Ein Bewohner sagte, es eile. Der Bewohner sagte, er gehe.', ['Bewohner']],
  ['Die Zuggewerkschaft ZG sagte, es eile. Die Gewerkschaft sagte, sie warte.', ['ZG']],
  ['Laut dem Zugverband Pro Zug eilt es. Aus Sicht des Verbands eilt es sehr.', ['Zugverband Pro Zug']],
  ['Das Amt Muster teilte mit, es eile. Die Ämter teilten mit, es eile sehr.', ['Amt Muster', 'Ämter']],
  ['Die SP sagte, es eile. Die Gewerkschaft sagte, sie warte.', ['SP', 'Gewerkschaft']],
  ['Die Zuggewerkschaft ZG sagte, es eile. Die Gewerkschaft der Wirte sagte nein.', ['ZG', 'Gewerkschaft der Wirte']],
  ['Die Zuggewerkschaft ZG sagte, es eile. Eine Gewerkschaft sagte nein.', ['ZG', 'Gewerkschaft']],
  ['Das Amt für Bau teilte mit, es eile. „Wir warten“, schreibt die Behörde.', ['Amt für Bau']],
  ['Das Amt für Bau teilte mit, es eile. Die Behörden warnen.', ['Amt für Bau', 'Behörden']],
  ['Das Amt für Bau teilte mit, es eile. Die dänische Behörde warnt.', ['Amt für Bau', 'dänische Behörde']],
  ['Premierminister Urs Lang sagte, es eile. Der Regierungschef warnt.', ['Urs Lang']],
  ['Auslöser des Streits ist ein Brief von Minister Urs Lang. „Es eilt“, hatte er erklärt.', ['Urs Lang']],
  ['Anna Lang sagte, es eile. Das Spital ist alt. Es warnt vor Kosten.', ['Anna Lang', 'Spital']],
  ['Anna Lang stellt sich hinter die Werft. Es eile.', ['Anna Lang']],
  ['Anna Lang stellt sich hinter die Theke.', []],
  ['Manfred Berg sagte, es eile. Dekan Berg sagte, er gehe.', ['Manfred Berg']],
  ['Auch die Werft äussert Bedenken.', ['Werft']],
  // What «das Unternehmen» stands for.
  [
    'Die Klinikgruppe Salvia wurde bestohlen, wie das Unternehmen mitteilt. Laut Salvia eilt es.',
    ['Klinikgruppe Salvia'],
  ],
  ['Die Klinikgruppe Salvia wurde bestohlen. Die Gruppe sagt, es eile.', ['Klinikgruppe Salvia']],
  ['Der FC Uri entlässt ihn. Das gab der Klub bekannt.', ['FC Uri']],
  ['Die Gruppe «Reiher» brüstet sich damit. „Es eilt“, schreibt die Gruppe.', ['«Reiher»']],
  ['Orbis baut ab. „Es eilt“, teilt das Unternehmen mit. Der Orbis-Chef schweigt.', ['Orbis']],
  ['Die SBB bauen ab. „Es eilt“, teilt das Unternehmen mit.', ['SBB']],
  ['Orbis baut ab. „Es eilt“, teilt das Unternehmen mit.', ['Unternehmen']],
  ['Die Klinikgruppe Salvia wurde bestohlen. „Es eilt“, teilt der Verband mit.', ['Verband']],
  ['Die Klinikgruppe Salvia wurde bestohlen. Ein Unternehmen sagt, es eile.', ['Unternehmen']],
  ['Die Klinikgruppe Salvia wurde bestohlen. Das dänische Unternehmen sagt, es eile.', ['dänisches Unternehmen']],
  ['Die Werft, Tochter der Bank, wurde bestohlen. Die Werft sagt, es eile.', ['Werft']],
  ['Captain Beat Lang geht. „Es eilt“, schrieb er.', ['Beat Lang']],
  ['Fraktionsvize Beat Lang sagte, es eile.', ['Beat Lang']],
  ['„Es eilt“, ärgert sich eine Frau aus Bern.', ['Frau']],
  ['Auch Trainerin Anna Lang lehnt sich zurück: Es eile nicht.', ['Anna Lang']],
  ['Die Wirtin Anna Lang hingegen findet den Plan «nicht schlecht».', ['Anna Lang']],
  ['Das Fest der Wirtin Anna Lang findet im «Hafen» statt.', []],
  ['Das Motiv lag dort: „Es eilt sehr.“', []],
  ['Dieselbe Sorge hatte zuvor Chefin Anna Lang geäussert.', ['Anna Lang']],
  ['Ministerin Anna Lang sagte, es eile. „Es eilt sehr“, so die SVP-Magistratin.', ['Anna Lang']],
  ['Rätin Anna Lang sagte, es eile. Die Stadt baut. Nach Ansicht der Grünen-Politikerin eilt es sehr.', ['Anna Lang']],
  ['Lob erhält die Stadt von der Werft.', ['Werft']],
  ['Unterstützung erhält die Stadt von der Werft.', []],
  ['Minister Urs Lang äusserte Kritik, kündigte jedoch Gespräche in Paris an.', ['Urs Lang']],
  ['Es sei spät, kündigte aber Minister Urs Lang an.', ['Urs Lang']],
  ['Scharfe Kritik übte die Grüne Anna Lang.', ['Anna Lang']],
  ['Anna Lang sagte, es eile. Das ändere nichts, schiebt sie nach.', ['Anna Lang']],
  [
    'Am Kantonsspital Uri (KSU) brannte es. Das Spital sagt, es eile. „Es eilt“, teilt das KSU mit.',
    ['Kantonsspital Uri'],
  ],
  ['Eine frühere Wirtin sagt, es eile. „Es eilt“, so die Frau.', ['frühere Wirtin']],
  ['Zeugen sagen, es eile. „Es eilt“, so die Frau.', ['Zeugen', 'Frau']],
  ['Skeptischer ist Rätin Anna Lang: Sie rechnet mit Regen.', ['Anna Lang']],
  ['Stadträtin Lang: Mir ist nichts bekannt. Anna Frei: Das wissen wir nicht.', ['Lang', 'Anna Frei']],
  ['Neue Studie Klima: Wie wir leben. Frau Lang: Der Plan kommt.', []],
  ['Anna Lang kam. Zu wenig, wie sie findet.', ['Anna Lang']],
  ['Spötter im Dorf haben eine andere Erklärung: Das Haus sei leer.', ['Spötter']],
  ['Eine Studie aus Uri legt das Gegenteil nahe.', ['Studie aus Uri']],
  ['Der Brand legt das Gegenteil nahe.', []],
  ['Zwei mit dem Geschäft vertraute Personen sagten, es eile.', ['mit dem Geschäft vertraute Personen']],
  ['Das Amt büsst den Versorger Orbis. Das Unternehmen sagt, es eile.', ['Versorger Orbis']],
  ['Das Amt büsst eine Gruppe Kinder. Das Unternehmen sagt, es eile.', ['Unternehmen']],
  ['Anna Lang nannte ihn „ganz falsch“, nachdem der Rat ihn gelobt hatte.', ['Anna Lang']],
  // What «dort» and «darin» stand for.
  ['Das Amt mahnt zur Eile. Es sei spät, hiess es dort.', ['Amt']],
  ['Das Institut für Schnee mahnt zur Eile. Es sei spät, hiess es dort.', ['Institut für Schnee']],
  [
    'Das Amt mahnt zur Eile. Anna Lang klagt. Es sei spät, hiess es dort. Dort heisst es weiter, es eile.',
    ['Amt', 'Anna Lang'],
  ],
  ['Anna Lang bekam einen Brief. Darin heisst es, es sei spät.', ['Brief']],
  ['Anna Lang schrieb einen Brief. Darin ist von Eile die Rede.', ['Brief']],
  [
    'Wirte zweifeln daran: Sie verweisen auf den Brand. Andere Wirte bezweifeln es: Sie verweisen auf die Kosten.',
    ['Wirte', 'Wirte'],
  ],
  ['Staatsanwalt Urs Lang sagte, es eile. „Es eilt“, so der Ankläger.', ['Urs Lang']],
  // In the dative, several are called as they would be without.
  ['Laut den Ermittlern brannte es.', ['Ermittler']],
  ['Nach Einschätzung von Beobachtern eilt es.', ['Beobachter']],
  ['Aus Branchenkreisen verlautete, es eile.', ['Branchenkreise']],
  ['Aus Kreisen der Partei verlautete, es eile.', ['Kreise der Partei']],
  ['Beim Bundesamt rechnet man mit mehr Gästen.', ['Bundesamt']],
  ['Bei Regen spricht man von einem Loch.', []],
  ['Anna Lang kam aus Bern. Ihr Fazit: Der Weg ist zu lang.', ['Anna Lang']],
  ['Anna Lang kam aus Bern. Ihr Lohn: 40 Franken.', []],
  ['Die Forderung der Werft: Der Bund soll zahlen.', ['Werft']],
  ['Die Forderung: Der Bund soll zahlen.', []],
  ['Die Bilanz der Werft in Zahlen: Es kamen 40 Boote.', []],
  ['Der Vorwurf der Bestechung: Der Wirt zahlte.', []],
  ['In Koalitionskreisen hiess es, es eile.', ['Koalitionskreise']],
  ['Für die Wirte sei Geld da, sagte Anna Muster.', ['Anna Muster']],
  ['Anna Muster sagte, sein Team sei zum Sieg bereit.', ['Anna Muster']],
  ['Wie ARD, ZDF und «Post» berichten, eilt es.', ['ARD', 'ZDF', '«Post»']],
  ['Auch die SP-Fraktion kritisiert den Plan.', ['SP-Fraktion']],
  ['Im Winter bleiben die Gäste aus, weiss Anna Muster.', ['Anna Muster']],
  ['„Die Preise steigen weiter“, weiss Anna Muster.', ['Anna Muster']],
  ['Anna Muster weiss, dass es eilt.', []],
  ['Das Haus, das sie sah, weiss Anna Muster zu schätzen.', []],
  ['Die Wirte wehren sich. Es sei zu laut.', ['Wirte']],
  ['Die Wirte wehren sich. Es regnet.', []],
  ['Frankreich verurteilte den Plan.', ['Frankreich']],
  ['Fachleute empfehlen Eile.', ['Fachleute']],
  ['Der Test bestätigt den Verdacht.', []],
  ['Die Bank erwartet ein Plus.', ['Bank']],
  ['Anna Muster erwartet ein Kind.', []],
  ['Die Bank erwartete den Gast am Bahnhof.', []],
  ['Laut einem Angestellten eilt es.', ['Angestellter']],
  ['Der Sturm kam früher als erwartet.', []],
  ['Die Polizei geht nicht von einem Verbrechen aus.', ['Polizei']],
  ['Laut Fachleuten eilt es.', ['Fachleute']],
  ['Gerüchten zufolge eilt es.', ['Gerüchte']],
  ['Laut der Europäischen Kommission eilt es.', ['Europäische Kommission']],
  ['Nach Angaben des Roten Kreuzes eilt es. Das Rote Kreuz warnt.', ['Rotes Kreuz']],
  ['Der Jurassische Imkerbund warnt. Laut dem Jurassischen Imkerbund eilt es.', ['Jurassischer Imkerbund']],
  ['Nach Angaben des Nationalen Forschungsfonds eilt es.', ['Nationaler Forschungsfonds']],
  ['Laut den Bauern eilt es.', ['Bauern']],
  // In the genitive, a name is the one that stands elsewhere.
  ['Laut Angaben des Hafenamts eilt es. Das Hafenamt ist klein.', ['Hafenamt']],
  ['Nach Auffassung des Amtes eilt es. Das Amt ist klein.', ['Amt']],
  ['Nach Anna Musters Auffassung eilt es. Anna Muster geht.', ['Anna Muster']],
  ['Nach Angaben des Amtes für Bau eilt es.', ['Amt für Bau']],
  ['Aus Sicht des Verbands eilt es.', ['Verband']],
  ['Nach Ansicht des Bergführervereins Uri eilt es.', ['Bergführerverein Uri']],
  ['Die SP und die Partei der Arbeit warnten, es eile.', ['SP', 'Partei der Arbeit']],
  ['Der Verband der Köche und der Wirte sagte, es eile.', ['Verband der Köche']],
  ['Nach Angaben des Gebirges eilt es.', ['Gebirges']],
  ['Nach Angaben der Werft und der Feuerwehr brannte es.', ['Werft', 'Feuerwehr']],
  ['Nach Angaben von Anna Lang und Beat Frei brannte es.', ['Anna Lang', 'Beat Frei']],
  ['Nach Angaben der Kantone Bern und Zug brannte es.', ['Kantone Bern und Zug']],
  ['Nach Angaben der USA brannte es.', ['USA']],
  [
    'Anna Van der Lang sagte, es eile. Laut Beat van der Frei eilt es nicht.',
    ['Anna Van der Lang', 'Beat van der Frei'],
  ],
  ['Beat van den Lang, der Chef, sagte, es eile.', ['Beat van den Lang']],
  ['Anna Lang doppelte nach, es eile.', ['Anna Lang']],
  ['Die Leiterin des Amtes, Anna Lang, relativiert: Es eile nicht.', ['Anna Lang']],
  ['Nach Polizeiangaben eilt es. Die Polizei sucht Zeugen. Laut der Polizei regnet es.', ['Polizei']],
  ['Die Bahn sagte nein. Nach Bahn-Angaben eilt es. Nach Regierungsangaben auch.', ['Bahn', 'Regierungsangaben']],
  ['Laut Teams eilt es. Das Team ist klein.', ['Teams']],
  ['Nach Zählung der Werft sind es drei.', ['Werft']],
  ['Der Brite Tom Lang sagte, es eile.', ['Tom Lang']],
  ['Schuld ist laut Anna Lang der nasse Winter.', ['Anna Lang']],
  ['Es brannte am Montag nach Angaben der Werft.', ['Werft']],
  ['Landwirt Peter Lang sagte, es eile. Es regnet. «Alles steht still», sagt Landwirt Lang.', ['Peter Lang']],
  [
    'Peter Lang sagte, es eile. Es regnet. «Alles steht still», sagt Landwirtin Lang.',
    ['Peter Lang', 'Landwirtin Lang'],
  ],
  ['SP-Rat Beat Lang und SVP-Rätin Anna Frei sagten, es eile.', ['Beat Lang', 'Anna Frei']],
  ['Prof. Dr. med. Beat Lang sagte, es eile.', ['Beat Lang']],
  ['Oberst Beat Lang sagte, es eile.', ['Beat Lang']],
  ['Verletzt wurde Medienberichten zufolge niemand.', ['Medienberichte']],
  ['Wie Recherchen der Werft zeigen, eilt es.', ['Werft']],
  ['Zu diesem Schluss gelangt eine Erhebung.', ['Erhebung']],
  ['Zwei Wirte klagen gegen die Werft, weil es eilt.', []],
  ['Die Werft droht mit dem Abbruch.', ['Werft']],
  ['Ein Sprecher des von der Stadt geführten Hafens sagte, es eile.', ['Sprecher des von der Stadt geführten Hafens']],
  ['Das zeigt die Bilanz der Werft.', ['Bilanz der Werft']],
  ['Die Wirtin schilderte, wie es brannte.', ['Wirtin']],
  ['Ihr Weggefährte Tom Lang sagte, es eile.', ['Tom Lang']],
  ['Das Institute for the Study of War (ISW) sagte, es eile.', ['Institute for the Study of War']],
  ['Die Organisation Doctors of the World sagte, es eile.', ['Organisation Doctors of the World']],
  ['Für Anna Lang ist das Projekt «ein Witz».', ['Anna Lang']],
  ['Wird der Plan angenommen, entscheidet die Werft.', []],
  ['Ähnlich äusserte sich Anna Lang.', ['Anna Lang']],
  ['Wer hustet, soll warten, rät die Werft.', ['Werft']],
  ['Zeugen wollen einen Knall gehört haben.', ['Zeugen']],
  ['Im Mai will Anna Lang dort gewesen sein.', ['Anna Lang']],
  ['Anna Lang will ein Haus haben.', []],
  ['Die Werft will bis Mai fertig sein.', []],
  ['Nach Angaben von «Ärzte ohne Grenzen» eilt es.', ['«Ärzte ohne Grenzen»']],
  ['Nach Angaben des Gerichts Bern eilt es.', ['Gericht Bern']],
  ['Die Wirtin ist enttäuscht. Sie habe alles versucht.', ['Wirtin']],
  ['Die Wirtin ist enttäuscht. Es regnet.', []],
  ['Die Nachbarn sind erleichtert. Es sei gelöscht, teilte die Polizei mit.', ['Polizei']],
  ['Aus technischer Sicht ist das ein Fehler.', []],
  ['Die Werft prüfe den Fall, heisst es auf Anfrage.', []],
  ['Auf Anfrage heisst es bei der Werft, man prüfe den Fall.', ['Werft']],
  ['Im Bericht, der dieser Zeitung vorliegt, steht, dass es eilt.', ['Bericht']],
  ['Nach Angaben der Nachrichtenagentur APA eilt es.', ['APA']],
  ['In einem Brief fordern mehr als 3000 Unterzeichnende den Verzicht.', ['Unterzeichnende']],
  ['Die Post meldet unter Berufung auf den Zivilschutz einen Brand.', ['Post', 'Zivilschutz']],
  // Several, each of them: in the midst of a sentence, behind what they are, behind when they say it.
  ['Das Werk ist nach Recherchen von NDR, WDR und „Neuer Zeit“ leer.', ['NDR', 'WDR', '„Neuer Zeit“']],
  ['Das Werk ist laut SP, Grünen und Mitte leer.', ['SP', 'Grünen', 'Mitte']],
  ['Das Werk ist laut dem Wirt, Hans Lang, Fluten und Bränden entgangen.', ['Hans Lang']],
  ['Laut dem Leiter der Bank, Hans Lang, eilt es.', ['Hans Lang']],
  ['Nach Angaben des Leiters der Bank, Hans Lang (SP), eilt es.', ['Hans Lang']],
  ['Dem Leiter der Bank, Hans Lang, zufolge eilt es.', ['Hans Lang']],
  ['Nach Angaben der Bank, Stand Montag, eilt es.', ['Bank']],
  ['Laut dem Amt, dem Rat und der Bank eilt es.', ['Amt', 'Rat', 'Bank']],
  ['Die Gefahr von Bränden wird vom Amt als hoch bezeichnet.', ['Amt']],
  ['Von Seiten der Bank wird betont, es eile.', ['Bank']],
  ['Mit 27 von 35 Stimmen der Mitglieder wurde beschlossen, den Plan zu prüfen.', []],
  ['Das Recht wurde gemäss dem Islam verändert.', []],
  ['Das ist unserer Meinung nach falsch.', []],
  ['Die Parteien CDU und FDP forderten Geld.', ['CDU', 'FDP']],
  ['Die Parteien CDU und FDP im Landtag forderten Geld.', ['CDU', 'FDP']],
  ['Das fordern SP, GLP und Mitte.', ['SP', 'GLP', 'Mitte']],
  ['Das melden am Montag der «Bote», die «Post» und SRF.', ['«Bote»', '«Post»', 'SRF']],
  // Called in the nominative, with every adjective that tells who they are.
  ['Laut einem westlichen Diplomaten eilt es.', ['westlicher Diplomat']],
  ['Laut einem Kollegen eilt es.', ['Kollege']],
  ['Nach Angaben des finnischen Präsidenten eilt es.', ['finnischer Präsident']],
  ['Laut ehemaligen Mitarbeitenden eilt es.', ['ehemalige Mitarbeitende']],
  ['Nach Angaben von zwei Beamten eilt es.', ['Beamte']],
  ['Laut einem unabhängigen Gutachten eilt es.', ['unabhängiges Gutachten']],
  ['Nach Informationen deutscher Medien eilt es.', ['deutsche Medien']],
  ['Laut deutschen und dänischen Medien eilt es.', ['deutsche und dänische Medien']],
  ['Deutsche und dänische Medien berichten, es eile.', ['deutsche und dänische Medien']],
  ['Ukrainische und westliche Beamte sagten, es eile.', ['ukrainische und westliche Beamte']],
  ['Nach Angaben ukrainischer und westlicher Beamter eilt es.', ['ukrainische und westliche Beamte']],
  ['Nach Angaben von mit der Sache vertrauten Personen eilt es.', ['mit der Sache vertraute Personen']],
  ['Mit der Sache vertraute Personen sagten, es eile.', ['mit der Sache vertraute Personen']],
  ['Am Montag vertraute Anna Frei dem Arzt.', []],
  ['Ein ranghoher Beamter sagte, es eile. Laut dem ranghohen Beamten regnet es.', ['ranghoher Beamter']],
  // Other adjectives are of others.
  [
    'Nach Angaben ukrainischer Behörden eilt es. Russische Behörden sagten, es regne. Laut den russischen Behörden schneit es.',
    ['ukrainische Behörden', 'russische Behörden'],
  ],
  [
    'Die Bundesregierung sagte, es eile. Die finnische Regierung sagte, es regne.',
    ['Bundesregierung', 'finnische Regierung'],
  ],
  ['Laut staatlichen Medien eilt es. Deutsche Medien sagten, es regne.', ['staatliche Medien', 'deutsche Medien']],
  [
    'Der frühere Chef der Bahn sagte, es eile. Der Chef der Bahn sagte, es regne.',
    ['früherer Chef der Bahn', 'Chef der Bahn'],
  ],
  ['Nach offiziellen Angaben eilt es. Nach amtlichen Angaben regnet es.', ['offizielle Angaben', 'amtliche Angaben']],
  // What stands in brackets behind a name is another name of the same.
  ['Laut dem Bund der Imker (BDI) blüht es. Das sei früh, sagte der BDI.', ['Bund der Imker']],
  ['Das Bundesamt für Fische (Bafi) sagte, es laiche. Das sei früh, so das Bafi.', ['Bundesamt für Fische']],
  ['Das Institut für Seeforschung (SF) warnt. Nach Einschätzung des SF eilt es.', ['Institut für Seeforschung']],
  ['Hans Muster (SPD) sagte, es blühe. Die SPD sagte, das sei früh.', ['Hans Muster', 'SPD']],
  // Some of many are no others of them.
  [
    '40 Prozent der Befragten sagten, es eile. Rund 12% der Befragten sagten, es reiche. Nur 3 Prozent sagten, es sei zu spät. Ein Befragter sagte nichts.',
    ['40 Prozent der Befragten', '12% der Befragten', '3 Prozent'],
  ],
  // What somebody does is no part of a name, whose last letter may be an «s».
  ['Der Schreiner Urs Peters sagte, es eile.', ['Urs Peters']],
  ['Es eile, sagte Architektin Anna Frei.', ['Anna Frei']],
  ['Der Anhänger Urs Freis sagte, es eile.', ['Anhänger Urs Freis']],
  // Nor is whom they tell, or what is said.
  ['Es eile, sagte Anna Maria Frei Reportern.', ['Anna Maria Frei']],
  ['Laut «Bote» Urs Frei gelang der Bau.', ['«Bote»']],
  ['Es fehlt laut Rektorin Anna Frei Geld.', ['Anna Frei']],
  ['Laut Hans Peter Sturm eilt es.', ['Hans Peter Sturm']],
  ['Nach Ansicht des Gutachters Peter Lang eilt es.', ['Peter Lang']],
  ['Das Weisse Haus sagte, es eile.', ['Weisses Haus']],
  ['Köhler warnt, nimmt die Abgeordneten in Schutz und lobt die Polizisten.', ['Köhler']],
  ['Nach Angaben der Veranstalter 10’000 Gäste.', ['Veranstalter']],
  ['Gemäss Mitteilung Lieferprobleme.', ['Mitteilung']],
  ['Die Kritik der SP, wonach der Bau zu teuer sei, wies der Rat zurück.', ['Rat', 'Kritik der SP']],
  ['Meteorologen erwarten Schnee.', ['Meteorologen']],
  ['Eine Bürgerinitiative kritisiert den Bau.', ['Bürgerinitiative']],
  // Nobody says so.
  ['Die «Titanic» sank. Dort hiess es, es eile.', []],
  ['In der Werft zeigt man sich vorsichtig: Es eile nicht.', []],
  ['Die «Titanic» empfiehlt sich für den Abend.', []],
  ['Die Sirenen gaben Entwarnung.', []],
  ['Das Wetter stellt Regen in Aussicht.', []],
  ['Der Körper wehrt sich gegen das Virus.', []],
  ['Die Wirtin zweifelt an sich.', []],
  ['Das Herz pocht auf Hochtouren.', []],
])('«%s» is said by %j', (sentence, names) => {
  expect(drafted(`Ein Test\n\n${sentence}`).sources.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Bürgermeisterin Vera Lang', 'Vera Lang', 'official'],
  ['Der Direktor des Bundesamts, Urs Lang,', 'Urs Lang', 'official'],
  ['Frankreichs Präsidentin Vera Lang', 'Vera Lang', 'official'],
  ['Vera Lang, Präsidentin des Klubs,', 'Vera Lang', 'other'],
  ['Verwaltungsrat Urs Lang', 'Urs Lang', 'other'],
  ['Staatsanwältin Vera Lang', 'Vera Lang', 'official'],
  ['Ministerpräsident Urs Lang', 'Urs Lang', 'official'],
  ['Sicherheitsvorsteherin Vera Lang', 'Vera Lang', 'official'],
  ['Museumsdirektorin Vera Lang', 'Vera Lang', 'other'],
  ['Bundesgeschäftsführer Urs Lang', 'Urs Lang', 'other'],
  ['Die Internationale Agentur für Fische', 'Internationale Agentur für Fische', 'other'],
  ['Eine Untersuchung der Werft', 'Untersuchung der Werft', 'document'],
  ['Ein Communiqué', 'Communiqué', 'document'],
  ['Ein Artikel der Werft', 'Artikel der Werft', 'document'],
  ['Eine Simulation', 'Simulation', 'document'],
  ['Eine Biografie der Sängerin', 'Biografie der Sängerin', 'document'],
  ['Ein Podcast', 'Podcast', 'document'],
  ['Fischerin Vera Lang', 'Vera Lang', 'other'],
  ['Sender Radio Lang', 'Radio Lang', 'outlet'],
  ['Die Nachrichtenagentur dpa', 'Nachrichtenagentur dpa', 'outlet'],
  ['Historikerin Vera Lang', 'Vera Lang', 'other'],
  ['Schulinspektorin Vera Lang', 'Vera Lang', 'other'],
  ['Rechtsanwalt Urs Frei', 'Urs Frei', 'other'],
  ['Virologin Vera Lang', 'Vera Lang', 'other'],
  ['Ein Forscher', 'Forscher', 'unnamed'],
  ['Der Klimaforscher', 'Klimaforscher', 'other'],
  ['Die Hälfte der Befragten', 'Hälfte der Befragten', 'unnamed'],
  ['Der Sicherheitsrat fordert Eile.', 'Sicherheitsrat', 'authority'],
  ['Laut „Post Schweiz“ eilt es.', '„Post Schweiz“', 'outlet'],
  ['Laut Musik Schweiz eilt es.', 'Musik Schweiz', 'other'],
])('«%s» is the source %s, which is %s', (words, name, kind) => {
  expect(drafted(`Titel\n\n${words} sagte, es eile.`).sources).toEqual([expect.objectContaining({ name, kind })]);
});

test.each([
  ['In Bern fordern über 80 Vereine mehr Geld.', ['reported Vereine']],
  ['Das zeigt eine Studie der Werft und des Museums.', ['reported Werft Museum']],
  [
    'Laut einem Arzt eilt es. Das Kind ist wach. Es regne, sagte der 41-Jährige.',
    ['reported Arzt', 'stated s01', 'reported 41-Jährige'],
  ],
  ['Nach ersten Erkenntnissen brannte es. Er habe geraucht, gab er an.', ['reported Erkenntnisse', 'hearsay s01']],
  ['Die Grünen sind dagegen. Es eile nicht.', ['reported Grünen', 'hearsay s01']],
  // Who denies all that is before, not what is only asked for.
  ['Der Rat rügt den Verein, was die Werft bestreitet.', ['reported Rat reported Werft']],
  ['Der Verein soll gewarnt haben, was die Werft zurückweist.', ['hearsay reported Werft']],
  ['Lang sagte, er gehe. Der Wirt soll gelogen haben, was er bestreitet.', ['reported Lang', 'hearsay reported Wirt']],
  ['Lang sagte, er gehe. Der Wirt soll gelogen haben, was dieser bestreitet.', ['reported Lang', 'hearsay']],
  ['Das Haus soll leer sein, was die Werft nicht bestreitet.', ['hearsay']],
  ['Das ist alles, was die Werft bestreitet.', ['stated']],
  ['Das ist das Einzige, was die Werft bestreitet.', ['stated']],
  // Who is told of in what is reported is not who reports it.
  [
    'Der Staatsanwalt kritisierte den Wirt. Der Mann habe gelogen. Er forderte Haft.',
    ['reported Staatsanwalt', 'hearsay s01', 'reported Staatsanwalt'],
  ],
  ['Wie dessen Chef sagte, eilt es. Es fordert Geld.', ['reported Chef', 'stated s01']],
  ['Auch die SP ist nicht zufrieden. Es eile.', ['reported SP', 'hearsay s01']],
  ['Der vierte bestreitet die Vorwürfe.', ['stated']],
  ['Laut Medienberichten Italiens und Frankreichs eilt es.', ['reported Italien Frankreich']],
  ['Die Polizei geht nach ersten Angaben von Brandstiftung aus.', ['reported Angaben']],
  ['Das Amt sagte, es eile. Dieses bestätigt die Angabe, will aber warten.', ['reported Amt', 'reported Amt']],
  ['Kritik kam von Bauern und Wirten.', ['reported Bauern Wirte']],
  ['Die Leute wehrten sich lange. Der Wirt sagte, es eile.', ['stated', 'reported Wirt']],
  ['Der Rat hat den Plan angenommen. Der Wirt sagte, es eile.', ['stated', 'reported Wirt']],
  ['Zu Lang hatte Fehler eingeräumt.', ['stated']],
  ['Der Rat verteidigt den Plan. Lärm mache nicht krank.', ['reported Rat', 'hearsay s01']],
  [
    'Die Staatsanwältin forderte Haft. Die Verteidigerin rügte das.',
    ['reported Staatsanwältin', 'reported Verteidigerin'],
  ],
  [
    'Laut der „Post“ eilt es. Weniger begeistert ist der „Bote“. Dort heisst es, es eile.',
    ['reported „Post“', 'stated s01', 'reported „Bote“'],
  ],
  ['Die Forschenden tauchten im See. Er sei warm, schreiben sie.', ['stated', 'reported Forschende']],
  ['Zwei Beamte bestätigen den Inhalt. Ein Diplomat bestätigt den Verdacht.', ['reported Beamte', 'reported Diplomat']],
  ['Ihre Aussage bestätigt die Ermittler in ihrer Sicht.', ['stated']],
  ['Der Steg brach ein, was laut der Werft üblich ist.', ['stated reported Werft']],
  // A city or a side that plays, a thing, and a mood of somebody.
  ['Paris verspricht drei Tage Musik.', ['stated']],
  ['Bern bestätigte seine Form.', ['stated']],
  ['Die Uhr bestätigte um Mitternacht.', ['stated']],
  ['Die Märkte reagierten erleichtert auf die Zahlen.', ['stated']],
  // What is a judgement, and of whom.
  ['Für die Gäste ist es zu gefährlich, sagte die Wirtin.', ['reported Wirtin']],
  // What a study is about, and what belongs to a name.
  ['Das zeigt eine Studie zu Armut und Bildung.', ['reported Studie']],
  ['Die Studie über Armut zeigt, dass Geld fehlt.', ['reported Studie']],
  ['Der Rat warnt. Die Händler betrügen ihre Kunden.', ['reported Rat', 'stated s01']],
  ['Der Rat sagte, es eile. Mit Einsicht würden die Kosten sinken.', ['reported Rat', 'hearsay s01']],
  ['Nach Angaben des Europäischen Parlamentes eilt es.', ['reported Europäisches Parlament']],
  ['Nach Angaben des Nationalen Bündnisses eilt es.', ['reported Nationales Bündnis']],
  ['Nach Angaben des Europäischen Wirtschaftsraums eilt es.', ['reported Europäischer Wirtschaftsraum']],
  ['Laut der Kommission Arbeit und Soziales fehlt Geld.', ['reported Kommission Arbeit und Soziales']],
  ['Laut der Gemeinde Schwarzwasser eilt es.', ['reported Gemeinde Schwarzwasser']],
  ['Nach Angaben des Syrischen Observatoriums eilt es.', ['reported Syrisches Observatorium']],
  ['Nach Angaben des Olympischen Komitees eilt es.', ['reported Olympisches Komitee']],
  ['Nach Angaben der Jungen Grünen eilt es.', ['reported Jungen Grünen']],
  ['Städte und grosse Gemeinden fordern Geld.', ['reported Städte Gemeinden']],
  ['Behörden und lokale Medien sprechen von Toten.', ['reported Behörden Medien']],
  ['Laut den Vereinten Nationen eilt es.', ['reported Vereinte Nationen']],
  ['Laut den Grauen Panthern eilt es.', ['reported Graue Panther']],
  ['Laut Statistik Nord eilt es.', ['reported Statistik Nord']],
  ['Laut Mitteilung Stadtrat eilt es.', ['reported Stadtrat']],
  ['Die Wirtschaftsweise Anna Lang sagte, es eile.', ['reported Anna Lang']],
  ['Nach Ansicht vieler Fachleute eilt es.', ['reported Fachleute']],
  ['Der Rat sagt, seine Meinung über Bern sei klar.', ['reported Rat']],
  ['In Bern verlangt über 2000 Meter niemand Geld.', ['stated']],
  // What stands before a sentence that says who says «das» may be theirs; before any other that names somebody, it is not.
  ['Die Brücke bleibt zu. Das bestätigte der Rat.', ['stated s02', 'reported Rat']],
  ['Das Wasser steigt. Die Polizei warnt davor, diese Wege zu betreten.', ['stated', 'reported Polizei']],
  ['Anna Muster kam. Sie sagte, es eile.', ['stated', 'reported Anna Muster']],
  ['Es gilt ein Vertrag. Dieser sieht eine Brücke vor, wie der Verein schreibt.', ['stated s02', 'reported Verein']],
  [
    'Es eile, sagte der Rat. Die Brücke bleibt zu. Das teilte die Werft mit.',
    ['reported Rat', 'stated s03', 'reported Werft'],
  ],
  // Whom a sentence is about is still meant after one of a thing, and who is silent does not speak.
  [
    'Anna Lang sagte, es eile. Ben Frei sagte nein. Lang wartet. Das Boot ist klein. Es regne, sagte sie.',
    ['reported Anna Lang', 'reported Ben Frei', 'stated s02', 'stated', 'reported Anna Lang'],
  ],
  [
    'Die Werft sagte, es eile. Die Reederei äusserte sich nicht. Sie hat die Vorwürfe früher bestritten.',
    ['reported Werft', 'stated', 'reported Reederei'],
  ],
  // «Sie» are all who spoke together, but nobody who is surely one, and «er» none who are several.
  ['SP und Mitte fordern Eile. Sie sprechen von Versagen.', ['reported SP Mitte', 'reported SP Mitte']],
  [
    'Laut Stadtrat eilt es. Sie befürchten Lärm. Er sowie Lang befürchten Lärm. Laut Beobachtern eilt es. Er sagte, es sei spät.',
    ['reported Stadtrat', 'stated s01', 'reported Stadtrat', 'reported Beobachter', 'reported Stadtrat'],
  ],
  // What is quoted continues the sentence that says whose it is or announces it with a colon, and none that says more.
  [
    'Der Wirt sagte: «Wir schliessen. Es kommt niemand mehr. Schade.» Das Haus steht leer.',
    ['quoted Wirt', 'quoted Wirt ↑ s01', 'quoted Wirt ↑ s01', 'stated s03'],
  ],
  [
    'Der Wirt schreibt:\n\n«Wir schliessen. Es kommt niemand mehr.»\n\nEs gilt:\n\n«Wer zu spät kommt, zahlt.»',
    ['reported Wirt', 'quoted Wirt ↑ s01', 'quoted Wirt ↑ s01', 'stated', 'quoted'],
  ],
  [
    'Auch der Verein Hafen war froh, dass für ihn keine Niederlage dabei war: «Wir wussten, dass es schwer wird. Nun sind alle froh», meinte der Trainer.',
    ['quoted Verein Hafen', 'quoted Trainer'],
  ],
  // Who is told something in quotation marks is no quotation.
  ['Das Boot sinke, sagte Frei dem «Blick».', ['reported Frei']],
  ['Frei hatte dem «Spiegel» gesagt, er gehe.', ['reported Frei']],
  ['Frei sprach in einem Interview mit dem «Kurier» von „grosser Not“.', ['quoted Frei']],
  // A body by its calling, unless a person may be meant.
  [
    'Der Bauer Orbis wächst. Laut der Bank Muster eilt es. Der Konzern teilte mit, es eile.',
    ['stated', 'reported Bank Muster', 'reported Bauer Orbis'],
  ],
  ['Der Verband wartet. Es eile nicht, teilte er mit.', ['stated', 'reported Verband']],
  ['Hans Lang geht. Der Verband wartet. Er sagte, es eile.', ['stated', 'stated', 'hearsay']],
  ['Der Ofen ist kalt. Es eile nicht, sagte er.', ['stated', 'hearsay']],
  // Of whom a sentence tells by a pronoun, the next tells, too.
  ['Hans Lang geht. Für Urs Frei baute er Boote. Er sagte, es eile.', ['stated', 'stated', 'reported Hans Lang']],
  // Two verbs whose words are in the next sentence.
  ['Lang bestätigt den Fall, spricht aber von Pech. Es sei vorbei.', ['reported Lang', 'hearsay s01']],
  ['Der Klub ehrte den Wirt. Er sei stolz, sagte er.', ['stated', 'hearsay']],
  ['Der Klub ehrte den 90-Jährigen. Er sei stolz, sagte er.', ['stated', 'hearsay']],
  ['Der Klub feierte ihn. Er sei stolz, sagte er.', ['stated', 'hearsay']],
  ['Lang ist da. Er siegt. Der Klub feiert. Er sagte, es eile.', ['stated', 'stated', 'stated', 'hearsay']],
  ['Der Verband lud einen Wirt ein. Dieser sagte, es eile.', ['stated s02', 'reported Wirt']],
  ['Hans Muster leidet an Alzheimer. Dieser sagte, es eile.', ['stated s02', 'reported Hans Muster']],
  // One of several, who are told of before; not one of two who each have a name, or whom somebody met.
  ['Drei Frauen klagten. Eine von ihnen sagt, es eile.', ['reported Frauen', 'reported Frauen']],
  ['Zwei Zeuginnen kamen. «Es eilt», sagt eine von ihnen.', ['stated', 'quoted Zeuginnen']],
  ['Die Wirte trafen Gäste. Einer von ihnen sagte, es eile.', ['stated', 'hearsay']],
  ['Hans Lang und Urs Frei klagten. Einer von ihnen sagt, es eile.', ['reported Hans Lang Urs Frei', 'hearsay s01']],
  ['Die Frauen kamen. Keine von ihnen sagte, es eile.', ['stated', 'hearsay']],
  ['Das Dorf hat zwei Wirte. Viele von ihnen fordern Geld.', ['stated', 'reported Viele']],
  // What a lawyer writes for somebody else.
  [
    'Ein Wirt sagte, es eile. Die Werft bestreitet die Vorwürfe über ihren Anwalt. Man habe nichts gewusst, schreibt dieser.',
    ['reported Wirt', 'reported Werft', 'reported Anwalt'],
  ],
  // Whom a council met, rather than the council.
  ['Der Stadtrat entliess Hans Muster. Er begründet das mit Fehlern.', ['stated', 'reported Stadtrat']],
  ['Der Stadtrat traf Anna Muster. Er sagte, es eile.', ['stated', 'reported Stadtrat']],
  ['Der Landrat traf Hans Muster. Er sagte, es eile.', ['stated', 'reported Landrat']],
  // What «er» or «sie» confirms or criticises, but not how she played or what a court did.
  ['Die Wirtin warnte vor Eile. Sie kritisierte die Werft.', ['reported Wirtin', 'reported Wirtin']],
  ['Die Wirtin lobte die Werft. Sie bestätigte ihre Form.', ['reported Wirtin', 'stated s01']],
  ['Die Kammer begründete das Urteil. Sie bestätigte die Strafe.', ['reported Kammer', 'stated s01']],
  // Texts that show something.
  ['Das zeigen interne Dokumente, die der Werft vorliegen.', ['reported Dokumente']],
  ['Wie Gerichtsakten zeigen, wusste die Werft davon.', ['reported Gerichtsakten']],
  ['Das belegen E-Mails, die der Werft vorliegen.', ['reported E-Mails']],
  ['Wie die Studie im Fachblatt «Orbis» zeigt, steigen die Preise.', ['reported Studie']],
  ['Die Protokolle, die der Werft vorliegen, belegen zudem, dass er log.', ['reported Protokolle']],
  ['Vertraulichen Unterlagen zufolge log er.', ['reported vertrauliche Unterlagen']],
  ['Wie aus internen Dokumenten hervorgeht, log er.', ['reported Dokumente']],
  // What is said by nobody in particular.
  ['Die Preise sinken, so die Hoffnung.', ['hearsay']],
  // What is said to be so, and what is planned.
  ['Die Kosten sollen sich auf 4 Millionen belaufen.', ['hearsay']],
  ['Beim Dieb soll es sich um einen Wirt handeln.', ['hearsay']],
  ['Der Dieb soll sich in Genf aufhalten.', ['hearsay']],
  ['Bis zu 30 Gäste sollen verletzt sein.', ['hearsay']],
  ['Der Wirt soll bis 2019 in Bern gelebt haben.', ['hearsay']],
  ['Das Tor soll bis 2019 offen gewesen sein.', ['hearsay']],
  ['Der Rat soll handeln, weil es eilt.', ['stated']],
  ['Das Haus soll 2027 fertig sein.', ['stated']],
  ['Die Arbeiten sollen im Herbst abgeschlossen sein.', ['stated']],
  ['Bis im März sollen die Bilder zu sehen sein.', ['stated']],
  ['Auf dem Video soll ein Wirt zu sehen sein.', ['hearsay']],
  ['Der Wirt soll Gästen bis Genf gefolgt sein.', ['hearsay']],
  ['Die Gäste sollen sich nicht am Gleis aufhalten.', ['stated']],
  ['Der Rat soll sich um die Kinder kümmern und handeln.', ['stated']],
  ['Ab Mai sollen alle Hallen vermietet sein.', ['stated']],
  ['Die Wirtin rief – so der Vorwurf – zum Streik.', ['hearsay']],
  ['Sie übergab ein Schreiben, das bewies, dass er log.', ['stated']],
  ['Das Geld fehle, so das Fazit der Studie.', ['reported Studie']],
  ['Das Geld fehle, so der Rat.', ['reported Rat']],
  // What somebody has rejected, and how somebody feels.
  ['Muster lässt die Vorwürfe über seinen Anwalt zurückweisen.', ['reported Muster']],
  ['Die Stadt liess die Strasse sperren.', ['stated']],
  ['Die Gewerkschaft fühlt sich übergangen.', ['reported Gewerkschaft']],
  ['Die FDP stört sich an den Kosten.', ['reported FDP']],
  ['Der Lärm stört am Abend.', ['stated']],
  ['Die Fakten zeigen, dass er log.', ['stated']],
  ['Das Bild, das er malte, zeigt, dass er log.', ['stated']],
  ['Rückendeckung erhielt die Wirtin von den Grünen.', ['reported Grünen']],
  // Companies by their names, without their form.
  [
    'Die Aurum Trade SA warnt vor Eile. Das Unternehmen kündigte eine Klage an.',
    ['reported Aurum Trade', 'reported Aurum Trade'],
  ],
  ['Der Umsatz der Orbis AG sank. Man warte, teilte das Unternehmen mit.', ['stated', 'reported Unternehmen']],
  ['Die Müller & Söhne AG fordert Geld.', ['reported Müller & Söhne']],
  ['Die AG warnt vor Eile.', ['reported AG']],
  // Adjectives and attributes before people without an article.
  ['Deutsche und französische Politiker kritisieren den Plan.', ['reported deutsche und französische Politiker']],
  ['Mit dem Fall befasste Beamte sagten, es eile.', ['reported Beamte']],
  ['Ein Gast, der 41-jährige Jonas Holm, sagte, es eile.', ['reported Jonas Holm']],
  // Several from somewhere, after others of whom nothing is told.
  [
    'Die Behörden warnten. Die ukrainischen Behörden meldeten Tote.',
    ['reported Behörden', 'reported ukrainische Behörden'],
  ],
  ['Die Zahl der Toten bezifferte die Agentur Xinhua mit 13.', ['reported Agentur Xinhua']],
  ['Die Kritik wies Direktor Urs Wahl zurück.', ['reported Urs Wahl']],
  ['Die Preise sinken, so der Wunsch.', ['hearsay']],
  // The name of whom a preposition is about.
  ['Das wurde vom Sprecher des Amts, Hans Muster, bestätigt.', ['reported Hans Muster']],
  ['Für die Präsidentin der Werft, Anna Muster, ist klar, dass es eilt.', ['reported Anna Muster']],
  ['Von der Präsidentin der Werft, Anna Muster, kommt Kritik.', ['reported Anna Muster']],
  ['Das wurde von der Ministerin, Mutter von drei Kindern, gelesen.', ['stated']],
  ['Die Tochter von Minister Hans Muster, Anna Muster, sagte, es eile.', ['reported Anna Muster']],
  // Verbs and places.
  ['Die SP macht sich für höhere Löhne stark.', ['reported SP']],
  ['Die Krise macht sich stark bemerkbar.', ['stated']],
  ['Der Verein machte das Team stark für den Final.', ['stated']],
  ['Die Polizei liess die Gäste an der Grenze zurückweisen.', ['stated']],
  ['Hans Muster siegte. Er bestätigte die Leistung vom Vorjahr.', ['stated', 'stated']],
  ['Das Gesetz wird seit 2019 von den Grünen gefordert.', ['reported Grünen']],
  ['Es hiess vonseiten der Bahn, man warte.', ['reported Bahn']],
  ['Volkswirte hatten ein Plus erwartet.', ['reported Volkswirte']],
  // What is reported behind a colon.
  ['Er protestierte: Der Hafen sei leer.', ['hearsay']],
  // What may be a wish, and a further verb that is none.
  ['Die Gäste hätten gewartet, und das sei falsch.', ['hearsay']],
  ['Die Gäste hätten gewonnen, es sei denn, der Ofen wäre kalt.', ['stated']],
  ['Hätte der Hirt gewusst, was er tue, wäre er gegangen.', ['stated']],
  // From what it emerges, if that is told, and otherwise from nothing.
  ['Die Studie liegt vor. Daraus geht hervor, dass es eilt.', ['stated', 'reported Studie']],
  ['Die Arbeiten am Damm, der 1990 gebaut wurde, und eine Prüfung am Tor seien nötig.', ['hearsay']],
  ['Weil der Strom fehlte, sei es in der Halle, die leer ist, zu Schäden gekommen.', ['hearsay']],
  ['Elf Gäste wurden verletzt, die Verletzten seien Kinder.', ['hearsay']],
  ['Es wurde berichtet, der Wirt sei krank.', ['hearsay']],
  ['Im Saal wurde gesagt, dass der Ofen kalt ist.', ['hearsay']],
  ['Gestern war berichtet worden, dass der Ofen kalt ist.', ['hearsay']],
  ['Kritisiert wird vor allem, dass der Ofen kalt ist.', ['hearsay']],
  ['Dem Wirt wird nachgesagt, den Brand gelegt zu haben.', ['hearsay']],
  ['Das Amt wurde dem Minister unterstellt.', ['stated']],
  ['Der Antrag wurde angenommen, was den Wirt freut.', ['stated']],
  ['Heute wird mitgeteilt, wer Trainer wird.', ['stated']],
  ['Es wurde nie behauptet, dass der Ofen kalt ist.', ['stated']],
  ['Der Grundsatz, der Gast sei König, gilt.', ['stated']],
  ['Die Preise sinken, so der Tenor im Saal.', ['hearsay']],
  ['Die Hoffnung, der Ofen sei warm, erfüllte sich nicht.', ['stated']],
  ['Der Klub spielt, als gebe es kein Morgen.', ['stated']],
  ['Der Klub spielt, es sei denn, es regnet.', ['stated']],
  ['Alle kamen, sei es zu Fuss oder zu Pferd.', ['stated']],
  ['Beantworten Sie bitte die Frage, wie es war.', ['stated']],
  ['Die Werft begegnet der Kritik mit dem Argument, der Hafen sei leer.', ['reported Werft']],
  ['Die Werft ging aus einer Bahn hervor, die leer ist.', ['stated']],
  ['Der Keller ist gross. Darin steht ein Fass, das leer ist.', ['stated', 'stated']],
  ['Der Keller ist gross. Darin stand er, als es eilte.', ['stated', 'stated']],
  // A last name says so only of whom the text has named.
  ['Trainer Urs Hartmann ging. Hartmann kritisierte den Wirt.', ['stated', 'reported Urs Hartmann']],
  ['Trainer Urs Hartmann ging. Hartmann bestätigte seine gute Form.', ['stated', 'stated']],
  ['Trainer Urs Hartmann ging. Regen bestätigte den Verdacht.', ['stated', 'stated']],
  // Who is named before a colon, without a verb.
  [
    'Junge Mütter fahren. Anders die Präsidenten: In einem Brief verlangen sie Geld.',
    ['stated', 'reported Präsidenten'],
  ],
  ['Der Bau koste 4 Millionen.', ['hearsay']],
  ['Der Stadtrat bezahle 3 Millionen.', ['hearsay']],
  ['Obwohl der Junge mittlerweile 15 Jahre alt ist, wartet er.', ['stated']],
])('«%s» is read as %j', (body, readings) => {
  expect(readingsIn(body)).toEqual(readings);
});

const interview = [
  'Das Amt und der Sturm',
  'Zeitung: Frau Muster, kam die Warnung zu spät?',
  'Vera Muster: Nein. Wir haben am Montag gewarnt. Sie hiess «Stufe drei», und alle kannten sie.',
  'Laut der Polizei war es ruhig.',
  'Zeitung: Viele sagen etwas anderes. Was antworten Sie?',
  'Muster: Ich verstehe den Ärger. Wir prüfen das.',
].join('\n');

test('all that is said in a turn of an interview is said by whom it begins with, also in its further paragraphs', () => {
  const article = drafted(interview);
  const voices = voicesIn(article).map((voice) => voice.replace(/^.*? \| /, ''));
  const [asking, answering] = ['quoted | Zeitung', 'quoted | Vera Muster'];
  expect(voices).toEqual([asking, answering, answering, answering, answering, asking, asking, answering, answering]);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
});

const answers = [
  'Das Eis schwindet',
  'Die Forscherin Vera Muster misst das Eis.',
  'Frau Muster, wie steht es?',
  'Schlecht. Laut dem Amt verlieren wir viel. Es eilt.',
  'Sie messen das Eis seit Jahren. Was sehen Sie?',
  'Das Amt sagte, es eile.',
  'Meine Kollegen sind besorgt.',
  'Und was nun?',
  'Nichts.',
  'Zur Person',
  'Muster lebt in Bern.',
];

test('the answers of an interview without names are no facts; those in which somebody says «ich» are of whom a question calls by name', () => {
  const original = answers.join('\n');
  const article = drafted(original);
  expect(voicesIn(article)).toEqual([
    'Die Forscherin Vera Muster misst das Eis. | stated',
    'Frau Muster, wie steht es? | stated',
    'Schlecht. | quoted | Vera Muster',
    'Laut dem Amt verlieren wir viel. | quoted | Vera Muster',
    'Es eilt. | quoted | Vera Muster',
    'Sie messen das Eis seit Jahren. | stated',
    'Was sehen Sie? | stated',
    'Das Amt sagte, es eile. | quoted',
    'Meine Kollegen sind besorgt. | quoted | Vera Muster',
    'Nichts. | quoted',
    'Muster lebt in Bern. | stated',
  ]);
  expect(article.sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Und was nun?', 'Zur Person']);
});

test('in an interview, words in quotation marks above the first question are a heading, and what is replied to is no answer', () => {
  const article = drafted(
    [
      'Das Eis',
      'Vera Muster misst das Eis. Sie lebt in Bern.',
      '«Eis ist geduldig»',
      'Wie steht es, Frau Muster?',
      '(lacht) Mir geht es gut.',
      'Das Eis wächst.',
      'Nein. Wir messen das.',
      'Was tun?',
      'Nichts.',
      'Wer hilft?',
      'Niemand.',
    ].join('\n'),
  );
  const voices = voicesIn(article);
  expect(article.sections[1]?.heading?.text).toBe('«Eis ist geduldig»');
  expect(voices).toContain('(lacht) Mir geht es gut. | quoted | Vera Muster');
  expect(voices).toContain('Das Eis wächst. | stated');
  expect(voices).toContain('Wir messen das. | quoted | Vera Muster');
});

test('who is first named in full takes turns by the last name', () => {
  const lines = ['Zeitung: Was nun?', 'Vera Muster: Nichts.', 'Zeitung: Es eilt.', 'Muster: Ja.', 'Zeitung: Und?'];
  const { sentences } = drafted(['Das Eis', ...lines].join('\n'));
  expect(sentences.map(({ statements: [one] }) => one.attributions.map(({ source }) => source.name).join())).toEqual([
    'Zeitung',
    'Vera Muster',
    'Zeitung',
    'Vera Muster',
    'Zeitung',
  ]);
});

test('an answer that names who gives it is theirs, and what speaks to them without a question is none', () => {
  const [, ...lines] = answers;
  const original = ['Das Eis', ...lines.map((line) => line.replace(/^Schlecht\./, 'Vera Muster: Schlecht.'))]
    .join('\n')
    .replace('Was sehen Sie?', 'Was sehen Sie?\nNichts.\nKritiker werfen Ihnen Eile vor.');
  const voices = voicesIn(drafted(original));
  expect(voices).toContain('Vera Muster: Schlecht. | quoted | Vera Muster');
  expect(voices).toContain('Kritiker werfen Ihnen Eile vor. | reported | Kritiker');
});

test('questions that call nobody by name, or somebody of whom the text does not tell, are no interview', () => {
  const others = answers.map((line) => line.replace('Frau Muster, wie', 'Alte Fragen, wie'));
  expect(drafted(others.join('\n')).sentences.every(({ statements: [{ form }] }) => form !== 'quoted')).toBe(true);
});

test('two who speak by turns and of whom one asks are an interview', () => {
  const lines = ['Post: Sie bauen zu wenig.', 'Lang: Nein.', 'Post: Wann gehen Sie?', 'Lang: Nie.'];
  expect(kindsOf(...lines)).toEqual(lines.map(() => 'quotation'));
});

test('a name and a colon below a single question are no interview', () => {
  const [first] = drafted('Titel\n\nWarum warnte niemand?\nMuster: Nein. Wir haben am Montag gewarnt.').sections;
  expect(first?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('what a heading above says makes no title of a quotation; «so heisst» does', () => {
  const formOf = (body: string) => drafted(`Der Film\n\n${body}`).sentences[0]?.statements[0]?.form;
  expect(formOf('„Es eilt“, sagt der Wirt.')).toBe('quoted');
  expect(formOf('„Es eilt“, so der Wirt.')).toBe('quoted');
  expect(formOf('Man habe „Fortschritte erzielt“, sagt der Wirt.')).toBe('quoted');
  expect(formOf('„Schöne Fahrt“, so heisst das Lied.')).toBe('stated');
});

test.each([
  // From whoever was named last in the paragraph, unless it may be somebody else’s; it is nobody’s fact.
  [
    'Der Rat sagte, es eile. Der Hang rutsche. Man gehe bald. Alle seien gewarnt. Es regnet. Das sei neu.\n\nDer Bach sei gestiegen.',
    ['reported Rat', 'hearsay s01', 'hearsay s01', 'hearsay s01', 'stated', 'hearsay', 'hearsay'],
  ],
  [
    'Anna Lang sagte, es eile. Die Polizei widersprach dem gestern nicht. Man habe es gewusst.',
    ['reported Anna Lang', 'stated s01', 'hearsay'],
  ],
  [
    'Anna Lang sagte, es eile. Das Wetter war schlecht. Man habe es gewusst.',
    ['reported Anna Lang', 'stated s01', 'hearsay s01'],
  ],
  // So does a quotation by itself, which is no fact either where nobody speaks.
  [
    'Anna Lang sagte, es eile. Die Werft warte. «Es wird spät.» Es regnet.\n\n«Man sieht nichts.»',
    ['reported Anna Lang', 'hearsay s01', 'quoted s01', 'stated', 'quoted'],
  ],
  ['Der Rat sagte, es eile. «Wir bauen bald, und alle wissen es.»', ['reported Rat', 'quoted s01']],
  [
    'Die Lehrerin bekämpfte den Plan. «Die Schule verliert ihren Hof. Das hat sie nicht verdient.»',
    ['stated', 'quoted', 'quoted'],
  ],
  // Subjunctives that could elsewhere mean «would».
  [
    'Es eile, sagte der Rat. Die Kosten würden steigen. Die Wirte müssten sparen. Das reiche nicht. Deshalb verzichte sie.',
    ['reported Rat', 'hearsay s01', 'hearsay s01', 'hearsay s01', 'hearsay s01'],
  ],
  ['Es regnet. Die Kosten würden steigen.', ['stated', 'stated']],
  ['Es eile, sagte der Rat. Die Gäste hätten siegen können.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Das wäre neu.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Was würden die Wirte sagen?', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Ohne Regen würden sie gehen.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Viele hätten gern Zeit.', ['reported Rat', 'stated s01']],
  // Subjunctives of strong verbs, and of any verb behind a long subject.
  ['Es eile, sagte der Rat. Die Stege trügen nichts.', ['reported Rat', 'hearsay s01']],
  ['Es eile, sagte der Rat. Hier gäbe es Platz.', ['reported Rat', 'hearsay s01']],
  ['Es eile, sagte der Rat. Der Graben zwischen den Dörfern vertiefe sich.', ['reported Rat', 'hearsay s01']],
  ['Es eile, sagte der Rat. Er ging, als sie kämen.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Damit würden die Kosten steigen.', ['reported Rat', 'hearsay s01']],
  ['Es eile, sagte der Rat. Während des Baus müssten die Boote warten.', ['reported Rat', 'hearsay s01']],
  // What is no more than supposed or wished, or is no subjunctive.
  ['Es eile, sagte der Rat. Sonst käme niemand mehr.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Bei einem Sieg zögen die Boote ein.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Die Boote hätten um ein Haar gesiegt.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Heute lebe ich hier.', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Es lebe der Wein!', ['reported Rat', 'stated s01']],
  ['Es eile, sagte der Rat. Die Augen müde, der Blick leer.', ['reported Rat', 'stated s01']],
  ['Der Rat kritisiert den Plan. Das Haus gäbe es nicht.', ['reported Rat', 'stated s01']],
  // Stances without a clause.
  ['Der Rat kritisiert den Plan. Die Kosten würden steigen.', ['reported Rat', 'hearsay s01']],
  // What is decided is no word of whoever comments on it.
  ['Die Räte haben sich geeinigt. Es eile, sagte die Wirtin.', ['stated', 'reported Wirtin']],
  ['Die Räte haben sich geeinigt. Man wolle warten, sagten sie.', ['reported Räte', 'reported Räte']],
  ['Der Rat entschied sich für den Hafen. «Das war gut.»', ['stated', 'quoted']],
  ['Anna Lang freute sich über den Sieg. «Das war gut.»', ['reported Anna Lang', 'quoted s01']],
  // What may be freed by it, or written on something.
  ['Anna Lang ärgerte sich über das Plakat. «Kauft mehr Boote!»', ['stated', 'quoted']],
  ['Die Richterin sprach ihn frei. «Ich bin sehr froh.»', ['stated', 'quoted']],
  // Bodies, of whose words nobody else is said to speak, and what may be.
  ['Die Stadt sagte, es eile. Die Kosten würden steigen, hiess es.', ['reported Stadt', 'hearsay s01']],
  ['Der Rat sagte, es eile. Die Löhne dürften sinken.', ['reported Rat', 'possible s01']],
])('«%s» and what goes on with it is read as %j', (body, readings) => {
  expect(readingsIn(body)).toEqual(readings);
});

test('of a number with groups of digits, all is taken', () => {
  const text = "Titel\n\nDie Werft sprach von 200'000 Booten, die in Not und von Nutzen sind.";
  expect(drafted(text).sentences[0]?.statements[0].attributions[0]?.cue).toEqual(['sprach', "von 200'000"]);
});

test('whoever only saw it is somebody, and when it was seen is nobody', () => {
  const article = drafted(
    'Ein Test\n\nAm frühen Morgen berichteten Zeugen von Schüssen. Nach Angaben vom späten Abend ist es ruhig.',
  );
  expect(article.sources.map(({ name }) => name)).toEqual(['Zeugen', 'Angaben']);
  expect(article.sentences.map(({ timeWords }) => timeWords)).toEqual([['Am frühen Morgen'], []]);
});

test('the name of a newspaper says nothing of time', () => {
  const { sentences } = drafted('Ein Test\n\nAm Montag schwieg er. Das meldet die «Post am Sonntag».');
  expect(sentences.map(({ timeWords }) => timeWords)).toEqual([['Am Montag'], []]);
});

test.each([
  ['Die Frage bleibt nach der Sitzung offen.', 'open'],
  ['Offen ist, wer zahlt.', 'open'],
  ['Der Täter soll in Haft sitzen.', 'hearsay'],
  ['Lang soll vor einem Wechsel nach Bern stehen.', 'hearsay'],
  ['Der Mann soll aus Uri stammen.', 'hearsay'],
  ['Der Strom soll künftig aus Uri stammen.', 'stated'],
  ['Das Denkmal soll vor dem Rathaus stehen.', 'stated'],
  ['Der Neubau soll 2027 stehen.', 'stated'],
  ['Der Rat liess den Termin offen, wie immer.', 'open'],
  ['Wie alt er ist, liess sich am Montag nicht ermitteln.', 'open'],
  ['Der Schaden kann noch nicht beziffert werden.', 'open'],
  ['Der Zaun lässt sich nicht bewegen.', 'stated'],
  ['Der Brand konnte nicht gelöscht werden.', 'stated'],
  ['Er räumte ein, dass es leckt.', 'hearsay'],
  ['Warum er ging, weiss man bis heute nicht.', 'open'],
  ['Das weiss man auch ohne ihn.', 'stated'],
  ['Wie es weitergeht, ist noch offen – auch für ihn.', 'open'],
  ['Sie sprach offen über den Fall.', 'stated'],
  ['Er gab offen zu, dass er log.', 'stated'],
  ['Der Rat ist offen für Vorschläge.', 'stated'],
])('«offen» in «%s» makes it %s', (sentence, form) => {
  expect(drafted(`Ein Test\n\n${sentence}`).sentences[0]?.statements[0]?.form).toBe(form);
});

test('what a page has under its text is no sentence; a text without full stops keeps its own', () => {
  const article = drafted('Ein Test\n\nEs regnet.\n\n(sda/afp)\n\nMehr zum Thema\nNeue Brücke für Bern');
  expect(article.sentences.map(({ text: words }) => words)).toEqual(['Es regnet.']);
  const notes = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'note' ? block.note : [])),
  );
  expect(notes).toEqual(['byline', 'other', 'other']);
  expect(kindsOf('Es regnet.', 'Autor', 'Anna Muster', 'Quelle: Post', 'Kontakt', 'https://example.org')).toEqual([
    'paragraph',
    ...Array<string>(5).fill('other'),
  ]);
  expect(drafted('Ein Test\n\nEs regnet\nEs schneit').sentences).toHaveLength(2);
});

test('a line of nothing but hashtags is no sentence', () => {
  expect(kindsOf('Es regne, sagt Anna Muster.', '#regen', '#bern #regen', '#regen in Bern')).toEqual([
    'paragraph',
    'other',
    'other',
    'paragraph',
  ]);
});

test.each([
  ['iOS ist da\niPhones können jetzt mehr.\n\nDas ist so.', 'iOS ist da', 2],
  ['iOS ist da\niPhones können jetzt mehr', 'iOS ist da', 1],
  ['Ein langer Titel, der\nweitergeht\n\nDas ist so.', 'Ein langer Titel, der\nweitergeht', 1],
])('the title of %j goes on in the next line only if that is part of it', (text, title, sentences) => {
  const article = drafted(text);
  expect([article.title.text, article.sentences.length]).toEqual([title, sentences]);
});

test('a line that begins like a note and goes on like a paragraph is one', () => {
  const line = `Update: Der See ist ${'sehr '.repeat(30)}tief, 12 Meter.`;
  const kindOf = (text: string) => drafted(`Ein Titel\n\nEs regnet.\n\n${text}`).sections[0]?.blocks.at(-1)?.kind;
  expect([kindOf('Update: Der See ist tief, 12 Meter.'), kindOf(line)]).toEqual(['note', 'paragraph']);
});

test('the name of a place before a text is its date line, as far as the text names it as a place', () => {
  const first = (text: string) => drafted(`Titel\n\n${text}`).sentences[0]?.text;
  expect(first('Uster. Es schneit. In Uster ist es kalt.')).toBe('Es schneit.');
  expect(first('ZUG. Es schneit.')).toBe('Es schneit.');
  expect(first('ZUG (awp). Es schneit.')).toBe('Es schneit.');
  expect(first('Bern, 3. Nov. (sda) Es schneit.')).toBe('Es schneit.');
  expect(first('Kalt. Es schneit. In Uster ist es kalt.')).toBe('Kalt.');
});

test('a text without spaces is divided as by hand, and nothing joins its sentences', () => {
  const own = readFileSync(new URL('../fixtures/sites/suimon/suimon.txt', import.meta.url), 'utf8');
  const article = drafted(own, 'ja');
  const textsIn = ({ sentences }: Article) => sentences.map((sentence) => sentence.text);
  expect(textsIn(article)).toEqual(expect.arrayContaining([...textsIn(suimon)]));
  expect(article.input.joint).toBe(suimon.input.joint);
  expect(textOf(article)).toBe(withoutEmptyLines(own));
});

test('lead, headings, lists, quotations, byline and date lines are told from paragraphs', () => {
  const lines = [
    'Ein Titel',
    'Von Anna Muster',
    '3. Juni 2024, 14:00 Uhr',
    'Der See friert zu.',
    'BERN (sda) – Der erste Absatz ist lang. Er hat zwei Sätze.',
    'Der zweite Absatz.',
    'Was nun kommt',
    '- ein Punkt',
    '- noch einer',
    '«Ganz in Anführungszeichen.»',
    'Der dritte Absatz.',
    'Korrektur: Der See ist 12 Meter tief, nicht 20.',
    'Der letzte Absatz.',
  ];
  const article = drafted(lines.join('\n\n'));
  const kinds = article.sections.map(({ heading, blocks }) => [
    heading?.text,
    ...blocks.map((block) => (block.kind === 'note' ? block.note : block.kind)),
  ]);
  expect(kinds).toEqual([
    [undefined, 'byline', 'dateline', 'lead', 'paragraph', 'paragraph'],
    ['Was nun kommt', 'list', 'quotation', 'paragraph', 'correction', 'paragraph'],
  ]);
  const [, , , dated] = article.sections[0]?.blocks ?? [];
  expect(dated?.kind === 'paragraph' && dated.paragraph.parts[0]).toEqual({
    kind: 'note',
    note: 'dateline',
    text: 'BERN (sda) –',
  });
});

/** The kinds of the notes above the title of a text, and that title. */
function aboveIn(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const article = drafted(text);
  expect(textOf(article)).toBe(text);
  return [...article.above.map(({ note }) => note), article.title.text];
}

const below = ['Der Rat hat sie gesperrt. Sie ist alt.', 'Es regnet.'];

test.each([
  [['other'], ['Startseite > Wirtschaft']],
  [['other'], ['Home › Schweiz › Bern']],
  [['other'], ['Home | World | Harbour']],
  [['other'], ['Startseite / Schweiz']],
  [['other'], ['Medienmitteilung']],
  [['other'], ['MEDIENMITTEILUNG']],
  [['other'], ['Medienmitteilung der Stadt Bern']],
  [['dateline'], ['Medienmitteilung vom 12. März 2024']],
  [['dateline'], ['Press release, 12 March 2024']],
  [['dateline'], ['Press release, 12th March 2024']],
  [['dateline'], ['March 12th, 2024']],
  [['other'], ['Exklusiv']],
  [['other'], ['Wirtschaft']],
  [['other'], ['Kanton Bern']],
  [['other'], ['Wirtschaft | Banken']],
  [['other'], ['Medienmitteilung des Amts für Brücken']],
  [['other'], ['Sperrfrist: 12. März 2024, 10 Uhr']],
  [['other'], ['Lesezeit: 5 Minuten']],
  [
    ['other', 'other'],
    ['Teilen', 'Merken'],
  ],
  [['other'], ['Politik, Schweiz']],
  [['dateline'], ['Dienstag, 12. März 2024']],
  [['update'], ['Aktualisiert: 12.03.2024, 14:30']],
  [['byline'], ['Von Anna Muster, 12. März 2024']],
  [
    ['byline', 'dateline'],
    ['Von Anna Muster', '12. März 2024'],
  ],
  [
    ['dateline', 'byline'],
    ['12. März 2024, 14:30 Uhr', 'Anna Muster'],
  ],
  [
    ['other', 'other', 'dateline', 'byline'],
    ['Startseite > Schweiz', 'Analyse', '12. März 2024', 'Von Anna Muster'],
  ],
  [['other'], ['***']],
  [['other'], ['https://zeitung.example/bruecke-bleibt-zu']],
  [['other'], ['www.zeitung.example/bruecke-bleibt-zu']],
])('what stands above the title is %j: %j', (kinds, above) => {
  expect(aboveIn(...above, 'Alte Brücke bleibt zu', ...below)).toEqual([...kinds, 'Alte Brücke bleibt zu']);
  expect(aboveIn(...above, '«Das reicht nicht»', ...below)).toEqual([...kinds, '«Das reicht nicht»']);
  expect(aboveIn(...above, 'Alte Brücke bleibt zu', 'Was der Rat nun tun will', ...below)).toContain(
    'Alte Brücke bleibt zu',
  );
});

test.each([
  ['Medienmitteilung zur Abstimmung'],
  ['Medienmitteilung'],
  ['Wirtschaft'],
  ['12. März 2024'],
  ['Von Anna Muster'],
])('above nothing but text, the title is %s', (title) => {
  expect(aboveIn(title, ...below)).toEqual([title]);
});

test.each([
  ['Brücke gesperrt', 'Der Rat will sie nach hundert Jahren ersetzen'],
  ['Streit um Brücke', 'Rat will sie nach hundert Jahren ersetzen'],
  ['Von Mäusen und Menschen', 'Theater spielt das Stück auf der Brücke'],
  ['Von alten Brücken', 'Was der Rat nun tun will'],
  ['Medienmitteilung zur Abstimmung', 'Rat empfiehlt ein Nein zur Brücke'],
  ['Medienmitteilung', 'Ausgangslage'],
  ['Stand der Dinge am 12. März 2024', 'Was der Rat nun tun will'],
  ['Video: Bär läuft über Brücke', 'Was der Rat nun tun will'],
  ['Update 3: Rat will neue Brücke', 'Was die Stadt dazu sagt'],
  ['Alte Brücke bleibt zu | Reuters', 'Was der Rat nun tun will'],
  ['Anna Muster', '12. März 2024', 'Die Frau auf der Brücke'],
  ['Die Brücke und die Wirtschaft', 'Was der Rat nun tun will'],
  ['Von Mäusen und Menschen', '12. März 2024', 'Das Stück auf der Brücke'],
  ['Medienmitteilung der Stadt Wil sorgt für Ärger', 'Rat entschuldigt sich'],
  ['Embargo gegen Uri: 14. Paket tritt in Kraft', 'Was nun gilt'],
  ['Lesezeit: 5 Bücher für den Sommer', 'Was der Rat liest'],
  ['Mensch > Maschine', 'Warum der Rat Menschen will'],
  ['Live | Rat tagt', 'Die Brücke ist das Thema'],
  ['Teilen', 'Wie eine Stadt das Auto abschafft'],
  ['Kultur', 'Von Anna Muster'],
  ['Kultur', '12. März 2024'],
])('a title stays one, whatever stands below it without a full stop: %s', (title, ...lines) => {
  expect(aboveIn(title, ...lines, ...below)).toEqual([title]);
});

test('a few nouns above a title are a note where a lead and who wrote it stand below that', () => {
  const [kicker, title] = ['Abstimmung im Kanton', 'Stimmvolk lehnt neue Brücke ab'];
  expect(aboveIn(kicker, title, 'Der Entscheid fiel knapp.', 'Von Anna Muster', ...below)).toEqual(['other', title]);
  expect(aboveIn(kicker, title, 'Der Entscheid fiel knapp.', '12. März 2024', ...below)).toEqual(['other', title]);
  expect(aboveIn(kicker, title, 'Von Anna Muster', ...below)).toEqual([kicker]);
  expect(aboveIn(kicker, title, ...below)).toEqual([kicker]);
  expect(aboveIn('Brücke bleibt zu', title, 'Der Entscheid fiel knapp.', 'Von Anna Muster', ...below)).toEqual([
    'Brücke bleibt zu',
  ]);
});

test('of lines that may be notes, the last above the text is the title', () => {
  expect(aboveIn('12. März 2024', 'Interview', ...below)).toEqual(['dateline', 'Interview']);
  expect(aboveIn('12. März 2024', 'Anna Muster', ...below)).toEqual(['dateline', 'Anna Muster']);
});

/** What each line of a text after its title is: a kind of note, or of block, with «+» before a date line within it. */
function kindsOf(...lines: readonly string[]): readonly string[] {
  const { sections } = drafted(['Ein Titel', ...lines].join('\n'));
  return sections.flatMap(({ heading, blocks }) => [
    ...(heading ? ['heading'] : []),
    ...blocks.map((block) => {
      if (block.kind === 'note') return block.note;
      const [first] = block.kind === 'paragraph' ? block.paragraph.parts : [];
      return (typeof first === 'object' && 'note' in first ? '+' : '') + block.kind;
    }),
  ]);
}

test.each([
  ['other', '***'],
  ['other', 'Foto: Keystone / Anna Muster'],
  ['other', 'KEYSTONE/Anna Muster'],
  ['other', 'Die Brücke am Dienstagmorgen. Bild: Keystone/Anna Muster'],
  ['other', 'Retter suchen den See ab. Noch fehlt ein Boot. (Foto: dpa)'],
  ['other', 'The bridge on Tuesday. Photograph: Ann Kast/Getty'],
  ['other', 'Retter am Ufer | dpa'],
  ['other', '© 2024 Hafenzeitung'],
  ['other', 'Lesezeit: 3 Min.'],
  ['other', 'Werbung'],
  ['other', 'Seite 2 von 3'],
  ['other', 'Sign up for our morning newsletter'],
  ['other', 'Startseite > Schweiz > Verkehr'],
  ['byline', 'By Ann Kast in Port Ellis'],
  ['byline', 'By Ann Kast, local democracy reporter'],
  ['byline', 'By Ann Kast and Tim Roe, health editors, Port Ellis'],
  ['byline', 'Von Anna Muster, freie Journalistin in Wien'],
  ['dateline', '12.11.2026, 06:00 Uhr, aktualisiert um 09:14 Uhr'],
  ['other', '12 Kommentare'],
  ['other', 'Lesen Sie auch: Der See friert zu'],
  ['byline', 'Text: Lena Muster, Bilder: Tom Beispiel'],
  ['byline', 'Von Maria Muster (Text) und Jan Beispiel (Fotos)'],
  ['byline', 'Ein Interview von Max Beispiel'],
  ['byline', 'mum./sda.'],
  ['byline', 'Von Anna Muster, 12. März 2024'],
  ['byline', 'Von Anna Muster | 12.03.2024, 14:30 Uhr'],
  ['byline', 'By Ann Kast and Tim Roe · March 12, 2024'],
  ['update', 'Letztes Update: 04.05.2024, 07:12'],
  ['dateline', 'Publiziert heute um 06:00 Uhr'],
  ['dateline', 'Published 3 June 2024, 10:15 BST'],
  ['dateline', 'Anna Muster Publiziert: 03.06.2024, 06:00'],
  ['dateline', '19.42 Uhr'],
  ['dateline', 'Dienstag, 12. März 2024 um 14.30 Uhr'],
  ['dateline', '17:03'],
  ['dateline', 'Tue 12 March 2024 12.30 GMT'],
  ['dateline', 'First published on Tue 12 March 2024 09.00 GMT'],
  ['byline', 'Post writers Ann Kast, in Port Ellis, and J. P. Roe contributed to this report.'],
  ['other', '12'],
  ['heading', '2024'],
  ['paragraph', 'Several experts contributed to this report.'],
  ['other', `Anmerkung der Redaktion: Der See ist ${'sehr '.repeat(30)}tief. Wir bitten um Entschuldigung.`],
  ['correction', `In einer früheren Version dieses Artikels hiess es, der See sei ${'sehr '.repeat(20)}tief.`],
  ['other', '(Anm. d. Red.: Der See heisst anders.)'],
  ['other', 'Ein Beitrag geteilt von Anna Muster (@anna)'],
  ['byline', 'Reporting by Jane Doe; Editing by Tim Roe'],
  ['byline', '(Reporting by Jane Doe; Editing by Tim Roe)'],
  ['update', '[Update, 4. Mai 2024, 10 Uhr: Das Amt hat sich gemeldet.]'],
  ['update', 'Dieser Artikel wurde am 5. Mai 2024 um 10 Uhr ergänzt.'],
  ['correction', 'This article was amended on 4 June 2024 to say that the lake is deep.'],
  ['dateline', 'Bern (sda) – 14. März 2024'],
  ['dateline', 'Heute, 15:20'],
  ['other', 'Sperrfrist: 14. März 2024, 10.00 Uhr'],
  ['other', 'Newsletter abonnieren'],
  ['other', '→ Zum Artikel'],
  ['other', '3 min read'],
  ['other', 'Image caption, The bridge on Tuesday'],
  ['other', 'Hafenzeitung – Jahresbericht 2023 Seite 4'],
  ['other', 'Medienkontakt:'],
  ['other', 'Tel. 031 123 45 67'],
  ['paragraph', 'Teilen will niemand.'],
  ['heading', 'Embargo: Der Rat streitet'],
  ['heading', 'Kontakt'],
  ['paragraph', 'Bern 52,3 47,7'],
  ['paragraph', 'Es ist kalt. Alles dazu auf https://example.org/kalt'],
  ['paragraph', 'Der See ist zugefroren. Es schneit (siehe Grafik)'],
  ['paragraph', 'Das Museum zeigt ein neues Bild: Es ist blau.'],
  ['paragraph', 'Das Museum zeigt viel. Das Bild: Es ist blau. Es ist neu.'],
  ['heading', '+++ 15:10 Uhr: Der See friert zu +++'],
  ['heading', "'A waste of money'"],
])('a line is %s: %s', (kind, line) => {
  expect(kindsOf('Es regnet.', line, 'Es schneit.')[1]).toBe(kind);
});

test('a name beside the day, above a text, says who wrote it', () => {
  expect(kindsOf('Anna Muster', '3. Juni 2024', 'Es regnet.')).toEqual(['byline', 'dateline', 'paragraph']);
  expect(kindsOf('19:42 Uhr', 'Rat Muster', 'Es regnet.')).toEqual(['dateline', 'heading', 'paragraph']);
});

test('words in quotation marks without a full stop are a heading above text, and a quotation below a colon or above another', () => {
  const kinds = (...lines: readonly string[]) =>
    drafted(['Titel', 'Der Bach steigt. Es regnet.', ...lines].join('\n\n')).sections.flatMap(({ heading, blocks }) => [
      ...(heading ? [heading.text] : []),
      ...blocks.slice(heading ? 0 : 1).map(({ kind }) => kind),
    ]);
  expect(kinds('«Ein Bach vergisst nicht»', 'Er steigt.')).toEqual(['«Ein Bach vergisst nicht»', 'paragraph']);
  expect(kinds('«Ein Bach vergisst nicht.»', 'Er steigt.')).toEqual(['quotation', 'paragraph']);
  expect(kinds('«Ein Bach war hier. Wo ist er?»', 'Er steigt.')).toEqual(['quotation', 'paragraph']);
  expect(kinds('Sie sagt:', '«Ein Bach vergisst nicht»', 'Er steigt.')).toEqual([
    'paragraph',
    'quotation',
    'paragraph',
  ]);
  expect(kinds('«Ein Bach steigt»', '«Er vergisst nicht.»', 'Er steigt.')).toEqual([
    'quotation',
    'quotation',
    'paragraph',
  ]);
});

test('a word broken at the end of a line goes on in the next one', () => {
  const original = 'Der See\nDer Rat hat alle Ufer ge-\nprüft. Es eilt, wie er schrieb.';
  const article = drafted(original);
  expect(article.sentences.map(({ text }) => text)).toEqual([
    'Der Rat hat alle Ufer ge-\nprüft.',
    'Es eilt, wie er schrieb.',
  ]);
  expect(findingsBeside({ article, original, file: 'draft', taken: [] })).toEqual([]);
});

test('short lines below a link are links, too, but for a heading right above the text', () => {
  const lines = ['Es regnet.', 'Mehr zum Thema', 'Der See steigt', 'Warum es regnet', 'Die Folgen', 'Es schneit.'];
  expect(kindsOf(...lines)).toEqual(['paragraph', 'other', 'other', 'other', 'heading', 'paragraph']);
  const verses = Array.from({ length: 12 }, (_, nth) => `Der See steigt zum ${nth}. Mal`);
  expect(kindsOf('Es regnet.', 'Teilen', ...verses, 'Es schneit.')).toContain('paragraph');
});

test.each([
  ['below it', '«Der See steigt. Es eilt.»\nAnna Muster, Rätin', 3],
  ['with a degree below it', '«Der See steigt. Es eilt.»\nProf. Dr. Anna Muster, Rätin', 3],
  ['behind a dash', '«Der See steigt. Es eilt.» – Anna Muster, Rätin', 3],
  ['behind the dash of one without an end', '«Der See steigt. Es eilt» – Anna Muster, Rätin', 2],
  ['below it at the end', '«Der See steigt und steigt und steigt.»\nAnna Muster', 2, ''],
  ['above it', 'Anna Muster, Rätin:\n«Der See steigt. Es eilt.»', 3],
  ['before it', 'Anna Muster, Rätin: «Der See steigt. Es eilt.»', 2],
  ['right behind it', '«Der See steigt. Es eilt.» Anna Muster, Rätin', 3],
  ['in brackets behind it', '«Der See steigt. Es eilt.» (Anna Muster, Rätin)', 3],
])('a name with an office %s says whose a quotation is', (_, lines, many, below = '\n\nEs schneit.') => {
  const said = voicesIn(drafted(`Titel\n\nEs regnet.\n\n${lines}${below}`)).slice(1, many + 1);
  const isOnlyName = (voice: string) => !/[«»]|eilt|steigt/.test(voice);
  expect(said.map((voice) => voice.replace(/^.* \| (?=.* \| )/, ''))).toEqual(
    said.map((voice) => `${isOnlyName(voice) ? 'reported' : 'quoted'} | Anna Muster`),
  );
  expect(said).toHaveLength(many);
});

test.each(['Anna Muster, Rätin: «Es eilt.»', 'Anna Muster, Rätin:\n«Es eilt.»', '«Es eilt.» – Anna Muster'])(
  'what is quoted above a name with its own quotation is not its: %s',
  (lines) => {
    const said = readingsIn(`Es regnet.\n\n«Der See steigt.»\n${lines}\n\nEs schneit.`);
    expect(said.slice(1, 3)).toEqual(['quoted', expect.stringContaining('Anna Muster')]);
  },
);

test('words in brackets behind a quotation that are no name are no source', () => {
  expect(readingsIn('«Der See steigt und steigt.» (Neue Ufer)')).toEqual(['quoted', 'stated']);
});

test('who wrote stands below a lead in quotation marks, too', () => {
  const lines = ['«Wir gehen nicht, und wir bleiben auch nicht.»', 'Anna Muster', '3. Juni 2024', 'Es schneit.'];
  expect(kindsOf(...lines)).toEqual(['quotation', 'byline', 'dateline', 'paragraph']);
});

test('an office behind a dash says whose a quotation is, as a name does', () => {
  expect(readingsIn('Es regnet.\n\n«Der See steigt.»\n— Die Rätin\n\nEs schneit.')).toEqual([
    'stated',
    'quoted Rätin ↑ s03',
    'reported Rätin',
    'stated',
  ]);
});

test('a name says whose a quotation is only right beside one', () => {
  expect(kindsOf('Es regnet.', '«Der See» Reporter', 'Es schneit.')[1]).toBe('heading');
  expect(kindsOf('Es regnet.', 'Anna Muster, Rätin', 'Es schneit.')[1]).toBe('heading');
  expect(readingsIn('Das Urteil, ein Schock:\n«Es eilt.»')).toEqual(['stated', 'quoted']);
  const words = 'Der See vergisst uns alle nicht';
  const pulled = [`«${words}», sagte Anna Muster.`, `«${words}»`, 'Anna Muster, Rätin', 'Es schneit.'];
  expect(kindsOf(...pulled)).toEqual(['paragraph', 'other', 'other', 'paragraph']);
  expect(kindsOf('Es regnet.', '«Der See steigt.»', 'Neue Ufer', 'Es schneit.')[2]).toBe('other');
  for (const heading of ['Im Archiv', 'Die Gemeinde', 'The Bridge'])
    expect(kindsOf('Es regnet.', '«Der See steigt.»', heading, 'Es schneit.')[2]).toBe('heading');
});

test('what a page repeats from a quotation nearby is a note', () => {
  const words = 'Der See vergisst uns alle nicht';
  expect(kindsOf('Es regnet.', `«${words}», sagte Anna Muster.`, `«${words}»`, 'Es schneit.')).toEqual([
    'paragraph',
    'paragraph',
    'other',
    'paragraph',
  ]);
});

test('a heading stands above its text also where a credit is between', () => {
  expect(kindsOf('Es regnet.', 'Der See', 'Foto: Keystone', 'Es schneit.')).toEqual([
    'paragraph',
    'heading',
    'other',
    'paragraph',
  ]);
});

test.each([
  ['HARTLEPOOL, England (AP) — The council is late.', '+paragraph'],
  ['ALBANY, N.Y. — The council is late.', '+paragraph'],
  ['USTER. Das Spital schliesst.', '+paragraph'],
  ['Uster. – Das Spital schliesst.', '+paragraph'],
  ['Uster – Das Spital schliesst.', '+paragraph'],
  ['ZÜRICH, 3. Mai. Der Rat schweigt.', '+paragraph'],
  ['16:30 Uhr: Der Rat schweigt.', '+paragraph'],
  ['17.03 Uhr Die Armee hilft.', '+paragraph'],
  ['pkb. Am Sonntag regnete es.', '+paragraph'],
  ['(sda) Der Rat schweigt.', '+paragraph'],
  ['Vevey (awp) Der Rat schweigt.', '+paragraph'],
  ['12.50 Franken kostet es.', 'paragraph'],
  ['ES REGNET. ES SCHNEIT.', 'paragraph'],
  ['Bern - Basel 2:1', 'paragraph'],
])('%s begins a %s', (line, kind) => {
  expect(kindsOf(line)).toEqual([kind]);
});

test('items have the marks of any list', () => {
  expect(kindsOf('▪ Es regnet.', '▪ Es schneit.', 'Es taut.', 'a) Es regnet.', 'b) Es schneit.')).toEqual([
    'list',
    'paragraph',
    'list',
  ]);
});

test('a line that begins with a day is not a list item', () => {
  expect(kindsOf('7. März: Das Tor geht zu.', '8. März: Es bleibt zu.')).toEqual(['paragraph', 'paragraph']);
  expect(kindsOf('7. Das Tor geht zu.', '8. Es bleibt zu.')).toEqual(['list']);
});

test.each([
  ['am 3. Juni 2024', '2024-06-03'],
  ['am 3 Juni 2024', '2024-06-03'],
  ['im Juni 2024', '2024-06'],
  ['2019', '2019'],
  ['seit 2019', '2019/..'],
  ['ab August 1914', '1914-08/..'],
  ['ab dem 3. Juni 2027', '2027-06-03/..'],
  ['ab 2019 bis 2021', '2019/2021'],
  ['bis Ende 2030', '../2030'],
  ['bis am 30. Juni 2025', '../2025-06-30'],
  ['von 2019 bis 2021', '2019/2021'],
  ['1998 bis 2004', '1998/2004'],
  ['um 1900', '1900~'],
  ['etwa 1900', '1900~'],
  ['in den 1990er Jahren', '199X'],
  ['am 12.3.2024', '2024-03-12'],
  ['am 12. 3. 2024', '2024-03-12'],
  ['am 3.\u00A0Juni\u00A02024', '2024-06-03'],
  ['im\u00A0Jahr 2019', '2019'],
  ['in den 1970-er Jahren', '197X'],
  ['im Herbst 2019', '2019'],
  ['im ersten Halbjahr 2019', '2019'],
  ['im Geschäftsjahr 2019', '2019'],
  ['vom 3. bis 5. Juni 2024', '2024-06-03/2024-06-05'],
  ['vom 28. Mai bis zum 2. Juni 2024', '2024-05-28/2024-06-02'],
  ['3.–5. Juni 2024', '2024-06-03/2024-06-05'],
  ['von Mai bis Juli 2006', '2006-05/2006-07'],
  ['am 3. und 4. Juni 2024', '2024-06-03/2024-06-04'],
  ['am 3. Okt. 2023', '2023-10-03'],
  ['im Dez. 2022', '2022-12'],
  ['vom 3. auf den 4. Juni 2024', '2024-06-03/2024-06-04'],
  ['im 2. Quartal 2024', '2024'],
])('%s is %s', (words, date) => {
  const { events } = drafted(`Titel\n\nDer Turm wurde ${words} gebaut.`);
  expect(events.map((event) => [String(event.date), event.words.join(), event.sentence.id])).toEqual([
    [date, words, 's01'],
  ]);
});

test.each([
  ['Der Turm brannte bereits 2019.', 'Turm'],
  ['Die Zahl steigt: 2019 brannte der Turm.', 'Turm'],
  ['Seit 1985 gilt auf Schweizer Autobahnen Tempo 120.', 'Seit 1985'],
  ['Anna Muster kam im Mai 2024.', 'Anna Muster'],
  ['Präsident Hans Muster kam im Mai 2024.', 'Präsident Hans Muster'],
  ['Hans Muster sagte, bis 2027 werde der Turm erneuert.', 'Turm'],
  ['Sie tritt ihre Stelle am 1. August 2027 an und folgt auf Vera Frei.', 'Stelle'],
  ['Hans Muster schrieb eine Studie, die im Mai 2024 erschien.', 'Studie'],
  ['Der Rat hatte das Projekt 2019 in den Plan aufgenommen.', 'Projekt'],
  ['Das Spital hat 2024 einen Verlust gemacht.', 'Verlust gemacht'],
  ['2018 hatten sie Frieden geschlossen.', 'Frieden geschlossen'],
  ['Der Rat hatte im Mai 2019 dem Wirt geholfen.', 'im Mai 2019'],
  ['Das Gericht hatte ihn 2019 als Rädelsführer eingestuft.', '2019'],
  ['Der Rat hat mit dem Schreiben vom 11. August 2008 eine Busse angedroht.', 'Schreiben'],
  ['Er wurde im Mai 1968 geboren.', 'geboren'],
  ['Er lebt seit 2015 hier.', 'seit 2015'],
  ['Das Gesetz trat 2019 in Kraft.', 'Gesetz'],
  ['Dem Vernehmen nach war das Haus erst 2023 gebaut worden.', 'Haus gebaut'],
  ['Der neue Turm wurde 2019 eröffnet und verkauft.', 'Turm eröffnet'],
  ['1997 wurde in das Werk ein Weltatlas eingefügt.', 'Weltatlas eingefügt'],
  ['Sie wurde im Mai 2024 in Bern verhaftet.', 'verhaftet'],
  ['Der Turm wurde 2019 nicht gebaut.', 'Turm'],
  ['Anna Muster wurde 2019 als Sängerin bekannt.', 'Anna Muster'],
  ['Der Rat hatte 2019 gewarnt.', '2019'],
  ['Die Armee hatte im Mai 2019 die von Wirten bewohnte Stadt Uri erobert.', 'Stadt Uri erobert'],
  ['Die im Mai 2019 gestohlenen Bilder wurden gefunden.', 'Bilder'],
  ['Das Budget für das Jahr 2025 wurde abgelehnt.', 'Budget'],
  ['Der Tunnel wurde 2016 in Betrieb genommen.', 'Tunnel'],
  ['Beim Brand in Bern am 9. Juni 2004 wurde ein Haus zerstört.', 'Brand'],
  ['Am Montag, dem 3. Mai 2021 wurde in Chur eine Brücke gesprengt.', 'Brücke gesprengt'],
  ['„Seit 2012 ist der Turm zu“, so Anna Muster.', 'Seit 2012'],
  ['Bereits 2019 war der Turm verkauft worden.', 'Turm verkauft'],
  ['Anna Muster beschloss, die Brücke bis 2030 zu kaufen.', 'Brücke'],
  ['Den Trainerposten hatte Anna Muster seit 2004 inne.', 'Trainerposten'],
  // After its first noun, not after the word that opens it, a day or who says so.
  ['Solange der Vertrag bis Ende 2030 gilt, zahlt der Bund.', 'Vertrag'],
  ['Am Donnerstag, 14. November 2024, endete der Vertrag.', 'Vertrag'],
  ['Gemäss Anklage endete im Jahr 2019 der Vertrag.', 'Vertrag'],
  // By what it came to, or what took place.
  ['Im Mai 2024 war es im Turm zu Bränden gekommen.', 'Brände'],
  ['Am 3. Mai 2024 kam es auf dem Weg zum Hafen zu einem Unfall.', 'Unfall'],
  ['Am 3. Mai 2024 kam es im Zug zu einem Streit.', 'Streit'],
  ['Am 3. Mai 2024 kam es in Bern zu einer Explosion.', 'Explosion'],
  ['Am 4. Juni 2023 ereignete sich in Bern ein Unfall.', 'Unfall'],
  ['Im Mai 2024 fand in Bern ein Treffen mit Anna Muster statt.', 'Treffen'],
  ['Die Partei fand 2019 keine Mehrheit.', '2019'],
  ['Der Rat hat den Antrag im Mai 2024 mit 21 zu 17 Stimmen abgelehnt.', 'Antrag abgelehnt'],
  ['Der Rat hatte den Wirten im Mai 2019 geholfen.', 'im Mai 2019'],
  ['Sie gilt nach der Blockade 1948/1949 als sicher.', 'Blockade'],
  ['Eine Schule, die laut einem Gutachten aus dem Jahr 2021 leckt, schliesst.', 'Gutachten'],
  ['Die Stadt Oberwil sperrt den Steg bis im Mai 2024.', 'Steg'],
  ['Nach Angaben des Bauamts ist der Turm 2029 fertig.', 'Turm'],
  ['Nach Angaben des Bauamts ist er im Mai 2029 fertig.', 'im Mai 2029'],
  ['Wegen des Verstosses im Mai 2019 zahlte der Wirt.', 'Verstoss'],
  ['Während des Krieges 1999 war er zu.', 'Krieg'],
  ['Nach der Wahl von Anna Muster zur Rätin im Mai 2019 kaufte der Kanton ein Haus.', 'Wahl'],
  ['Nach dem Brand kaufte der Kanton 2021 ein Haus.', 'Haus'],
  ['Das Parlament tagte 2019 in Genf.', '2019'],
  ['2019 kam es zu grossen Protesten.', 'Proteste'],
  ['2003 wurde sie Präsidentin.', 'Präsidentin'],
  ['Das Gesetz von 2015 gilt.', 'Gesetz'],
  ['Im Vergleich zum Turm war sie 2019 alt.', '2019'],
  ['In Genf gab es im Mai 2019 ein Konzert.', 'Konzert'],
  ['Der Rat hat 1998 die Brücke saniert.', 'Brücke saniert'],
  ['Er soll zwischen 2014 und 2020 Kunden betrogen haben.', 'zwischen 2014 und 2020'],
])('the event of «%s» is called «%s»', (sentence, name) => {
  expect(drafted(`Titel\n\n${sentence}`).events.map(({ label }) => label)).toEqual([name]);
});

test.each([
  'Der Turm ist so alt wie seit 2008 nicht mehr.',
  'Es war wärmer als im Mittel der Jahre 1991 bis 2020.',
  'Das war der höchste Stand seit 2019.',
  'Die Mieten sind höher als 2020.',
  'Gegenüber 2020 stiegen die Mieten.',
  'Die Agenda 2030 ist wichtig.',
  'Das Gemeindebudget 2025 ist genehmigt.',
  'Die Zahlen des Jahresberichts 2023 liegen vor.',
])('with the date in «%s» something is compared, nothing happened then', (sentence) => {
  expect(drafted(`Titel\n\n${sentence}`).events).toEqual([]);
});

test.each([
  ['Der Turm war Anfang 2024 bis Anfang 2024 zu.', 'de'],
  ['Das Tor war Mai 2005 bis jetzt zu und seit Mai 2005 leer.', 'de'],
  ['The tower was shut from early 2024 to about early 2024.', 'en'],
])('no event has words of «%s» that give its date another end or make it less certain', (sentence, lang) => {
  expect(drafted(`Titel\n\n${sentence}`, lang)).toBeDefined();
});

test('of two participles, the one behind a date says what happened then', () => {
  const sold = drafted('Titel\n\nDie Firma wurde 2009 gegründet und 2015 verkauft.').events;
  expect(sold.map(({ label }) => label)).toEqual(['Firma gegründet', 'Firma verkauft']);
  const { events } = drafted('Titel\n\nDas Haus wurde im Mai 2024 geplant und im Juni 2026 gebaut.');
  expect(events.map(({ label }) => label)).toEqual(['Haus geplant', 'Haus gebaut']);
});

test('two days of a month are two, of which one has its year', () => {
  const { events } = drafted('Titel\n\nDer Rat tagt am 3. und 5. Juni 2024.');
  expect(events.map(({ date }) => String(date))).toEqual(['2024-06-05']);
});

test.each([
  'am 3. Juni',
  'mit 2000 Steinen',
  '2000 Meter weiter',
  'kaum 2000',
  'mit 1500 bis 2000 Steinen',
  'von etwa 1500 ungelernten Arbeitern',
  'um 1500 v. Chr.',
  'ab 1500 Franken',
  'in 2000 Metern',
  'an der Seite 1950',
  'wie das Modell 2000',
  'im Jahr 2024/25',
  '2019–21',
  'am 31.2.2024',
  'vom 28. Dezember bis 3. Januar 2024',
])('%s is no date', (words) => {
  expect(drafted(`Titel\n\nDer Turm wurde ${words} gebaut.`).events).toEqual([]);
});

test('ids are words of the language, also where the text gives none, and English where that is not known', () => {
  const text = 'Titel\n\nLaut «Ναυς» regnet es. “It rains,” said Ναυς.\n\nΝαυς\n\nIt rains.';
  const idsIn = (lang: string) => {
    const { sections, sources } = draftArticle(text, lang).reading.article;
    return [...sections.map(({ id }) => id), ...Object.keys(sources)];
  };
  expect(['de-CH', 'en', 'fr'].map(idsIn)).toEqual([
    ['anfang', 'teil', 'quelle'],
    ['start', 'part', 'source'],
    ['start', 'part'],
  ]);
});

test('the letters of a text say in which direction it is read', () => {
  const directionOf = (title: string) => draftArticle(`${title}\n\n${title}.`, 'und').reading.article.dir;
  expect(['הגשר סגור', 'الجسر مغلق', 'Die Brücke', '2032'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    undefined,
    undefined,
  ]);
});

test('a language without rules has its blocks and sentences, all as stated', () => {
  const article = drafted('Titre\n\nLe maire a dit non. «Jamais.» Il part.', 'fr');
  expect(article.sentences.map(({ text: words, statements: [{ form }] }) => [words, form])).toEqual([
    ['Le maire a dit non.', 'stated'],
    ['«Jamais.»', 'stated'],
    ['Il part.', 'stated'],
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Der Minister sagte, ',
      'laut ',
      'Anna Muster',
      'sie ',
      '«',
      '»',
      '„',
      '“',
      '"',
      '(',
      ')',
      '. ',
      '.\n',
      '\n\n',
      ' \n',
      '- ',
      '1. ',
      ': ',
    ],
    ...[
      'könnte ',
      'seit 2019 ',
      'am 3. Juni 2024 ',
      'und ',
      'nach Angaben ',
      '\r\n',
      '\u202e',
      '\ud800',
      '\0',
      '\u200b',
      '<script>',
      '{{',
      '__proto__ ',
    ],
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test.each(['de', 'fr'])('whatever the text in %s, the draft settles and is that text', (lang) => {
  fc.assert(
    fc.property(anyText, (any) => {
      const article = defineArticle(draftArticle(any, lang).reading.article);
      followed(article);
      expect(withoutEmptyLines(textOf(article))).toBe(withoutEmptyLines(any));
    }),
  );
});

/** A sentence of news with any of its words in quotation marks, which may be missing or stand at the wrong place. */
const quotingSentence = fc
  .record({
    words: fc.constantFrom(
      'Der Minister sagte der „Post“, es sei spät.',
      'Anna Muster, Chefin der „Post“, sagte ja!',
      'Laut der Polizei ist die Brücke seit Mai zu.',
      'Wer hat sie am 3. Juni 2024 gesehen?',
      'Die „Post“ berichtete, das Dorf sei leer.',
    ),
    from: fc.nat(8),
    to: fc.nat(8),
    marks: fc.constantFrom('„“', '«»', '""', '“ ', ' “', '„ ', '  '),
  })
  .map(({ words, from, to, marks: [opening = '', closing = ''] }) =>
    words
      .split(' ')
      .map((word, at) => (at === from ? opening.trim() : '') + word + (at === to ? closing.trim() : ''))
      .join(' '),
  );
const quotingText = fc.tuple(quotingSentence, fc.array(quotingSentence, { minLength: 1, maxLength: 4 }));

test('whatever is quoted in a paragraph and its title, the draft passes the checks', () => {
  fc.assert(fc.property(quotingText, ([title, sentences]) => void drafted(`${title}\n\n${sentences.join(' ')}`)));
});

test.each([
  'Anna Muster sieht „wachsende Kluft zwischen Arm und Reich“\n\nAnna Muster sagte, es eile.',
  'Der Preis\n\nDer Sprecher schrieb dem Sender ein einziges Wort: „Wow.“',
  'Der Preis\n\nDer Bote berichtet, es eile. Das wurde nach Angaben eines Helfers gegenüber dem „Bote“ verlangt.',
  'Der Preis\n\nVon Anna Muster',
  'Der Preis\n\nDer Rat sagte: „Es ist spät. Wir gehen heute.\n\n„Der“ Minister sagte, es eile.',
  'Der Preis\n\nDas ist es («so “Das Haus ist leer. ”\n\nEs regnet.',
  'Der Preis\n\nLaut dem finnischen Ministerium eilt es. Roten Zahlen zufolge nicht. Das Ministerium sagte, es regne.',
  'Der Preis\n\nDer Rat sagte, es eile. Mit Einsicht würden die Kosten sinken. Das Wasser vertiefe den Graben.',
  'Der Preis\n\nDer Ofen ist kalt. Er sagte, dass es spät ist.',
  'Der Preis\n\nFinnischen Beamten zufolge eilt es. Sie sagten, es regne.',
  'Der Preis\n\nNach Angaben des nord-finnischen Amts eilt es. Es sagte, man warte.',
])('the draft of %j passes the checks', (any) => {
  expect(drafted(any)).toBeDefined();
});

test.each([
  ['nothing', '', []],
  ['blanks', ' \n ', []],
  ['a title', 'Nur ein Titel', []],
  ['names of prototypes', 'T\n\n__proto__ sagte, constructor sei da.', ['s01']],
  ['a word of 10,000 letters', `T\n\n${'x'.repeat(10_000)} sagte nein.`, ['s01']],
])('a text of %s is drafted', (_, any, sentences) => {
  expect(defineArticle(draftArticle(any, 'de-CH').reading.article).sentences.map(({ id }) => id)).toEqual(sentences);
});

test('of a long text in which nothing ends, the draft comes within the time of a test and is that text', () => {
  for (const unit of [
    'Wort ',
    'A und ',
    'sagte er, ',
    '«',
    '(',
    'laut ',
    'Der Rat sagte nein. ',
    'x: ',
    'Zeile\n',
    'Er war 2019. ',
    '"',
  ]) {
    const long = unit.repeat(30_000 / unit.length);
    expect(withoutEmptyLines(textOf(drafted(`T\n${long}`))) === withoutEmptyLines(`T\n${long}`), unit).toBe(true);
  }
});

test('a heading may be called like any part of a page', () => {
  const article = drafted('Der Hafen\n\nEs regnet im Hafen.\n\nApp\n\nEs schneit im Hafen.');
  expect(article.sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'App']);
});

test.each([
  ['Die Polizei sagte, es eile. Ein Sprecher der Polizei sagte, es regne.', 'polizei'],
  ['Die russische Armee sagte, es eile. Ein Sprecher der polnischen Armee sagte, es regne.', undefined],
  ['Die Armee sagte, es eile. Ein Sprecher des Wirtschaftsministeriums sagte, es regne.', undefined],
])('in «%s» the last one speaks for %s', (text, source) => {
  expect(drafted(`Titel\n\n${text}`).sources.at(-1)?.speaksFor?.source.id).toBe(source);
});

test.each([
  ['Die Gewerkschaften Nord und Süd fordern Lohn.', ['reported Nord Süd']],
  ['Die Universitäten Bern und Basel fordern Lohn.', ['reported Universitäten Bern und Basel']],
  [
    'Der FC Bern siegt. Das Tor schoss Urs Frei. «Ich zog ab», sagte der Stürmer.',
    ['stated', 'stated', 'quoted Urs Frei'],
  ],
  [
    'Das sei teuer, schreibt der «Bote». Die «Post» zieht einen Vergleich. Dort heisst es: «Alles wie einst.»',
    ['reported «Bote»', 'stated s01', 'quoted «Post»'],
  ],
  [
    'Das Bundesamt für Sicherheit in der Informationstechnik warnt vor Eile.',
    ['reported Bundesamt für Sicherheit in der Informationstechnik'],
  ],
  ['Vor Eile warnt das Bundesamt für Umwelt in der Schweiz.', ['reported Bundesamt für Umwelt']],
  ['Der Postbote ging. «Alles klar», rief er.', ['stated', 'quoted Postbote']],
  ['Zeitzeuge Urs Frei war da. «Es war still», erzählt er.', ['stated', 'quoted Urs Frei']],
  [
    'Urs Frei sagte, es sei spät. Die Polizei hielt einen 20-Jährigen an. Er gestand die Tat.',
    ['reported Urs Frei', 'stated s01', 'stated'],
  ],
  // Who is told of beside a body: a man as what acts, a woman as somebody new; not whose the body is, nor beside who spoke just there.
  ['Der Verein teilte mit, der neue Trainer gehe. Er sagte, es eile.', ['reported Verein', 'hearsay s01']],
  ['Der Verein lobt den Trainer. Er sagte, es eile.', ['reported Verein', 'reported Verein']],
  [
    'Der Verband der Trainer warnt. Er sagte, es eile.',
    ['reported Verband der Trainer', 'reported Verband der Trainer'],
  ],
  ['Die Polizei sprach mit einer Zeugin. Sie sagte, es eile.', ['stated', 'reported Zeugin']],
  ['Die Polizei nahm eine junge Frau fest. Sie sagte, es eile.', ['stated', 'reported Frau']],
  ['Die Polizei kam mit einer Leiter. Sie sagte, es eile.', ['stated', 'reported Polizei']],
  ['Der Wirt rief die Polizei. Die Polizei sagte, es eile.', ['stated', 'reported Polizei']],
  ['Die Rätin traf eine Zeugin. Sie sagte, es eile.', ['stated', 'reported Rätin']],
  [
    'Die Polizei sagte, eine Zeugin habe angerufen. Sie sucht den Fahrer, wie sie mitteilte.',
    ['reported Polizei', 'reported Polizei'],
  ],
  [
    'Urs Frei sagte, es sei spät. Er traf einen Mann. Er sagte, es eile.',
    ['reported Urs Frei', 'stated s01', 'reported Urs Frei'],
  ],
])('in «%s» it is told apart who speaks', (body, readings) => {
  expect(readingsIn(body)).toEqual(readings);
});

test('a short line between title and byline is the lead, and no paragraph of four sentences is', () => {
  const kindsOf = (text: string) =>
    drafted(text).sections.map(({ heading, blocks }) => [heading?.text, blocks[0]?.kind]);
  const rest = 'Es schneit.\n\nEs hagelt.\n\nEs taut.\n\nEs friert.';
  expect(kindsOf(`Der Turm wackelt\n\nDie Gemeinde sucht Geld\n\nVon Anna Muster\n\n${rest}`)).toEqual([
    [undefined, 'lead'],
  ]);
  expect(kindsOf(`Der Turm wackelt\n\nEs regnet. Er ist alt. Er ist nass. Er ist leer.\n\n${rest}`)).toEqual([
    [undefined, 'paragraph'],
  ]);
});

test.each([
  ['Gebaut wird am 8. und 9. Juni.', ['am 8. und 9. Juni']],
  ['Bis Ende Oktober wird gebaut.', ['Bis Ende Oktober']],
  ['In der Nacht auf Samstag brannte es.', ['In der Nacht auf Samstag']],
  ['Seit acht Monaten wird im Herbst gebaut.', ['Seit acht Monaten', 'im Herbst']],
  ['Im vergangenen Jahr und letzte Woche wurde gebaut.', ['Im vergangenen Jahr', 'letzte Woche']],
  ['Im Herbst 2024 wurde gebaut.', []],
  ['Vor 20 Jahren und zwei Jahre später wurde gebaut.', ['Vor 20 Jahren', 'zwei Jahre später']],
  ['Am Wochenende, seit gestern und dieses Jahr wird gebaut.', ['Am Wochenende', 'seit gestern', 'dieses Jahr']],
])('the time words of «%s» are %j', (text, words) => {
  expect(drafted(`Titel\n\n${text}`).sentences[0]?.timeWords).toEqual(words);
});
