import { plainSyntax } from '../../draft/syntax.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords, isWithin, trimmed } from '../../model/words.ts';
import { type MentionKind, mentionBy } from '../edit/guess.ts';
import { sentenceIn } from '../edit/parts.ts';
import { answersIn, setAbout } from '../edit/questions.ts';
import { toggleTimeWords } from '../edit/sentences.ts';
import { changeSource } from '../edit/sources.ts';
import { splitSentence } from '../edit/split.ts';
import { statementsOf } from '../edit/stated.ts';
import { partsOf, splitStatement } from '../edit/statementParts.ts';
import { changeAttribution, setForm } from '../edit/statements.ts';
import { spansIn, wordsIn } from '../edit/words.ts';
import { toggleMentioned } from '../edit/work.ts';
import { type Asked, attribute, chooseSource, type Desk, rolePending } from './desk.ts';

/** The words chosen, or the first of those in several places, as they stand. */
function textChosen({ chosen: [first], sentence: { text } }: Desk): string {
  return first ? text.slice(...trimmed(text, first)) : '';
}

const always = () => true;
const isOne = ({ chosen }: Desk) => chosen.length === 1;
const isAttributed = ({ stated }: Desk) => stated.attributions.length > 0;

/** An act that gives the chosen words a role in the statement at hand, and chooses them no longer. */
function naming<const Name extends string>(
  name: Name,
  key: string,
  can: (desk: Desk) => boolean,
  give: (desk: Desk, words: WordsInput) => void,
) {
  const act = (desk: Desk) => {
    if (desk.words === undefined) return;
    give(desk, desk.words);
    desk.choose(undefined);
  };
  return { name, key, can, act };
}

/** An act that asks for something more about the chosen words. */
function asking<const Kind extends Asked>(kind: Kind, key: string) {
  return { name: kind, key, can: always, act: ({ setPending }: Desk) => setPending({ kind }) };
}

/** What can be done with chosen words, in the order in which it is offered, and whether it makes sense for the statement at hand. */
export const wordActs = [
  naming('source', 'q', isOne, (desk) => chooseSource(desk, textChosen(desk))),
  naming('cue', 'w', always, ({ stated, target, apply, setPending }, words) => {
    const bare = stated.attributions.find(({ cue }) => cue === undefined) ?? stated.attributions.at(-1);
    if (bare) apply(changeAttribution(target, bare.source, { cue: words }));
    else setPending({ kind: 'source', cue: words });
  }),
  naming('mention', 'e', (desk) => isAttributed(desk) || desk.pending?.kind === 'mention', point),
  naming('description', 'b', isAttributed, ({ stated, apply }, words) => {
    const last = stated.attributions.at(-1);
    if (last) apply(changeSource(last.source, { description: words }));
  }),
  naming(
    'marker',
    'r',
    ({ stated, pending }) =>
      pending?.kind === 'marker' || (stated.marker !== undefined && stated.continues === undefined),
    ({ stated, target, pending, apply, setPending }, words) => {
      apply(setForm(target, pending?.kind === 'marker' ? pending.form : stated.form, words));
      setPending(undefined);
    },
  ),
  naming('time', 't', isOne, ({ sentence, apply }, words) =>
    apply(toggleTimeWords(sentence.id, asWords(words)[0] ?? '')),
  ),
  naming(
    'about',
    'g',
    ({ reading, sentence }) => answersIn(reading, sentence.id).length > 0,
    ({ reading, sentence, apply }, words) => {
      const answers = answersIn(reading, sentence.id);
      const answered = answers.find(({ answer }) => answer.about === undefined) ?? answers.at(-1);
      if (answered) apply(setAbout(answered.question, answered.at, words));
    },
  ),
  naming(
    'mentioned',
    'm',
    (desk) => isOne(desk) && isNamelike(textChosen(desk), desk.syntax),
    (desk) => desk.apply(toggleMentioned(textChosen(desk))),
  ),
  {
    name: 'part',
    key: 'p',
    can: ({ stated, sentence, chosen }: Desk) => partsOf(stated, sentence, chosen) !== undefined,
    act: splitOff,
  },
  asking('event', 'd'),
  asking('answer', 'a'),
  asking('link', 'h'),
  {
    name: 'split',
    key: 'x',
    can: ({ range, sentence: { text } }: Desk) => range !== undefined && /[\p{L}\p{N}]/u.test(text.slice(0, range[0])),
    act: cutAtWords,
  },
  {
    name: 'more',
    key: '+',
    can: ({ range }: Desk) => range !== undefined,
    act: ({ chooseMore }: Desk) => chooseMore(),
  },
] as const;

type ActName = (typeof wordActs)[number]['name'];

/** What is called so, if it can be done with the chosen words. */
function actFor(desk: Desk, name: ActName) {
  return wordActs.find((one) => one.name === name && desk.words !== undefined && one.can(desk));
}

/** Does what is called so with the chosen words; false if it cannot. */
export function actOn(desk: Desk, name: ActName): boolean {
  const found = actFor(desk, name);
  found?.act(desk);
  return found !== undefined;
}

/** What something waits for, as long as nothing is chosen that can be it. */
export function roleLacking(desk: Desk): ReturnType<typeof rolePending> {
  const role = rolePending(desk.pending);
  return role && actFor(desk, role) ? undefined : role;
}

/** Whether words may be a name: their first letter is a capital, or of a script without case, and not only since they begin a sentence. */
function isNamelike(words: string, { wording } = plainSyntax): boolean {
  const isBare = wordsIn(words).every((span) => wording.beginsSentence.has(words.slice(...span).toLowerCase()));
  return /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(words) && !isBare;
}

/** Makes the chosen words the mention of the source that asks for it, or of the last one cited; of this kind, or of the kind they look like. */
function point(desk: Desk, words: WordsInput, as?: MentionKind): void {
  const { stated, target, sentence, reading, pending, apply, choose } = desk;
  const cited = stated.attributions.at(-1)?.source ?? '';
  const name = pending?.kind === 'mention' ? pending.name : reading.article.sources[cited]?.name;
  if (name === undefined) return;
  const mention = mentionBy({ words, as }, name, sentence.id, reading.article);
  if (pending?.kind === 'mention') attribute(desk, { source: pending.source, mention }, pending.add);
  else apply(changeAttribution(target, cited, { mention }));
  choose(undefined);
}

/** Sets the kind of a mention: of the chosen words, or else of the last source cited. */
export function pointAs(desk: Desk, kind: MentionKind): void {
  const { stated, chosen, pending } = desk;
  const known = pending ? undefined : stated.attributions.at(-1)?.mention?.words;
  const words = chosen.length > 0 ? desk.words : known;
  if (words !== undefined) point(desk, words, kind);
}

/** Makes the chosen words a statement of their own, and goes to it. */
function splitOff({ chosen, sentence, reading, target, apply, jump }: Desk): void {
  const edit = splitStatement(target, chosen);
  const { text } = sentence;
  const all = statementsOf(sentenceIn(edit(reading), sentence.id) ?? sentence);
  apply(edit);
  jump(
    sentence.id,
    all.findIndex(({ part }) => chosen.some((span) => isWithin(span, spansIn(text, part ?? text) ?? []))),
  );
}

/** Splits the sentence before the words being chosen. */
function cutAtWords({ range, sentence, apply, choose }: Desk): void {
  if (range) apply(splitSentence(sentence.id, range[0]));
  choose(undefined);
}
