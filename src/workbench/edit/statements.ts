import type { Reading } from '../../file/parseReading.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { chainOf } from '../../model/attribution.ts';
import { type Form, isPlain } from '../../model/form.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { formShown } from './guess.ts';
import { announces } from './neighbours.ts';
import {
  type Attribution,
  changeSentence,
  type Edit,
  mapSentences,
  type Sentence,
  sectionOf,
  sentenceIn,
  standsBefore,
} from './parts.ts';
import {
  mapLinks,
  mapStatements,
  namesSomebody,
  offers,
  type Stated,
  statementsOf,
  statementText,
  withoutItself,
  withStatements,
} from './stated.ts';

/** A statement of a sentence, by index; 0 is the sentence itself if it is not split. */
export type Target = { readonly sentence: string; readonly statement: number };

/** Changes the statements of a sentence, unless that would leave one without what its form needs. What is beside it follows. */
export function changeStatements(
  id: string,
  change: (all: readonly Stated[], sentence: Sentence, lang: string) => readonly Stated[] | undefined,
): Edit {
  return (reading) => {
    const changed = changeSentence(id, (sentence) => {
      const statements = change(statementsOf(sentence), sentence, reading.article.lang);
      return (statements && withStatements(sentence, statements)) ?? sentence;
    })(reading);
    const sentence = sentenceIn(changed, id);
    if (!sentence || changed === reading) return reading;
    return silence(leadOn(changed, id), sentence);
  };
}

/** Changes a statement, given its text and language. */
function changeStatement(
  { sentence: id, statement: at }: Target,
  change: (stated: Stated, text: string, lang: string) => Stated,
): Edit {
  return changeStatements(id, (all, sentence, lang) => {
    const before = all[at];
    const after = before && change(before, statementText(before, sentence), lang);
    if (!after || after === before) return undefined;
    // The reason for departing from the rules applies only to that form.
    return all.with(at, after.form === before.form ? after : { ...after, waiver: undefined });
  });
}

/**
 * What went on with a quotation that a sentence no longer has goes on with that of its other half, if it was split, or with the one that it
 * goes on with itself, or has the form of its words.
 */
export function leadOn(reading: Reading, id: string, half?: Sentence): Reading {
  const from = sentenceIn(reading, id);
  const isOfHalf = half !== undefined && hasQuotation(half);
  if (!from || (!isOfHalf && hasQuotation(from))) return reading;
  const continues = isOfHalf ? half.id : statementsOf(from).find((one) => one.continues !== undefined)?.continues;
  const follow = (sentence: Sentence) => {
    if (statementsOf(sentence).every((one) => one.continues !== id)) return sentence;
    return mapStatements(sentence, (one) => {
      if (one.continues !== id) return one;
      const shown = !continues && formShown(statementText(one, sentence), reading.article.lang);
      return { ...one, ...shown, continues };
    });
  };
  return mapSentences(reading, follow, sectionOf(reading, id));
}

function hasQuotation(sentence: Sentence): boolean {
  return announces(sentence) || statementsOf(sentence).some(opensQuotation);
}

/** A source that a sentence no longer names, and a form that it no longer has, stop going on in the sentence beside it. */
function silence(reading: Reading, from: Sentence): Reading {
  const isEcho = ({ secondReading }: Sentence) =>
    secondReading?.neighbour === from.id && !offers(secondReading.kind, from);
  const silent = (sentence: Sentence) => (isEcho(sentence) ? { ...sentence, secondReading: undefined } : sentence);
  return mapSentences(reading, silent, sectionOf(reading, from.id));
}

/** Sets the form of a statement and, if the form needs them, the words that make it; by default it keeps those it has. */
export function setForm(target: Target, form: Form, marker?: WordsInput): Edit {
  return changeStatement(target, (stated) => {
    const next: Stated = {
      ...stated,
      form,
      continues: undefined,
      attributions: form === 'stated' ? [] : stated.attributions,
      marker: isPlain(form) ? undefined : (marker ?? stated.marker),
    };
    const isSame = form === stated.form && next.marker === stated.marker && stated.continues === undefined;
    return isSame ? stated : next;
  });
}

/** Sets the reason why a statement's form departs from the rules; an empty one removes it. */
export function setWaiver(target: Target, reason: string): Edit {
  const waiver = reason.trim() === '' ? undefined : reason.trim();
  return changeStatement(target, (stated) => ({ ...stated, waiver }));
}

/** Makes a statement continue a quotation that an earlier sentence attributes; `undefined` if none. */
export function setContinues(target: Target, continues: string | undefined): Edit {
  return (reading) =>
    continues === undefined || standsBefore(reading, continues, target.sentence)
      ? changeStatement(target, (stated, ...words) => ({
          ...stated,
          ...(!continues && formShown(...words)),
          continues,
        }))(reading)
      : reading;
}

/** Adds a source to a statement, unless it is there already; what is stated, or said by nobody knows whom, becomes reported. */
export function addAttribution(target: Target, attribution: Attribution): Edit {
  return changeStatement(target, (stated) => {
    const cited = stated.attributions.flatMap(chainOf<Attribution>);
    if (cited.some(({ source }) => source === attribution.source)) return stated;
    const isHearsay = stated.form === 'hearsay' && !namesSomebody(stated);
    const isReport = stated.form === 'stated' || isHearsay || stated.continues !== undefined;
    return {
      ...stated,
      continues: undefined,
      form: isReport ? 'reported' : stated.form,
      attributions: [...stated.attributions, attribution],
    };
  });
}

/** Removes a source from a statement; without any, a reported one has the form that its words show. */
export function removeAttribution(target: Target, source: string): Edit {
  return changeStatement(target, (stated, ...words) => {
    const attributions = stated.attributions.filter((attribution) => attribution.source !== source);
    if (attributions.length === stated.attributions.length) return stated;
    const isLeft = attributions.length === 0 && stated.form === 'reported';
    return { ...stated, ...(isLeft && formShown(...words)), attributions };
  });
}

/** Changes the words that attribute a statement to a source, wherever it is in a chain: the mention, undefined for its name as declared, and the cue, undefined where only a mark attributes. */
export function changeAttribution(target: Target, source: string, words: Pick<Attribution, 'cue' | 'mention'>): Edit {
  return changeStatement(target, (stated) =>
    mapLinks(stated, (one) => (one.source === source ? { ...one, ...words } : one)),
  );
}

/** Turns two sources of a statement into a chain: `by` relays `origin`. */
export function relay(target: Target, origin: string, by: string): Edit {
  return changeStatement(target, (stated) => {
    const passedOn = stated.attributions.find(({ source }) => source === origin);
    const nearer = stated.attributions.find(({ source }) => source === by);
    if (!passedOn || !nearer || origin === by || nearer.relays) return stated;
    const chain = withoutItself({ ...nearer, relays: passedOn });
    const others = stated.attributions.filter((one) => one !== passedOn);
    return { ...stated, attributions: others.map((one) => (one === nearer ? chain : one)) };
  });
}

/** Dissolves a chain: the sources that the first one relayed are put beside it. */
export function unrelay(target: Target, source: string): Edit {
  return changeStatement(target, (stated) => {
    const chain = stated.attributions.find((one) => one.source === source);
    if (!chain?.relays) return stated;
    const { relays, ...nearer } = chain;
    const others = stated.attributions.filter((one) => one === chain || one.source !== relays.source);
    return { ...stated, attributions: others.flatMap((one) => (one === chain ? [nearer, relays] : [one])) };
  });
}
