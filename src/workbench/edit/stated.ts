import type { SecondReading } from '../../model/article.ts';
import type { ContinuationInput, ReadingInput, StatementInput, WordsInput } from '../../model/articleInput.ts';
import type { Form } from '../../model/form.ts';
import { asWords, joinWords } from '../../model/words.ts';
import type { Attribution, Sentence } from './parts.ts';

/** A statement with all its fields, whatever its form needs. */
export type Stated = {
  readonly part: WordsInput | undefined;
  readonly form: Form;
  readonly attributions: readonly Attribution[];
  readonly marker: WordsInput | undefined;
  readonly continues: string | undefined;
  readonly waiver: string | undefined;
};

type Written = (ReadingInput & { readonly continues?: never }) | ContinuationInput;

/** The statements of a sentence; one if it is not split. */
export function statementsOf(sentence: Sentence): readonly [Stated, ...Stated[]] {
  if (!sentence.statements) return [statedIn(sentence, undefined)];
  const [first, ...others] = sentence.statements;
  return [statedIn(first, first.part), ...others.map((one) => statedIn(one, one.part))];
}

/** What is written of a sentence or a part of it, as a statement. */
export function statedIn(statement: Written, part: WordsInput | undefined): Stated {
  if (statement.continues !== undefined) {
    const { continues } = statement;
    return { part, form: 'quoted', attributions: [], marker: undefined, continues, waiver: undefined };
  }
  const { form, attributions = [], marker, waiver } = statement;
  return { part, form, attributions, marker, continues: undefined, waiver };
}

/** The text of a statement: its part, or its whole sentence. */
export function statementText({ part }: Stated, { text }: Pick<Sentence, 'text'>): string {
  return part === undefined ? text : joinWords(asWords(part));
}

export function namesSomebody({ attributions }: Stated): boolean {
  return attributions.length > 0;
}

/** Whether a statement names somebody, or goes on with what somebody says. */
export function isSourced(stated: Stated): boolean {
  return namesSomebody(stated) || stated.continues !== undefined;
}

/** Whether any statement of a sentence has a source. */
export function hasSource(sentence: Sentence): boolean {
  return statementsOf(sentence).some(isSourced);
}

/** Whether a sentence offers what another may go on with by its second reading: a source, or words that make a form. */
export function offers(kind: SecondReading['kind'], sentence: Sentence): boolean {
  return kind === 'source' ? hasSource(sentence) : statementsOf(sentence).some(({ marker }) => marker !== undefined);
}

/** A statement as input; undefined if its form lacks the source or the words that it needs. */
function written({ form, attributions, marker, continues, waiver }: Stated): Written | undefined {
  if (continues !== undefined) return { continues };
  if (form === 'stated') return { form, waiver };
  const [first, ...others] = attributions;
  const cited = first && ([first, ...others] as const);
  if (form === 'reported') return cited && { form, attributions: cited, waiver };
  return marker === undefined ? undefined : { form, attributions: cited, marker, waiver };
}

/**
 * A sentence with other statements. If there are several, each needs its part; a sentence that cites somebody, or
 * continues what somebody says, has no second reading. Undefined if a statement is incomplete.
 */
export function withStatements(sentence: Sentence, all: readonly Stated[]): Sentence | undefined {
  const { secondReading, ...others } = withoutStatements(sentence);
  const rest = { ...others, secondReading: all.some(isSourced) ? undefined : secondReading };
  const [only, ...more] = all;
  if (only && more.length === 0 && only.part === undefined) {
    const whole = written(only);
    return whole && { ...rest, ...whole };
  }
  const statements = all.flatMap((stated): readonly StatementInput[] => {
    const says = written(stated);
    return says && stated.part !== undefined ? [{ part: stated.part, ...says }] : [];
  });
  const [first, ...later] = statements;
  return first && statements.length === all.length ? { ...rest, statements: [first, ...later] } : undefined;
}

export function withoutStatements({ id, text, timeWords, context, secondReading, links }: Sentence) {
  return { id, text, timeWords, context, secondReading, links };
}

/** A sentence with its statements changed, unless that would leave one incomplete. */
export function mapStatements(sentence: Sentence, change: (stated: Stated) => Stated): Sentence {
  return withStatements(sentence, statementsOf(sentence).map(change)) ?? sentence;
}

/** Statements of a sentence; a single one is of all its words. */
export function ofAllIfAlone(all: readonly Stated[]): readonly Stated[] {
  return all.length === 1 ? all.map((only) => ({ ...only, part: undefined })) : all;
}

/** A statement with every attribution changed, wherever it is in a chain. */
export function mapLinks(stated: Stated, change: (link: Attribution) => Attribution): Stated {
  return { ...stated, attributions: stated.attributions.map((one) => mapChain(one, change)) };
}

/** Changes each link of a chain, those that are relayed first. */
function mapChain(one: Attribution, change: (link: Attribution) => Attribution): Attribution {
  return change({ ...one, relays: one.relays && mapChain(one.relays, change) });
}

/** A chain without any later link to its first source: nobody passes on himself. */
export function withoutItself({ relays, ...link }: Attribution): Attribution {
  return { ...link, relays: relays && chainWith(relays, ({ source }) => source !== link.source) };
}

/** The links of a chain that are kept; undefined if there are none. */
export function chainWith(link: Attribution, keeps: (one: Attribution) => boolean): Attribution | undefined {
  const relays = link.relays && chainWith(link.relays, keeps);
  return keeps(link) ? { ...link, relays } : relays;
}
