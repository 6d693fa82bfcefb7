import type { Fault } from '../check/finding.ts';

/** Why something cannot be opened or stored: codes, each with its values. */
type Problems = {
  /** In megabytes. */
  readonly tooLarge: { readonly size: number; readonly most: number };
  readonly textEmpty: object;
  /** A text too long for the field in which another stands. */
  readonly fieldFilled: object;
  /** The address of a text on the web, instead of the text. */
  readonly textElsewhere: object;
  /** A paragraph, or a title, that is too long to be shown, and how it begins. */
  readonly lineTooLong: { readonly begin: string; readonly size: number; readonly most: number };
  /** A file that is not a text: `pdf`, `docx`, or any other type. */
  readonly kindUnknown: { readonly kind: string };
  /** A file that is named like a text and is none. */
  readonly notText: { readonly name: string };
  /** A page with more elements than any article has. */
  readonly pageTooLarge: { readonly elements: number; readonly most: number };
  readonly readingFaulty: { readonly faults: readonly Fault[] };
  /** Something in a TypeScript article that would have to be run. */
  readonly articleNotPlain: { readonly line: number };
  readonly linkBroken: object;
  /** Made by a later version of the workbench. */
  readonly newer: object;
  /** The worker's script could not be loaded, or failed. */
  readonly partMissing: object;

  /** This device stores nothing: no database, or none in private mode. */
  readonly storageMissing: object;
  readonly storageFull: object;
  /** Another tab with an earlier version is using the works. */
  readonly storageBlocked: object;
  /** A later version has taken over the works. */
  readonly storageNewer: object;
  readonly storageFailed: { readonly reason: string };
  readonly workMissing: object;
  /** The file in the served folder is not a reading, or the server does not respond. */
  readonly folderSilent: object;
  /** A served folder's reading can only be deleted on the disk. */
  readonly folderStays: object;
};

export type ProblemCode = keyof Problems;

/** Why something cannot be opened or stored, as data. */
export type Problem<C extends ProblemCode = ProblemCode> = { [K in C]: { readonly code: K } & Problems[K] }[C];

/** The result of what did not succeed, and why. */
export type Failed = { readonly kind: 'failed'; readonly problem: Problem };

export function failed(problem: Problem): Failed {
  return { kind: 'failed', problem };
}
