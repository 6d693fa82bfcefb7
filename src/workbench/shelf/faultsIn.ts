import type { Fault } from '../../check/finding.ts';
import type { Reading } from '../../file/parseReading.ts';
import { dataOf } from '../../file/readingFile.ts';
import { isBook } from '../edit/parts.ts';
import { startWorker } from '../worker/startWorker.ts';

/**
 * What is wrong with a stored reading, which may be of an earlier edition. That of a book is looked for in a worker. What cannot be looked at,
 * because the script for it cannot be loaded, is taken as it is.
 */
export async function faultsIn(reading: Reading): Promise<readonly Fault[]> {
  try {
    if (isBook(reading.article)) return await faultsInWorker(reading);
    const { readingIn } = await import('../../file/parseReading.ts');
    return readingIn(dataOf(reading)).faults;
  } catch {
    return [];
  }
}

async function faultsInWorker(reading: Reading): Promise<readonly Fault[]> {
  const worker = startWorker();
  const faults = await worker.ask('faultsIn', reading);
  worker.stop();
  return faults ?? [];
}
