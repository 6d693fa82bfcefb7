import { reportedSpeech } from '../../wording/german/formCues.ts';
import { germanWording } from '../../wording/german/german.ts';
import type { Syntax } from '../syntax.ts';
import { germanAttributions } from './attributions.ts';
import { goesOnBy, isReportedSpeech } from './subjunctives.ts';

/** The rules by which a German sentence is read alone. */
export const syntax: Syntax = {
  wording: germanWording,
  attributionsOf: germanAttributions,
  isReportedSpeech: (tokens, sentence) => isReportedSpeech(tokens) || sentence.search(reportedSpeech) >= 0,
  goesOnBy,
};
