import type { Finding } from '../check/finding.ts';
import { reportOf } from '../labels/findings.ts';

/** An article or a site that fails its checks, with the findings as text and as data. */
export class RefusedError extends Error {
  readonly findings: readonly Finding[];

  constructor(what: string, findings: readonly Finding[]) {
    super(`${what}:\n${reportOf(findings, 'en')}`);
    this.findings = findings;
  }
}
