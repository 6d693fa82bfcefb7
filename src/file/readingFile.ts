import type { Reading } from './parseReading.ts';

/** A reading as the data of its file, which `reading.schema.json` describes. */
export function dataOf({ article, unconfirmed }: Reading) {
  return { version: 1, article, unconfirmed } as const;
}

/** A reading as the text of its file, after what else that file has. Equal readings have the same text, however they came about. */
export function readingFile(reading: Reading, before: object = {}): string {
  return `${JSON.stringify(Object.assign({ ...before }, inOrder(dataOf(reading))), null, 2)}\n`;
}

/** All keys in their order, so that an edit changes few lines of a file. */
const keys = [
  'version article unconfirmed lang dir joint above title sources sections events questions mentioned imprint reading',
  'name source kind id level note text heading lead paragraphs blocks file width height alt caption credit',
  'part timeWords context secondReading neighbour waiver form attributions mention cue relays marker continues statements',
  'paragraph items description speaksFor ground label by date published authors outlet links words href named sentence',
  'about basis answers relations between why objections',
].flatMap((some) => some.split(' '));
const places: ReadonlyMap<string, number> = new Map(keys.map((key, place) => [key, place]));

/** What has ids for keys, whose order means something. */
const byId = new Set(['sources', 'events', 'questions']);

function inOrder(value: unknown, isById = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inOrder(one));
  const entries = Object.entries(value).map(([key, one]) => [key, inOrder(one, !isById && byId.has(key))] as const);
  const placeOf = ([key]: readonly [string, unknown]) => places.get(key) ?? keys.length;
  return Object.fromEntries(isById ? entries : entries.sort((one, other) => placeOf(one) - placeOf(other)));
}
