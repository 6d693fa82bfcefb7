import { workbenchName } from '../../ids.ts';
import type { Problem } from '../problem.ts';
import { changeBetween } from './change.ts';
import type { Revised, Stage } from './shelf.ts';

const version = 2;

/** Opens the database of works on this device, or says why there is none. */
export function openDatabase(): Promise<IDBDatabase | Problem> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve({ code: 'storageMissing' });
    try {
      const request = indexedDB.open(workbenchName, version);
      request.onupgradeneeded = () => upgrade(request.result, request.transaction);
      request.onblocked = () => resolve({ code: 'storageBlocked' });
      request.onerror = () => resolve(openingProblem(request.error));
      request.onsuccess = () => {
        // Makes way for a tab with a later version.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
    } catch (error) {
      resolve(openingProblem(error));
    }
  });
}

/** The first version stored each work as a whole. */
function upgrade(database: IDBDatabase, transaction: IDBTransaction | null): void {
  const stages = database.createObjectStore('stages', { keyPath: ['id', 'revision'] });
  if (!transaction || !database.objectStoreNames.contains('works')) {
    database.createObjectStore('entries', { keyPath: 'id' });
    return;
  }
  const all: IDBRequest<Revised[]> = transaction.objectStore('works').getAll();
  all.onsuccess = () => {
    for (const { kept, revision } of all.result) {
      stages.put({
        id: kept.id,
        revision,
        changed: kept.changed,
        change: changeBetween(undefined, kept),
      } satisfies Stage);
    }
    database.deleteObjectStore('works');
  };
}

/** Why there is no database. In private windows, or if storage is blocked, each browser fails in its own way. */
function openingProblem(error: unknown): Problem {
  const problem = storageProblem(error);
  const isTold = problem.code === 'storageFull' || (error instanceof DOMException && error.name === 'VersionError');
  return isTold ? problem : { code: 'storageMissing' };
}

/** Why something could not be stored or read. */
export function storageProblem(error: unknown): Problem {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  switch (name) {
    case 'QuotaExceededError':
      return { code: 'storageFull' };
    case 'SecurityError':
    case 'NotSupportedError':
      return { code: 'storageMissing' };
    case 'VersionError':
    case 'InvalidStateError':
      return { code: 'storageNewer' };
    default:
      return { code: 'storageFailed', reason: message || name };
  }
}
