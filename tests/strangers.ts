import type { Labels } from '../src/labels/labels.ts';
import type { Article } from '../src/model/article.ts';

/** What tells the words on a page, visible or for screen readers, that are only in another language's table, not in its own or in the article. */
export function strangersTo(article: Article, own: Labels, other: Labels): (page: HTMLElement) => readonly string[] {
  const known = new Set([...wordsIn(own), ...wordsIn(article)]);
  const strange = new Set([...wordsIn(other)].filter((word) => !known.has(word)));
  return (page) => [...new Set(wordsOf(shownOn(page)))].filter((word) => strange.has(word));
}

/** Texts and accessible names, except for links to another language. */
function shownOn(page: HTMLElement): string {
  const shown: string[] = [document.title];
  for (const element of page.querySelectorAll(':not(a[hreflang])')) {
    shown.push(element.getAttribute('aria-label') ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) shown.push(node.textContent ?? '');
  }
  return shown.join(' ');
}

function wordsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const collect = (one: unknown) => {
    if (typeof one === 'string') for (const word of wordsOf(one)) found.add(word);
    // Labels that are functions, called for one and for several.
    if (typeof one === 'function') for (const number of [1, 2]) collect(Reflect.apply(one, undefined, numbers(number)));
    if (typeof one !== 'object' || one === null || seen.has(one)) return;
    seen.add(one);
    Object.values(one).forEach(collect);
  };
  collect(value);
  return found;
}

/** An argument that works for labels that take a number, words, or an object with either. */
function numbers(number: number): readonly unknown[] {
  const value = Object.assign([String(number)], { valueOf: () => number, replaceAll: () => '', text: '' });
  return [value, value];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
