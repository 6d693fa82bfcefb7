import { forbiddenKeys } from '../model/forbiddenKeys.ts';

const folded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' };

/** Turns a text into an id: lower-case Latin letters, digits and single hyphens, at most `words` words. May be empty. */
export function slugOf(text: string, words: number): string {
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[äöüßæøł]/gu, (letter) => folded[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, words).join('-').slice(0, 48).replace(/-$/, '');
}

/** Makes ids unique: a second `bericht` becomes `bericht-2`. Digits alone get a letter, since objects have such keys first, and keys with a special meaning count as taken. */
export function ids(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set([...taken, ...forbiddenKeys]);
  const counts = new Map<string, number>();
  return (slug) => {
    const wanted = slug.replace(/^\d+$/, 'n$&');
    let count = counts.get(wanted) ?? 1;
    let id = wanted;
    while (used.has(id)) {
      count++;
      id = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    used.add(id);
    return id;
  };
}
