/** The headers of every answer; the rest of the policy stands in each document, but these only work as headers. */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files whose names change with their content never change; everything else is asked for again. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' };

/**
 * The `_headers` file that Pages-like hosts read, for what stands at the top of the bundle.
 * No two rules give the same header to one address: hosts would join the two values.
 */
export function headersFile(
  base: string,
  entries: readonly { readonly name: string; readonly isFolder: boolean }[],
): string {
  const paths = entries.map(({ name, isFolder }) => base + name + (isFolder ? '/*' : ''));
  const cachingOf = (path: string) => (path === `${base}assets/*` ? caching.assets : caching.others);
  return [
    rule(`${base}*`, headers),
    ...[base, ...paths].map((path) => rule(path, { 'Cache-Control': cachingOf(path) })),
  ].join('\n');
}

function rule(path: string, fields: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(fields)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
