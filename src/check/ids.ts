import { ids as interfaceIds } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { slugs } from '../words/slugs.ts';
import type { Finding, Subject } from './finding.ts';

type Named = { readonly id: string };

/** What may stand in an address as it is. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The addresses of the sentences without a source. */
const unsourced = Object.values(slugs).map((each) => each.unsourced);

/** Every id can stand in an address and names one thing only. */
export function ids({ article, file }: Subject): readonly Finding[] {
  const { sections, sentences, sources, events, questions } = article;
  const kinds = [sections, sentences, sources, events, questions];
  const findings = [
    ...kinds.flat().flatMap(unfit),
    ...repeated(sentences, (id, times) => `${id} steht ${times} in der Gliederung.`),
    ...repeated(sections, (id, times) => `Abschnitt ${id} steht ${times} in der Gliederung.`),
    ...repeated(sources, (id, times) => `Quelle ${id} ist ${times} angegeben.`),
    ...repeated(events, (id, times) => `Ereignis ${id} ist ${times} angegeben.`),
    ...repeated(questions, (id, times) => `Frage ${id} ist ${times} angegeben.`),
    ...shared(article),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

function unfit({ id }: Named): readonly Omit<Finding, 'file'>[] {
  if (!slug.test(id)) return [{ id, message: `«${id}» taugt nicht als Adresse: nur a–z, 0–9 und einzelne «-».` }];
  if (unsourced.includes(id)) return [{ id, message: `«${id}» ist schon die Adresse der Sätze ohne Quelle.` }];
  return id === interfaceIds.app ? [{ id, message: `«${id}» ist auf der Seite schon vergeben.` }] : [];
}

function repeated(all: readonly Named[], say: (id: string, times: string) => string): readonly Omit<Finding, 'file'>[] {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) =>
    count === 1 ? [] : [{ id, message: say(id, count === 2 ? 'zweimal' : `${count}-mal`) }],
  );
}

/** Sections and sentences stand in one page: what one is called no other may be. */
function shared(article: Article): readonly Omit<Finding, 'file'>[] {
  const kinds = [article.sections, article.sentences].map((all) => new Set(all.map(({ id }) => id)));
  const inPage = kinds.flatMap((set) => [...set].map((id) => ({ id })));
  return repeated(inPage, (id) => `«${id}» benennt auf der Seite mehr als eine Stelle.`);
}
