import { isLanguageTag } from '../../check/lang.ts';
import { datesIn } from '../../draft/dates.ts';
import type { Imprint, ReadingNote } from '../../model/article.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { datesOf } from '../../wording/datesOf.ts';
import { notesIn } from './notes.ts';
import { type Edit, withArticle, withPart } from './parts.ts';

/** Sets the language of a text, and its direction accordingly. Ignores an invalid language tag. */
export function setLanguage(lang: string): Edit {
  return (reading) => {
    if (!isLanguageTag(lang) || lang === reading.article.lang) return reading;
    return setDirection(isRightToLeft(lang) ? 'rtl' : 'ltr')(withArticle(reading, { lang }));
  };
}

export function setDirection(dir: 'ltr' | 'rtl'): Edit {
  return (reading) => {
    const { dir: before = 'ltr' } = reading.article;
    if (dir === before) return reading;
    return withArticle(reading, { dir: dir === 'ltr' ? undefined : dir });
  };
}

function isRightToLeft(lang: string): boolean {
  return /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv|ckb|syr)$/.test(new Intl.Locale(lang).language);
}

/** What the article says about itself, and who made the reading, when, or where to object. */
export type Details = { readonly imprint: Imprint; readonly reading: ReadingNote };

/** Sets one of the details; an empty value removes it. */
export function setDetail<Part extends keyof Details, Key extends keyof Details[Part]>(
  part: Part,
  key: Key,
  value: Details[Part][Key] | undefined,
): Edit {
  return (reading) => withPart(reading, part, { ...reading.article[part], [key]: value || undefined });
}

/** What the byline gives as the authors, and the date line as the date of publication. */
export function offeredIn(article: ArticleInput): Pick<Imprint, 'authors' | 'published'> {
  const notes = notesIn(article);
  const byline = notes.find(({ note }) => note === 'byline')?.text.trim() ?? '';
  const authors = byline
    .replace(/^(?:Von|Text:|By|Autor(?:in)?:|Author:)\s+|^\(|\)$/giu, '')
    .split(/(?:\s*[,|·]|\s+(?:und|and)\s)+\s*/)
    // Behind a full name, a single word is a place.
    .filter(
      (author, _, [first = '']) => (/\s/.test(author) || !/\s/.test(first)) && author !== '' && !/\d/.test(author),
    );
  const [published] = notes
    .filter(({ note }) => note === 'dateline' || note === 'byline')
    .flatMap(({ text }) => datesIn(text, datesOf(article.lang)));
  return { ...(authors.length > 0 && { authors }), ...(published && { published: published.date }) };
}

/** Adds or removes somebody who is named without being a source. */
export function toggleMentioned(name: string): Edit {
  return (reading) => {
    const { mentioned = [] } = reading.article;
    if (name.trim() === '') return reading;
    const next = mentioned.includes(name) ? mentioned.filter((one) => one !== name) : [...mentioned, name];
    return withPart(reading, 'mentioned', next);
  };
}
