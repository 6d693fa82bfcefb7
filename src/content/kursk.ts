import { defineArticle } from '../model/defineArticle.ts';

/** «Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein», sentence by sentence as in `kursk.txt`. */
export const kursk = defineArticle({
  lang: 'de-CH',
  title: { text: 'Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein', form: 'stated' },
  sources: {
    ukraine: { name: 'Ukraine', kind: 'state' },
    selenskyj: {
      name: 'Selenskyj',
      kind: 'official',
      description: 'dem ukrainischen Präsidenten Selenskyj',
      speaksFor: {
        source: 'ukraine',
        ground: { kind: 'named', words: 'ukrainischen Präsidenten', sentence: 's02' },
      },
    },
    nis: { name: 'NIS', kind: 'authority', description: 'des südkoreanischen Geheimdienstes NIS' },
    tagesschau: { name: '«Tagesschau»', kind: 'outlet' },
    zdf: { name: '«ZDF»', kind: 'outlet' },
    deutschlandfunk: { name: '«Deutschlandfunk»', kind: 'outlet' },
    'us-aussenministerium': { name: 'US-Aussenministerium', kind: 'authority' },
    'vedant-patel': {
      name: 'Vedant Patel',
      kind: 'official',
      description: 'Sprecher Vedant Patel',
      speaksFor: { source: 'us-aussenministerium', ground: { kind: 'neighbour', sentence: 's15' } },
    },
  },
  sections: [
    {
      id: 'einstieg',
      lead: [
        {
          id: 's01',
          text: 'Die Ukraine meldet den Einsatz nordkoreanischer Soldaten durch Russland in der Grenzregion Kursk.',
          form: 'reported',
          attributions: [{ source: 'ukraine', cue: 'meldet' }],
        },
      ],
      paragraphs: [
        [
          {
            id: 's02',
            text: 'Laut dem ukrainischen Präsidenten Selenskyj setzt das russische Militär in der Grenzregion Kursk zunehmend nordkoreanische Soldaten für Angriffe ein.',
            form: 'reported',
            attributions: [{ source: 'selenskyj', cue: 'Laut dem ukrainischen Präsidenten Selenskyj' }],
            timeWords: ['zunehmend'],
          },
          {
            id: 's03',
            text: 'Russland hat seine militärische Zusammenarbeit mit Nordkorea intensiviert und setzt nun verstärkt auf nordkoreanische Soldaten.',
            form: 'stated',
            timeWords: ['nun'],
            secondReading: { kind: 'source', neighbour: 's02' },
          },
        ],
        [
          {
            id: 's04',
            text: "Nach Informationen des südkoreanischen Geheimdienstes NIS wurden bereits 12'000 Soldaten zur Unterstützung im Ukraine-Konflikt entsandt.",
            form: 'reported',
            attributions: [{ source: 'nis', cue: 'Nach Informationen des südkoreanischen Geheimdienstes NIS' }],
            timeWords: ['bereits'],
          },
        ],
        [
          {
            id: 's05',
            text: 'Laut «Tagesschau» sind die ersten 1500 Soldaten bereits angekommen.',
            form: 'reported',
            attributions: [{ source: 'tagesschau', cue: 'Laut «Tagesschau»' }],
            timeWords: ['bereits'],
          },
          {
            id: 's06',
            text: 'Diese Soldaten wurden in russische Uniformen gekleidet und erhalten gefälschte Identitäten, um ihre wahre Herkunft zu verschleiern.',
            form: 'stated',
            context: 's05',
            secondReading: { kind: 'source', neighbour: 's05' },
          },
        ],
      ],
    },
    {
      id: 'kooperation',
      heading: { text: 'Militärische Kooperation vertieft', form: 'stated' },
      paragraphs: [
        [
          {
            id: 's07',
            text: 'Die militärische Kooperation zwischen Russland und Nordkorea wurde im Juni 2024 durch einen Vertrag besiegelt.',
            form: 'stated',
            secondReading: { kind: 'source', neighbour: 's08' },
          },
          {
            id: 's08',
            text: 'Dieser sieht gegenseitige militärische Unterstützung im Falle eines Angriffs auf eines der beiden Länder vor, wie «ZDF» berichtet.',
            form: 'reported',
            attributions: [{ source: 'zdf', cue: 'wie «ZDF» berichtet' }],
            context: 's07',
          },
        ],
        [
          {
            id: 's09',
            text: 'Nordkorea hat die russische Armee bereits seit längerem mit Waffen und Munition unterstützt.',
            form: 'stated',
            timeWords: ['bereits', 'seit längerem'],
          },
          {
            id: 's10',
            text: 'Insgesamt sollen seit August 2023 mehr als acht Millionen Artillerie- und Raketengeschosse nach Russland geliefert worden sein.',
            form: 'hearsay',
            marker: 'sollen',
          },
        ],
        [
          {
            id: 's11',
            text: 'Die Entsendung nordkoreanischer Soldaten könnte auch als Signal an den Westen interpretiert werden.',
            form: 'possible',
            marker: 'könnte',
          },
          {
            id: 's12',
            text: 'Russland zeigt damit, dass es über enge Verbündete verfügt und bereit ist, den Konflikt in der Ukraine weiterzuführen.',
            form: 'stated',
            context: 's11',
            secondReading: { kind: 'form', neighbour: 's11' },
          },
        ],
      ],
    },
    {
      id: 'einsatz',
      heading: { text: 'Russland: Einsatz der Soldaten unklar', form: 'open', marker: 'unklar' },
      paragraphs: [
        [
          {
            id: 's13',
            text: 'Die genauen Einsatzmöglichkeiten der nordkoreanischen Soldaten sind noch unklar.',
            form: 'open',
            marker: 'unklar',
            timeWords: ['noch'],
          },
          {
            id: 's14',
            text: 'Laut «Deutschlandfunk» könnten sie in der russischen Grenzregion Kursk an Kampfhandlungen beteiligt sein.',
            form: 'possible',
            attributions: [{ source: 'deutschlandfunk', cue: 'Laut «Deutschlandfunk»' }],
            marker: 'könnten',
            context: 's13',
          },
        ],
        [
          {
            id: 's15',
            text: 'Das US-Aussenministerium hat die Anwesenheit nordkoreanischer Soldaten bestätigt.',
            form: 'reported',
            attributions: [{ source: 'us-aussenministerium', cue: 'bestätigt' }],
          },
          {
            id: 's16',
            text: 'Sprecher Vedant Patel erklärte, dass diese Soldaten bereits an Kämpfen gegen ukrainische Truppen beteiligt seien.',
            form: 'reported',
            attributions: [{ source: 'vedant-patel', cue: 'erklärte, dass' }],
            timeWords: ['bereits'],
            context: 's15',
          },
        ],
        [
          {
            id: 's17',
            text: 'Die Situation wirft Fragen über die zukünftige militärische Dynamik in der Region auf.',
            form: 'open',
            marker: ['wirft Fragen', 'auf'],
            timeWords: ['zukünftige'],
          },
          {
            id: 's18',
            text: 'Die enge Zusammenarbeit der beiden Länder könnte die geopolitischen Spannungen weiter erhöhen.',
            form: 'possible',
            marker: 'könnte',
          },
        ],
      ],
    },
  ],
  events: {
    lieferungen: { label: 'Lieferungen', date: '2023-08/..', words: 'seit August 2023', sentence: 's10' },
    vertrag: { label: 'Vertrag', date: '2024-06', words: 'im Juni 2024', sentence: 's07' },
  },
  questions: {
    'wie-viele-soldaten': {
      label: 'Wie viele Soldaten?',
      answers: [
        { sentence: 's04', words: ["12'000 Soldaten", 'entsandt'] },
        { sentence: 's05', words: 'die ersten 1500 Soldaten bereits angekommen' },
      ],
      relations: [{ kind: 'different', between: ['s04', 's05'], why: ['entsandt', 'angekommen'] }],
    },
    'an-kaempfen-beteiligt': {
      label: 'Sind sie an Kämpfen beteiligt?',
      answers: [
        { sentence: 's02', words: 'für Angriffe' },
        { sentence: 's13', words: 'noch unklar', about: 'genauen Einsatzmöglichkeiten' },
        { sentence: 's14', words: ['könnten', 'beteiligt sein'] },
        { sentence: 's16', words: 'bereits an Kämpfen gegen ukrainische Truppen beteiligt' },
      ],
      relations: [
        { kind: 'firmness', between: ['s14', 's16'], why: ['könnten', 'erklärte, dass'] },
        { kind: 'firmness', between: ['s13', 's16'], why: ['unklar', 'erklärte, dass'] },
        { kind: 'different', between: ['s02', 's16'], why: ['für Angriffe', 'an Kämpfen'] },
      ],
    },
    'sind-sie-da': {
      label: 'Sind sie da?',
      answers: [
        { sentence: 's05', words: 'angekommen' },
        { sentence: 's15', words: 'Anwesenheit nordkoreanischer Soldaten bestätigt' },
      ],
      relations: [{ kind: 'different', between: ['s05', 's15'], why: ['angekommen', 'Anwesenheit'] }],
    },
    'vereinbart-und-geliefert': {
      label: 'Was ist vereinbart, was geliefert?',
      answers: [
        { sentence: 's07', words: 'durch einen Vertrag besiegelt' },
        { sentence: 's08', words: 'gegenseitige militärische Unterstützung im Falle eines Angriffs' },
        { sentence: 's09', words: 'mit Waffen und Munition unterstützt' },
        { sentence: 's10', words: 'mehr als acht Millionen Artillerie- und Raketengeschosse' },
      ],
      relations: [{ kind: 'firmness', between: ['s09', 's10'], why: ['hat', 'sollen'] }],
    },
    'was-bedeutet-das': {
      label: 'Was bedeutet das?',
      answers: [
        { sentence: 's11', words: 'als Signal an den Westen' },
        { sentence: 's12', words: 'bereit ist, den Konflikt in der Ukraine weiterzuführen' },
        { sentence: 's17', words: ['wirft Fragen', 'auf'] },
        { sentence: 's18', words: 'könnte die geopolitischen Spannungen weiter erhöhen' },
      ],
      relations: [{ kind: 'firmness', between: ['s11', 's12'], why: ['könnte', 'zeigt'] }],
    },
  },
  mentioned: ['Russland', 'Nordkorea'],
});
