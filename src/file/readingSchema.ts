import { toJsonSchema } from '@valibot/to-json-schema';
import { fileSchema, named } from './schema.ts';

/** The format of reading files as a JSON Schema (2020-12), derived from the parser. */
export function readingSchema(): object {
  const schema = toJsonSchema(fileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: named,
    // Whether it is a date is checked by the model when the file is read.
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'guard' ? jsonSchema : undefined),
  });
  return { ...schema, title: 'A reading of an article, for Quellenlage' };
}
