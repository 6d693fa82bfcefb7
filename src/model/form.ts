/** How a sentence is worded. The forms are not ranked; `check/wording.ts` has the rule of each. */
export type Form = (typeof forms)[number];

/** The forms, in the order in which their rules are tried. */
export const forms = ['quoted', 'open', 'possible', 'hearsay', 'reported', 'stated'] as const;

/** Whether a form is the usual one with a source (reported) or without one (stated), which marks do not mention. */
export function isPlain(form: Form): form is 'reported' | 'stated' {
  return form === 'reported' || form === 'stated';
}
