import type { NoteKind } from '../model/article.ts';
import { bare } from '../wording/speech.ts';
import { inQuotes, isHeading } from './headingLines.ts';
import { type Above, isName, noteAbove, noteIn } from './noteLines.ts';

/** The kinds of the notes at the beginning of a text, above its title: none unless the line below them may be a title, and text stands below. */
export function notesAbove(lines: readonly string[]): readonly NoteKind[] {
  const found: Above[] = [];
  for (const [index, line] of lines.entries()) {
    const isBeside = isName(line) && found.at(-1)?.kind === 'dateline' && mayBeTitle(lines[index + 1] ?? '');
    const above = isBeside ? ({ kind: 'byline', isSure: false } as const) : noteAbove(line);
    if (!above) break;
    found.push(above);
  }
  for (let count = found.length; count > 0; count -= 1) {
    const above = found.slice(0, count);
    // «Teilen», «Merken»
    const isPage = count > 1 && above.every(({ kind }) => kind === 'other');
    if ((isPage || above.some(({ isSure }) => isSure)) && isTitled(lines.slice(count), above))
      return above.map(({ kind }) => kind);
  }
  return isKicker(lines) ? ['other'] : [];
}

/** Whether the first of these lines may be the title below some notes, and text stands below. Of «Medienmitteilung» and «Ausgangslage», the first may be the title. */
function isTitled([title = '', ...lines]: readonly string[], above: readonly Above[]): boolean {
  const note = noteAbove(title);
  const isLong = title.includes(' ') || above.some(({ isLabel, isSure }) => isSure && !isLabel);
  const isNote = note !== undefined && !note.isLabel;
  return isLong && !isNote && mayBeTitle(title) && lines.some((line) => !noteIn(line) && !mayBeTitle(line));
}

const longestTitle = 160;

function mayBeTitle(line: string): boolean {
  return isHeading((inQuotes.test(line) ? bare(line) : line).replace(/!$/, ''), longestTitle);
}

/** Nothing but nouns and what joins them: «Abstimmung im Kanton». */
const nouns =
  /^(?=.{4,32}$)(?:\p{Lu}[\p{L}\p{N}-]*(?= |$) ?){1,2}(?:in|im|am|an|um|auf|aus|bei|für|gegen|mit|nach|über|vor|zu[mr]?)(?: de[rmn])?(?: \p{Lu}[\p{L}\p{N}-]*){1,2}$/u;
const longestLead = 320;

/** Whether a line of nouns stands above title, lead and whoever wrote the text: elsewhere the title may be such a line, with another below. */
function isKicker([kicker = '', title = '', lead = '', ...lines]: readonly string[]): boolean {
  const isLead = /[.!?]$/.test(lead) && lead.length <= longestLead && !noteIn(lead);
  const [first, ...others] = lines;
  return (
    nouns.test(kicker) &&
    title.length > kicker.length &&
    mayBeTitle(title) &&
    isLead &&
    /^(?:byline|dateline)$/.test(noteIn(first ?? '') ?? '') &&
    others.some((line) => !noteIn(line))
  );
}
