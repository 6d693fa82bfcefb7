/** Whether two JSON values say the same, in whatever order their keys stand, but for fields that are left out. What is the same object is not looked into. */
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
