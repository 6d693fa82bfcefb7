/** How many characters of a digest are kept: 60 bits are plenty against accidents, and digests do not compress. */
export const digestLength = 10;

/**
 * One version of the site: its name, the SHA-256 (base64, shortened) of each file kept, by path below the base, and
 * whether these are all the files.
 */
export type Edition = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly isWhole: boolean;
};
