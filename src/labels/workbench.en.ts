import type { Problem, ProblemCode } from '../workbench/problem.ts';

const megabytes = (size: number) => size.toFixed(size < 10 ? 1 : 0).replace('.0', '');

/** Why something could not be opened or kept, and what would work. */
const problems: { readonly [C in ProblemCode]: (problem: Problem<C>) => string } = {
  tooLarge: ({ size, most }) =>
    `This is ${megabytes(size)} MB; up to ${megabytes(most)} MB can be opened. A part of it can be pasted instead.`,
  textEmpty: () => 'There is no text yet: paste a title and an article, or open a file that contains them.',
  fieldFilled: () =>
    'The dropped text is too long to join what is in the field. Empty the field, or make a draft of what is in it; then drop the text again.',
  textElsewhere: () =>
    'This is an address, and this page fetches nothing: open the address, copy the article and paste it here.',
  lineTooLong: ({ begin, size, most }) =>
    `The line “${begin} …” has ${size.toLocaleString('en')} characters; up to ${most.toLocaleString('en')} can be read. Divide it into paragraphs.`,
  kindUnknown: ({ kind }) =>
    `${kind === '' ? 'This file' : `A “.${kind}” file`} cannot be opened here: copy its text and paste it.`,
  notText: ({ name }) =>
    `“${name}” contains no text that can be read here: save it again as text (UTF-8), or copy its text and paste it.`,
  pageTooLarge: ({ elements, most }) =>
    `This page has ${elements} elements; up to ${most} can be opened. Copy the article from it and paste it.`,
  readingFaulty: ({ faults }) =>
    `This is not a reading, or not all of one: save it in the workbench again, or paste the text itself. What is wrong${faults.length === 1 ? '' : ` (the first of ${faults.length} faults)`}:`,
  articleNotPlain: ({ line }) =>
    `Line ${line} contains something that would have to be run. Nothing is run here: it has to be written out.`,
  linkBroken: () => 'This link is incomplete. It may have been cut short on its way: ask for a file instead.',
  newer: () => 'This comes from a newer version of the workbench: reload this page.',
  partMissing: () => 'A part of this page could not be loaded. Check the connection, or reload the page.',
  storageMissing: () =>
    'Nothing can be stored here, perhaps because this is a private window. Save the reading as a file before closing.',
  storageFull: () =>
    'There is no room left on this device: the last change is in this window only. Save the reading as a file, or delete other texts.',
  storageBlocked: () => 'Another tab has the texts open in an older version: close it, then reload.',
  storageNewer: () => 'A newer version of the workbench has taken over the texts: reload this page.',
  storageFailed: ({ reason }) => `The last change was not saved (${reason}). Save the reading as a file, then reload.`,
  workMissing: () =>
    'This text is not on this device. Where it is, “Share” makes a link or a file of it; otherwise paste the text itself.',
  folderSilent: () =>
    'The server for this folder does not answer: changes are in this window only. Start it, then carry on.',
  folderStays: () => 'This reading is in a folder on this device: delete it there.',
};

/** The labels of the workbench, in English. Their shape is that of every table. No reader meets them, so they stand apart. */
export const workbenchEn = {
  title: 'Workbench',
  /** The part of addresses for a work as readers see it. */
  readSlug: 'read',
  /** The start page: how to open a text, and the works kept. */
  start: {
    heading: 'Read any text',
    promises: [
      'Paste a text: each sentence gets a proposal of who says so and how it is worded.',
      'Go through it sentence by sentence: confirm what is right, and change the rest with a key or a tap.',
      'Everything stays on this device. Nothing is sent, nothing is scored.',
    ],
    text: 'Text',
    textHint: 'The title on the first line, the article below',
    begin: 'Make a draft',
    working: 'Reading the text …',
    stop: 'Stop',
    open: 'Open a file',
    files: 'Or open a file',
    drop: ', or drop it here',
    kinds: ': .txt, .md, .html or a saved reading.',
    sample: 'Try it with this site’s article',
    language: 'Language of the text',
    languages: {
      auto: 'detect it in the text',
      'de-CH': 'German (Switzerland)',
      de: 'German',
      en: 'English',
      und: 'another (hardly any proposals)',
    },
    works: 'On this device',
    worksNote: 'Stored only here. Deleted means gone.',
    progress: (confirmed: number, all: number) =>
      confirmed === all ? 'all confirmed' : `${confirmed} of ${all} confirmed`,
    remove: (title: string) => `Delete “${title}”`,
    removeShort: 'Delete',
    removeSurely: 'Delete for good',
    keep: 'Keep',
    /** A text of which a work is on the device is given again. */
    again: 'Already begun',
    againNote: 'This text is on this device:',
    goOn: 'Continue with it',
    anew: 'Make a new draft',
  },
  bar: {
    all: 'All texts',
    progress: (confirmed: number, all: number) => `${confirmed} of ${all} confirmed`,
    undo: 'Undo',
    redo: 'Redo',
    read: 'Read',
    edit: 'Edit',
    /** What the text says about itself, and who made the reading. */
    work: 'Details',
  },
  states: { proposed: 'draft', confirmed: 'confirmed' },
  /** The sentence at hand. */
  sentence: {
    editor: 'The sentence at hand',
    of: (at: number, all: number) => `Sentence ${at} of ${all}`,
    previous: 'Previous sentence',
    next: 'Next sentence',
    confirm: 'Confirm and continue',
    confirmed: 'Continue',
    unconfirm: 'Back to draft',
    nextUnconfirmed: 'Next draft',
    allConfirmed: 'All sentences are confirmed.',
    /** Of a text in a language without rules. */
    unproposed:
      'The rules are for German and English, so hardly anything is proposed here. If the text is in one of them, paste it again and choose that.',
    form: 'How is it worded?',
    marker: 'Shown by the words',
    who: 'Who says so?',
    nobody: 'Nobody is named here.',
    by: 'with the words',
    pointing: 'in the sentence as',
    pointingAs: (name: string) => `How these words stand for “${name}”`,
    /** The kinds of mentions. */
    mentions: { inflection: 'Form of the name', office: 'Office', pronoun: 'Pronoun' },
    named: (name: string) => `Where “${name}” is named`,
    /** Turns a chain of two sources back into two beside each other. */
    unrelay: 'Cite both directly',
    find: 'Find or add a source',
    create: (name: string) => `“${name}” as a new source`,
    remove: (name: string) => `Remove ${name}`,
    pending: {
      marker: (form: string) => `Which words make it “${form}”? Choose them in the text.`,
      source: 'Whose words are they? Choose the source.',
      mention: (name: string) => `“${name}” is not in the sentence. Which words stand for it? Choose them in the text.`,
    },
    /** What the main button says while that is asked for: what to do, then what it does with the chosen words; and why a move is held. */
    asked: {
      words: 'Choose words in the text',
      wordsFirst: 'Choose words first, or cancel.',
      marker: (form: string) => `Use for “${form}”`,
      mention: 'Use for the source',
      source: 'Choose the source',
      sourceFirst: 'Choose a source first, or cancel.',
      asSource: 'Use as the source',
    },
    stop: 'Cancel',
    time: 'Time words',
    statements: 'Statements of the sentence',
    unpart: 'Merge into one statement',
    context: 'Context',
    cut: 'Structure',
    where: 'In which sentence?',
    leans: (number: number) => `Depends on sentence ${number} (“he”, “these”)`,
    second: {
      none: 'no',
      orElse: (held: string) => `or ${held}`,
      source: (number: number) => `as still said by the source of sentence ${number}`,
      form: (number: number) => `as still worded like sentence ${number}`,
    },
    continues: (number: number) => `Continues the quotation in sentence ${number}`,
    join: 'Join with the next sentence',
    /** Why a paragraph is not offered as one. */
    noHeading: 'Not a heading, since each needs a paragraph below it.',
    /** How a sentence is split, and what that is called where words are chosen. */
    splitting: (act: string) => `To split: choose the first word of the new sentence in the text, then “${act}”.`,
    /** What the paragraph of a sentence is, and how it is cut. */
    begins: 'A paragraph begins here',
    block: 'The paragraph is',
    blocks: {
      paragraph: 'running text',
      lead: 'the lead',
      quotation: 'a quotation',
      list: 'a list item',
      title: 'the title',
      heading: 'a heading',
      part: 'the heading of a part',
      subpart: 'the heading of a subpart',
      byline: 'a byline',
      dateline: 'place, date',
      update: 'an update',
      correction: 'a correction',
      other: 'additional matter',
    },
    note: (text: string) => `“${text}” is`,
    figure: (file: string) => `What the picture “${file}” shows`,
    headingForm: (title: string) => `Wording of the heading “${title}”`,
    findings: 'Still to be settled',
    /** A form that departs from the rules, and the reason. */
    waive: 'Keep it, because …',
    keepForm: 'Keep it for this reason',
    reasonMissing: 'A reason is missing: say in a few words why the rule does not apply here.',
    waiver: 'Departs from the rule because',
    /** What readers get for the sentence at hand. */
    beside: 'As others read it',
    hideBeside: 'Hide',
  },
  /** What can be done with the words chosen in the text. */
  chosen: {
    title: 'Chosen words',
    clear: 'Clear the selection',
    source: 'are the source',
    cue: 'attribute it',
    mention: 'stand for the source',
    marker: 'show the form',
    description: 'describe the source',
    time: 'time word',
    event: 'date',
    answer: 'answer',
    link: 'link',
    about: 'what it is about',
    mentioned: 'only mentioned',
    part: 'a statement of its own',
    split: 'split the sentence here',
    more: 'add more words',
  },
  keys: {
    title: 'Keys',
    letters: 'Letters and digits are keys',
    list: [
      ['⏎', 'confirm and continue'],
      ['1 – 6', 'form'],
      ['S', 'find a source'],
      ['Del', 'remove the last source'],
      ['↑ ↓ or K J', 'sentence'],
      ['← →', 'choose a word, several with ⇧'],
      ['I O F', 'stand for the source: name, office, pronoun'],
      ['L', 'read it as others do, and back'],
      ['V', 'show that alongside'],
      ['C', 'begin a paragraph, or join it to the one before'],
      ['X', 'join with the next sentence; with chosen words, split there'],
      ['.', 'next statement of the sentence'],
      ['Y', 'how the sentence relates to others'],
      ['Z', 'how the text is structured'],
      ['N', 'next draft'],
      ['U', 'back to draft'],
      ['Ctrl Z, Ctrl Y', 'undo, redo'],
      ['Esc', 'clear the selection'],
    ],
  },
  sources: {
    title: 'Sources',
    all: 'All sources',
    name: 'Name, as it appears in the text',
    nameTaken: (name: string) => `Another source already has the name “${name}”. If it is the same, merge the two.`,
    kind: 'Kind',
    merge: 'Merge with',
    mergeBoth: (one: string, other: string) => `Merge “${one}” with “${other}”`,
    mergeInto: 'merge with …',
    none: 'No source yet.',
    description: 'Description',
    speaksFor: 'speaks for',
    forNobody: 'nobody else',
    ground: 'What that is based on',
    grounds: { named: 'The office is named', neighbour: 'only from the neighbouring sentence' },
    groundWords: 'With which words?',
    mentioned: 'Only mentioned, with nothing attributed to them',
  },
  timeline: {
    date: 'Date',
    dateHint: '3 June 2024, 2024-06 or 2024; a slash between two dates, .. for an open end, ~\u00a0for about',
    dateWrong: 'That is not a date. For example: 3 June 2024, 2024-06, 2023/2024.',
    dateOpen: (dates: readonly string[]) => `That may be ${dates.join(' or ')}: write the month as a word.`,
    label: 'What happened',
    save: 'Add to the timeline',
    saveChange: 'Save the change',
    change: (label: string) => `Change “${label}”`,
    changeShort: 'Change',
    basis: 'What the date rests on',
    basisNone: 'these words alone',
    basisSentence: 'also words elsewhere',
    basisPublished: 'also the date of publication',
    basisUnpublished: 'The date of publication is not among the details yet.',
    basisWords: 'Which words there?',
    labelMissing: 'What happened is missing: a few words from the article will do.',
    basisMissing: 'The words that the date rests on are missing: tap them in the sentence.',
  },
  links: {
    title: 'Links',
    address: 'Where they lead (https://…)',
    save: 'Add the link',
  },
  questions: {
    question: 'Question',
    place: 'Position among the answers',
    ask: 'New question',
    add: 'Add the question',
    unasked: 'The question that these words answer is missing.',
    choose: 'Which question do these words answer?',
    /** No relation between two answers. */
    none: 'no relation',
    why: (one: number, other: number) => `How sentences ${one} and ${other} differ`,
    whyIn: (number: number) => `The words in sentence ${number}`,
  },
  /** What the text says about itself, and who made the reading. */
  work: {
    title: 'Details of the text',
    heading: 'Title',
    needed: 'This cannot be empty. Until something is entered, it stays as it was.',
    noTitle: 'This is not a title but the first paragraph',
    take: (said: string) => `Take “${said}” from the text`,
    form: 'Wording of the title',
    lang: 'Language',
    dir: 'Text direction',
    directions: { ltr: 'from left to right', rtl: 'from right to left' },
    said: 'What the text says about itself',
    published: 'Published',
    authors: 'Written by',
    outlet: 'Outlet',
    links: 'Addresses',
    ours: 'Who made this reading',
    by: 'Read by',
    date: 'Read on',
    oneEach: 'one per line',
  },
  /** The first minute: what to do, by finger and by key. */
  guide: {
    skip: 'Do not show again',
    steps: {
      confirm: { touch: 'Is it right? Then confirm it.', keys: 'Is it right? Then press Enter.' },
      form: { touch: 'Is the wording wrong? Choose another.', keys: 'Is the wording wrong? Press 1 to 6.' },
      choose: {
        touch: 'Is a source or a time word missing? Tap it in the text.',
        keys: 'Is a source or a time word missing? Choose it with → or a click in the text.',
      },
      name: { touch: 'Say what it is: a “time word”, perhaps.', keys: 'Say what it is: T, a time word, perhaps.' },
      read: { touch: 'See it as others do: “Read”.', keys: 'See it as others do: “Read” or L.' },
    },
    done: 'That is all.',
  },
  /** The ways in which a reading leaves the device. */
  share: {
    title: 'Share',
    note: (unconfirmed: number) =>
      unconfirmed === 0
        ? 'All sentences are confirmed.'
        : `${unconfirmed === 1 ? '1 sentence is' : `${unconfirmed} sentences are`} still a draft, and marked as such.`,
    unsettled: (sentences: string) => `Still to be settled: ${sentences}.`,
    file: 'The reading as a file',
    fileNote: '.json, which can be opened here again and published with Quellenlage',
    linearNote: 'one HTML file with everything in it, without script',
    link: 'Copy a link',
    linkNote: 'The reading is in the link itself; no server receives it.',
    linkCopied: 'The link is copied.',
    linkRefused: 'The browser does not allow copying. Copy it by hand:',
    linkTooLong: (characters: number, most: number) =>
      `The reading is too long for a link (${characters} characters of at most ${most}). Share the file instead.`,
    worksheetNote: 'for a class, to print',
    module: 'TypeScript',
    moduleNote: 'three files for the folder of an article',
  },
  /** How a work is kept. */
  shelf: {
    notKept: 'Not saved',
    elsewhere: 'This text was changed in another window. “Undo” brings back the version that is not chosen.',
    removedElsewhere: 'This text was deleted in another window.',
    takeTheirs: 'Use the other version',
    keepOurs: 'Keep this version',
  },
  problems,
};

/** What its page says before its script runs. */
export const noScriptEn = {
  description: 'Read any text: sentence by sentence, who says so and how it is worded. All of it stays on this device.',
  needsScript: 'This page needs JavaScript: the text is read in the browser and sent nowhere.',
};
