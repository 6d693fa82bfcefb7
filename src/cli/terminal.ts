import { styleText } from 'node:util';
import { reasonOf } from '../build/reasonOf.ts';

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

/** The same for an error that may have findings. Not by `instanceof`, since Vite's configuration has its own copies of the classes. */
export function refuseError(error: unknown, json: boolean): void {
  refuse(reasonOf(error), json, error instanceof Error && 'findings' in error ? error.findings : []);
}

/** Prints data for other programs. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
