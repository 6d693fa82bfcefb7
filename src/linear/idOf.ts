import { type Lens, memberIdOf } from '../model/lens.ts';

/** The id of a lens's endnotes in the linear edition: `_sources`, `_source-nis`. */
export function idOf(lens: Lens): string {
  const id = memberIdOf(lens);
  return id === undefined ? `_${lens.kind}` : `_${lens.kind}-${id}`;
}
