import { asOneText } from '../model/words.ts';
import { isolated } from './isolated.ts';
import type { Labels } from './labels.ts';
import { slugs } from './slugs.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Turns quotation marks within a quotation into inner ones: ‘…’. */
const nested = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');

/** English as in newspapers, with British spelling and “” for quotations. Readers are not addressed. */
export const en: Labels = {
  language: 'en',
  lang: 'en',
  slugs: slugs.en,
  product: 'Quellenlage',
  disclaimer: 'This view shows what the article says and to whom it attributes it. It does not check whether it is so.',
  draft: {
    name: 'Draft',
    unconfirmed: (number, all) =>
      `${number} of ${count(all, 'sentence', 'sentences')} ${number === 1 ? 'has' : 'have'} not been looked at by anybody yet`,
  },
  skipToText: 'Skip to the text',
  about: 'About this view',
  overview: 'Overview',
  close: 'Close',
  pageDescription: (lead, shown) => `${lead} This view shows: ${shown}.`,
  loadUpdate: 'Load new edition',
  sections: 'Sections',
  opening: 'Opening',
  ways: { title: 'Views', sources: 'Sources', questions: 'Questions', about: 'About' },
  quote: (words) => `“${isolated(nested(asOneText(words)))}”`,
  list: (items) => items.map(isolated).join(', '),
  sentence: (number) => `Sentence ${number}`,
  sentences: (number) => count(number, 'sentence', 'sentences'),
  figure: (alt) => `[Picture: ${alt}]`,
  sentenceHeading: 'Sentence',
  positionOf: (at, all) => `${at} of ${all}`,

  facts: {
    named: (named, all) =>
      `${named} of ${count(all, 'sentence', 'sentences')} ${named === 1 || all === 1 ? 'names' : 'name'} a source`,
    pointing: (number, examples, more) =>
      `${number} of them ${more ? 'by words such as' : 'as'} ${examples.map((example) => `“${isolated(example)}”`).join(' or ')}`,
    continuing: (number) => `${number} of them in a quotation that another sentence attributes`,
    sources: (number) => (number === 0 ? 'no sources' : count(number, 'source', 'sources')),
    quotes: (number) =>
      number === 0 ? 'no direct quotations' : count(number, 'direct quotation', 'direct quotations'),
  },
  key: { named: 'source named', unnamed: 'no source named' },
  introduction: {
    purpose: 'Sentence by sentence: who says it and how it is worded.',
    worksheet: 'Also as a worksheet',
    strokes: (sentences) => `A stroke stands for ${sentences} sentences; half of it solid: some name a source.`,
    missing: (names) => `Not stated: ${names.join(', ')}`,
  },

  excerpt: {
    note: 'Of this long article, only what this view is about stands here.',
    whole: 'Go to the full text',
    here: 'This passage in the full text',
  },

  sources: {
    title: 'Sources in the article',
    find: 'Find a source',
    announced: (name) => `Source: ${isolated(name)}`,
    none: 'no source named',
    noneNote: (whole, partly) => {
      const more = partly === 0 ? '' : ` Of ${partly} more, a part names none.`;
      if (whole === 0) return `Every sentence names a source.${more}`;
      return `${whole === 1 ? 'This sentence names' : 'These sentences name'} no source.${more}`;
    },
    speaksFor: (name) => `speaks for ${isolated(name)}`,
    spokenFor: (name) => `${isolated(name)} speaks for this source`,
    officeNamed: (words) => `Office named in the sentence: “${isolated(words)}”`,
    officeInferred: (number) => `Office inferred from the sentence beside it (sentence ${number})`,
    noFurtherOrigin: 'The article gives no further origin.',
    pointed: (pointer, name) => `${isolated(pointer)} – ${isolated(name)}`,
    relayedBy: (name) => `according to ${isolated(name)}`,
    mentioned: (names) => `Mentioned in the article, but with no statement of their own: ${names}`,
    kinds: {
      outlet: { one: 'News outlet', many: 'News outlets' },
      official: { one: 'Official', many: 'Officials' },
      authority: { one: 'Authority', many: 'Authorities' },
      state: { one: 'State', many: 'States' },
      unnamed: { one: 'not named', many: 'not named' },
      document: { one: 'Document', many: 'Documents' },
      other: { one: 'Other', many: 'Others' },
    },
  },

  wording: {
    title: 'Wording',
    intro: 'How a sentence is worded, whoever says it. The six forms are not a ranking.',
    forms: {
      quoted: {
        name: 'quoted',
        meaning: 'Stands in quotation marks: the source’s own words.',
        rule: () => 'quotation marks around speech (not around a name), and somebody who says it',
      },
      open: {
        name: 'left open',
        meaning: 'The article calls this an open question.',
        rule: (said) => said,
      },
      possible: {
        name: 'possible',
        meaning: 'Put forward as a possibility.',
        rule: (said) => said,
      },
      hearsay: {
        name: 'said to be',
        meaning: 'It is said to be so – by whom, the sentence does not say.',
        rule: (said) => `${said} – and no source in the sentence`,
      },
      reported: {
        name: 'reported',
        meaning: 'The article reports what this source says, not word for word.',
        rule: () => 'a source in the sentence, and words that attribute something to it',
      },
      stated: {
        name: 'worded as fact',
        meaning: 'The article words this as fact and names no source in the sentence.',
        rule: () => 'everything else; what counts is how it is worded, not whether it is a fact',
      },
    },
    reporting: (word) => `${word} where it reports`,
    rule: 'Recognised by',
    strips: 'Each stroke is a sentence, in the order of the text.',
    noSentence: 'No sentence in this article.',
    otherwise: {
      quoted: 'Where the sentence names no source, it is not said whose words they are.',
      hearsay: 'Where the sentence names a source after all, it is given.',
    },
    headings: 'Worded in the same way, in the headline or a subheading',
  },

  secondReading: {
    title: 'Could also be read differently',
    kinds: {
      source: (neighbour, sentence) =>
        `The sentence may still belong to ${isolated(neighbour)} (sentence ${sentence}).`,
      form: (neighbour, sentence) =>
        `The sentence may still come under “${isolated(neighbour)}” (sentence ${sentence}).`,
    },
    ofNeighbour: (sentence) => `Sentence ${sentence} may still belong here too; it names no source itself.`,
  },

  timeline: {
    title: 'Timeline',
    vague: {
      openStart: 'no beginning given',
      openEnd: 'no end given',
      uncertain: 'given as uncertain',
      approximate: 'approximate',
      year: 'exact year not given',
      month: 'month not given',
      day: 'day not given',
    },
    completed: (number, words) => `completed from sentence ${number}: ${words}`,
    counted: 'counted from the date of publication',
    undated: 'Times without a date',
    noSource: (number) =>
      number === 1
        ? 'The sentence that gives this date names no source.'
        : 'None of the sentences that give these dates names a source.',
    noPublication: 'Not given in the article: date of publication.',
    date: (year, month, day) =>
      month ? `${day ? `${day} ` : ''}${months[month - 1]} ${String(year).slice(-2)}` : String(year),
    events: (number) => count(number, 'event', 'events'),
  },

  questions: {
    title: 'Who says what',
    ours: 'The questions come from this reading aid, not from the article.',
    oursOne: 'A question from this reading aid',
    oneVoice: 'one voice only',
    noSource: 'no source named',
    about: (words) => `about: “${isolated(words)}”`,
    between: (one, other) => `Sentence ${one} and sentence ${other}`,
    relations: {
      same: 'the same account',
      different: 'a different account, no contradiction',
      firmness: 'worded more or less firmly',
      contradiction: 'contradiction',
    },
    firmness: 'Worded more or less firmly: the same matter, said with more or less certainty.',
    inQuestions: 'Appears in',
  },

  aboutPage: {
    title: 'About this view',
    method: [
      'The article stands unaltered, character for character. Everything beside it belongs to this view.',
      'Beside each sentence stands who says it and how it is worded – even where the sentence names no source.',
      'A source covers only the sentence that names it. Where it could reach further, that is given as a second reading.',
      'Nothing is added: no date, no person, no place and no link that the article does not give.',
    ],
    pointing:
      'A source counts as named, too, where the sentence points to it by “he” or “the minister”; then it is said in which sentence its name stands.',
    rules: 'The six forms',
    rulesNote: 'Only the words in the sentence decide; the first rule that fits applies.',
    noRules: 'There are no rules here for the language of the article; the forms were set by hand.',
    missing: 'Not given in the article',
    missingKeys: {
      published: 'date of publication',
      authors: 'authors',
      outlet: 'news outlet',
      links: 'links',
    },
    nothingMissing: 'None of it is missing.',
    reading: 'This reading',
    readBy: (name) => `Made by ${name}.`,
    readOn: (date) => `As of ${date}.`,
    objections: 'Objections to',
    readingUnknown: 'Who made it and when is not given; nor is an address for objections.',
    original: 'Original text',
    originalNote: 'The text from which this view is made, byte for byte.',
    download: 'Download the original text',
    checksum: 'sha256',
    offline: 'Without a network',
    offlineNote:
      'After a visit this view stays on the device and can be read without a network; if it is too large for that, the text, the lists and the print edition stay first, then as many pages of single sources, events and questions as there is room for.',
    onDevice: (kept, all) =>
      kept === all ? `On this device: all ${all} pages.` : `On this device: ${kept} of ${all} pages.`,
  },

  settings: {
    title: 'Display',
    marksOn: 'Show sources',
    marksOff: 'Text only',
    size: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    theme: 'Colours',
    themes: { system: 'as on the device', light: 'light', dark: 'dark' },
  },

  actions: {
    link: 'Link to sentence',
    cite: 'Cite',
    share: 'Share',
    linkCopied: 'Link copied.',
    citeCopied: 'Sentence copied with its source and wording.',
    refused: 'Copying is not possible here. The text is selected:',
    citation: ({ text, who, form, title, address }) =>
      `“${isolated(nested(text))}” — ${isolated(who)}, ${form}; ${isolated(title)}; ${address}`,
  },

  places: {
    title: 'Places in the text',
    count: (number) => count(number, 'place', 'places'),
    at: (at, all) => `Place ${at} of ${all}`,
    previous: 'Previous place',
    next: 'Next place',
    back: 'previous',
    on: 'next',
  },

  ownText: 'Read a text of one’s own',
  linear: { title: 'Print edition', download: 'As a single file (no script)' },
  worksheet: {
    title: 'Worksheet',
    name: 'Name',
    date: 'Date',
    task: 'For each sentence: which source does it name, and how is it worded? Where it names none, put a dash.',
    key: 'Answers',
    note: 'For use in class: source and wording are to be filled in. The answers go on a page of their own.',
    print: 'Print',
  },
  sheet: { number: 'No.', source: 'Source' },

  notFound: {
    title: 'There is no such page',
    text: 'Nothing stands at this address. The article is here all the same; from here on:',
    back: 'To the overview',
  },
  failure: {
    title: 'This part cannot be shown at the moment',
    text: 'The article can still be read.',
    reload: 'Reload the page',
  },
};
