import type { WordsInput } from '../../model/articleInput.ts';
import { type Form, isPlain } from '../../model/form.ts';
import { cueIn, markerFor, mentionOf, speakerIn } from '../edit/guess.ts';
import { type Attribution, type Edit, freeId } from '../edit/parts.ts';
import { addSource } from '../edit/sources.ts';
import { statementText } from '../edit/stated.ts';
import { addAttribution, setForm } from '../edit/statements.ts';
import { completeForms } from './Form.tsx';
import type { BenchState } from './useDesk.ts';

/** What an unfinished change waits for: words that make a form, a source, or words that point to a source. */
export type Pending =
  | { readonly kind: 'marker'; readonly form: Form }
  | { readonly kind: 'source'; readonly cue?: WordsInput }
  | { readonly kind: 'mention'; readonly source: string; readonly name: string; readonly add: Edit | undefined }
  /** What a form asks for, for the chosen words. */
  | { readonly kind: Asked };

export type Asked = 'event' | 'answer' | 'link';

/** The sentence at hand, with everything that its editor shows and can do. */
export type Desk = NonNullable<BenchState['desk']>;

/** Sets the form of the statement at hand, or asks for what that form needs. */
export function chooseForm(desk: Desk, form: Form): void {
  const { stated, sentence, reading, target, words, apply, setPending, clear } = desk;
  if (!completeForms()) return;
  setPending(undefined);
  if (form === 'reported' && stated.attributions.length === 0) {
    setPending({ kind: 'source' });
    return;
  }
  const marker = words ?? markerFor(form, statementText(stated, sentence), reading.article.lang);
  if (!isPlain(form) && marker === undefined && stated.form !== form) {
    setPending({ kind: 'marker', form });
    return;
  }
  apply(setForm(target, form, marker));
  clear();
}

/** Attributes the statement at hand to the source of a name, adding it if it is new, or asks which words point to it. */
export function chooseSource(desk: Desk, typed: string, chosen?: string): void {
  const { reading } = desk;
  const name = typed.trim();
  if (name === '' || !completeForms()) return;
  const known = chosen ?? Object.entries(reading.article.sources).find(([, source]) => source.name === name)?.[0];
  const id = known ?? freeId(reading, name, 'source');
  cite(desk, id, name, known === undefined ? addSource(id, { name, kind: 'other' }) : undefined);
}

/** If no word of the sentence points to the source, proposes those that a draft would take for the speaker. */
function cite(desk: Desk, source: string, name: string, add: Edit | undefined): void {
  const { reading, sentence, stated, pending, chosen, syntax, setPending, choose } = desk;
  const found = mentionOf(name, sentence);
  if (found) {
    const cue = pending?.kind === 'source' ? pending.cue : undefined;
    attribute(desk, { source, mention: found.mention, cue }, add);
    return;
  }
  setPending({ kind: 'mention', source, name, add });
  const { sources } = reading.article;
  const taken = stated.attributions.flatMap((one) => one.mention?.words ?? sources[one.source]?.name ?? []);
  if (chosen.length === 0) choose(speakerIn(sentence.text, syntax, taken));
}

/** Attributes the statement at hand, to a source that is added if need be, guessing the cue if none is given. */
export function attribute(desk: Desk, attribution: Attribution, add: Edit | undefined): void {
  const { sentence, stated, syntax, target, apply, clear } = desk;
  const taken = stated.attributions.map((one) => one.cue);
  const cue = attribution.cue ?? cueIn(statementText(stated, sentence), syntax, taken);
  const attributed = addAttribution(target, { ...attribution, cue });
  apply(add ? (before) => attributed(add(before)) : attributed);
  clear();
}

/** What names the chosen words, if an unfinished change waits for that; a form asks for more. */
export function rolePending(pending: Pending | undefined): Exclude<Pending['kind'], Asked> | undefined {
  const kind = pending?.kind;
  return kind === 'event' || kind === 'answer' || kind === 'link' ? undefined : kind;
}
