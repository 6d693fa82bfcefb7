/** Whether what an event happened to is, or is in, an element of this kind. */
export function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
