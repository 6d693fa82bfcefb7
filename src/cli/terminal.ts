import { styleText } from 'node:util';

/** Prints a success, in green on a terminal with colours. */
export function sayDone(message: string): void {
  process.stdout.write(`${styleText('green', message, { stream: process.stdout })}\n`);
}

/** Prints an error, in red on a terminal with colours. */
export function sayFailed(message: string): void {
  process.stderr.write(`${styleText('red', message, { stream: process.stderr })}\n`);
}

/** Prints data for other programs. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
