import type { AnyFinding } from '../check/finding.ts';

/** An error with the findings that say what is wrong. */
export function refusal(message: string, findings: readonly AnyFinding[]): Error {
  return Object.assign(new Error(message), { findings });
}
