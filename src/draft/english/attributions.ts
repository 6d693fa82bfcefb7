import { english } from '../../wording/english/english.ts';
import { events } from '../../wording/english/events.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerWords, separates, type Token } from '../tokens.ts';
import { according, cited, claimOf, inView, quotedBy, toWhom } from './according.ts';
import { isHeard } from './content.ts';
import { isOfPeople, maySpeak } from './people.ts';
import { phraseAt } from './phrasal.ts';
import { apposedEnd, firstSubject } from './phrases.ts';
import { sayingBeside, sayingBy, sayingWith } from './saying.ts';
import { subjectBefore } from './subjects.ts';
import { reportAt } from './verbs.ts';
import { isAuxiliary } from './wordKinds.ts';

/** Who says something in an English sentence. */
export function englishAttributions(tokens: readonly Token[]): readonly Found[] {
  const quoted = quotedBy(tokens);
  if (quoted.length > 0) return quoted;
  const all = tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const found = ['to', 'of', 'per'].includes(token.lower)
      ? (according(tokens, at) ?? toWhom(tokens, at))
      : (inView(tokens, at) ??
        claimOf(tokens, at) ??
        sayingWith(tokens, at) ??
        sayingBeside(tokens, at) ??
        sayingBy(tokens, at) ??
        reportAt(tokens, at) ??
        phraseAt(tokens, at) ??
        afterSpeech(tokens, at));
    return found ? [found] : [];
  });
  return all.length > 0 ? [...all, ...cited(tokens)] : beforeColon(tokens);
}

/** «The mayor was blunter: “…”»: without a verb of reporting, the colon shows who speaks. */
function beforeColon(tokens: readonly Token[]): readonly Found[] {
  const colon = tokens.findIndex((token) => separates(token) && token.text !== ',');
  const subject =
    tokens[colon]?.text === ':' && tokens[colon + 1]?.kind === 'speech' ? firstSubject(tokens) : undefined;
  const isSubject = subject && subject[1] < colon && maySpeak(tokens, subject) && !isHeard(tokens, colon);
  return isSubject ? [foundAt(tokens, subject, [], { rule: 'name and colon', by: ':' })] : [];
}

/** “…,” sighed Tom Reed, “…,” the mayor laughed, “…,” Reed went on: whatever the verb is right after speech, the name beside it speaks. */
function afterSpeech(tokens: readonly Token[], at: number): Found | undefined {
  const verb = tokens[at];
  if (!verb || verb.text !== verb.lower) return undefined;
  // “…,” Reed went on, “…,” the mayor hit back
  const isPair = /^(?:(?:went|goes) on|(?:hit|fired|shot) back)$/.test(lowerWords(tokens.slice(at, at + 2)));
  const goesOn = isPair || /^continue[sd]$/.test(verb.lower);
  // “…,” its chairman, Ann Hale, said
  const isOther = [english.prepositions, english.determiners].some((words) => words.has(verb.lower));
  const isVerb =
    /^\p{Ll}+(?:ed|s)$/u.test(verb.text) && !isOther && !isAuxiliary(verb) && !events.noParticiples.has(verb.lower);
  if (!goesOn && !isVerb) return undefined;
  const cue = isPair ? [at, at + 1] : [at];
  const past = at + cue.length;
  if (isBehindSpeech(tokens, at, goesOn)) {
    const behind = [past, apposedEnd(tokens, past)] as const;
    return isOfPeople(tokens, behind) ? foundAt(tokens, behind, cue, { rule: 'verb', by: verb.lower }) : undefined;
  }
  const isLast = past === tokens.length || separates(tokens[past]);
  const subject = goesOn || isLast ? subjectBefore(tokens, at) : undefined;
  const speaks =
    subject && isOfPeople(tokens, subject) && isBehindSpeech(tokens, subject[0], goesOn) && maySpeak(tokens, subject);
  return speaks ? foundAt(tokens, subject, cue, { rule: 'verb', by: verb.lower }) : undefined;
}

/** Whether what is quoted ends right before a token as if somebody were named there. */
function isBehindSpeech(tokens: readonly Token[], at: number, goesOn: boolean): boolean {
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const speech = tokens[comma - 1];
  return (
    speech !== undefined &&
    isQuoted(speech) &&
    (comma < at ? goesOn || speech.kind === 'speech' : /[,!?]['"’”]?$/.test(speech.text))
  );
}
