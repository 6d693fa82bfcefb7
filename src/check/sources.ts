import type { Article, Sentence, Source } from '../model/article.ts';
import { attributionsTo, namedIn, sentencesCiting, sourcesOf, wordsOf } from '../model/attribution.ts';
import { occurrencesOf } from '../model/words.ts';
import { bends } from '../wording/bends.ts';
import { casesOf, wordsWithin } from '../wording/casesOf.ts';
import { formCuesOf } from '../wording/formCuesOf.ts';
import { isBlank } from '../wording/isBlank.ts';
import type { Fault, Subject } from './finding.ts';
import { textOf } from './lines.ts';

/** Every source is used, and named where it is used; speaking for another has a ground and no circle; a name that is only mentioned is not a source. */
export function* sources({ article }: Subject): Generator<Fault> {
  const text = textOf(article);
  for (const source of article.sources) yield* sourceFaults(source, article);
  const id = 'mentioned';
  for (const name of article.mentioned) {
    if (isBlank(name)) yield { id, code: 'noteEmpty', field: id };
    else if (occurrencesOf(name, text).length === 0) yield { id, code: 'mentionedMissing', name };
    if (article.sources.some((source) => source.name === name)) yield { id, code: 'mentionedSource', name };
  }
}

function* sourceFaults(source: Source, article: Article): Generator<Fault> {
  const { id, kind, name } = source;
  const citing = sentencesCiting(source, article);
  if (citing.length === 0) yield { id, code: 'sourceUnused' };
  for (const sentence of citing) yield* mentionFaults(sentence, source);
  // A source's name must name somebody.
  if (kind !== 'unnamed' && formCuesOf(article.lang)?.nobody.test(name)) yield { id, code: 'nobodyNamed', name };
  yield* groundFaults(source, article);
  if (speaksForItself(source)) yield { id, code: 'speaksForItself' };
}

/** A mention by name contains the name, an inflected one its beginning; for any other, the sentence that it points to contains the name, perhaps inflected. */
function* mentionFaults(sentence: Sentence, source: Source): Generator<Fault> {
  const { id, name } = source;
  for (const { mention } of attributionsTo(source, sentence)) {
    const said = { id, sentence: sentence.id, mention: mention.kind };
    const isName = wordsOf(mention)?.some((words) => occurrencesOf(name, words).length > 0);
    const place = namedIn(mention) ?? sentence;
    const stands =
      mention.kind === 'inflection'
        ? bends(mention.words, name)
        : occurrencesOf(name, place.text).length > 0 || (place !== sentence && isInflectedIn(place, source));
    if (mention.kind !== 'name' && isName) yield { ...said, code: 'mentionIsName' };
    else if (namedIn(mention) === sentence) yield { ...said, code: 'mentionCircular' };
    else if (mention.kind !== 'quotation' && !stands) {
      yield { id, code: 'sourceUnnamed', name, sentence: sentence.id, named: place.id };
    }
  }
}

/** Whether a sentence names a source in another case: in words by which it is cited there, or in a word for each of the name. */
function isInflectedIn(sentence: Sentence, source: Source): boolean {
  const isCited = attributionsTo(source, sentence).some(
    ({ mention }) => mention.kind === 'inflection' && bends(mention.words, source.name),
  );
  if (isCited) return true;
  const words = new Set(wordsWithin(sentence.text.toLowerCase()));
  return wordsWithin(source.name.toLowerCase()).every((word) => casesOf(word).some((form) => words.has(form)));
}

function* groundFaults(source: Source, { sentences }: Article): Generator<Fault> {
  if (!source.speaksFor) return;
  const { kind, sentence } = source.speaksFor.ground;
  if (kind === 'named' && occurrencesOf(source.name, sentence.text).length > 0) return;
  const at = sentence.number - 1;
  const near = kind === 'named' ? [at] : [at - 1, at + 1];
  if (near.some((index) => sentences[index] && sourcesOf(sentences[index]).includes(source))) return;
  yield { id: source.id, code: kind === 'named' ? 'officeElsewhere' : 'officeNotBeside', sentence: sentence.id };
}

function speaksForItself(source: Source): boolean {
  const voices = new Set(source.speaksFor && [source.speaksFor.source]);
  // The loop also visits those that are added in it.
  for (const { speaksFor } of voices) if (speaksFor) voices.add(speaksFor.source);
  return voices.has(source);
}
