/**
 * The index of the first item for which something holds that holds for all after it; the number of items if it holds for none.
 * A binary search: asks few of them, since what it asks may be slow, as measuring an element is.
 */
export function partitionPoint<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && !holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
