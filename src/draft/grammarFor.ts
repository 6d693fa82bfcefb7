import { byLanguage } from '../wording/byLanguage.ts';
import { grammar as english } from './english/grammar.ts';
import { grammar as german } from './german/grammar.ts';
import { type Grammar, plainGrammar } from './grammar.ts';

const grammarOf = byLanguage({ de: german, en: english });

/** The rules for a language (BCP 47), by its first subtag. */
export function grammarFor(lang: string): Grammar {
  return grammarOf(lang) ?? plainGrammar;
}
