import { type ParsedReading, parseReading } from '../file/parseReading.ts';
import { jsonPlaces } from './jsonPlaces.ts';

/** Parses a reading file that somebody may have written by hand: says in every engine in which line it is not JSON, calls a comma too many that, and also what it gives twice. */
export function parseWritten(text: string): ParsedReading {
  const parsed = parseReading(text);
  const { wrong, repeated } = jsonPlaces(text);
  const faults = [
    ...repeated.map(({ key, line }) => ({ id: key, code: 'keyRepeated', key, line }) as const),
    ...parsed.faults.map((fault) => (fault.code === 'jsonInvalid' ? { ...fault, ...wrong } : fault)),
  ];
  return faults.length > 0 ? { reading: undefined, faults } : parsed;
}
