import type { Span } from './span.ts';

/** What stands between a pair of quotation marks, marks included. `closed` is false where the paragraph ends before it does. */
export type Quotation = { readonly span: Span; readonly closed: boolean };

const closers: Readonly<Record<string, string>> = { '„': '“”"', '«': '»', '»': '«', '“': '”', '"': '"“”', '‟': '”' };

/** The quotations of one paragraph, outermost only, in order. */
export function quotationsOf(text: string, [begin, end]: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closing: string } | undefined;
  for (let at = begin; at < end; at++) {
    const mark = text.charAt(at);
    if (open) {
      if (!open.closing.includes(mark)) continue;
      found.push({ span: [open.at, at + 1], closed: true });
      open = undefined;
      continue;
    }
    const closing = closers[mark];
    // An opening mark stands before what it opens, and not behind a letter.
    if (closing && /\S/.test(text.charAt(at + 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) open = { at, closing };
  }
  if (open) found.push({ span: [open.at, end], closed: false });
  return found;
}
