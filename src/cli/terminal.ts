import { styleText } from 'node:util';

/** Prints a success, in green on a terminal with colours. */
export function sayDone(message: string): void {
  process.stdout.write(`${styleText('green', message, { stream: process.stdout })}\n`);
}

/** Prints an error, in red on a terminal with colours. */
export function sayFailed(message: string): void {
  process.stderr.write(`${styleText('red', message, { stream: process.stderr })}\n`);
}

/** Says what is wrong, or prints it as data, with the findings that are one each. */
export function refuse(message: string, json: boolean, findings: unknown = []): void {
  if (json) printJson({ message, findings });
  else sayFailed(message);
}

/** Prints data for other programs. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
