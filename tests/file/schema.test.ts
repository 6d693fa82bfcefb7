import { expect, test } from 'vitest';
import { readingFile } from '../../src/file/readingFile.ts';
import { readingSchema } from '../../src/file/readingSchema.ts';
import type { ReadingFile } from '../../src/file/schema.ts';
import type { ArticleInput } from '../../src/model/articleInput.ts';

/** A type without what may differ between the two: what is read-only, how unions are composed, optional keys. */
type Plain<T> = [T] extends [string | number | boolean | undefined]
  ? T
  : T extends readonly unknown[]
    ? { readonly [Index in keyof T]: Plain<T[Index]> }
    : T extends object
      ? { readonly [Key in keyof T as [T[Key]] extends [undefined] ? never : Key]: Plain<T[Key]> }
      : T;
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** If the two differ, this does not compile. */
const isSame: Same<Plain<ReadingFile['article']>, Plain<ArticleInput>> = true;
const isTold: Same<Plain<Omit<ReadingFile['article'], 'joint'>>, Plain<ArticleInput>> = false;

test('the type of a file is that of what an author may write', () => {
  expect([isSame, isTold]).toEqual([true, false]);
});

test('the format is published as a JSON Schema that names its parts and forbids other keys', () => {
  const schema = readingSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['version', 'article', 'unconfirmed'],
    additionalProperties: false,
    properties: { article: { $ref: '#/$defs/article' }, version: { const: 1 } },
    $defs: { sentence: {}, attribution: { properties: { relays: { $ref: '#/$defs/attribution' } } } },
  });
});

test('every key of the format has its place in a file, ahead of keys that are not of it', () => {
  // The address of the format is not part of a reading; it stays where it was.
  const keys = keysIn(readingSchema()).filter((key) => key !== '$schema');
  expect(keys).toContain('attributions');
  const known = Object.fromEntries([['else', 0], ...keys.map((key) => [key, 0])]);
  // Not a valid reading, but something with every key.
  const written = JSON.parse(readingFile({ article: known, unconfirmed: [] } as never));
  expect(Object.keys(written.article).at(-1)).toBe('else');
  expect(Object.keys(written.article)).toHaveLength(keys.length + 1);
});

/** The keys of a schema's objects, at every depth, apart from ids. */
function keysIn(schema: object): readonly string[] {
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  const within = Object.values(schema).filter((one) => typeof one === 'object' && one !== null);
  return [...new Set([...own, ...within.flatMap((one) => keysIn(one))])];
}
