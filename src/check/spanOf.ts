import { parse } from 'edtf';
import { type DateSpan, type EdtfDate, parseEdtf } from '../model/edtf.ts';

/** Parses a date; undefined if our parser or the package `edtf`, as a second opinion, rejects it. */
export function spanOf(date: EdtfDate): DateSpan | undefined {
  try {
    // End by end, because the package takes an interval whose end is coarser than its start for a reversed one.
    for (const end of date.split('/')) if (end !== '' && end !== '..') parse(end);
    return parseEdtf(date);
  } catch {
    return undefined;
  }
}
