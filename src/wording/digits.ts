/** A text with every decimal digit of whatever script written 0–9, and Japanese and Chinese numerals before 年, 月 and 日 too. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[〇零一二三四五六七八九十]+(?=[年月日])/gu, (numeral) => String(valueOfHan(numeral)));
}

/** Digits of one script follow each other from its zero, and so do whole scripts: the value is the way from the first, modulo ten. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** «二〇二四» digit by digit, «二十三» by its ten. */
function valueOfHan(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const read = (digits = '') =>
    Number([...digits].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇'))).join(''));
  return numeral.includes('十') ? (tens ? read(tens) : 1) * 10 + read(ones) : read(ones);
}
