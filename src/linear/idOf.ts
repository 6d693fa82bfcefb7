import { pathOf } from '../addresses.ts';
import type { Lens } from '../model/lens.ts';

/** The id under which the linear edition says what the app shows at a lens: its path in one word, `quellen-nis`. */
export function idOf(lens: Lens): string {
  return pathOf(lens).replace(/\/$/, '').replaceAll('/', '-');
}
