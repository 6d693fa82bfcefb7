import text from './kursk.txt?raw';

/** The article's text as published, for the build to compare with. Bundles must not import it, or the text would be in them twice. */
export const originalText = text;
