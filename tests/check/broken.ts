import { expect, test } from 'vitest';
import { findingsBeside } from '../../src/check/differences.ts';
import { textOf } from '../../src/check/lines.ts';
import { messageOf } from '../../src/labels/findings.ts';
import { reservedIds } from '../../src/labels/slugs.ts';
import type { Article } from '../../src/model/article.ts';
import type { BlockInput, SentenceInput } from '../../src/model/articleInput.ts';
import { type Departure, shortArticle, stated } from '../fixtures/shortArticle.ts';

/** The one sentence of the sound article that the broken ones depart from. */
export const reported = {
  id: 's01',
  text: 'Die Hafenzeitung meldet, 1500 Boote seien im Juni 2024 betroffen.',
  form: 'reported',
  attributions: [{ source: 'hafenzeitung', cue: 'meldet' }],
} as const;

/** Sentences that may follow it, sound by themselves. */
export const calm = stated('s02', 'Der Hafen bleibt ruhig.');
export const confirmed = {
  id: 's02',
  text: 'Die Stadt bestätigt das.',
  form: 'reported',
  attributions: [{ source: 'stadt', cue: 'bestätigt' }],
} as const;

/** Sources: of the first sentence, and of the one that confirms it. */
export const paper = { name: 'Hafenzeitung', kind: 'outlet' } as const;
export const city = { name: 'Stadt', kind: 'authority' } as const;

/** What may be dated and asked in the first sentence. */
export const boats = { label: 'Boote', date: '2024-06', words: 'im Juni 2024', sentence: 's01' } as const;
export const howMany = { label: 'Wie viele?', answers: [{ sentence: 's01', words: '1500 Boote' }] } as const;

/** A picture that may stand below it. */
export const gate = { kind: 'figure', id: 'tor', file: 'tor.png', width: 3, height: 2, alt: 'Ein Tor' } as const;

/** The sound article but for what is given here. */
export function broken(departure: Departure): Article {
  const title = { text: 'Brücke gesperrt', form: 'stated' } as const;
  return shortArticle({ title, sources: { hafenzeitung: paper }, paragraphs: [[reported]], ...departure });
}

/** The sound article with something else in its sentence. */
export const reporting = <Change extends object>(change: Change, departure: Departure = {}) =>
  broken({ paragraphs: [[{ ...reported, ...change }]], ...departure });

/** The sound article with more sentences in its paragraph. */
export const withSentences = (...sentences: readonly SentenceInput[]) =>
  broken({ paragraphs: [[reported, ...sentences]] });

/** The sound article with a block after its paragraph. */
export const withBlock = (block: BlockInput) =>
  broken({ blocks: [{ kind: 'paragraph', paragraph: [reported] }, block] });

/** What all checks together say about an article in English, by default one whose text is its original. */
export function messagesIn(article: Article, original: string = textOf(article)): readonly string[] {
  const found = findingsBeside({ article, original, file: 'hafen.ts', taken: reservedIds() });
  return found.map((finding) => messageOf(finding));
}

/** A test that the checks find a fault, and nothing else. */
export function finds(fault: string, article: Article, ...messages: readonly string[]) {
  test(`finds ${fault}`, () => expect(messagesIn(article)).toEqual(messages));
}

/** A test that the checks find nothing. */
export function passes(sound: string, article: Article) {
  test(`passes ${sound}`, () => expect(messagesIn(article)).toEqual([]));
}
