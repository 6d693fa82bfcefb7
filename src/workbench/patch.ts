/**
 * How one JSON value becomes another: it is replaced as a whole; or of a list, or of an object's values in their order, a run is patched one
 * by one (`inner`) or replaced by others (`put`).
 */
export type Patch<Value = unknown> =
  | { readonly whole: Value }
  | { readonly at: number; readonly inner: readonly Patch[] }
  | { readonly at: number; readonly take: number; readonly put: readonly unknown[]; readonly keys?: readonly string[] };

/** The patch from one value to another. Identical objects count as unchanged, so it is as small and quick as the edit. */
export function patchBetween<Value>(before: unknown, after: Value): Patch<Value> {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  if (!was || !is || Array.isArray(before) !== Array.isArray(after)) return { whole: after };
  const isSame = (one: number, other: number) =>
    was.values[one] === is.values[other] && was.keys?.[one] === is.keys?.[other];
  let [at, end, isEnd] = [0, was.values.length, is.values.length];
  while (at < end && at < isEnd && isSame(at, at)) at += 1;
  while (at < end && at < isEnd && isSame(end - 1, isEnd - 1)) [end, isEnd] = [end - 1, isEnd - 1];
  const [put, keys] = [is.values.slice(at, isEnd), is.keys?.slice(at, isEnd)];
  if (end === isEnd && was.keys?.slice(at, end).join() === keys?.join()) {
    return { at, inner: put.map((value, index) => patchBetween(was.values[at + index], value)) };
  }
  return { at, take: end - at, put, ...(keys && { keys }) };
}

/** A value with a patch applied; what the patch does not touch stays the same object. */
export function patched<Value>(value: unknown, patch: Patch<Value>): Value;
export function patched(value: unknown, patch: Patch): unknown {
  if ('whole' in patch) return patch.whole;
  const { keys, values } = fieldsOf(value) ?? { keys: undefined, values: [] };
  const { at } = patch;
  if ('inner' in patch) {
    if (patch.inner.length === 0) return value;
    const changed = patch.inner.map((one, index) => patched(values[at + index], one));
    return together(keys, spliced(values, at, changed.length, changed));
  }
  const { take, put } = patch;
  return together(keys && spliced(keys, at, take, patch.keys ?? []), spliced(values, at, take, put));
}

const mostValues = 30_000;

/** A value as patches that build it from nothing, each sent or stored in a few milliseconds. */
export function inParts<Value>(value: Value): Generator<Patch<Value>>;
export function* inParts(value: unknown): Generator<Patch> {
  const fields = fieldsOf(value);
  if (!fields || countIn(value) <= mostValues) {
    yield { whole: value };
    return;
  }
  const { keys, values } = fields;
  const run = (at: number, end: number, put = values.slice(at, end)): Patch => {
    return { at, take: 0, put, ...(keys && { keys: keys.slice(at, end) }) };
  };
  yield { whole: keys ? {} : [] };
  let [begin, count] = [0, 0];
  for (const [at, part] of values.entries()) {
    const own = countIn(part);
    count += own;
    if (count <= mostValues) continue;
    if (at > begin) yield run(begin, at);
    [begin, count] = [at, own];
    if (own <= mostValues) continue;
    for (const inner of inParts(part)) yield 'whole' in inner ? run(at, at + 1, [inner.whole]) : { at, inner: [inner] };
    [begin, count] = [at + 1, 0];
  }
  if (begin < values.length) yield run(begin, values.length);
}

/** How many values one contains, itself included; counted only until there are too many for a part. */
function countIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    count += countIn(part);
    if (count > mostValues) break;
  }
  return count;
}

type Fields = { readonly keys: readonly string[] | undefined; readonly values: readonly unknown[] };

/** The keys and values of a list or an object; as in JSON, without those that are undefined. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return { keys: undefined, values: value };
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return { keys: given.map(([key]) => key), values: given.map(([, part]) => part) };
}

function together(keys: Fields['keys'], values: Fields['values']): unknown {
  return keys ? Object.fromEntries(keys.map((key, index) => [key, values[index]])) : values;
}

/** Not `toSpliced`, whose arguments would have to fit on the stack. */
function spliced<Item>(items: readonly Item[], at: number, take: number, put: readonly Item[]): readonly Item[] {
  return [...items.slice(0, at), ...put, ...items.slice(at + take)];
}
