import type { Article, Imprint } from '../model/article.ts';
import type { Form } from '../model/form.ts';

/** What is checked: an article, the original text that it must equal, the name of its file, and the ids that addresses reserve. */
export type Subject = {
  readonly article: Article;
  readonly original: string;
  readonly file: string;
  readonly taken: readonly string[];
};

/** What stands in a list, so that an id may name two. */
export type Listed = 'section' | 'sentence' | 'figure';

/** What the words are given for, if not for the sentence they should be in: the id of a source, an event or a question. */
type Owned = { readonly owner?: string | undefined };

/** Everything that can be wrong: codes, each with its values. Ids are of sentences unless named otherwise; words are verbatim. */
type Faults = {
  /** A code point, as `U+FFFD`, and its line. */
  readonly originalDamaged: { readonly character: string; readonly line: number };
  readonly originalDecomposed: object;
  /** A code point, as `U+202E`. */
  readonly characterHarmful: { readonly character: string };
  readonly linkNotWeb: { readonly link: string };
  readonly languageUnknown: { readonly lang: string };

  readonly idInvalid: object;
  readonly idTaken: object;
  readonly idShared: object;
  readonly idRepeated: { readonly named: Listed; readonly count: number };

  readonly sentencesMissing: object;
  readonly titleEmpty: object;
  readonly headingMissing: object;
  readonly headingEmpty: object;
  readonly leadMisplaced: object;
  readonly severalLeads: { readonly count: number };
  readonly sectionEmpty: object;
  readonly paragraphEmpty: object;
  readonly sentenceEmpty: object;
  readonly sentencePadded: object;
  readonly labelMissing: { readonly named: 'source' | 'event' | 'question' };
  readonly blockEmpty: object;
  readonly captionEmpty: object;
  readonly pictureUndrawn: { readonly picture: string };
  readonly pictureUnsized: { readonly width: number; readonly height: number };
  readonly pictureUndescribed: object;
  readonly noteEmpty: { readonly field: string };

  readonly wordsEmpty: Owned;
  readonly wordsMissing: Owned & { readonly words: string; readonly meant: string | undefined };
  readonly wordsRepeated: Owned & { readonly words: string; readonly count: number };
  readonly wordsOutOfOrder: Owned & { readonly words: string };
  readonly timeWordRepeated: { readonly words: string };

  /** Words of a sentence that two statements claim, or none. */
  readonly statementsOverlap: { readonly words: string };
  readonly statementsOutOfOrder: object;
  readonly wordsUnclaimed: { readonly words: string };
  /** Continues the quotation of a sentence (`from`) that has none, whose quotation has ended, or that does not hold all the words. */
  readonly continuesNothing: { readonly from: string };
  readonly continuesOutside: { readonly from: string };
  readonly wordsBehindQuotation: { readonly from: string; readonly words: string };

  /** The form given, the form by the rules, and the words that decide it, if any. */
  readonly formDiffers: { readonly form: Form; readonly ruled: Form; readonly match: string | undefined };
  readonly markerDiffers: { readonly marker: string; readonly match: string };
  readonly waiverWithoutReason: object;
  readonly waiverUnnecessary: { readonly form: Form };

  readonly sourceUnused: object;
  /** The sentence that cites it, and the one that should name it, which may be the same. */
  readonly sourceUnnamed: { readonly name: string; readonly sentence: string; readonly named: string };
  /** A mention that is the name itself, or that claims to be named in its own sentence. */
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
  /** Relative to a date of publication that is not given. */
  readonly dateUnpublished: object;
  readonly basisUnnecessary: { readonly words: string };
  /** The weekday of the date; 0 is Sunday. */
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
  /** The words of the two answers. */
  readonly relationRepeated: { readonly words: string; readonly others: string };

  readonly secondReadingUnnecessary: object;
  readonly secondReadingFar: { readonly neighbour: string };
  readonly secondReadingUnsourced: { readonly neighbour: string };
  readonly secondReadingUnmarked: { readonly neighbour: string };
  readonly contextFar: { readonly context: string };

  /** Something in one of our own texts that the article does not say. */
  readonly foreign: { readonly named: 'source' | 'event' | 'question'; readonly found: string };

  /** In a reading's file; places are JSON paths (RFC 9535). */
  readonly fileTooLarge: { readonly characters: number; readonly most: number };
  readonly fileTooDeep: { readonly path: string; readonly most: number };
  /** What the engine that reads it says, and the line where that is known, as in a file on disk. */
  readonly jsonInvalid: { readonly reason: string; readonly line?: number | undefined };
  readonly keyRepeated: { readonly key: string; readonly line: number };
  readonly keyForbidden: { readonly path: string; readonly key: string };
  /** What may stand there, if that is one of few, and the form beside it. */
  readonly keyMissing: {
    readonly path: string;
    readonly expected: string | undefined;
    readonly form: Form | undefined;
  };
  readonly keyUnknown: { readonly path: string; readonly known: string; readonly form: Form | undefined };
  readonly valueDiffers: { readonly path: string; readonly expected: string; readonly found: string };
  /** Where an object belongs, with these keys if it has fixed ones; where a date does. */
  readonly objectMissing: { readonly path: string; readonly keys: string | undefined; readonly found: string };
  readonly dateUnknown: { readonly path: string; readonly found: string };
  readonly idUnknown: {
    readonly path: string;
    readonly named: 'sentence' | 'source';
    readonly found: string;
    readonly known: string;
  };
  readonly answerUnknown: { readonly path: string; readonly found: string };
  readonly circle: { readonly key: 'continues' | 'context' | 'speaksFor'; readonly ids: string };
};

/** What can be wrong with files other than readings and with what is built, which only the command line says, in English. */
type FileFaults = {
  /** Where an article differs from its original: the first character (from 1), and the word there in each text. */
  readonly textDiffers: { readonly character: number; readonly expected: string; readonly found: string };
  readonly claimForeign: { readonly key: string; readonly lacks: keyof Imprint | 'image' };
  /** A picture's file is missing or unreadable, holds no whole picture, or one of another size than the one given. */
  readonly pictureMissing: { readonly picture: string };
  readonly pictureDamaged: { readonly picture: string };
  readonly pictureSizeDiffers: { readonly picture: string; readonly width: number; readonly height: number };
  /** In a text file. */
  readonly textNotUtf8: { readonly line: number; readonly byte: string };
  readonly textUtf16: object;
  readonly textBinary: object;
  readonly textEmpty: object;
  readonly textUntitled: object;
  readonly textIsPage: object;
  readonly fileMissing: { readonly isFolder: boolean };
  readonly unconfirmed: { readonly count: number; readonly all: number };
};

type EveryFault = Faults & FileFaults;

/** What names a fault of an article or of a reading. */
export type Code = keyof Faults;

/** What names a fault of any kind, those that only the command line finds included. */
export type AnyCode = keyof EveryFault;

/** A fault: its id, its code and the values of that code. */
export type Fault<C extends AnyCode = Code> = {
  [K in C]: { readonly id: string; readonly code: K } & EveryFault[K];
}[C];

/** A fault of any kind. */
export type AnyFault = Fault<AnyCode>;

/** A fault and the file it is in. */
export type Finding<C extends AnyCode = Code> = { readonly file: string } & Fault<C>;

/** A fault of any kind and the file it is in. */
export type AnyFinding = Finding<AnyCode>;

/** A check yields every fault that it finds in a subject. */
export type Check = (subject: Subject) => Iterable<Fault>;
