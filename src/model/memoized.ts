/** Computes something of an object only once. At the workbench, most keys change nothing, and an edit keeps most objects of a text. */
export function memoized<Thing extends object, Value>(of: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const value = known.get(thing) ?? of(thing);
    known.set(thing, value);
    return value;
  };
}
