/** One version of the site: its name, and the SHA-256 (base64) of each of its files by path below the base. */
export type Edition = { readonly name: string; readonly files: Readonly<Record<string, string>> };
