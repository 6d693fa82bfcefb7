import { labels } from '../labels/labels.ts';
import type { Article, Sentence, Statement } from '../model/article.ts';
import { attributionsOf, namedIn, namesSource, wordsOf } from '../model/attribution.ts';
import { opensQuotation } from '../model/opensQuotation.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** The article in numbers: sentences that point to a source, those of them without its name, sources, quotations. */
export function factsOf({ sentences, sources }: Article): readonly Phrase[] {
  const named = sentences.filter(namesSource);
  const unnaming = named.filter((sentence) => attributionsOf(sentence).every(({ mention }) => namedIn(mention)));
  const pointers = unnaming.map(pointersIn);
  const pointing = pointers.filter((words) => words.length > 0);
  const continuing = pointers.length - pointing.length;
  const statements = sentences.flatMap((sentence) => sentence.statements);
  const quotations = new Set(statements.filter(({ form }) => form === 'quoted').map(openerOf));
  return [
    counted(labels.facts.named(named.length, sentences.length)),
    ...(pointing.length > 0 ? [pointingFact(pointing)] : []),
    ...(continuing > 0 ? [counted(labels.facts.continuing(continuing))] : []),
    counted(labels.facts.sources(sources.length)),
    counted(labels.facts.quotes(quotations.size)),
  ];
}

/** What stands for a quotation of several sentences: the statement that begins it, or the sentence that announces it. */
function openerOf(statement: Statement): Statement | Sentence {
  const { continues } = statement;
  return continues?.statements.find(opensQuotation) ?? continues ?? statement;
}

const mostExamples = 2;

function pointingFact(pointers: readonly (readonly string[])[]): Phrase {
  const all = new Map<string, string>();
  for (const words of pointers.flat()) {
    const key = words.toLowerCase();
    if (!all.has(key)) all.set(key, words);
  }
  return {
    say: (...said) => labels.facts.pointing(pointers.length, said, all.size > mostExamples),
    said: [...all.values()].slice(0, mostExamples),
  };
}

/** A count on one line with what it counts. */
function counted(fact: string): Phrase {
  const kept = fact.replace(/(?<=\d) /g, '\u00a0');
  return { say: () => kept, said: [] };
}

/** The words by which a sentence points to a source without naming it. */
function pointersIn(sentence: Sentence): readonly string[] {
  return attributionsOf(sentence).flatMap(({ mention }) => {
    const pointer = namedIn(mention) && wordsOf(mention);
    return pointer ? [joinWords(pointer)] : [];
  });
}
