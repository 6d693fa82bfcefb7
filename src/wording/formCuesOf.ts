import { byLanguage } from './byLanguage.ts';
import { englishFormCues } from './english/formCues.ts';
import type { FormCues } from './formCues.ts';
import { germanFormCues } from './german/formCues.ts';

/** The form cues of an article's language (BCP 47), by its first subtag; undefined if it has none. */
export const formCuesOf = byLanguage<FormCues>({ de: germanFormCues, en: englishFormCues });
