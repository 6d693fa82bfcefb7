/** Whether two JSON values are equal, whatever the order of their keys, apart from fields that are left out. Identical objects are not looked into. */
export function isEqual(
  one: unknown,
  other: unknown,
  isLeftOut: (key: string, around: object) => boolean = () => false,
): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  return Object.keys({ ...one, ...other }).every(
    (key) => isLeftOut(key, one) || isEqual(Reflect.get(one, key), Reflect.get(other, key), isLeftOut),
  );
}
