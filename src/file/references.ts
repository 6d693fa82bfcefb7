import type { Fault } from '../check/finding.ts';
import { groupBy } from '../model/articleIndex.ts';
import { listed } from '../model/declared.ts';
import { nearestFirst } from '../model/nearestWords.ts';
import { answerAt } from '../model/settleQuestion.ts';
import { idAt, type Place, pathOf } from './place.ts';
import type { ReadingFile } from './schema.ts';

/** A reference found in a file. */
type Reference = { readonly place: Place; readonly to: 'sentence' | 'source'; readonly id: string };

const sentenceKeys: ReadonlySet<unknown> = new Set(['continues', 'context', 'neighbour', 'named', 'sentence']);
/** References that must not form a circle. */
const leading = ['continues', 'context'] as const;

/** How many pairs of letters are compared to list near ids first. Beyond, ids are in the file's order, or a long file would take minutes. */
const mostCompared = 2_000_000;

/** In a well-formed file, references to nothing, ids used twice, and circles of references. */
export function* faultsOfReferences(file: ReadingFile): Generator<Fault> {
  const { article, unconfirmed } = file;
  const met = walk(file);
  const known = { sentence: idsIn(met.sentences.map(({ id }) => id)), source: idsIn(Object.keys(article.sources)) };
  for (const [index, id] of unconfirmed.entries()) {
    met.references.push({ place: ['unconfirmed', index], to: 'sentence', id });
  }
  let compared = 0;
  for (const { place, to, id } of met.references) {
    const { all, set, letters } = known[to];
    if (set.has(id)) continue;
    compared += id.length * letters;
    const ids = listed(compared > mostCompared ? all : nearestFirst(id, all));
    yield { id: idAt(place, file), code: 'idUnknown', path: pathOf(place), named: to, found: id, known: ids };
  }
  for (const [id, { length: count }] of groupBy(met.sentences, (sentence) => [sentence.id])) {
    if (count > 1) yield { id, code: 'idRepeated', named: 'sentence', count };
  }
  yield* answersUnknown(article);
  for (const key of leading) {
    yield* circles(key, new Map(met.sentences.map((sentence) => [sentence.id, sentence[key]])));
  }
  const voices = Object.entries(article.sources);
  yield* circles('speaksFor', new Map(voices.map(([id, { speaksFor }]) => [id, speaksFor ? [speaksFor.source] : []])));
}

function idsIn(ids: readonly string[]) {
  const set = new Set(ids);
  return { set, all: [...set], letters: ids.join('').length };
}

/** A sentence and the targets of its references. */
type Met = { readonly id: string; readonly continues: string[]; readonly context: string[] };

/** Every sentence and every reference of a file, in order. */
function walk(file: ReadingFile) {
  const references: Reference[] = [];
  const sentences: Met[] = [];
  const visit = (value: unknown, place: Place, around: Met | undefined) => {
    if (typeof value !== 'object' || value === null) return;
    const isSentence = 'id' in value && 'text' in value && typeof value.id === 'string';
    const within = isSentence ? { id: String(value.id), continues: [], context: [] } : around;
    if (isSentence && within) sentences.push(within);
    for (const [key, child] of Object.entries(value)) {
      const at = [...place, Array.isArray(value) ? Number(key) : key];
      const to = sentenceKeys.has(key) ? 'sentence' : key === 'source' ? 'source' : undefined;
      if (typeof child !== 'string') visit(child, at, within);
      else if (to) references.push({ place: at, to, id: child });
      if (typeof child === 'string' && (key === 'continues' || key === 'context')) within?.[key].push(child);
    }
  };
  const { sources, sections, events = {}, questions = {} } = file.article;
  for (const [key, part] of Object.entries({ sections, events, questions })) visit(part, ['article', key], undefined);
  for (const [id, { speaksFor }] of Object.entries(sources)) {
    visit(speaksFor, ['article', 'sources', id, 'speaksFor'], undefined);
  }
  return { references, sentences };
}

/** A relation names two answers of its question by their sentence; `s04.2` is the second answer of `s04`. */
function* answersUnknown({ questions = {} }: ReadingFile['article']): Generator<Fault> {
  for (const [id, { answers, relations = [] }] of Object.entries(questions)) {
    for (const [index, { between }] of relations.entries()) {
      for (const [side, found] of between.entries()) {
        const path = pathOf(['article', 'questions', id, 'relations', index, 'between', side]);
        if (answerAt(answers, found) < 0) yield { id, code: 'answerUnknown', path, found };
      }
    }
  }
}

/** The circles of references, each reported once, at the first of its ids found. */
function* circles(
  key: 'continues' | 'context' | 'speaksFor',
  ways: ReadonlyMap<string, readonly string[]>,
): Generator<Fault> {
  const done = new Set<string>();
  for (const start of ways.keys()) {
    const trail: string[] = [];
    // For each id on the trail, the ways that have not been followed yet. No recursion: in a book, each sentence may lean on the one before.
    const left = new Map<string, Iterator<string>>();
    const follow = (id: string) => {
      if (done.has(id)) return;
      trail.push(id);
      left.set(id, new Set(ways.get(id)).values());
    };
    follow(start);
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const next: string | undefined = left.get(id)?.next().value;
      if (next === undefined) {
        done.add(id);
        left.delete(id);
        trail.pop();
      } else if (left.has(next)) {
        const ids = [...trail.slice(trail.indexOf(next)), next];
        yield { id: next, code: 'circle', key, ids: listed(ids, ' → ') };
      } else follow(next);
    }
  }
}
