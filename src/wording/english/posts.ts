import { keyOf } from '../keyOf.ts';
import type { Lexicon } from '../lexicon.ts';
import { wordSet } from '../wordSet.ts';

/** Words that tell somebody from who has the office itself: “deputy” in “deputy mayor”. */
const ranks = wordSet('assistant associate deputy former prime shadow vice');

/** Whether an office by its name is another than the one that is `told` of somebody. */
export function isOtherOffice(
  key: string,
  before: readonly string[],
  name: string,
  told: string,
  lexicon: Lexicon,
): boolean {
  return isMoreThanTitle(name, told, lexicon) || isOtherPost([...before, name].join(' '), told, key, lexicon);
}

/** Whether an office is told with more words than the title that somebody has: “the prison governor”, “Gov. Ann Hale”. */
function isMoreThanTitle(name: string, told: string, { titleOffices }: Lexicon): boolean {
  const [title = ''] = told.toLowerCase().split(/[. ]/);
  return (titleOffices.has(title) || [...titleOffices.values()].includes(title)) && name.includes(' ');
}

/** Whether an office is told with other words than another of its name: “the finance minister”, “the foreign minister”; “Labour’s leader”; “the deputy mayor”, “the mayor”. */
function isOtherPost(name: string, told: string, key: string, lexicon: Lexicon): boolean {
  const [before, others] = [wordsBefore(name, key, lexicon), wordsBefore(told, key, lexicon)];
  const isRanked = !name.split(' ').some((word) => lexicon.callings.test(word.toLowerCase()));
  if (isRanked && rankIn(before, lexicon) !== rankIn(others, lexicon)) return true;
  const [posts, otherPosts] = [postsIn(before, lexicon), postsIn(others, lexicon)];
  const areTold = posts.length > 0 && otherPosts.length > 0;
  return areTold && !posts.some((word) => otherPosts.includes(word));
}

/** The words before an office, with their commas. */
function wordsBefore(words: string, key: string, { sameOffices }: Lexicon): readonly string[] {
  const all = words.split(/(?<=,)(?! )| /);
  const keys = all.map((word) => keyOf(withoutComma(word).toLowerCase()));
  const office = keys.findIndex((one) => one === key || sameOffices.get(one) === key);
  return all.slice(0, Math.max(0, office));
}

/** “deputy mayor”, “former Labour mayor”, but not “a former teacher who became mayor” */
function rankIn(words: readonly string[], { posts }: Lexicon): string | undefined {
  const isPart = (word: string) =>
    ranks.has(word.toLowerCase()) || posts.test(word.toLowerCase()) || /^\p{Lu}[^,]*$/u.test(word);
  const own = words.slice(words.findLastIndex((word) => !isPart(word)) + 1);
  return own.map((word) => word.toLowerCase()).find((word) => ranks.has(word));
}

/** What tells a post from others: “finance”, “France” for “French”. */
function postsIn(words: readonly string[], { posts, possessive, small, states }: Lexicon): readonly string[] {
  return words
    .map(withoutComma)
    .filter((word) => posts.test(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !small.has(word.toLowerCase())))
    .map((word) => word.replace(possessive, ''))
    .map((word) => states.find((state) => state.includes(word))?.[0] ?? word)
    .map((word) => word.toLowerCase());
}

function withoutComma(word: string): string {
  return word.replace(/,$/, '');
}
