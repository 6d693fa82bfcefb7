import type { StripGroup, Stroke } from './stripOf.ts';

/** A stroke and, if there is room, the name of who says it and how many levels above the stroke it is. */
export type NamedStroke = Pick<Stroke, 'named'> & { readonly name?: string; readonly level?: number };

/** The distances between strokes, in px at the default text size, and the one that leaves no room for names. */
const pitches = [48, 36, 24, 16, 12] as const;
const closest = 6;
type Pitch = (typeof pitches)[number] | typeof closest;

/** The width of the text with its marks where it has just enough room, in px, and the most strokes of a pitch, however many groups they are in. */
const widest = 720;
const mostStrokes: { readonly [pitch in Pitch]?: number } = { 36: 20, 16: 42, 12: 56 };

/** The distance between the strokes of a strip: the greatest at which they have room in one row, or else for names in several. */
export function pitchFor(groups: readonly StripGroup[]): Pitch {
  const count = groups.reduce((sum, { strokes }) => sum + strokes.length, 0);
  const fits = (pitch: Pitch) => fitsIn(groups.length, groups, pitch);
  return pitches.find(fits) ?? pitches.find((pitch) => (mostStrokes[pitch] ?? 0) >= count) ?? closest;
}

/** In how many columns the groups of a strip stand: in no more rows than they need, and in rows as equal as possible. */
export function columnsFor(groups: readonly StripGroup[], pitch: Pitch): number {
  const fitting = groups.map((_, index) => index + 1).filter((columns) => fitsIn(columns, groups, pitch));
  const rowsOf = (columns: number) => Math.ceil(groups.length / columns);
  const fewest = Math.min(...fitting.map(rowsOf));
  return fitting.find((columns) => rowsOf(columns) === fewest) ?? 1;
}

/** Whether so many columns, each as wide as the widest of its groups, have room beside each other. */
function fitsIn(columns: number, groups: readonly StripGroup[], pitch: Pitch): boolean {
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...groups.filter((_, index) => index % columns === column).map((group) => widthFor(group, pitch))),
  );
  return widths.reduce((sum, width) => sum + width, -gap) <= widest;
}

const mostLevels = 3;
const leastGroup = 120;
const gap = 24;

/** The width of a group and the gap behind it, in px. */
function widthFor({ strokes }: StripGroup, pitch: Pitch): number {
  return Math.max(leastGroup, strokes.length * pitch) + gap;
}

/**
 * The strokes of a group with the names that fit. A name begins at its stroke and is above all those to its right that it
 * would overlap, so that no line up to a name crosses another. A name that needs too many levels or extends beyond its group is left out.
 */
export function withNames(group: StripGroup, pitch: Pitch): readonly NamedStroke[] {
  const end = widthFor(group, pitch);
  const taken: { readonly start: number; readonly level: number }[] = [];
  return group.strokes
    .map(({ named, who }, index) => ({ named, name: who.join(', '), start: index * pitch }))
    .toReversed()
    .map(({ named, name, start }): NamedStroke => {
      const reach = start + widthOf(name);
      const level = 1 + Math.max(-1, ...taken.filter((other) => other.start < reach).map((other) => other.level));
      if (pitch === closest || name === '' || reach > end || level >= mostLevels) return { named };
      taken.push({ start, level });
      return { named, name, level };
    })
    .toReversed();
}

/** The approximate width of a name, in px, also where a reader has its letters set apart; those of East Asian scripts are as wide as they are high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 15 : 7.5), 6);
}
