/** A text with the decimal digits of every script as 0–9, and so for Chinese and Japanese numerals before 年, 月 and 日. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[〇零一二三四五六七八九十]+(?=[年月日])/gu, (numeral) => String(valueOfHan(numeral)));
}

/** The digits of a script are consecutive code points from its zero on, so the value of one is its distance from there. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** «二〇二四» digit by digit, «二十三» by its ten. */
function valueOfHan(numeral: string): number {
  const read = (digits = '') =>
    Number([...digits].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇'))).join(''));
  const [tens, ones] = numeral.split('十');
  return ones === undefined ? read(tens) : (tens ? read(tens) : 1) * 10 + read(ones);
}
