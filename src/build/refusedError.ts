import type { AnyFinding } from '../check/finding.ts';
import { reportOf } from '../labels/findings.ts';

/** An article or a site that fails its checks, with the findings as text and as data. */
export class RefusedError extends Error {
  readonly findings: readonly AnyFinding[];

  constructor(what: string, findings: readonly AnyFinding[]) {
    super(`${what}:\n${reportOf(findings)}`);
    this.findings = findings;
  }
}
