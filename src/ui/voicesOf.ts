import { labels } from '../labels/labels.ts';
import type { Sentence, Statement } from '../model/article.ts';
import { chainOf, namedIn, wordsOf } from '../model/attribution.ts';
import { type Form, isPlain } from '../model/form.ts';
import type { Lens } from '../model/lens.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** A source in a voice: its name as a phrase and as text, its lens, and the sentence that names it if this one only points to it. */
export type Name = Phrase & { readonly label: string; readonly lens: Lens; readonly named: Sentence | undefined };

/** Who says something and how it is worded, possibly in several forms. */
export type Voice = { readonly names: readonly Name[]; readonly isNamed: boolean; readonly forms: readonly Form[] };

/** The voices of some statements in order; statements of the same sources are one voice. */
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

/** Who says a statement: of a chain, first the origin, then those who relay it; «ohne Quellenangabe» if it points to nobody. */
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
        const alone = pointing ? pointed : (...words: readonly string[]) => labels.list(words);
        const say = index === 0 ? alone : (...words: string[]) => relayedBy(alone(...words));
        const said = pointing ? [joinWords(pointing), source.name] : [source.name];
        return { say, said, label: say(...said), lens: { kind: 'source', source }, named };
      }),
  );
  // A source that is named twice is listed once.
  return names.filter(({ label }, index) => names.findIndex((name) => name.label === label) === index);
}

/** Whether a voice's forms are shown: always if there are several, otherwise only if the form is not the plain one. */
export function isWorded({ forms }: Voice): boolean {
  return forms.length > 1 || forms.some((form) => !isPlain(form));
}

/** Who says a statement, as a short text: «NIS», «er – Selenskyj (Satz 2)», «ohne Quellenangabe». */
export function whoSays({ names }: Voice): string {
  return labels.list(names.map(nameWithPlace));
}

/** A name and the sentence where it stands, if that is another one. */
export function nameWithPlace(name: Name): string {
  return name.label + whereNamed(name);
}

/** « (Satz 2)» behind a name that stands in another sentence; no line ends within it. */
export function whereNamed({ named }: Pick<Name, 'named'>): string {
  return named ? ` (${labels.sentence(named.number).replace(' ', '\u00a0')})` : '';
}

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
