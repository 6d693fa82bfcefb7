import type { Fault } from '../../check/finding.ts';
import type { Reading } from '../../file/parseReading.ts';
import { dataOf } from '../../file/readingFile.ts';
import { startAside } from '../aside/startAside.ts';
import { isBook } from '../edit/parts.ts';

/**
 * What is wrong with a stored reading, which may be of an earlier edition. That of a book is looked for in a worker. What cannot be looked at,
 * because the script for it cannot be loaded, is taken as it is.
 */
export async function faultsIn(reading: Reading): Promise<readonly Fault[]> {
  try {
    if (isBook(reading.article)) return await faultsAside(reading);
    const { readingIn } = await import('../../file/parseReading.ts');
    return readingIn(dataOf(reading)).faults;
  } catch {
    return [];
  }
}

async function faultsAside(reading: Reading): Promise<readonly Fault[]> {
  const aside = startAside();
  const faults = await aside.ask('faultsIn', reading);
  aside.stop();
  return faults ?? [];
}
