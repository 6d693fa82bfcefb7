import type { Article, Sentence, Source } from '../model/article.ts';
import { attributionsTo, namedIn, sentencesOf, sourcesOf, wordsOf } from '../model/attribution.ts';
import { occurrencesOf } from '../model/words.ts';
import { bends } from '../wording/bends.ts';
import { languageOf } from '../wording/language.ts';
import { textOf } from './blocks.ts';
import type { Fault, Subject } from './finding.ts';

/** Every source is used, and named where it is used; speaking for another has a ground and no circle; a name that is only mentioned is not a source. */
export function sources({ article }: Subject): readonly Fault[] {
  const text = textOf(article);
  return [
    ...article.sources.flatMap((source) => faultsOf(source, article)),
    ...article.mentioned.flatMap((name) => mentionFaults(name, text, article)),
  ];
}

function faultsOf(source: Source, article: Article): readonly Fault[] {
  const { id } = source;
  const citing = sentencesOf(source, article);
  return [
    ...(citing.length === 0 ? [{ id, code: 'sourceUnused' } as const] : []),
    ...citing.flatMap((sentence) => mentionFaultsIn(sentence, source)),
    ...kindFaults(source, article),
    ...groundFaults(source, article),
    ...(speaksForItself(source) ? [{ id, code: 'speaksForItself' } as const] : []),
  ];
}

/** A mention by name contains the name, an inflected one its beginning; for any other, the sentence that it points to contains the name. */
function mentionFaultsIn(sentence: Sentence, source: Source): readonly Fault[] {
  const { id, name } = source;
  return attributionsTo(source, sentence).flatMap(({ mention }): readonly Fault[] => {
    const said = { id, sentence: sentence.id, mention: mention.kind };
    const isName = wordsOf(mention)?.some((words) => occurrencesOf(name, words).length > 0);
    if (mention.kind !== 'name' && isName) return [{ ...said, code: 'mentionIsName' }];
    const place = namedIn(mention) ?? sentence;
    if (namedIn(mention) === sentence) return [{ ...said, code: 'mentionCircular' }];
    const stands =
      mention.kind === 'inflection' ? bends(mention.words, name) : occurrencesOf(name, place.text).length > 0;
    if (mention.kind === 'quotation' || stands) return [];
    return [{ id, code: 'sourceUnnamed', name, sentence: sentence.id, named: place.id }];
  });
}

/** A source's name must name somebody. */
function kindFaults({ id, kind, name }: Source, { lang }: Article): readonly Fault[] {
  const isNobody = languageOf(lang)?.nobody.test(name) === true;
  return isNobody && kind !== 'unnamed' ? [{ id, code: 'nobodyNamed', name }] : [];
}

function groundFaults(source: Source, { sentences }: Article): readonly Fault[] {
  if (!source.speaksFor) return [];
  const { kind, sentence } = source.speaksFor.ground;
  if (kind === 'named' && occurrencesOf(source.name, sentence.text).length > 0) return [];
  const at = sentences.indexOf(sentence);
  const near = kind === 'named' ? [at] : [at - 1, at + 1];
  if (near.some((index) => sentences[index] && sourcesOf(sentences[index]).includes(source))) return [];
  return [{ id: source.id, code: kind === 'named' ? 'officeElsewhere' : 'officeNotBeside', sentence: sentence.id }];
}

function speaksForItself(source: Source): boolean {
  const seen = new Set<Source>();
  for (let voice = source.speaksFor?.source; voice && !seen.has(voice); voice = voice.speaksFor?.source) {
    if (voice === source) return true;
    seen.add(voice);
  }
  return false;
}

function mentionFaults(name: string, text: string, article: Article): readonly Fault[] {
  const id = 'mentioned';
  const occurs = occurrencesOf(name, text).length > 0;
  return [
    ...(occurs ? [] : [{ id, code: 'mentionedMissing', name } as const]),
    ...(article.sources.some((source) => source.name === name) ? [{ id, code: 'mentionedSource', name } as const] : []),
  ];
}
