declare global {
  /** The part of Trusted Types that is used; the compiler's DOM library lacks it, and types a script's address as URL only. */
  interface Window {
    readonly trustedTypes?: {
      readonly emptyHTML: TrustedHTML;
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (href: string) => string },
      ): { createScriptURL(href: string): URL };
    };
  }
}

/** The only Trusted Types policy that documents allow, and only once. It accepts no address of another host. */
let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;

function createScriptURL(href: string): string {
  const url = new URL(href, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(href);
  return url.href;
}

/** The address of one of the site's scripts in the form that a browser accepts for a worker. Throws a TypeError for one of another host. */
export function workerAddress(href: string): URL {
  policy ??= window.trustedTypes?.createPolicy('offline', { createScriptURL });
  return policy?.createScriptURL(href) ?? new URL(createScriptURL(href));
}
