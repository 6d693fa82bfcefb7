/** Shows on a terminal what is being done, in one line that disappears afterwards. Prints nothing elsewhere. */
export function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${clearLine}${step} …`);
}

/** Clears the line. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(clearLine);
}

/** Moves to the first column and erases the line. */
const clearLine = '\r\u001B[2K';
