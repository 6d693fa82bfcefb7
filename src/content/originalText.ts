import text from './kursk.txt?raw';

/** The article's text as it was published, for the build to compare with; in the bundle it would stand twice. */
export const originalText = text;
