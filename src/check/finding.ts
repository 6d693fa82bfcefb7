import type { Article, Imprint } from '../model/article.ts';
import type { Form } from '../model/form.ts';

/** What is checked: an article, the original text it must be, the name of its file, and the ids that its addresses need for something else. */
export type Subject = {
  readonly article: Article;
  readonly original: string;
  readonly file: string;
  readonly taken: readonly string[];
};

/** What an id names. */
export type Named = 'section' | 'sentence' | 'figure' | 'source' | 'event' | 'question';

/** Everything that can be wrong, by its code, with the values that say it. Their ids are of sentences; words are verbatim. */
type Faults = {
  /** From which character on (from 1), and the word there in both. */
  readonly textDiffers: { readonly character: number; readonly expected: string; readonly found: string };
  readonly originalDamaged: object;
  readonly originalDecomposed: object;
  /** A code point, as `U+202E`. */
  readonly characterHarmful: { readonly character: string };
  readonly linkNotWeb: { readonly link: string };
  readonly languageUnknown: { readonly lang: string };

  readonly idUnfit: object;
  readonly idTaken: object;
  readonly idShared: object;
  readonly idRepeated: { readonly named: Named; readonly count: number };

  readonly sentencesMissing: object;
  readonly titleEmpty: object;
  readonly headingMissing: object;
  readonly headingEmpty: object;
  readonly leadMisplaced: object;
  readonly leadsSeveral: { readonly count: number };
  readonly sectionEmpty: object;
  readonly paragraphEmpty: object;
  readonly sentenceEmpty: object;
  readonly sentenceLoose: object;
  readonly labelMissing: { readonly named: 'source' | 'event' | 'question' };
  readonly blockEmpty: object;
  readonly captionEmpty: object;
  readonly pictureUndrawn: { readonly picture: string };
  readonly pictureUnsized: { readonly width: number; readonly height: number };
  readonly pictureUndescribed: object;
  /** Its file is not there, or cannot be read; or has another size than is said. */
  readonly pictureMissing: { readonly picture: string };
  readonly pictureSizeDiffers: { readonly picture: string; readonly width: number; readonly height: number };
  readonly noteEmpty: { readonly field: string };

  readonly wordsEmpty: object;
  readonly wordsMissing: { readonly words: string; readonly meant: string | undefined };
  readonly wordsRepeated: { readonly words: string; readonly count: number };
  readonly wordsDisordered: { readonly words: string };

  /** Two statements of a sentence claim the same words; or none claims them. */
  readonly statementsOverlap: { readonly words: string };
  readonly statementsDisordered: object;
  readonly wordsUnclaimed: { readonly words: string };
  /** Goes on with the quotation of a sentence (`from`) that has none, that is over, or that some words are not in. */
  readonly continuesNothing: { readonly from: string };
  readonly continuesOutside: { readonly from: string };
  readonly wordsBehindQuotation: { readonly from: string; readonly words: string };

  /** The form given, the one by the rules, and the words that make it so, if any do. */
  readonly formDiffers: { readonly form: Form; readonly ruled: Form; readonly match: string | undefined };
  readonly markerDiffers: { readonly marker: string; readonly match: string };
  readonly waiverUnfounded: object;
  readonly waiverNeedless: { readonly form: Form };

  readonly sourceUnused: object;
  /** In which sentence it is cited, and in which its name should stand: the same one or another. */
  readonly sourceUnnamed: { readonly name: string; readonly sentence: string; readonly named: string };
  /** Words that are the name are said to be something else; or the name is said to stand in the same sentence. */
  readonly mentionIsName: { readonly sentence: string; readonly mention: string };
  readonly mentionCircular: { readonly sentence: string; readonly mention: string };
  readonly nobodyNamed: { readonly name: string };
  readonly officeElsewhere: { readonly sentence: string };
  readonly officeNotBeside: { readonly sentence: string };
  readonly speaksForItself: object;
  readonly mentionedMissing: { readonly name: string };
  readonly mentionedSource: { readonly name: string };

  readonly dateInvalid: { readonly date: string; readonly of: 'event' | 'published' | 'reading' };
  readonly dateOther: { readonly date: string; readonly words: string };
  readonly dateFiner: { readonly date: string; readonly words: string };
  /** Counted from a date of publication that is not given. */
  readonly dateUnpublished: object;
  readonly basisNeedless: { readonly words: string };
  /** The day of the week (0 is Sunday) that the date is. */
  readonly weekdayDiffers: { readonly date: string; readonly weekday: number; readonly words: string };
  readonly startMissing: { readonly date: string; readonly words: string; readonly meant: string };
  readonly endMissing: { readonly date: string; readonly words: string; readonly meant: string };
  readonly startInvented: { readonly date: string; readonly words: string };
  readonly endInvented: { readonly date: string; readonly words: string };
  readonly markMissing: { readonly date: string; readonly words: string; readonly mark: 'approximate' | 'uncertain' };
  readonly markInvented: { readonly date: string; readonly words: string; readonly mark: 'approximate' | 'uncertain' };
  readonly eventMisplaced: { readonly before: string };
  readonly sourceMisplaced: { readonly before: string };

  readonly answersMissing: object;
  readonly answerRepeated: { readonly sentence: string; readonly words: string };
  readonly relationToItself: { readonly sentence: string };
  readonly relationElsewhere: { readonly sentence: string };

  readonly secondReadingNeedless: object;
  readonly secondReadingFar: { readonly neighbour: string };
  readonly secondReadingUnsourced: { readonly neighbour: string };
  readonly contextFar: { readonly context: string };

  /** Something in a text of ours that the article does not give. */
  readonly foreign: { readonly named: 'source' | 'event' | 'question' | 'mentioned'; readonly found: string };
  readonly claimForeign: { readonly key: string; readonly lacks: keyof Imprint | 'image' };

  /** A file that holds a reading; places are JSON paths (RFC 9535). */
  readonly fileTooLarge: { readonly characters: number; readonly most: number };
  readonly fileTooDeep: { readonly path: string; readonly most: number };
  readonly jsonInvalid: { readonly reason: string };
  readonly keyForbidden: { readonly path: string; readonly key: string };
  readonly keyMissing: { readonly path: string };
  readonly keyUnknown: { readonly path: string; readonly known: string };
  readonly valueDiffers: { readonly path: string; readonly expected: string; readonly found: string };
  readonly idUnknown: {
    readonly path: string;
    readonly named: 'sentence' | 'source';
    readonly found: string;
    readonly known: string;
  };
  readonly answerUnknown: { readonly path: string; readonly found: string };
  readonly circle: { readonly key: 'continues' | 'context' | 'speaksFor'; readonly ids: string };
  /** A text as it lies on the disk. */
  readonly textNotUtf8: { readonly line: number; readonly byte: string };
  readonly textUtf16: object;
  readonly textBinary: object;
  readonly textEmpty: object;
  readonly textUntitled: object;
  readonly fileMissing: object;
  readonly unconfirmed: { readonly count: number; readonly all: number };
};

export type Code = keyof Faults;

/** A fault of a certain kind: at which id, and its values. */
export type Fault<C extends Code = Code> = { [K in C]: { readonly id: string; readonly code: K } & Faults[K] }[C];

/** A fault, and in which file. */
export type Finding<C extends Code = Code> = { readonly file: string } & Fault<C>;

/** One check: every fault it finds in a subject, none where all is well. */
export type Check = (subject: Subject) => readonly Fault[];
