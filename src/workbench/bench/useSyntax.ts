import { useEffect, useState } from 'react';
import type { Syntax } from '../../draft/syntax.ts';
import { byLanguage } from '../../wording/byLanguage.ts';

const loaderOf = byLanguage<() => Promise<{ readonly syntax: Syntax }>>({
  de: () => import('../../draft/german/syntax.ts'),
  en: () => import('../../draft/english/syntax.ts'),
});

/**
 * The rules by which a draft finds who speaks in a language (BCP 47); undefined until they are loaded, or if there are none. Only an open work needs
 * them, and only its language's. Without them nothing is proposed, and the user chooses the words.
 */
export function useSyntax(lang: string): Syntax | undefined {
  const [loaded, setLoaded] = useState<{ readonly lang: string; readonly syntax: Syntax }>();
  useEffect(() => {
    let isCurrent = true;
    const show = ({ syntax }: { readonly syntax: Syntax }) => isCurrent && setLoaded({ lang, syntax });
    loaderOf(lang)?.().then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  return loaded?.lang === lang ? loaded.syntax : undefined;
}
