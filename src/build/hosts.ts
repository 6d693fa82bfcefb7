/** The headers of every response: the parts of the policy that do not work within a document. */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files named by their content are cached for good; everything else is revalidated. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' };

/**
 * The `_headers` file that Pages-like hosts read, for the entries at the top of the site.
 * No two rules set the same header for one address, because hosts would join the two values.
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
