import { ids } from '../ids.ts';
import type { Article, Section, Sentence } from '../model/article.ts';
import { paragraphsIn } from '../model/blocks.ts';
import type { Finding, Subject } from './finding.ts';
import { isBlank } from './isBlank.ts';

/** The article has a sentence, nothing in it or said about it is empty, no sentence holds the breaks around it, and only its first section may lack a heading or have a lead. */
export function outline({ article, file }: Subject): readonly Finding[] {
  const { sections, sentences, sources, events, questions, title } = article;
  const findings = [
    ...(sentences.length === 0 ? [{ id: ids.title, message: 'Der Artikel hat keinen Satz.' }] : []),
    ...(isBlank(title.text) ? [{ id: ids.title, message: 'Der Titel ist leer.' }] : []),
    ...sections.flatMap(inSection),
    ...sentences.flatMap(inSentence),
    ...sources.flatMap(({ id, name }) => (isBlank(name) ? [{ id, message: `Quelle ${id} hat keinen Namen.` }] : [])),
    ...events.flatMap(({ id, label }) =>
      isBlank(label) ? [{ id, message: `Ereignis ${id} hat keine Bezeichnung.` }] : [],
    ),
    ...questions.flatMap(({ id, label }) =>
      isBlank(label) ? [{ id, message: `Frage ${id} hat keinen Wortlaut.` }] : [],
    ),
    ...inNotes(article),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

function inSection(section: Section, index: number): readonly Omit<Finding, 'file'>[] {
  const { id, heading, blocks } = section;
  const leads = blocks.filter(({ kind }) => kind === 'lead').length;
  const messages = [
    index > 0 && !heading && `Abschnitt ${id} hat keinen Titel; nur der erste darf ohne sein.`,
    index > 0 && leads > 0 && `Abschnitt ${id} hat einen Lead; nur der erste darf einen haben.`,
    leads > 1 && `Abschnitt ${id} hat ${leads} Leads; es darf nur einen geben.`,
    heading && isBlank(heading.text) && `Abschnitt ${id} hat einen leeren Titel.`,
    blocks.length === 0 && `Abschnitt ${id} ist leer.`,
    paragraphsIn(section).some(({ sentences }) => sentences.length === 0) && `Abschnitt ${id} hat einen leeren Absatz.`,
  ];
  return messages.flatMap((message) => (message ? [{ id, message }] : []));
}

function inSentence({ id, text }: Sentence): readonly Omit<Finding, 'file'>[] {
  if (isBlank(text)) return [{ id, message: `${id} ist leer.` }];
  const isLoose = text !== text.trim() || text.includes('\n');
  return isLoose
    ? [{ id, message: `${id} beginnt oder endet mit einem Leerzeichen oder hat einen Zeilenumbruch.` }]
    : [];
}

function inNotes({ imprint, reading }: Article): readonly Omit<Finding, 'file'>[] {
  const notes = [
    ...(imprint.authors ?? []).map((text) => ({ id: 'imprint', field: 'imprint.authors', text })),
    { id: 'imprint', field: 'imprint.outlet', text: imprint.outlet },
    { id: 'reading', field: 'reading.by', text: reading.by },
    { id: 'reading', field: 'reading.objections', text: reading.objections },
  ];
  return notes.flatMap(({ id, field, text }) =>
    text !== undefined && isBlank(text) ? [{ id, message: `${field} ist leer; was fehlt, wird weggelassen.` }] : [],
  );
}
