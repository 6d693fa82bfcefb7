/** Where a path below the base leads to: what stands for its lens (`tokenOf`), and its place. */
export function targetOf(path: string): readonly [token: string, place: string | undefined] {
  const [lens = ''] = path.split('#');
  return [lens.replace(/\.?\/$/, ''), placeIn(path.slice(lens.length))];
}

/** The id in a hash («#s05»); undefined if there is none or it cannot be decoded. */
export function placeIn(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
