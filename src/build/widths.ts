import type { Plugin } from 'vite';
import { besideFrom } from '../widths.ts';

/** Replaces the width's name in stylesheets, because queries cannot use custom properties. */
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
