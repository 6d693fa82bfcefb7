export const inQuotes = /^(?:«[^«»]+»|„[^„“”]+[“”]|“[^“”]+”|"[^"]+")\s*(?:[—–-]\s?\S.{0,80})?$/u;

const longestHeading = 90;

/** Whether a line may be a heading, or is otherwise none of running text: short and without a mark at its end. */
export function isHeading(line: string, longest = longestHeading): boolean {
  return (
    line.length <= longest &&
    !/[.!…:;,»“”"]$|[.!?]['’]$|https?:|\d \d+[.,]\d+$/.test(line) &&
    // Not «Es schneit. Es taut (siehe Bild)».
    !/\p{Ll}{5}\. /u.test(line) &&
    /^(?:\+{3} ?)?[\p{L}\p{N}«„“"‘']/u.test(line)
  );
}
