import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type satori from 'satori';
import type { Font } from 'satori';

/** A drawing for shared pages and its size. `draw` is told which texts the typeface can set. */
export type ShareDrawing = {
  readonly size: { readonly width: number; readonly height: number };
  readonly draw: (isSet: (text: string) => boolean) => Parameters<typeof satori>[0];
};

const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
const weights = [400, 600] as const;

/** Renders a drawing as a PNG. Letters become paths of the page's typeface, so it is the same on every machine. */
export async function pngOf({ size, draw }: ShareDrawing): Promise<Uint8Array> {
  // Imported only when needed: most builds draw no picture, and one of the two is a native module.
  const [{ default: drawn }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const require = createRequire(import.meta.url);
  const ranges: Readonly<Record<string, string>> = require('@fontsource/source-serif-4/unicode.json');
  const isSet = covering(subsets.map((subset) => ranges[subset] ?? ''));
  const fonts = await Promise.all(
    weights.flatMap((weight) =>
      subsets.map(async (subset): Promise<Font> => {
        const file = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
        return { name: 'Source Serif 4', weight, data: await readFile(require.resolve(file)) };
      }),
    ),
  );
  const svg = await drawn(draw(isSet), { ...size, fonts });
  return new Resvg(svg).render().asPng();
}

/** Whether all of a text is within some ranges of characters, written as in CSS («U+0000-00FF,U+0131»). */
export function covering(ranges: readonly string[]): (text: string) => boolean {
  const spans = ranges.flatMap((list) =>
    [...list.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    })),
  );
  return (text) =>
    [...text].every((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return spans.some(({ from, to }) => from <= code && code <= to);
    });
}
