import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { opensContent } from './content.ts';
import { isOfPeople, isOfText, maySpeak } from './people.ts';
import { subjectBefore } from './subjects.ts';
import { isSupposed } from './supposed.ts';
import { reportAt } from './verbs.ts';
import { helpersBefore } from './wordKinds.ts';

/** Who says something by several words: “the mayor made clear that it leaks”, “is adamant that it leaks”, “hit back that”. */
export function phraseAt(tokens: readonly Token[], at: number): Found | undefined {
  const that = tokens.findIndex(({ lower }, index) => index > at + 1 && /^(?:that|he|she|it|they|we)$/.test(lower));
  const content = lowerAt(tokens, that) === 'that' ? that + 1 : that;
  const words = that < at || that > at + 6 ? [] : tokens.slice(at, that).map(({ lower }) => lower);
  if (words.length === 0 || !english.phrases.test(words.join(' ')) || !opensContent(tokens, content)) return undefined;
  const helpers = helpersBefore(tokens, at);
  const before = helpers[0] ?? at;
  const subject = subjectBefore(tokens, before);
  // “made the promise he kept”
  const isRelative = content === that && english.determiners.has(words[1] ?? '');
  // “people who are worried that”, “to be sure that”
  const isTold =
    isRelative ||
    english.relatives.has(lowerAt(tokens, before - 1)) ||
    helpers.some((index) => english.unreal.has(lowerAt(tokens, index)) || lowerAt(tokens, index - 1) === 'to');
  const isSomebodys =
    subject &&
    (isOfPeople(tokens, subject) || isOfText(tokens.slice(...subject))) &&
    lowerAt(tokens, subject[0]) !== 'it';
  if (isTold || !isSomebodys || !maySpeak(tokens, subject) || isSupposed(tokens, at, helpers)) return undefined;
  // “Hale said he was confident that”, “whether Hale is sure that”
  const isReported = tokens.slice(0, at).some((_, index) => reportAt(tokens, index));
  const isAsked = english.content.has(lowerAt(tokens, subject[0] - 1));
  const cue = words.map((_, index) => at + index);
  return isReported || isAsked ? undefined : foundAt(tokens, subject, cue, { rule: 'verb', by: words.at(-1) ?? '' });
}
