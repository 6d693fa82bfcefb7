import { toJsonSchema } from '@valibot/to-json-schema';
import { named, readingFile } from './schema.ts';

/** The format of reading files as a JSON Schema (2020-12), made from what parses them. */
export function readingSchema(): object {
  const schema = toJsonSchema(readingFile, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: named,
    // That it is a date is asked of the model when the file is read.
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'guard' ? jsonSchema : undefined),
  });
  return { ...schema, title: 'A reading of an article, for Quellenlage' };
}
