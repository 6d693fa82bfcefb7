import type { Plugin } from 'vite';
import { besideFrom } from '../widths.ts';

/** Puts the width in where a stylesheet asks for it by name: what a query asks cannot be a custom property. */
export function widths(): Plugin {
  return {
    name: 'quellenlage-widths',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(\?|$)/.test(id) || !code.includes('var(--beside)')) return undefined;
      return { code: code.replaceAll('var(--beside)', `${besideFrom}rem`), map: null };
    },
  };
}
