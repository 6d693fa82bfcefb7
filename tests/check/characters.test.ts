import { hostile } from '../fixtures/hostile.ts';
import { broken, calm, finds, gate, passes, reporting, withBlock, withSentences } from './broken.ts';

finds(
  'half of a surrogate pair',
  withSentences({ ...calm, text: 'Der Hafen \uD83D bleibt ruhig.' }),
  'Line 2 of the original has U+D83D in place of a character that was lost. Put it back, in the reading too.',
  'U+D83D must not occur in any text.',
);

finds(
  'an embedding that would turn around what follows',
  withSentences({ ...calm, text: 'Der Hafen \u202Ebleibt ruhig.' }),
  'U+202E must not occur in any text.',
);

finds(
  'control characters, in the article and in what is said about it',
  broken({ title: { text: 'Brücke\u0000 gesperrt', form: 'stated' }, reading: { objections: '\u001B[31m' } }),
  'U+0000 must not occur in any text.',
  'U+001B must not occur in any text.',
);

finds(
  'what would turn around the description of a picture',
  withBlock({ ...gate, alt: 'Ein \u2069Tor' }),
  'U+2069 must not occur in any text.',
);

finds(
  'what would turn around a link',
  broken({ imprint: { links: ['https://hafen.example/\u202E'] } }),
  'U+202E must not occur in any text.',
);

finds(
  'a link that a page would look for beside itself',
  broken({ imprint: { links: ['https:hafen.example', 'https:/hafen.example', 'https://hafen.example/a b'] } }),
  '“https:hafen.example” is not a web address (https://…).',
  '“https:/hafen.example” is not a web address (https://…).',
  '“https://hafen.example/a b” is not a web address (https://…).',
);

finds(
  'a link that does not lead to the web',
  broken({ imprint: { links: ['javascript:alert(1)'] } }),
  '“javascript:alert(1)” is not a web address (https://…).',
);

finds(
  'a link in the text that does not lead to the web',
  reporting({ links: [{ words: 'Hafenzeitung', href: 'javascript:alert(1)' }] }),
  '“javascript:alert(1)” is not a web address (https://…).',
);

finds(
  'a link from words that do not stand in the text',
  reporting({ links: [{ words: 'Hafenblatt', href: 'https://hafen.example/' }] }),
  '“Hafenblatt” does not occur in s01.',
);

passes('marks of direction, joiners and markup like any other text', hostile);

passes('a link to the web', broken({ imprint: { links: ['https://hafenzeitung.example/a'] } }));
