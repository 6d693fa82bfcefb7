import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a document: nothing but the bundle's own files, and of inline code just these texts (CSP 3, Trusted
 * Types). A document may have styles from a file too.
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
    // The one policy of ours: `src/offline/workerAddress.ts` gives the addresses of workers with it.
    'trusted-types offline',
  ];
  return directives.join('; ');
}

/** The CSP source expression that allows exactly this inline text: `'sha256-…'`, base64. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
