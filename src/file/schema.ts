import {
  _addIssue,
  array,
  type BaseIssue,
  type GenericSchema,
  guard,
  type InferOutput,
  integer,
  lazy,
  literal,
  minValue,
  number,
  type ObjectEntries,
  type OutputDataset,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  strictTuple,
  string,
  tupleWithRest,
  type UnionOptions,
  type UnionSchema,
  union,
  variant,
} from 'valibot';
import { noteKinds, relationKinds, sourceKinds } from '../model/article.ts';
import type { AttributionInput } from '../model/articleInput.ts';
import { type EdtfDate, isEdtf } from '../model/edtf.ts';

/** Refuses lists, which Valibot takes for objects without keys. `_addIssue` is internal to it: it may change with any version. */
function unlessList<Schema extends GenericSchema>(schema: Schema): Schema {
  const run: GenericSchema['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    const list: OutputDataset<unknown, BaseIssue<unknown>> = { typed: true, value: dataset.value };
    _addIssue(schema, 'type', list, config);
    return list;
  };
  return { ...schema, '~run': run };
}

/** An object with exactly these keys; for any other key, the fault lists them. */
function object<const Entries extends ObjectEntries>(entries: Entries) {
  return unlessList(strictObject(entries, () => Object.keys(entries).join(', ')));
}

/** An object from ids to values of this kind. */
function byId<const Value extends GenericSchema>(value: Value) {
  return unlessList(record(string(), value));
}

/** One of several schemas, chosen by looking at the input, so that faults are about the one that was meant. */
function either<const Options extends UnionOptions>(options: Options, choose: (input: unknown) => Options[number]) {
  const schema: UnionSchema<Options, undefined> = union(options);
  return {
    ...schema,
    '~run': (dataset, config) => choose(dataset.value)['~run'](dataset, config),
  } satisfies typeof schema;
}

function has(key: string, input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

const parts = tupleWithRest([string()], string());
const text = string();
const words = either([text, parts], (input) => (Array.isArray(input) ? parts : text));
const date: GenericSchema<string, EdtfDate> = pipe(string(), guard(isEdtf));
const marked = picklist(['open', 'possible', 'hearsay', 'quoted']);

const mention = variant('kind', [
  object({ kind: literal('inflection'), words }),
  object({ kind: picklist(['office', 'pronoun']), words, named: string() }),
]);
const attribution: GenericSchema<AttributionInput> = object({
  source: string(),
  mention: optional(mention),
  cue: optional(words),
  relays: optional(lazy(() => attribution)),
});
const attributions = tupleWithRest([attribution], attribution);

/** The fields for what a sentence or a part of one says, added to those that the two do not share. */
const readings = <const Entries extends ObjectEntries>(others: Entries) => {
  const beside = { ...others, waiver: optional(string()) };
  return variant('form', [
    object({ ...beside, form: literal('reported'), attributions }),
    object({ ...beside, form: marked, attributions: optional(attributions), marker: words }),
    object({ ...beside, form: literal('stated') }),
  ]);
};

const readPart = readings({ part: words });
const continuedPart = object({ part: words, continues: string() });
const statement = either([readPart, continuedPart], (input) => (has('continues', input) ? continuedPart : readPart));

const besideStatements = {
  id: string(),
  text: string(),
  timeWords: optional(array(string())),
  context: optional(string()),
  secondReading: optional(object({ kind: picklist(['source', 'form']), neighbour: string() })),
  links: optional(array(object({ words, href: string() }))),
};
const readSentence = readings(besideStatements);
const continuedSentence = object({ ...besideStatements, continues: string() });
const severalStatements = object({ ...besideStatements, statements: tupleWithRest([statement], statement) });
const sentence = either([readSentence, continuedSentence, severalStatements], (input) => {
  if (has('statements', input)) return severalStatements;
  return has('continues', input) ? continuedSentence : readSentence;
});

const noteEntries = { note: picklist(noteKinds), text: string() };
const note = object(noteEntries);
const paragraph = array(
  either([sentence, note, text], (input) => {
    if (typeof input === 'string') return text;
    return has('note', input) ? note : sentence;
  }),
);

const heading = <const Entries extends ObjectEntries>(beside: Entries) =>
  variant('form', [
    object({ ...beside, text: string(), form: literal('stated') }),
    object({ ...beside, text: string(), form: marked, marker: words }),
  ]);
const title = heading({});
const subhead = heading({ level: optional(picklist([2, 3])) });

const pixels = pipe(number(), integer(), minValue(1));
const block = variant('kind', [
  object({ kind: picklist(['lead', 'paragraph']), paragraph }),
  object({ kind: literal('quotation'), paragraphs: array(paragraph) }),
  object({ kind: literal('list'), items: array(object({ marker: optional(string()), paragraph })) }),
  object({
    kind: literal('figure'),
    id: string(),
    file: string(),
    width: pixels,
    height: pixels,
    alt: string(),
    caption: optional(string()),
    credit: optional(string()),
  }),
  object({ kind: literal('note'), ...noteEntries }),
]);

const besideBlocks = { id: string(), heading: optional(subhead) };
const plainSection = object({ ...besideBlocks, lead: optional(paragraph), paragraphs: array(paragraph) });
const blockSection = object({ ...besideBlocks, blocks: array(block) });
const section = either([plainSection, blockSection], (input) => (has('blocks', input) ? blockSection : plainSection));

const source = object({
  name: string(),
  kind: picklist(sourceKinds),
  description: optional(words),
  speaksFor: optional(
    object({
      source: string(),
      ground: variant('kind', [
        object({ kind: literal('named'), words, sentence: string() }),
        object({ kind: literal('neighbour'), sentence: string() }),
      ]),
    }),
  ),
});

const event = object({
  label: string(),
  date,
  words,
  sentence: string(),
  basis: optional(
    variant('kind', [
      object({ kind: literal('sentence'), words, sentence: string() }),
      object({ kind: literal('published') }),
    ]),
  ),
});

const question = object({
  label: string(),
  answers: array(object({ sentence: string(), words, about: optional(words) })),
  relations: optional(
    array(
      object({
        kind: picklist(relationKinds),
        between: strictTuple([string(), string()]),
        why: optional(strictTuple([words, words])),
      }),
    ),
  ),
});

const article = object({
  lang: string(),
  dir: optional(picklist(['ltr', 'rtl'])),
  joint: optional(string()),
  above: optional(array(note)),
  title,
  sources: byId(source),
  sections: array(section),
  events: optional(byId(event)),
  questions: optional(byId(question)),
  mentioned: optional(array(string())),
  imprint: optional(
    object({
      published: optional(date),
      authors: optional(array(string())),
      outlet: optional(string()),
      links: optional(array(string())),
    }),
  ),
  reading: optional(
    object({
      by: optional(string()),
      date: optional(date),
      objections: optional(string()),
    }),
  ),
});

/** A reading file: the version of this format, the article as its author writes it, and the ids of unconfirmed sentences. */
export const fileSchema = object({
  $schema: optional(string()),
  version: literal(1),
  article,
  unconfirmed: array(string()),
});

/** What a reading file holds. */
export type ReadingFile = InferOutput<typeof fileSchema>;

/** The parts of the format that have a name in its published schema. */
export const named = {
  words,
  attribution,
  statement,
  sentence,
  paragraph,
  block,
  section,
  source,
  event,
  question,
  article,
};
