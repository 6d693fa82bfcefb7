/** How much of a digest is kept: 66 bits, plenty against accidents, and digests do not compress. */
export const digestLength = 11;

/** One version of the site: its name, and the SHA-256 (base64, its beginning) of each of its files by path below the base. */
export type Edition = { readonly name: string; readonly files: Readonly<Record<string, string>> };
