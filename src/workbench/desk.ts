import type { WordsInput } from '../model/articleInput.ts';
import type { Form } from '../model/form.ts';
import { asOneText, partsOf, trimmed } from '../model/words.ts';
import type { BenchState } from './bench/useDesk.ts';
import { cueIn, type MentionKind, markerFor, mentionBy, mentionOf, speakerIn } from './edit/guess.ts';
import { type Attribution, type Edit, freeId, type Sentence, sentenceIn } from './edit/parts.ts';
import { answersIn, setAbout } from './edit/questions.ts';
import { toggleTimeWords } from './edit/sentences.ts';
import { addSource, changeSource } from './edit/sources.ts';
import { splitSentence } from './edit/splitAndJoin.ts';
import {
  addAttribution,
  changeAttribution,
  type Stated,
  setForm,
  splitStatement,
  statementsOf,
} from './edit/statements.ts';
import { toggleMentioned } from './edit/work.ts';

/** What an unfinished change waits for: words that make a form, a source, or words that point to a source. */
export type Pending =
  | { readonly kind: 'marker'; readonly form: Form }
  | { readonly kind: 'source'; readonly cue?: WordsInput }
  | { readonly kind: 'mention'; readonly source: string }
  /** What a form asks for, for the chosen words. */
  | { readonly kind: Asked };

type Asked = 'event' | 'answer' | 'link';

/** The sentence at hand, with everything that its editor shows and can do. */
export type Desk = NonNullable<BenchState['desk']>;

/** The chosen words as they stand. */
function textsChosen({ chosen, sentence: { text } }: Desk): readonly string[] {
  return chosen.map((range) => text.slice(...trimmed(text, range)));
}

/** Sets the form of the statement at hand, or asks for what that form needs. */
export function chooseForm(desk: Desk, form: Form): void {
  const { stated, sentence, reading, target, words, apply, setPending, clear } = desk;
  setPending(undefined);
  if (form === 'reported' && stated.attributions.length === 0) {
    setPending({ kind: 'source' });
    return;
  }
  const isMarked = form !== 'reported' && form !== 'stated';
  const marker = words ?? markerFor(form, textOf(stated, sentence), reading.article.lang);
  if (isMarked && marker === undefined && stated.form !== form) {
    setPending({ kind: 'marker', form });
    return;
  }
  apply(setForm(target, form, marker));
  clear();
}

/** The text of a statement: its part, or its whole sentence. */
export function textOf({ part }: Stated, { text }: Sentence): string {
  return part === undefined ? text : asOneText(partsOf(part));
}

/** Attributes the statement at hand to a source, or asks which words point to it. */
export function chooseSource(desk: Desk, source: string): void {
  const name = desk.reading.article.sources[source]?.name;
  if (name !== undefined) cite(desk, source, name);
}

/** Attributes the statement at hand to the source of a name, adding it if it is new. */
export function chooseNewSource(desk: Desk, typed: string): void {
  const { reading } = desk;
  const name = typed.trim();
  const [known] = Object.entries(reading.article.sources).find(([, source]) => source.name === name) ?? [];
  const id = known ?? freeId(reading, name, 'quelle');
  if (name !== '') cite(desk, id, name, known === undefined ? addSource(id, { name, kind: 'other' }) : undefined);
}

/** If no word of the sentence points to the source, proposes those that a draft would take for the speaker. */
function cite(desk: Desk, source: string, name: string, add?: Edit): void {
  const { reading, sentence, stated, pending, chosen, apply, setPending, choose } = desk;
  const mention = mentionOf(name, sentence);
  if (mention) {
    attribute(desk, source, mention.mention, pending?.kind === 'source' ? pending.cue : undefined, add);
    return;
  }
  if (add) apply(add);
  setPending({ kind: 'mention', source });
  const { sources, lang } = reading.article;
  const taken = stated.attributions.flatMap((one) => one.mention?.words ?? sources[one.source]?.name ?? []);
  if (chosen.length === 0) choose(speakerIn(sentence.text, lang, taken));
}

function attribute(
  desk: Desk,
  source: string,
  mention: Attribution['mention'],
  cue: WordsInput | undefined,
  add?: Edit,
): void {
  const { sentence, stated, reading, target, apply, clear } = desk;
  const taken = stated.attributions.map((one) => one.cue);
  const guessed = cue ?? cueIn(textOf(stated, sentence), reading.article.lang, taken);
  const attributed = addAttribution(target, { source, mention, cue: guessed });
  apply(add ? (before) => attributed(add(before)) : attributed);
  clear();
}

const always = () => true;
const isOne = ({ chosen }: Desk) => chosen.length === 1;
const isAttributed = ({ stated }: Desk) => stated.attributions.length > 0;

/** An act that gives the chosen words a role in the statement at hand, and chooses them no longer. */
function naming<const Name extends string>(
  name: Name,
  key: string,
  can: (desk: Desk) => boolean,
  give: (desk: Desk, words: WordsInput) => void,
) {
  const act = (desk: Desk) => {
    if (desk.words === undefined || !can(desk)) return;
    give(desk, desk.words);
    desk.choose(undefined);
  };
  return { name, key, can, act };
}

/** An act that asks for something more about the chosen words. */
function asking<const Kind extends Asked>(kind: Kind, key: string) {
  return { name: kind, key, can: always, act: ({ setPending }: Desk) => setPending({ kind }) };
}

/** What can be done with chosen words, in the order in which it is offered, and whether it makes sense for the statement at hand. */
export const wordActs = [
  naming('source', 'q', isOne, (desk) => chooseNewSource(desk, textsChosen(desk)[0] ?? '')),
  naming('cue', 'w', always, ({ stated, target, apply, setPending }, words) => {
    const bare = stated.attributions.find(({ cue }) => cue === undefined) ?? stated.attributions.at(-1);
    if (bare) apply(changeAttribution(target, bare.source, { cue: words }));
    else setPending({ kind: 'source', cue: words });
  }),
  naming('mention', 'e', (desk) => isAttributed(desk) || desk.pending?.kind === 'mention', point),
  naming('description', 'b', isAttributed, ({ stated, apply }, words) => {
    const last = stated.attributions.at(-1);
    if (last) apply(changeSource(last.source, { description: words }));
  }),
  naming(
    'marker',
    'r',
    ({ stated, pending }) =>
      pending?.kind === 'marker' || (stated.marker !== undefined && stated.continues === undefined),
    ({ stated, target, pending, apply, setPending }, words) => {
      apply(setForm(target, pending?.kind === 'marker' ? pending.form : stated.form, words));
      setPending(undefined);
    },
  ),
  naming('time', 't', isOne, ({ sentence, apply }, words) =>
    apply(toggleTimeWords(sentence.id, partsOf(words)[0] ?? '')),
  ),
  naming(
    'about',
    'g',
    ({ reading, sentence }) => answersIn(reading, sentence.id).length > 0,
    ({ reading, sentence, apply }, words) => {
      const answers = answersIn(reading, sentence.id);
      const answered = answers.find(({ answer }) => answer.about === undefined) ?? answers.at(-1);
      if (answered) apply(setAbout(answered.question, answered.at, words));
    },
  ),
  naming(
    'mentioned',
    'm',
    (desk) => isOne(desk) && isNamelike(textsChosen(desk)[0] ?? ''),
    (desk) => desk.apply(toggleMentioned(textsChosen(desk)[0] ?? '')),
  ),
  { name: 'part', key: 'p', can: always, act: splitOff },
  asking('event', 'd'),
  asking('answer', 'a'),
  asking('link', 'h'),
  { name: 'split', key: 'x', can: ({ range }: Desk) => range !== undefined && range[0] > 0, act: cutAtWords },
  {
    name: 'more',
    key: '+',
    can: ({ range }: Desk) => range !== undefined,
    act: ({ chooseMore }: Desk) => chooseMore(),
  },
] as const;

/** Does what is called so with the chosen words. */
export function actOn(desk: Desk, name: (typeof wordActs)[number]['name']): void {
  wordActs.find((one) => one.name === name)?.act(desk);
}

/** Whether words may be a name: their first letter is a capital, or of a script without case. */
function isNamelike(words: string): boolean {
  return /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(words);
}

/** What names the chosen words, if an unfinished change waits for that. */
export function rolePending(pending: Pending | undefined): 'marker' | 'mention' | undefined {
  return pending?.kind === 'marker' || pending?.kind === 'mention' ? pending.kind : undefined;
}

/** Makes the chosen words the mention of the source that asks for it, or of the last one cited; of this kind, or of the kind they look like. */
function point(desk: Desk, words: WordsInput, as?: MentionKind): void {
  const { stated, target, sentence, reading, pending, apply, choose } = desk;
  const source = pending?.kind === 'mention' ? pending.source : stated.attributions.at(-1)?.source;
  const name = source === undefined ? undefined : reading.article.sources[source]?.name;
  if (source === undefined || name === undefined) return;
  const mention = mentionBy(words, name, sentence.id, reading.article, as);
  if (pending?.kind === 'mention') attribute(desk, source, mention, undefined);
  else apply(changeAttribution(target, source, { mention }));
  choose(undefined);
}

/** Sets the kind of a mention: of the chosen words, or else of the last source cited. */
export function pointAs(desk: Desk, kind: MentionKind): void {
  const { stated, chosen, pending } = desk;
  const known = pending ? undefined : stated.attributions.at(-1)?.mention?.words;
  const words = chosen.length > 0 ? desk.words : known;
  if (words !== undefined) point(desk, words, kind);
}

/** Makes the chosen words a statement of their own, and goes to it. */
function splitOff(desk: Desk): void {
  const { chosen, sentence, reading, target, apply, go } = desk;
  const edit = splitStatement(target, chosen);
  const words = String(textsChosen(desk));
  const parts = statementsOf(sentenceIn(edit(reading), sentence.id) ?? sentence).map(({ part }) => String(part));
  apply(edit);
  go(sentence.id, parts.includes(words) ? parts.indexOf(words) : target.statement);
}

/** Goes to the next statement of the sentence at hand, or back to its first. */
export function nextStatement({ sentence, target, go }: Desk): void {
  go(sentence.id, (target.statement + 1) % statementsOf(sentence).length);
}

/** Splits the sentence before the words being chosen. */
function cutAtWords({ range, sentence, apply, choose }: Desk): void {
  if (range) apply(splitSentence(sentence.id, range[0]));
  choose(undefined);
}
