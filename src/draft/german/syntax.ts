import { germanWording } from '../../wording/german/german.ts';
import { languageOf } from '../../wording/language.ts';
import { never } from '../../wording/wordSet.ts';
import type { Syntax } from '../syntax.ts';
import { germanAttributions } from './attributions.ts';
import { goesOnBy, isReportedSpeech } from './subjunctives.ts';

const reported = languageOf('de')?.reported ?? never;

/** The rules by which a German sentence is read alone. */
export const syntax: Syntax = {
  wording: germanWording,
  attributionsOf: germanAttributions,
  isReportedSpeech: (tokens, sentence) => isReportedSpeech(tokens) || sentence.search(reported) >= 0,
  goesOnBy,
};
