import type { Article, Section, Sentence } from '../model/article.ts';
import { chainOf, countNaming } from '../model/attribution.ts';
import { sentencesOfSection } from '../model/blocks.ts';

/** One stroke of a strip: whether its sentences name a source, and whom for the first time, where it stands for a single sentence. */
export type Stroke = { readonly named: 'all' | 'some' | 'none'; readonly who: readonly string[] };

/** A part of a strip: one section, or several in a row, with its strokes and how many of its sentences name a source. */
export type StripGroup = {
  readonly sections: readonly [Section, ...Section[]];
  readonly strokes: readonly Stroke[];
  readonly named: number;
  readonly sentences: number;
};

/** An article as a row of strokes, each for a number of sentences. */
export type Strip = { readonly perStroke: number; readonly groups: readonly StripGroup[] };

const mostStrokes = 120;
const mostGroups = 12;

/** An article as a strip: a stroke for each sentence and a group for each section, or one for several if there are many. */
export function stripOf({ sections, sentences }: Article): Strip {
  const perStroke = Math.ceil(sentences.length / mostStrokes);
  // A heading right above another has no strokes of its own.
  const least = sections.length > mostGroups ? sentences.length / mostGroups : 1;
  const said = new Set<string>();
  return { perStroke, groups: joined(sections, least).map((group) => groupOf(group, perStroke, said)) };
}

/** Merges neighbouring sections until each group has at least a given number of sentences. */
function joined(sections: readonly Section[], least: number): readonly [Section, ...Section[]][] {
  const groups: [Section, ...Section[]][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && last.flatMap(sentencesOfSection).length < least) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function groupOf(sections: readonly [Section, ...Section[]], perStroke: number, said: Set<string>): StripGroup {
  const sentences = sections.flatMap(sentencesOfSection);
  const count = Math.ceil(sentences.length / perStroke);
  const strokes = Array.from({ length: count }, (_, index) =>
    strokeOf(sentences.slice(index * perStroke, (index + 1) * perStroke), said),
  );
  return { sections, strokes, named: countNaming(sentences), sentences: sentences.length };
}

function strokeOf(sentences: readonly Sentence[], said: Set<string>): Stroke {
  const named = countNaming(sentences);
  const [only, ...others] = sentences;
  return {
    named: named === sentences.length ? 'all' : named > 0 ? 'some' : 'none',
    who: only && others.length === 0 ? newAmong(speakersIn(only), said) : [],
  };
}

/** Those not said before, who count as said from now on: the two of an interview would take the room of all others. */
function newAmong(names: readonly string[], said: Set<string>): readonly string[] {
  const found = names.filter((name) => !said.has(name));
  for (const name of found) said.add(name);
  return found;
}

/** The sources of a sentence, of a chain only the origin, each once. */
function speakersIn({ statements }: Sentence): readonly string[] {
  const origins = statements.flatMap(({ attributions }) =>
    attributions.map((attribution) => chainOf(attribution).at(-1)),
  );
  return [...new Set(origins.flatMap((origin) => origin?.source.name ?? []))];
}
