import type { BaseIssue } from 'valibot';
import type { Fault } from '../check/finding.ts';
import { forms } from '../model/form.ts';
import { idAt, type Place, pathOf } from './place.ts';

/** An issue of the schema as a fault at its place. */
export function faultOfIssue({ type, kind, path, expected, received, input, message }: BaseIssue<unknown>): Fault {
  const place: Place = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const id = idAt(place, path?.[0].input);
  const at = pathOf(place);
  const isKey = kind === 'schema' && type === 'strict_object' && path?.at(-1)?.origin === 'key';
  if (isKey && expected === 'never') {
    const { form } = Object(path.at(-1)?.input);
    return { id, code: 'keyUnknown', path: at, known: message, form: forms.find((each) => each === form) };
  }
  if (isKey || input === undefined) return { id, code: 'keyMissing', path: at };
  return { id, code: 'valueDiffers', path: at, expected: expectedOf(type, expected), found: shortened(received) };
}

/** What was expected; for dates, their standard. */
function expectedOf(type: string, expected: string | null): string {
  if (type === 'guard') return 'an existing date in EDTF (2024, 2024-06, 2024-06-19, 2024-06/..)';
  return (expected ?? '').replace(/[()]/g, '');
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
