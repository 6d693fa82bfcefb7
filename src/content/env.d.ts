/** SHA-256 of `src/content/kursk.txt` in hexadecimal, put in by vite.config.ts. */
declare const __ORIGINAL_SHA256__: string;
