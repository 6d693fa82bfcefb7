import type { Fault } from '../check/finding.ts';

/** Why something cannot be opened or kept, by its code, with the values that say it. */
type Problems = {
  /** In megabytes. */
  readonly tooLarge: { readonly size: number; readonly most: number };
  readonly textEmpty: object;
  /** Of a title alone no sentence can be read. */
  readonly textUntitled: object;
  /** A file that holds no text as it lies there: `pdf`, `docx`, or whatever it is called. */
  readonly kindUnknown: { readonly kind: string };
  /** A page with more elements than any article has. */
  readonly pageTooLarge: { readonly elements: number; readonly most: number };
  readonly readingFaulty: { readonly faults: readonly Fault[] };
  /** Something in an article in TypeScript that only running it would tell. */
  readonly articleNotPlain: { readonly line: number };
  readonly linkBroken: object;
  /** Made by a later edition of the workbench. */
  readonly linkNewer: object;
  /** The script that takes in what is given could not be loaded, or failed. */
  readonly openerMissing: object;

  /** This device keeps nothing: no database, or none in private mode. */
  readonly storageMissing: object;
  readonly storageFull: object;
  /** Another tab with an earlier edition holds on to the works. */
  readonly storageBlocked: object;
  /** A later edition has taken over the works. */
  readonly storageNewer: object;
  readonly storageFailed: { readonly reason: string };
  /** The file in the folder that is served is no reading, or the server does not answer. */
  readonly folderSilent: object;
  /** It is deleted where it lies, not here. */
  readonly folderStays: object;
};

export type ProblemCode = keyof Problems;

/** Why something cannot be opened or kept, as data. */
export type Problem<C extends ProblemCode = ProblemCode> = { [K in C]: { readonly code: K } & Problems[K] }[C];
