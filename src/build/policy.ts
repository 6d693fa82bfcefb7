import { sha256Of } from './checksum.ts';

/**
 * The Content-Security-Policy of a document: only the site's own files, and inline only these texts (CSP 3, Trusted
 * Types). A document may also use a stylesheet file.
 */
export function policyOf(inline: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly hasSheet: boolean;
}): string {
  const styles = [...(inline.hasSheet ? ["'self'"] : []), ...inline.styles.map(hashOf)];
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${inline.scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The only Trusted Types policy: `src/offline/workerAddress.ts` uses it for the addresses of workers.
    'trusted-types offline',
  ];
  return directives.join('; ');
}

/** The CSP source expression that allows exactly this inline text: `'sha256-…'`, base64. */
export function hashOf(text: string): string {
  return `'sha256-${sha256Of(text, 'base64')}'`;
}
