declare global {
  /** Trusted Types as far as they are used; the compiler's DOM library lacks them, and takes a script's address as URL only. */
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (href: string) => string },
      ): { createScriptURL(href: string): URL };
    };
  }
}

/** The policy of each document names this one Trusted Types policy, to be made once; it makes no address of another host. */
let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;

function createScriptURL(href: string): string {
  const url = new URL(href, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(href);
  return url.href;
}

/** The address of a script of this site as the browser takes it for a worker. Throws a TypeError for one of another host. */
export function workerAddress(href: string): URL {
  policy ??= window.trustedTypes?.createPolicy('offline', { createScriptURL });
  return policy?.createScriptURL(href) ?? new URL(createScriptURL(href));
}
