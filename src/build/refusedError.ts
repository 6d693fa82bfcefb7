import type { Finding } from '../check/finding.ts';
import { reportOf } from '../labels/findings.ts';

/** An article or a site that does not hold: what is wrong, in words and as data. */
export class RefusedError extends Error {
  readonly findings: readonly Finding[];

  constructor(what: string, findings: readonly Finding[]) {
    super(`${what}:\n${reportOf(findings, 'en')}`);
    this.findings = findings;
  }
}
