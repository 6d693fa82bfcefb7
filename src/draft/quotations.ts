import { type Span, trimmed } from '../model/words.ts';
import { quotationsIn } from '../wording/quotations.ts';

/** A quotation, marks included. `closed` is false if the paragraph ends before the quotation does. */
export type Quotation = { readonly span: Span; readonly closed: boolean };

/** The quotations of one paragraph, outermost only, in order. */
export function quotationsOf(text: string, [begin, end]: Span): readonly Quotation[] {
  return quotationsIn([text.slice(begin, end)]).flatMap(({ start, end: last, closed, depth }) =>
    depth === 0 ? [{ span: [begin + start.at, begin + last.at] as const, closed }] : [],
  );
}

/** A quotation without its marks. */
export function withoutMarks(text: string, { span: [begin, end], closed }: Quotation): Span {
  return trimmed(text, [begin + 1, closed ? end - 1 : end]);
}
