import { createContext } from 'react';
import type { Article } from '../../model/article.ts';

/** The language and the direction of the text, whose words are shown among ours. */
export const TextLanguage = createContext<Pick<Article, 'lang' | 'dir'>>({ lang: 'und', dir: undefined });
