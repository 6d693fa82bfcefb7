import type { Article } from '../model/article.ts';

/** What is checked: an article, the original text it must be, and the name of its file for the messages. */
export type Subject = { readonly article: Article; readonly original: string; readonly file: string };

/** Something wrong: in which file, at which id, and what (expected and found, in the interface's language). */
export type Finding = { readonly file: string; readonly id: string; readonly message: string };

/** One check: every finding it has on a subject, none where all is well. */
export type Check = (subject: Subject) => readonly Finding[];
