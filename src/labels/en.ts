import type { Form } from '../model/form.ts';
import { joinWords, type Words } from '../model/words.ts';
import { isolated } from './isolated.ts';
import { slugs } from './slugs.ts';
import { yearIn } from './years.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const beforeOurEra = 'BC';

/** Words in quotation marks; those within them become inner ones: ‘…’. */
const quoted = (text: string) => `“${isolated(text.replaceAll('“', '‘').replaceAll('”', '’'))}”`;

/** `rule` takes the words that make the form in the article's language, if any. */
const forms: Readonly<Record<Form, { name: string; meaning: string; rule: (said: string) => string }>> = {
  quoted: {
    name: 'quoted',
    meaning: 'In quotation marks: the source’s own words.',
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
};

/** A sentence to be shared: its words, who says it and how, the article, the address. */
type Cited = Readonly<Record<'text' | 'who' | 'form', string>>;

/** English as in newspapers, with British spelling and “” for quotations. Readers are not addressed. Its shape is that of every table. */
export const en = {
  language: 'en' as const,
  /** BCP 47, with the country whose spelling it follows, if that matters. */
  lang: 'en',
  /** That of the country whose dates it writes. */
  dates: 'en-GB',
  slugs: slugs.en,
  product: 'Quellenlage',
  disclaimer: 'This view shows what the article says and to whom it attributes it. It does not check whether it is so.',
  /** A reading that nobody has confirmed yet. */
  draft: {
    name: 'Draft',
    unconfirmed: (number: number, all: number) =>
      `${number} of ${count(all, 'sentence', 'sentences')} ${number === 1 ? 'has' : 'have'} not been reviewed yet`,
  },
  skipToText: 'Skip to the text',
  overview: 'Overview',
  close: 'Close',
  /** A page's description: the lead, then what the page shows. */
  pageDescription: (lead: string, shown: string) => `${lead} This view shows: ${shown}.`,
  loadUpdate: 'Load new edition',
  sections: 'Sections',
  opening: 'Opening',
  /** The links at the foot of a narrow page: the name of all and short names of each. */
  ways: { title: 'Views', sources: 'Sources', questions: 'Questions', about: 'About' },
  quote: (words: Words) => quoted(joinWords(words)),
  list: (items: readonly string[]) => items.map(isolated).join(', '),
  sentence: (number: number) => `Sentence ${number}`,
  sentences: (number: number) => count(number, 'sentence', 'sentences'),
  /** In place of a picture that cannot be shown. */
  figure: (alt: string) => `[Picture: ${alt}]`,
  sentenceHeading: 'Sentence',
  positionOf: (at: number, all: number) => `${at} of ${all}`,

  facts: {
    named: (named: number, all: number) =>
      `${named} of ${count(all, 'sentence', 'sentences')} ${named === 1 || all === 1 ? 'names' : 'name'} a source`,
    /** How many of those point to their source without naming it, with examples. */
    pointing: (number: number, examples: readonly string[], more: boolean) =>
      `${number} of them ${more ? 'by words such as' : 'as'} ${examples.map(quoted).join(' or ')}`,
    /** How many of those are part of a quotation that another sentence attributes. */
    continuing: (number: number) => `${number} of them in a quotation that another sentence attributes`,
    sources: (number: number) => (number === 0 ? 'no sources' : count(number, 'source', 'sources')),
    quotes: (number: number) =>
      number === 0 ? 'no direct quotations' : count(number, 'direct quotation', 'direct quotations'),
  },
  key: { named: 'source named', unnamed: 'no source named' },
  /** Below the lead: the purpose of the page, what a stroke for several sentences means, what the article does not say about itself. */
  introduction: {
    purpose: 'Sentence by sentence: who says it and how.',
    strokes: (sentences: number) =>
      `A stroke stands for ${sentences} sentences; partly solid if only some of them name a source.`,
    missing: (names: readonly string[]) => `not stated: ${names.join(', ')}`,
  },

  /** On the page of a lens, if the article is too long to be there whole. */
  excerpt: {
    note: 'Only the parts of this long article that concern this view are shown.',
    whole: 'Go to the full text',
    leftOut: (first: number, last: number) =>
      `${first === last ? `Sentence ${first}` : `Sentences ${first}–${last}`} only in the full text`,
  },

  sources: {
    title: 'Sources in the article',
    /** The label of the field that finds sources by name. */
    find: 'Find a source',
    announced: (name: string) => `Source: ${isolated(name)}`,
    none: 'no source named',
    /** How many sentences name no source, and how many more do so in part. */
    noneNote: (whole: number, partly: number) => {
      const further = `${partly}${whole > 0 ? ' more' : ''} ${partly === 1 ? 'sentence' : 'sentences'}`;
      const more = partly === 0 ? '' : ` In ${further}, a part names none.`;
      if (whole === 0) return `Every sentence names a source.${more}`;
      return `${whole === 1 ? 'This sentence names' : 'These sentences name'} no source.${more}`;
    },
    speaksFor: (name: string) => `speaks for ${isolated(name)}`,
    spokenFor: (name: string) => `${isolated(name)} speaks for this source`,
    officeNamed: (words: string) => `office named in the sentence: ${quoted(words)}`,
    officeInferred: (number: number) => `office inferred from the sentence beside it (sentence ${number})`,
    noFurtherOrigin: 'The article gives no further origin.',
    /** A source that a sentence points to without naming it: «er – Selenskyj». */
    pointed: (pointer: string, name: string) => `${isolated(pointer)} – ${isolated(name)}`,
    relayedBy: (name: string) => `according to ${isolated(name)}`,
    mentioned: (names: string) => `Mentioned in the article, but with no statement of their own: ${names}`,
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
    forms,
    /** A word that makes a form only where it reports. */
    reporting: (word: string) => `${word} where it reports`,
    rule: 'Recognised by',
    /** What the strips of the forms show. */
    strips: 'Each stroke is a sentence, in the order of the text.',
    noSentence: 'No sentence in this article.',
    /** The meaning of a quotation without a source, and of hearsay with one. */
    otherwise: {
      quoted: 'Where the sentence names no source, it is not said whose words they are.',
      hearsay: 'Where the sentence names a source after all, it is given.',
    },
    headings: 'Worded in the same way, in the headline or a subheading',
  },

  secondReading: {
    title: 'Could also be read differently',
    kinds: {
      source: (neighbour: string, sentence: number) =>
        `The sentence may still belong to ${isolated(neighbour)} (sentence ${sentence}).`,
      form: (neighbour: string, sentence: number) =>
        `The sentence may still come under ${quoted(neighbour)} (sentence ${sentence}).`,
    },
    ofNeighbour: (sentence: number) => `Sentence ${sentence} may still belong here too; it names no source itself.`,
  },

  timeline: {
    title: 'Timeline',
    /** How a date is vague. */
    vague: {
      openStart: 'no beginning given',
      openEnd: 'no end given',
      uncertain: 'given as uncertain',
      approximate: 'approximate',
      year: 'exact year not given',
      month: 'month not given',
      day: 'day not given',
    },
    /** What completes a date whose words do not give all of it. */
    completed: (number: number, words: string) => `completed from sentence ${number}: ${words}`,
    counted: 'counted from the date of publication',
    undated: 'Times without a date',
    noSource: (number: number): string =>
      number === 1
        ? 'The sentence that gives this date names no source.'
        : 'None of the sentences that give these dates names a source.',
    noPublication: 'Not given in the article: date of publication.',
    year: (year: number) => yearIn(year, beforeOurEra),
    /** A day, month or year in short: “12 Jan 2024”, “Jan 1924”, “2024”. */
    date: (year: number, month?: number, day?: number) =>
      month ? `${day ? `${day} ` : ''}${months[month - 1]} ${yearIn(year, beforeOurEra)}` : yearIn(year, beforeOurEra),
    events: (number: number) => count(number, 'event', 'events'),
  },

  questions: {
    title: 'Who says what',
    ours: 'The questions come from this reading aid, not from the article.',
    oursOne: 'A question from this reading aid',
    oneVoice: 'one voice only',
    noSource: 'no source named',
    about: (words: string) => `about: ${quoted(words)}`,
    between: (one: number, other: number) =>
      one === other ? `Within sentence ${one}` : `Sentence ${one} and sentence ${other}`,
    relations: {
      same: 'the same account',
      different: 'a different account, no contradiction',
      firmness: 'worded more or less firmly',
      contradiction: 'contradiction',
    },
    /** Explains the least familiar of them. */
    firmness: 'Worded more or less firmly: the same matter, said with more or less certainty.',
    inQuestions: 'Appears in',
  },

  aboutPage: {
    title: 'About this view',
    method: [
      'The article stands unaltered, character for character. Everything beside it belongs to this view.',
      'Each sentence is marked with who says it and how it is worded – even where it names no source.',
      'A source covers only the sentence that names it. Where it could reach further, that is given as a second reading.',
      'Nothing is added: no date, no person, no place and no link that the article does not give.',
    ],
    /** For an article that points to sources without naming them. */
    pointing:
      'A source also counts as named where the sentence points to it by “he” or “the minister”; the sentence with its name is then given.',
    rules: 'The six forms',
    rulesNote: 'Only the words in the sentence decide; the first rule that fits applies.',
    /** Without rules for the article's language. */
    noRules: 'There are no rules here for the language of the article; the forms were set by hand.',
    missing: 'Not given in the article',
    missingKeys: {
      published: 'date of publication',
      authors: 'authors',
      outlet: 'news outlet',
      links: 'links',
    },
    links: 'The article’s links',
    nothingMissing: 'Nothing is missing.',
    reading: 'This reading',
    readBy: (name: string) => `Made by ${name}.`,
    readOn: (date: string) => `As of ${date}.`,
    objections: 'Objections to',
    readingUnknown: 'Who made it and when is not given; nor is an address for objections.',
    original: 'Original text',
    originalNote: 'The text from which this view is made, byte for byte.',
    download: 'Download the original text',
    checksum: 'sha256',
    offline: 'Without a network',
    offlineNote:
      'After a visit this view stays on the device and can be read without a network; if it is too large for that, the text, the lists and the print edition stay first, then as many pages of single sources, events and questions as there is room for.',
    /** How many pages in this language are on the device. */
    onDevice: (kept: number, all: number) =>
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
    /** A sentence with who says it and how. */
    cited: ({ text, who, form }: Cited) => `${quoted(text)} — ${isolated(who)}, ${form}`,
  },

  places: {
    title: 'Places in the text',
    count: (number: number) => count(number, 'place', 'places'),
    at: (at: number, all: number) => `Place ${at} of ${all}`,
    previous: 'Previous place',
    next: 'Next place',
    /** The same in short, as visible text. */
    back: 'previous',
    on: 'next',
  },

  /** The link to the workbench. */
  ownText: 'Read any text',
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
  /** The columns of the numbered text, on paper and in the linear edition. */
  sheet: { number: 'No.', source: 'Source' },

  notFound: {
    title: 'There is no such page',
    text: 'There is nothing at this address. The article is still here, and so is all of this:',
    back: 'To the overview',
  },
  failure: {
    title: 'This part cannot be shown at the moment',
    text: 'The article can still be read.',
    reload: 'Reload the page',
  },
};
