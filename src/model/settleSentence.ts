import type { Attribution, Mention, Sentence, Source, Statement } from './article.ts';
import type {
  AttributionInput,
  ContinuationInput,
  MentionInput,
  ReadingInput,
  SentenceInput,
  StatementInput,
} from './articleInput.ts';
import { type Declared, sentenceIn, sourceIn } from './declared.ts';
import { type Form, forms } from './form.ts';
import { opensQuotation } from './opensQuotation.ts';
import { asWords } from './words.ts';

type AnyStatementInput = ReadingInput | ContinuationInput | StatementInput;

/** The sentence of a statement, by id and number, and what its references can point to. */
type Where = { readonly id: string; readonly number: number; readonly declared: Declared };

/**
 * A settled sentence. Its references are getters, because their targets may be declared further down. So is everything else, because few
 * of a book's many sentences are ever asked for it. A class, so that 40,000 of them share these getters.
 */
export class SettledSentence implements Sentence {
  readonly id: string;
  readonly text: string;
  readonly number: number;
  readonly isDraft: boolean;
  readonly #input: SentenceInput;
  readonly #declared: Declared;
  #statements: Sentence['statements'] | undefined;

  constructor(input: SentenceInput, number: number, declared: Declared, isDraft: boolean) {
    this.id = input.id;
    this.text = input.text;
    this.number = number;
    this.isDraft = isDraft;
    this.#input = input;
    this.#declared = declared;
  }

  get statements() {
    this.#statements ??= statementsIn(this.#input, this.number, this.#declared);
    return this.#statements;
  }

  get timeWords() {
    return this.#input.timeWords ?? [];
  }

  get context() {
    const { context } = this.#input;
    return context === undefined ? undefined : sentenceIn(this.#declared, context, this.id);
  }

  get secondReading() {
    const { secondReading } = this.#input;
    if (!secondReading) return undefined;
    return { kind: secondReading.kind, neighbour: sentenceIn(this.#declared, secondReading.neighbour, this.id) };
  }

  get links() {
    return (this.#input.links ?? []).map(({ words, href }) => ({ words: asWords(words), href }));
  }
}

function statementsIn(input: SentenceInput, number: number, declared: Declared): Sentence['statements'] {
  const where = { id: input.id, number, declared };
  const settle = (statement: AnyStatementInput) => settleStatement(statement, where);
  const [first, ...others] = input.statements ?? [input];
  return [settle(first), ...others.map(settle)];
}

/** Checks a form at run time too. Throws a RangeError that says where it stands and which forms there are. */
function formIn(form: Form, where: string): Form {
  if (forms.includes(form)) return form;
  throw new RangeError(`${where}: «${form}» is not a form (forms: ${forms.join(', ')}).`);
}

function settleStatement(input: AnyStatementInput, where: Where): Statement {
  const part = 'part' in input ? asWords(input.part) : undefined;
  if ('continues' in input) return settleContinuation(input, part, where);
  return {
    part,
    form: formIn(input.form, where.id),
    attributions: (input.attributions ?? []).map((attribution) => settleAttribution(attribution, where)),
    marker: asWords(input.marker),
    continues: undefined,
    waiver: input.waiver,
  };
}

/**
 * A statement inside a quotation of several sentences: its source is that of the sentence that attributes the quotation. If that quotes
 * twice, the quotation that goes on is the last one in it, and the one that has begun before is the first. If it quotes nothing, it
 * announces what is quoted below it: «The ministry writes:».
 */
function settleContinuation(
  { continues }: ContinuationInput,
  part: Statement['part'],
  { id, number, declared }: Where,
): Statement {
  let opener: Sentence | undefined;
  let isAsked = false;
  /** The sentence that opens the quotation: the one referred to, or the one that it continues in turn. */
  const named = () => {
    if (opener) return opener;
    const sentence = sentenceIn(declared, continues, id);
    if (isAsked) throw new RangeError(`${id}: «continues» is circular.`);
    isAsked = true;
    const further = sentence.statements.some(opensQuotation)
      ? undefined
      : sentence.statements.find((one) => one.continues);
    opener = further?.continues ?? sentence;
    return opener;
  };
  return {
    part,
    form: 'quoted',
    marker: undefined,
    waiver: undefined,
    get continues() {
      return named();
    },
    get attributions() {
      const sentence = named();
      const quoting = sentence.statements.filter(opensQuotation);
      const all = quoting.length > 0 ? quoting : sentence.statements;
      const { attributions = [] } = all.at(sentence.number < number ? -1 : 0) ?? {};
      return attributions.map((one) => fromWithin(one, sentence));
    },
  };
}

/** An attribution as it holds for what else is quoted: without words of its own, and so for whoever is relayed. */
function fromWithin({ source, relays }: Attribution, named: Sentence): Attribution {
  const mention = { kind: 'quotation', named } as const;
  return { source, mention, cue: undefined, relays: relays && fromWithin(relays, named) };
}

function settleAttribution({ source: sourceId, mention, cue, relays }: AttributionInput, where: Where): Attribution {
  const source = sourceIn(where.declared, sourceId, where.id);
  return {
    source,
    mention: settleMention(mention, source, where),
    cue: asWords(cue),
    relays: relays && settleAttribution(relays, where),
  };
}

function settleMention(mention: MentionInput | undefined, source: Source, { id, declared }: Where): Mention {
  if (!mention) return { kind: 'name', words: [source.name] };
  const words = asWords(mention.words);
  if (mention.kind === 'inflection') return { kind: mention.kind, words };
  return {
    kind: mention.kind,
    words,
    get named() {
      return sentenceIn(declared, mention.named, id);
    },
  };
}
