import type { Span } from '../model/words.ts';
import { isFirstName } from '../wording/firstNames.ts';
import { isName } from './noteLines.ts';

const mark = '[«»„“”"]';
const signature = new RegExp(
  `^((?:${mark}.*|[^«„“"]*)${mark} ?)?(?:([—–-]) ?|\\()?((?:(?:Prof|Dr|med)\\. )*([^,.!?:«»„“”"()]+)(?:, [^.!?:«»„“”"()]{2,60})?)\\)?(:(?: ?${mark}.*)?)?$`,
  'su',
);
const office = /^(?:der|die|the|eine?|an?) [\p{L}-]+$/iu;
const markBefore = new RegExp(`${mark}\\s*$`);
const markBehind = new RegExp(`^\\s*${mark}`);

/**
 * The words that say whose a quotation is; whether they surely do, as «Neue Ufer» does not below it; and whether they stand alone, as no
 * name does that has its own quotation beside it.
 */
type Signer = { readonly source: Span; readonly isSure: boolean; readonly isAlone: boolean };

/**
 * Who says a quotation, where no more than a name stands below it, behind it, or before its colon: «Anna Muster, Rätin», «— Rat
 * Muster», «— Die Rätin», «Anna Muster, Rätin:».
 */
export function signerIn(text: string, [begin, end]: Span): Signer | undefined {
  const words = text.slice(begin, end);
  const [, quoted, dash, signer = '', name = '', colon] = signature.exec(words) ?? [];
  if (!isName(name) && !(dash && office.test(name))) return undefined;
  const isPerson = name.toLowerCase().split(' ').slice(0, 2).some(isFirstName);
  // Not «Anna Muster, Rätin, sagt:».
  const isAhead = isPerson && /^, [^,]+$/.test(signer.slice(name.length));
  const isSigned = colon
    ? isAhead && (colon !== ':' || markBehind.test(text.slice(end, end + 4)))
    : quoted !== undefined || markBefore.test(text.slice(Math.max(0, begin - 4), begin));
  const from = begin + words.lastIndexOf(signer);
  if (!isSigned) return undefined;
  return {
    source: [from, from + signer.length],
    isSure: isPerson || dash !== undefined,
    isAlone: (quoted ?? colon) === undefined,
  };
}
