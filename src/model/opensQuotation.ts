import type { Form } from './form.ts';

/** The form of a statement, settled or as written, and the sentence whose quotation it continues, if it does. */
type Quoting = { readonly form: Form; readonly continues: unknown };

/** Whether a statement is quoted and does not continue a quotation of another sentence. */
export function opensQuotation({ form, continues }: Quoting): boolean {
  return form === 'quoted' && continues === undefined;
}
