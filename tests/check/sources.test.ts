import type { AttributionInput, SentenceInput, SourceInput } from '../../src/model/articleInput.ts';
import { broken, calm, city, confirmed, finds, paper, passes, reported, withSentences } from './broken.ts';

const cites = (text: string, attribution: AttributionInput, id = 's02') =>
  ({ id, text, form: 'reported', attributions: [attribution] }) as const;
const besideCity = { source: 'stadt', ground: { kind: 'neighbour', sentence: 's02' } } as const;

/** The paper speaks for the city, for this reason. */
const speaking = (speaksFor: SourceInput['speaksFor'], ...sentences: readonly SentenceInput[]) =>
  broken({
    sources: { hafenzeitung: { ...paper, speaksFor }, stadt: city },
    paragraphs: [[reported, ...sentences]],
  });
const namedIn = (sentence: string, words: string) =>
  ({ source: 'stadt', ground: { kind: 'named', words, sentence } }) as const;
const pointing = (words: string, named: string) =>
  withSentences(
    cites('Sie nennt die Hafenzeitung zuverlässig.', {
      source: 'hafenzeitung',
      mention: { kind: 'pronoun', words, named },
      cue: 'nennt',
    }),
  );

finds(
  'a source that no sentence cites',
  broken({ sources: { hafenzeitung: paper, hafen: { name: 'Brücke', kind: 'other' } } }),
  'Source hafen is not used anywhere.',
);

finds(
  'a source whose name is not in a sentence that cites it',
  withSentences(cites('Sie bestätigt das.', { source: 'hafenzeitung', cue: 'bestätigt' })),
  'Source hafenzeitung is cited in s02, but “Hafenzeitung” does not occur there.',
);

finds(
  'an office named in a sentence of somebody else',
  speaking(namedIn('s02', 'Stadt'), confirmed),
  'Source hafenzeitung takes its office from s02, which does not name it.',
);

passes(
  'an office named in a sentence that names its source and cites nobody',
  speaking(namedIn('s03', 'der Stadt'), confirmed, {
    id: 's03',
    text: 'Die Hafenzeitung der Stadt ist alt.',
    form: 'stated',
  }),
);

finds(
  'an office inferred from a sentence that is not beside',
  speaking(besideCity, { ...calm, id: 's03' }, confirmed),
  'Source hafenzeitung takes its office from s02, which is not beside one of its sentences.',
);

finds(
  'two that speak for each other',
  broken({
    sources: {
      hafenzeitung: { ...paper, speaksFor: besideCity },
      stadt: { ...city, speaksFor: { source: 'hafenzeitung', ground: { kind: 'neighbour', sentence: 's01' } } },
    },
    paragraphs: [[reported, confirmed]],
  }),
  'Source hafenzeitung ends up speaking for itself.',
  'Source stadt ends up speaking for itself.',
);

finds(
  'somebody mentioned whom the article does not mention',
  broken({ mentioned: ['Fischer'] }),
  'Mentioned: “Fischer” does not occur in the article.',
);

finds('a mention of nobody', broken({ mentioned: [' '] }), 'mentioned is empty; leave out what is not known.');

finds(
  'somebody only mentioned who is a source',
  broken({ mentioned: ['Hafenzeitung'] }),
  'Mentioned: “Hafenzeitung” is a source.',
);

finds(
  'a sentence that is said to hold the name, and does not',
  withSentences(
    calm,
    cites(
      'Das Blatt nennt Zahlen.',
      { source: 'hafenzeitung', mention: { kind: 'office', words: 'Das Blatt', named: 's02' }, cue: 'nennt' },
      's03',
    ),
  ),
  'Source hafenzeitung is cited in s03, but “Hafenzeitung” does not occur in s02.',
);

const northOffice = (named: string) =>
  broken({
    sources: { hafenzeitung: paper, amt: { name: 'nordisches Hafenamt', kind: 'authority' } },
    paragraphs: [
      [
        reported,
        { ...calm, id: 's02', text: named },
        cites(
          'Es nennt Zahlen.',
          { source: 'amt', mention: { kind: 'pronoun', words: 'Es', named: 's02' }, cue: 'nennt' },
          's03',
        ),
      ],
    ],
  });

passes(
  'a pronoun that points to a sentence with the name in another case',
  northOffice('Alle warten auf das nordische Hafenamt.'),
);

finds(
  'a pronoun that points to a sentence with only a part of the name',
  northOffice('Alle warten auf das städtische Hafenamt.'),
  'Source amt is cited in s03, but “nordisches Hafenamt” does not occur in s02.',
  'Source amt: “nordisches” does not occur in the article.',
);

finds(
  'a name that is said to be a pronoun',
  pointing('die Hafenzeitung', 's01'),
  'Source hafenzeitung is mentioned by name in s02; “pronoun” is wrong there.',
);

finds(
  'a pronoun whose name stands in the very sentence',
  pointing('Sie', 's02'),
  'Source hafenzeitung: its “pronoun” in s02 points to that very sentence; the name has to be in another one.',
);

finds(
  'observers, who are nobody by name',
  broken({
    sources: { hafenzeitung: paper, beobachter: { name: 'mehrere Beobachter', kind: 'other' } },
    paragraphs: [[reported, cites('Das bestätigen mehrere Beobachter.', { source: 'beobachter', cue: 'bestätigen' })]],
  }),
  'Source beobachter: “mehrere Beobachter” names nobody (did you mean the kind “unnamed”?).',
);
