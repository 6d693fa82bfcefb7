/** The path from the root of a JSON text to one of its values: keys and indices. */
export type Place = readonly (string | number)[];

/** A place as a JSON path (RFC 9535): `$.article.sections[0].id`. */
export function pathOf(place: Place): string {
  const steps = place.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join('')}`;
}

const keyed: ReadonlySet<unknown> = new Set(['sources', 'events', 'questions']);

/** The id of what contains a place: the nearest sentence, source, event, question or section, or else the part of the file. */
export function idAt(place: Place, file: unknown): string {
  let id = String(place[0] ?? 'file');
  let value = file;
  for (const [index, step] of place.entries()) {
    value = childOf(value, step);
    if (index === 2 && keyed.has(place[1])) id = String(step);
    const own = childOf(value, 'id');
    if (typeof own === 'string') id = own;
  }
  return id;
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
}
