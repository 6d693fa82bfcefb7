/** How much of a digest is kept: 66 bits, plenty against accidents, and digests do not compress. */
export const digestLength = 11;

/**
 * One version of the site: its name, the SHA-256 (base64, its beginning) of each file that is kept by its path below the base, and
 * whether these are all.
 */
export type Edition = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly isWhole: boolean;
};
