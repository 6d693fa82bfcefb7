import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';

/** A draft of two sentences. */
export const { reading } = draftArticle('Titel\nDer Minister sagte, es sei gut. Das ist so.', 'de-CH');

/** Gives a test an empty database. */
export function emptyDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
}
