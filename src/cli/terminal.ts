import { styleText } from 'node:util';
import { reasonOf } from '../build/reasonOf.ts';

/** The command line is wrong. */
export class UsageError extends Error {}

/**
 * A command: takes arguments and resolves to its exit code. What it throws is printed, with `--json` as data; the code is then 2 for a
 * `UsageError`, otherwise 1.
 */
export function command(work: (args: readonly string[]) => Promise<number>) {
  return async (args: readonly string[]): Promise<number> => {
    try {
      return await work(args);
    } catch (error) {
      const message = reasonOf(error);
      const findings = error instanceof Error && 'findings' in error ? error.findings : [];
      if (args.includes('--json')) printJson({ message, findings });
      else sayWrong(message);
      return error instanceof UsageError ? 2 : 1;
    }
  };
}

/** Prints what is wrong, in red on a terminal with colours. */
export function sayWrong(message: string): void {
  process.stderr.write(`${styleText('red', message, { stream: process.stderr })}\n`);
}

/** Prints a success, in green on a terminal with colours. */
export function sayDone(message: string): void {
  process.stdout.write(`${styleText('green', message, { stream: process.stdout })}\n`);
}

/** Prints data for other programs. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
