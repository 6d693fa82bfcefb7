import { entriesOf, spellingsOf } from '../wordSet.ts';
import { verbPatterns } from './verbs.ts';

/** A form of a verb: its verb, its separable prefix, and its function in a clause. */
export type VerbForm = {
  /** As listed, without the words that must accompany it: «mit|teilen». */
  readonly verb: string;
  readonly form: 'finite' | 'subjunctive' | 'participle' | 'infinitive';
  /** The separated prefix that the clause must contain: «mit» in «teilte … mit». */
  readonly particle: string | undefined;
  /** Words of which the clause must contain one, unless there are none. */
  readonly beside: readonly string[];
  /** Whether it reports only with reported content. */
  readonly needsContent: boolean;
};

type Listed = { readonly alone: string; readonly withContent: string };

/** Every form of the listed verbs, by its spelling in lower case. */
export function formsOf({ alone, withContent }: Listed, strong: string): ReadonlyMap<string, readonly VerbForm[]> {
  const irregular = new Map(entriesOf(strong).map(([verb = '', ...forms]) => [verb, forms]));
  const forms = new Map<string, VerbForm[]>();
  const list = (entry: readonly string[], needsContent: boolean) => {
    const [verb = '', beside = ''] = entry;
    const [base = '', prefix = ''] = verb.split('|').reverse();
    // «bestritten» as «gestritten»
    const [prefixed = ''] = verbPatterns.takesNoGe.exec(base) ?? [];
    const [present, past, perfect] = irregular.get(base.slice(prefixed.length)) ?? [];
    const derived = past && perfect && [prefixed + present, prefixed + past, prefixed + perfect.replace(/^ge/, '')];
    const add = (text: string, form: VerbForm['form'], particle?: string) => {
      const words = beside.toLowerCase().split('/').filter(Boolean);
      for (const spelling of spellingsOf(text)) {
        forms.set(spelling, [...(forms.get(spelling) ?? []), { verb, form, particle, beside: words, needsContent }]);
      }
    };
    for (const [text, form] of formsOfBase(base, irregular.get(base) || derived || [])) {
      if (prefix) add(text, form, prefix);
      add(prefix + text, form);
    }
    if (prefix) add(`${prefix}zu${base}`, 'infinitive');
  };
  for (const entry of entriesOf(alone)) list(entry, false);
  for (const entry of entriesOf(withContent)) list(entry, true);
  return forms;
}

function formsOfBase(base: string, [present, past, participle]: readonly string[]) {
  const stem = base.replace(/e?n$/, '');
  const e = /(?:[dt]|ch[mn]|[^aeiouäöühlrmn][mn])$/.test(stem) ? 'e' : '';
  const preterite = past ?? `${stem}${e}te`;
  const finite = new Set([
    present ?? `${stem}${e}t`,
    preterite,
    preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`,
    base,
    ...(base === 'sein' ? ['sind', 'sei', 'seien'] : []),
  ]);
  return [
    ...Array.from(finite, (text) => [text, 'finite'] as const),
    [`${stem}e`, 'subjunctive'],
    [participle ?? `${verbPatterns.takesNoGe.test(base) ? '' : 'ge'}${stem}${e}t`, 'participle'],
    [base, 'infinitive'],
  ] as const;
}
