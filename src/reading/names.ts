import type { StripGroup, Stroke } from './stripOf.ts';

/** A stroke and, if there is room, the name of who says it and how many levels above the stroke it is. */
export type NamedStroke = Pick<Stroke, 'named'> & { readonly name?: string; readonly level?: number };

/** The distances between strokes, in px at the default text size. */
export type Pitch = 36 | 16 | 6;

/** The distance between the strokes of a strip: the fewer, the greater. */
export function pitchFor(groups: readonly StripGroup[]): Pitch {
  const count = groups.reduce((sum, { strokes }) => sum + strokes.length, 0);
  if (count <= 20) return 36;
  return count <= 42 ? 16 : 6;
}

const mostLevels = 3;
const leastGroup = 96;
const gap = 24;

/**
 * The strokes of a group with the names that fit. A name begins at its stroke and is above all those to its right that it
 * would overlap, so that no line up to a name crosses another. A name that needs too many levels or extends beyond its group is left out.
 */
export function withNames({ strokes }: StripGroup, pitch: Pitch): readonly NamedStroke[] {
  const end = Math.max(leastGroup, strokes.length * pitch) + gap;
  const taken: { readonly start: number; readonly level: number }[] = [];
  return strokes
    .map(({ named, who }, index) => ({ named, name: who.join(', '), start: index * pitch }))
    .toReversed()
    .map(({ named, name, start }): NamedStroke => {
      const reach = start + widthOf(name);
      const level = 1 + Math.max(-1, ...taken.filter((other) => other.start < reach).map((other) => other.level));
      if (pitch < 16 || name === '' || reach > end || level >= mostLevels) return { named };
      taken.push({ start, level });
      return { named, name, level };
    })
    .toReversed();
}

/** The approximate width of a name, in px; letters of East Asian scripts are as wide as they are high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 14 : 7), 8);
}
