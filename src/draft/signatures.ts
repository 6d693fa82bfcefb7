import type { Span } from '../model/words.ts';
import { shownByName } from '../wording/firstNames.ts';
import type { Found } from './found.ts';
import { isName } from './noteLines.ts';

const mark = '[«»„“”"]';
const signature = new RegExp(
  `^(?:(.*${mark} ?)?[—–-] ?)?(([^,.!?:«»„“”"]+)(?:, [^.!?:«»„“”"]{2,60})?)(:(?: ?${mark}.*)?)?$`,
  'su',
);
const markBefore = new RegExp(`${mark}\\s*$`);
const markBehind = new RegExp(`^\\s*${mark}`);

/**
 * Who says a quotation, where no more than a name stands below it, behind its dash, or before its colon: «— Anna Muster, Rätin», «Anna
 * Muster, Rätin:».
 */
export function signerIn(text: string, [begin, end]: Span): Found | undefined {
  const words = text.slice(begin, end);
  const [, quoted, signer = '', name = '', colon] = signature.exec(words) ?? [];
  if (!isName(name)) return undefined;
  const [first = ''] = name.toLowerCase().split(' ');
  // Not «Anna Muster, Rätin, sagt:».
  const isAhead = /^, [^,]+$/.test(signer.slice(name.length)) && shownByName(first) !== undefined;
  const isSigned = colon
    ? isAhead && (colon !== ':' || markBehind.test(text.slice(end, end + 4)))
    : quoted !== undefined || markBefore.test(text.slice(Math.max(0, begin - 4), begin));
  const from = begin + words.lastIndexOf(signer);
  return isSigned
    ? { source: [from, from + signer.length], cue: [], rule: 'signature', by: ':', reports: 'here' }
    : undefined;
}
