/** The text this reading is made from, offered beside the pages as it stands; its SHA-256 is computed by the build. */
export const original = { file: 'kursk.txt', sha256: __ORIGINAL_SHA256__ };
