import { labels } from '../labels/labels.ts';
import type { Sentence, Statement } from '../model/article.ts';
import { chainOf, namedIn, wordsOf } from '../model/attribution.ts';
import { type Form, isPlain } from '../model/form.ts';
import type { Lens } from '../model/lens.ts';
import { asOneText } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** One who says something, as a phrase and as one text, the lens that shows it, and the sentence that names it where this one only points there. */
type Name = Phrase & { readonly label: string; readonly lens: Lens; readonly named: Sentence | undefined };

/** Who says something and how it is worded; several forms where one voice speaks in several. */
export type Voice = { readonly names: readonly Name[]; readonly isNamed: boolean; readonly forms: readonly Form[] };

/** The voices of some statements in their order; statements of the same ones count as one voice. */
export function voicesOf(statements: readonly Statement[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of statements) {
    const names = namesIn(statement);
    const who = labels.list(names.map(({ label }) => label));
    const forms = voices.get(who)?.forms ?? [];
    const isNamed = statement.attributions.length > 0;
    voices.set(who, { names, isNamed, forms: forms.includes(statement.form) ? forms : [...forms, statement.form] });
  }
  return [...voices.values()];
}

/** Who says a statement: of a chain first the origin, then those who relay it; «ohne Quellenangabe» where it points to nobody. */
function namesIn({ attributions }: Statement): readonly Name[] {
  if (attributions.length === 0) {
    const label = labels.sources.none;
    return [{ say: () => label, said: [], label, lens: { kind: 'unsourced' }, named: undefined }];
  }
  const { pointed, relayedBy } = labels.sources;
  const names = attributions.flatMap((attribution) =>
    chainOf(attribution)
      .toReversed()
      .map(({ source, mention }, index): Name => {
        const named = namedIn(mention);
        const pointing = named && wordsOf(mention);
        const name = pointing ? pointed : (...names: readonly string[]) => labels.list(names);
        const say = index === 0 ? name : (...names: string[]) => relayedBy(name(...names));
        const said = pointing ? [asOneText(pointing), source.name] : [source.name];
        return { say, said, label: say(...said), lens: { kind: 'source', source }, named };
      }),
  );
  // Who is named twice in a sentence is listed once.
  return names.filter(({ label }, index) => names.findIndex((name) => name.label === label) === index);
}

/** Whether a voice's forms are said: always where there are several, else where the form is not the plain case. */
export function isWorded({ forms }: Voice): boolean {
  return forms.length > 1 || forms.some((form) => !isPlain(form));
}

/** Who says a statement, as a short text: «NIS», «er – Selenskyj, Satz 2», «ohne Quellenangabe». */
export function whoSays({ names }: Voice): string {
  return labels.list(
    names.map(({ label, named }) => (named ? labels.list([label, labels.sentence(named.number)]) : label)),
  );
}

/** The forms of a voice, as a short text. */
export function howWorded({ forms }: Voice): string {
  return labels.list(forms.map((form) => labels.wording.forms[form].name));
}

/** All voices of a sentence, as a short text: «NIS», «Kast; Moor». */
export function whoSaysIn({ statements }: Sentence): string {
  return voicesOf(statements).map(whoSays).join('; ');
}

/** How a sentence is worded, voice by voice, as a short text: «wiedergegeben», «wiedergegeben; möglich», «möglich · Entwurf». */
export function howWordedIn({ statements, isDraft }: Sentence): string {
  const forms = voicesOf(statements).map(howWorded).join('; ');
  return isDraft ? `${forms} · ${labels.draft.name}` : forms;
}
