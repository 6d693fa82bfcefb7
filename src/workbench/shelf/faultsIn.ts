import type { Fault } from '../../check/finding.ts';
import type { Reading } from '../../file/parseReading.ts';
import { dataOf } from '../../file/readingFile.ts';
import { isBook } from '../edit/parts.ts';
import { askOnce } from '../worker/startWorker.ts';

/**
 * What is wrong with a stored reading, which may be from an earlier edition. A book is checked in a worker. If the script for that cannot be
 * loaded, it is taken as it is.
 */
export async function faultsIn(reading: Reading): Promise<readonly Fault[]> {
  try {
    if (!isBook(reading.article)) {
      const { readingIn } = await import('../../file/parseReading.ts');
      return readingIn(dataOf(reading)).faults;
    }
    return (await askOnce('faultsIn', reading)) ?? [];
  } catch {
    return [];
  }
}
