import edtf from 'edtf';
import { type DateSpan, type EdtfDate, parseEdtf } from '../model/edtf.ts';

/** A date in its parts; undefined where the model's reader or the package `edtf`, as a second opinion, refuses it. */
export function spanOf(date: EdtfDate): DateSpan | undefined {
  try {
    // End by end: the package takes an interval that ends in a coarser unit than it begins for a reversed one.
    for (const end of date.split('/')) if (end !== '' && end !== '..') edtf(end);
    return parseEdtf(date);
  } catch {
    return undefined;
  }
}
