import type { Problem } from '../problem.ts';

export const databaseName = 'quellenlage-workbench';
const version = 1;

/** Opens the database in which works are kept on this device, or says why there is none. */
export function openDatabase(): Promise<IDBDatabase | Problem> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve({ code: 'storageMissing' });
    try {
      const request = indexedDB.open(databaseName, version);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('entries', { keyPath: 'id' });
        request.result.createObjectStore('works', { keyPath: 'id' });
      };
      request.onblocked = () => resolve({ code: 'storageBlocked' });
      request.onerror = () => resolve(openingProblem(request.error));
      request.onsuccess = () => {
        // A tab with a later edition need not wait for this one.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
    } catch (error) {
      resolve(openingProblem(error));
    }
  });
}

/** Why there is no database. In a private window, or where somebody has forbidden it, each browser fails in a way of its own. */
function openingProblem(error: unknown): Problem {
  const problem = storageProblem(error);
  const isTold = problem.code === 'storageFull' || (error instanceof DOMException && error.name === 'VersionError');
  return isTold ? problem : { code: 'storageMissing' };
}

/** Why something could not be kept or read. */
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
