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
  const { form: given } = isKey ? Object(path.at(-1)?.input) : {};
  const form = forms.find((each) => each === given);
  if (isKey && expected === 'never') return { id, code: 'keyUnknown', path: at, known: message, form };
  const choice = (expected ?? '').replace(/[()]/g, '');
  // Of a key that is missing, Valibot knows just its name; of one that tells variants apart, the values too.
  if (input === undefined) {
    const isOfForm = /^(?:attributions|marker)$/.test(String(place.at(-1)));
    return {
      id,
      code: 'keyMissing',
      path: at,
      expected: isKey ? undefined : choice,
      form: isOfForm ? form : undefined,
    };
  }
  const found = shortened(received);
  if (type === 'guard') return { id, code: 'dateUnknown', path: at, found };
  if (expected !== 'Object') return { id, code: 'valueDiffers', path: at, expected: choice, found };
  return { id, code: 'objectMissing', path: at, keys: type === 'strict_object' ? message : undefined, found };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
