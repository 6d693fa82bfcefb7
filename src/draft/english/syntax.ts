import { englishWording } from '../../wording/english/english.ts';
import { plainSyntax, type Syntax } from '../syntax.ts';
import { englishAttributions } from './attributions.ts';

/** The rules by which an English sentence is read alone. */
export const syntax: Syntax = { ...plainSyntax, wording: englishWording, attributionsOf: englishAttributions };
