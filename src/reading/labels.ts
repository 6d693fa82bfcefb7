import type { StripGroup, Stroke } from '../ui/stripOf.ts';

/** A stroke, and where there is room for it the name of who says it and how many levels above the stroke it stands. */
export type Labelled = Pick<Stroke, 'named'> & { readonly label?: string; readonly level?: number };

/** How far apart strokes stand, in px at the letters' usual size. */
export type Pitch = 36 | 16 | 6;

/** How far apart the strokes of a strip can stand: the fewer, the further. */
export function pitchFor(groups: readonly StripGroup[]): Pitch {
  const count = groups.reduce((sum, { strokes }) => sum + strokes.length, 0);
  if (count <= 20) return 36;
  return count <= 42 ? 16 : 6;
}

const mostLevels = 3;
const leastGroup = 96;
const gap = 24;

/**
 * The strokes of a group with the names that have room. A name begins at its stroke and stands above all those to its right that it
 * would meet, so that no line up to a name crosses another; one that would need too many levels or leave its group has none.
 */
export function labelled({ strokes }: StripGroup, pitch: Pitch): readonly Labelled[] {
  const end = Math.max(leastGroup, strokes.length * pitch) + gap;
  const taken: { readonly start: number; readonly level: number }[] = [];
  return strokes
    .map(({ named, who }, index) => ({ named, name: who.join(', '), start: index * pitch }))
    .toReversed()
    .map(({ named, name, start }): Labelled => {
      const reach = start + widthOf(name);
      const level = 1 + Math.max(-1, ...taken.filter((other) => other.start < reach).map((other) => other.level));
      if (pitch < 16 || name === '' || reach > end || level >= mostLevels) return { named };
      taken.push({ start, level });
      return { named, label: name, level };
    })
    .toReversed();
}

/** About how wide a name is, in px: letters of East Asian scripts are as wide as high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 14 : 7), 8);
}
