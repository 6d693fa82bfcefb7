import { styleText } from 'node:util';

/** Says that all went well; green on a terminal that shows colours. */
export function sayDone(message: string): void {
  process.stdout.write(`${styleText('green', message, { stream: process.stdout })}\n`);
}

/** Says what went wrong; red on a terminal that shows colours. */
export function sayFailed(message: string): void {
  process.stderr.write(`${styleText('red', message, { stream: process.stderr })}\n`);
}

/** Prints data, for another program to read. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
