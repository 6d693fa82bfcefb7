import type { Article } from '../model/article.ts';

const quotation = /«([^«»]+)»|„([^„“”]+)[“”]|“([^“”]+)”|"([^"]+)"/gu;

/** What stands between quotation marks in a text, except names: of the article's sources, and of those it only mentions. */
export function quotationsIn(text: string, { sources, mentioned }: Article): readonly string[] {
  const names = [...sources.map(({ name }) => name), ...mentioned].map(bare);
  return [...text.matchAll(quotation)]
    .map((match) => match.slice(1).find((words) => words !== undefined) ?? '')
    .filter((words) => !names.includes(words));
}

function bare(name: string): string {
  return name.replace(/^[«„“"]|[»“”"]$/gu, '');
}
