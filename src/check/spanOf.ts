import edtf from 'edtf';
import { type DateSpan, type EdtfDate, parseEdtf } from '../model/edtf.ts';

/** A date in its parts; undefined where the model's reader or the package `edtf`, as a second opinion, refuses it. */
export function spanOf(date: EdtfDate): DateSpan | undefined {
  try {
    edtf(date);
    return parseEdtf(date);
  } catch {
    return undefined;
  }
}
