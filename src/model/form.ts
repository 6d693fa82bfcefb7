/** How a sentence is worded: one of six forms, an unordered set. The rule of each stands in `check/wording.ts`. */
export type Form = (typeof forms)[number];

/** The six forms in the order in which the wording rules are tried. */
export const forms = ['quoted', 'open', 'possible', 'hearsay', 'reported', 'stated'] as const;

/** Whether a form is the plain case beside its source (reported) or beside none (stated): a mark then leaves it out. */
export function isPlain(form: Form): boolean {
  return form === 'reported' || form === 'stated';
}
