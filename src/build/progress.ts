/** Says on a terminal what is being done while it lasts, in one line that goes away by itself; elsewhere nothing. */
export function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${clearLine}${step} …`);
}

/** Takes the line away. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(clearLine);
}

/** To the line's first column, and what stands there away. */
const clearLine = '\r\u001B[2K';
