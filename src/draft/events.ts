import type { EventInput } from '../model/articleInput.ts';
import { rankOf } from '../model/edtf.ts';
import { isWithin } from '../model/words.ts';
import { dateRulesOf } from '../wording/dateRules.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { datesIn } from './dates.ts';
import { nominativeOf, spansNaming } from './eventNames.ts';
import type { Grammar } from './grammar.ts';
import type { DraftSentence } from './readings.ts';
import type { Propose } from './sentenceWriter.ts';
import { ids, slugOf } from './slug.ts';
import { isQuoted, type Token } from './tokens.ts';
import { onlyWords } from './verbatim.ts';

/** The events of a text, by their dates, in order of time. */
export function eventsOf(
  sentences: readonly DraftSentence[],
  lang: string,
  grammar: Grammar,
  propose: Propose,
): readonly (readonly [string, EventInput])[] {
  const unique = ids([]);
  const events = sentences.flatMap(({ id, text, reading }) =>
    datesIn(text, grammar.wording.dates).flatMap(({ date, span, rule }) => {
      const words = onlyWords(text, span);
      const [from] = reading.span;
      const inDate = ({ span: [begin] }: Token) => span[0] <= begin - from && begin - from < span[1];
      if (words === undefined || saysMore(words, text.slice(...span), lang)) return [];
      const isWithinQuotation = reading.tokens.some(
        (token) => isQuoted(token) && isWithin([span[0] + from, span[1] + from], [token.span]),
      );
      // «„Seit 2012 ist er zu“, so Anna Muster»: what is quoted is not looked into, and who says it did not happen.
      const spans = isWithinQuotation
        ? []
        : spansNaming({ tokens: reading.tokens, inDate, grammar }, reading.attributions);
      // «Seit 2015 lebt sie hier»: without anything else, it is called by its date.
      const names = spans.map(([begin, end]) =>
        nominativeOf([begin, text.slice(begin - from, end - from)], reading.tokens, grammar.lexicon),
      );
      const label = (names.includes(undefined) ? '' : names.join(' ')) || words;
      const event = unique(slugOf(label, 3) || idWordsOf(lang).date);
      propose(event, 'date', rule);
      return [[event, { label, date, words, sentence: id }] as const];
    }),
  );
  return events.sort(([, one], [, other]) => rankOf(one.date) - rankOf(other.date));
}

/** Whether the words that tell a date from another say more of it than its own: «2010 bis» in «2010 bis 2010». */
function saysMore(words: string, own: string, lang: string): boolean {
  const rules = dateRulesOf(lang);
  const says = rules && [rules.since, rules.until, rules.approximate, rules.uncertain];
  return says?.some((rule) => rule.test(words) && !rule.test(own)) === true;
}
