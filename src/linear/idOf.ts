import { idIn, type Lens } from '../model/lens.ts';

/** The id under which the linear edition says what the app shows at a lens: `_sources`, `_source-nis`. */
export function idOf(lens: Lens): string {
  const id = idIn(lens);
  return id === undefined ? `_${lens.kind}` : `_${lens.kind}-${id}`;
}
