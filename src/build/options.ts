/**
 * What a build is told: the path of the site, its public address, if known, whether compressed copies are written beside its files, and
 * whether the workbench is built, which tests of pages do without.
 */
export type Options = {
  readonly base: string;
  readonly site: string | undefined;
  readonly copies: boolean;
  readonly workbench: boolean;
};

/** Reads `BASE_PATH`, `SITE_URL`, `COPIES` and `WORKBENCH`. Throws an Error if one is invalid, or if two of them disagree about the path. */
export function optionsFrom(env: Readonly<Record<string, string | undefined>>): Options {
  const site = env.SITE_URL ? siteFrom(env.SITE_URL) : undefined;
  const base = env.BASE_PATH ? baseFrom(env.BASE_PATH) : undefined;
  const path = site && new URL(site).pathname;
  if (base && path && base !== path) {
    throw new Error(`BASE_PATH “${base}” is not the path of SITE_URL “${site}”; one of the two is enough.`);
  }
  return { base: base ?? path ?? '/', site, copies: isYes('COPIES', env), workbench: isYes('WORKBENCH', env) };
}

function isYes(name: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const value = env[name] || 'yes';
  if (!['yes', 'no'].includes(value)) throw new Error(`${name} “${value}” is neither yes nor no.`);
  return value === 'yes';
}

/** What a path may consist of, as part of an error message. */
const allowed = '(letters, digits and . _ ~ % - between single slashes, one at each end)';

function siteFrom(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSite =
    url && /^https?:$/.test(url.protocol) && !/[?#]|\.html?$/.test(url.href) && !url.username && !url.password;
  if (!isSite) {
    throw new Error(
      `SITE_URL “${value}” is not a site's address such as https://example.org/kursk/ (no file, no query, no hash).`,
    );
  }
  const address = url.href.replace(/\/?$/, '/');
  const { pathname } = new URL(address);
  if (!isPath(pathname))
    throw new Error(`SITE_URL “${value}”: its path “${pathname}” is not one such as / or /a/b/ ${allowed}.`);
  return address;
}

function baseFrom(value: string): string {
  if (!isPath(value)) throw new Error(`BASE_PATH “${value}” is not a path such as / or /a/b/ ${allowed}.`);
  return value;
}

function isPath(value: string): boolean {
  return /^\/([\w.~%-]+\/)*$/.test(value) && !/\/\.{1,2}\//.test(value);
}
