import { stated } from '../fixtures/shortArticle.ts';
import { broken, finds, passes, reported, reporting, withBlock, withSentences } from './broken.ts';

const could = { id: 's02', text: 'Die Boote könnten bald auslaufen.' } as const;

for (const [form, marker, text] of [
  ['said to be', 'reportedly', 'Three boats reportedly sank in May.'],
  ['said to be', 'court heard', 'The court heard that three boats sank.'],
  ['said to be', 'are accused of', 'Three men are accused of theft.'],
  ['said to be', 'are believed to', 'Three boats are believed to have sunk.'],
  ['said to be', 'It is understood', 'It is understood that three boats sank.'],
  ['left open', 'not yet known', 'It is not yet known whether three boats sank.'],
  ['left open', 'isn’t clear', 'Why they sank isn’t clear.'],
] as const) {
  finds(
    `what is ${form} in English read as fact: “${marker}”`,
    broken({ lang: 'en', paragraphs: [[reported, { id: 's02', text, form: 'stated' }]] }),
    `s02 is “worded as fact”, but “${marker}” makes it “${form}”.`,
  );
}

for (const text of ['The thieves could not find a boat.', 'It is not known for its boats.']) {
  passes(`a fact in English: “${text}”`, broken({ lang: 'en', paragraphs: [[reported, stated('s02', text)]] }));
}

finds(
  'a hedge read as fact',
  withSentences({ ...could, form: 'stated' }),
  's02 is “worded as fact”, but “könnten” makes it “possible”.',
);

finds(
  'a fact read as a possibility',
  withSentences({ id: 's02', text: 'Die Boote sind im Hafen.', form: 'possible', marker: 'im Hafen' }),
  's02 is “possible”, but by the rules “worded as fact”.',
);

finds(
  'the second of two rules where the first one counts',
  withSentences({ id: 's02', text: 'Unklar ist, wann sie auslaufen könnten.', form: 'possible', marker: 'könnten' }),
  's02 is “possible”, but “Unklar” makes it “left open”.',
);

finds(
  'hearsay read as fact',
  withSentences({ id: 's02', text: 'Drei Boote sollen gesunken sein.', form: 'stated' }),
  's02 is “worded as fact”, but “sollen” makes it “said to be”.',
);

passes(
  'what only the text around it makes hearsay: «würden», «sagte er»',
  withSentences(
    { id: 's02', text: 'Die Boote würden auslaufen.', form: 'hearsay', marker: 'würden' },
    { id: 's03', text: 'Es eilt, sagte er.', form: 'hearsay', marker: 'sagte' },
  ),
);

passes('the same as it stands', withSentences(stated('s02', 'Die Boote würden auslaufen.')));

finds(
  'what is planned read as hearsay',
  withSentences({ id: 's02', text: 'Die Boote sollen auslaufen.', form: 'hearsay', marker: 'sollen' }),
  's02 is “said to be”, but by the rules “worded as fact”.',
);

passes(
  '«sollen» beside a source, which is not hearsay',
  reporting({ text: 'Die Hafenzeitung meldet, drei Boote sollen gesunken sein.' }),
);

finds(
  'a quotation read as a report',
  reporting({ text: 'Die Hafenzeitung meldet: «Alle Boote sind betroffen.»' }),
  's01 is “reported”, but “Alle Boote sind betroffen.” makes it “quoted”.',
);

passes(
  'a long name in quotation marks',
  reporting({ text: 'Die Hafenzeitung meldet, der «Verein zum Schutz der alten Boote im Norden» klage.' }),
);
passes(
  'a few words in quotation marks that somebody’s report takes over',
  reporting({ text: 'Die Hafenzeitung meldet, das Tor sei «am Ende seiner Lebensdauer angelangt».' }),
);

for (const name of ['Neue Hafener Zeitung', 'O’Neill’s Harbour Watch']) {
  passes(
    `a name of several words in quotation marks and between commas: ${name}`,
    reporting({ text: `Die Hafenzeitung, zuvor „${name}“, meldet Schäden.` }),
  );
}

passes(
  'a name in quotation marks with others in it',
  reporting(
    { text: 'Die Redaktion von „Blatt ‚Wer fragt, gewinnt.‘“ meldet Schäden.' },
    { sources: { hafenzeitung: { name: '„Blatt ‚Wer fragt, gewinnt.‘“', kind: 'outlet' } } },
  ),
);

passes(
  'a name in quotation marks of what is only mentioned',
  reporting(
    { text: 'Die Hafenzeitung meldet, die „Wer wagt, gewinnt!“ sei gesunken.' },
    { mentioned: ['„Wer wagt, gewinnt!“'] },
  ),
);

finds(
  'a name in quotation marks read as a quotation',
  reporting(
    { text: 'Die «Hafenzeitung» meldet Schäden.', form: 'quoted', marker: '«Hafenzeitung»' },
    { sources: { hafenzeitung: { name: '«Hafenzeitung»', kind: 'outlet' } } },
  ),
  's01 is “quoted”, but by the rules “reported”.',
);

finds(
  'a title that departs from the rules',
  broken({ title: { text: 'Ob die Brücke hält, ist offen', form: 'stated' } }),
  'the title is “worded as fact”, but “offen” makes it “left open”.',
);

finds(
  'a title that quotes a source',
  broken({ title: { text: 'Hafenzeitung: «Niemand schloss das Tor»', form: 'stated' } }),
  'the title is “worded as fact”, but “Niemand schloss das Tor” makes it “quoted”.',
);

passes('a title that quotes whoever it is', broken({ title: { text: '«Niemand schloss es.»', form: 'stated' } }));

finds(
  'a quotation that only the layout marks, read as a report',
  withBlock({ kind: 'quotation', paragraphs: [[{ ...reported, id: 's02' }]] }),
  's02 is “reported”, but “Die Hafenzeitung meldet, 1500 Boote seien im Juni 2024 betroffen.” makes it “quoted”.',
);

finds(
  'a marker that is not what makes the form',
  withSentences({ ...could, form: 'possible', marker: 'bald' }),
  's02: the marker “bald” is not “könnten”.',
);

passes(
  'a departure with a reason',
  withSentences({
    id: 's02',
    text: 'Der Hafen ist offen.',
    form: 'stated',
    waiver: 'Offen heisst hier nicht geschlossen.',
  }),
);

finds(
  'a departure that changes nothing',
  withSentences({ ...could, form: 'possible', marker: 'könnten', waiver: 'Klingt nach einem Plan.' }),
  's02: the waiver is not needed; the rules also make it “possible”.',
);

finds(
  'a departure without a reason',
  withSentences({ ...could, form: 'stated', waiver: '' }),
  's02: a departure from the rules needs a reason.',
);

passes(
  'any wording in a language without rules',
  broken({ lang: 'fr', paragraphs: [[reported, { ...could, form: 'stated' }]] }),
);

for (const [form, marker, text] of [
  ['possible', 'Vielleicht', 'Vielleicht blieb das Blatt im Schnee liegen.'],
  ['possible', 'dürfte', 'Die Grenze dürfte um 200 Meter steigen.'],
  ['possible', 'vermutlich', 'Die Grenze steigt vermutlich um 200 Meter.'],
  ['possible', 'offenbar', 'Die Grenze steigt offenbar.'],
  ['possible', 'mutmasslich', 'Dahinter steckt mutmasslich die Bande.'],
  ['possible', 'scheint', 'Die Grenze scheint zu steigen.'],
  ['possible', 'wohl', 'Die Grenze steigt wohl bald.'],
  ['possible', 'Wohl', 'Wohl bald steigt die Grenze.'],
  ['possible', 'voraussichtlich', 'Die Grenze steigt voraussichtlich.'],
  ['possible', 'nicht auszuschliessen', 'Dass sie steigt, ist nicht auszuschliessen.'],
  ['hearsay', 'Man geht davon aus', 'Man geht davon aus, dass sie steigt.'],
  ['hearsay', 'wird', 'In der Stadt wird davon ausgegangen, dass sie steigt.'],
  ['hearsay', 'steht', 'Der Wirt steht seit Mai unter Verdacht.'],
  ['hearsay', 'Es besteht der Verdacht', 'Es besteht der Verdacht, dass Geld fehlt.'],
  ['hearsay', 'Angeblich', 'Angeblich wurden in der Talstation Ordner beschlagnahmt.'],
  ['hearsay', 'hiess es', 'Niemand war an Bord, hiess es.'],
  ['hearsay', 'es weiter hiess', 'Niemand war an Bord, wie es weiter hiess.'],
  ['hearsay', 'soll', 'Das Boot soll um 21.40 Uhr gekentert sein.'],
  ['hearsay', 'stamme', 'Die heutige Regel von 1990 stamme aus Bern.'],
  ['hearsay', 'Dem Vernehmen nach', 'Dem Vernehmen nach geht der Direktor.'],
  ['open', 'Gegenstand von Ermittlungen', 'Weshalb es brannte, ist Gegenstand von Ermittlungen.'],
  ['open', 'kann', 'Ob es brannte, kann die Polizei nicht sagen.'],
  ['open', 'überprüfen liessen sich', 'Unabhängig überprüfen liessen sich die Angaben nicht.'],
  ['hearsay', 'wird', 'Dem Wirt wird Betrug vorgeworfen.'],
  ['hearsay', 'habe', 'Vor dem 2:1 habe es geregnet.'],
  ['hearsay', 'wisse', 'Das wisse niemand.'],
  ['hearsay', 'ist', 'Aus dem Amt ist zu hören, dass es eilt.'],
  ['hearsay', 'wird', 'In den Trümmern wird ein Dieb vermutet.'],
  ['hearsay', 'wird behauptet', 'Es wird behauptet, dass Geld fehlt.'],
  ['hearsay', 'Kritisiert wurde', 'Kritisiert wurde im Rat, dass Geld fehlt.'],
  ['hearsay', 'sei', 'Das Treppenhaus sei voller Rauch gewesen.'],
  ['hearsay', 'müsse', 'Wer dort wohne, müsse ausziehen.'],
  ['hearsay', 'zahle', 'Wer jetzt spare, zahle später doppelt.'],
  ['hearsay', 'erzählt man', 'Dort sass er, so erzählt man sich, jeden Abend.'],
  ['hearsay', 'seien', 'Die Wirtin schweigt; die Fenster seien neu.'],
  ['hearsay', 'vermute', 'Man vermute einen Kurzschluss.'],
  ['hearsay', 'sei', 'Dabei sei es zu einem Brand gekommen.'],
  ['hearsay', 'halte', 'Zudem halte die Wirtin nichts davon.'],
  ['hearsay', 'überwiege', 'Wegen der grossen Not überwiege das Wohl der Kinder.'],
  ['hearsay', 'schweige', 'Der neue Wirt schweige dazu.'],
  ['hearsay', 'prüfe', 'Zudem prüfe man eine Klage.'],
  ['hearsay', 'warte', 'Der Wirt ruft, er warte seit Mai.'],
  ['hearsay', 'bleibe', 'Wirte, Gäste, Köche – am Ende bleibe niemand mehr.'],
  ['hearsay', 'koste', 'Ein gutes Boot koste heute das Doppelte.'],
  ['hearsay', 'dauere', 'Die Fahrt, die im Mai begann, dauere zu lange.'],
  ['hearsay', 'die Rede', 'In der Stadt ist von drei Booten die Rede.'],
  ['hearsay', 'Die Rede', 'Die Rede ist von drei Booten.'],
  ['hearsay', 'die Rede', 'Es war die Rede davon, dass sie fährt.'],
  ['quoted', '«Wer drängelt, fährt zuletzt.»', 'Dort hängt ein Schild: «Wer drängelt, fährt zuletzt.»'],
  ['open', 'weiss niemand', 'Wer sie fährt, weiss niemand.'],
  ['open', 'weiss niemand', 'Wer sie fährt, weiss niemand genau.'],
  ['open', 'Bestätigt ist', 'Bestätigt ist das nicht.'],
  ['open', 'nicht bestätigt', 'Die Zahl ist nicht bestätigt.'],
  ['open', 'Niemand weiss', 'Niemand weiss, wer sie fährt.'],
  ['open', 'bleibt abzuwarten', 'Ob sie fährt, bleibt abzuwarten.'],
  ['open', 'wird sich', 'Ob sie fährt, wird sich bald zeigen.'],
  ['open', 'nichts bekannt', 'Über die Fahrt ist nichts bekannt.'],
  ['open', 'lässt sich', 'Wann sie fährt, lässt sich noch nicht sagen.'],
  ['open', 'liess sich', 'Ob es echt ist, liess sich nicht klären.'],
  ['open', 'wird', 'Wer sie bezahlt, darüber wird noch verhandelt.'],
  ['open', 'nicht unabhängig geprüft', 'Die Zahl konnte nicht unabhängig geprüft werden.'],
  ['open', 'nicht unabhängig überprüft', 'Die Zahl konnte nicht unabhängig überprüft werden.'],
  ['open', 'noch nicht entschieden', 'Ob sie fährt, ist noch nicht entschieden.'],
  ['open', 'wird noch abgeklärt', 'Ob sie fährt, wird noch abgeklärt.'],
  ['open', 'Rätselhaft', 'Rätselhaft bleibt, wer sie fährt.'],
  ['open', 'ungewiss', 'Ob sie fährt, ist ungewiss.'],
  ['open', 'nicht erwiesen', 'Ob sie fährt, ist nicht erwiesen.'],
  ['open', 'umstritten', 'Ob sie fährt, ist bis heute umstritten.'],
  ['open', 'Strittig', 'Strittig ist, wer sie fährt.'],
  ['open', 'steht', 'Wann sie fährt, steht noch nicht fest.'],
  ['open', 'nicht geklärt', 'Wer sie fährt, ist noch nicht geklärt.'],
  ['open', 'nicht bekannt', 'Wer sie fährt, ist bisher nicht bekannt.'],
  ['open', 'offen', 'Ob sie in diesem Winter noch fährt, ist offen.'],
] as const) {
  passes(`«${marker}» for ${form}`, withSentences({ id: 's02', text, form, marker }));
}

for (const text of [
  'Das habe ich gesehen.',
  'Das war nicht bekannt genug.',
  'Bestätigt ist nun alles.',
  'Ich selbst habe gewartet.',
  'Alle, sei es jung oder alt, warteten.',
  'Niemand wusste, wer krank sei.',
  'Gott sei Dank regnete es.',
  'Er machte Feuer.',
  'Es wurde kalt, und sie alle froren.',
  'Es wäre besser gewesen.',
  'Das entspräche einem Gewinn.',
  'Es lebe der See!',
  'Es hiess damit eine Beschwerde gut.',
  'Man denke an den Winter.',
  'Ich denke das schon lange.',
  'Gerüchten zufolge der Beste, aber müde.',
  'Die Stadt nahe am Meer schläft.',
  'Ein Wirt ohne gute Weine wartet.',
  'Wie lange es dauert, steht am Schalter.',
  'Wenn ich friere, suche ich Schutz.',
  'Wenn es schneit, gerade im Mai, friert der Wirt.',
  'Davon war im Mai nie die Rede.',
  'Von Anfang an lobte der Wirt die Rede.',
  'Heisse Tage und reiche Ernten sind selten.',
  'Mit dem Boot fuhr auch beispielsweise die Wirtin.',
]) {
  passes(`a fact beside a word that is the subjunctive elsewhere: «${text}»`, withSentences(stated('s02', text)));
}

for (const text of [
  'Der mutmassliche Dieb fuhr davon.',
  'Sie fühlen sich am See wohl.',
  'Das weiss er sehr wohl.',
  'Das Wohl der Kinder geht vor.',
  'Wohl und Wehe liegen nah beieinander.',
  'Es war eine der wohl besten Ernten.',
  'Heute scheint die Sonne.',
  'Die Sonne schien den ganzen Tag.',
  'Schienen aus Stahl lagen dort.',
  'Der Antrag wurde angenommen.',
  'Sie wird sich am See zeigen.',
  'Das weiss niemand besser.',
  'Eine rätselhafte Stille lag über dem See.',
  'Der Umbau ist umstritten.',
]) {
  passes(`a fact beside a word that makes it possible elsewhere: «${text}»`, withSentences(stated('s02', text)));
}
