import { safeParse } from 'valibot';
import type { Fault } from '../check/finding.ts';
import type { ArticleInput } from '../model/articleInput.ts';
import { lineAt } from '../model/lineAt.ts';
import { boundsOf, mostCharacters } from './bounds.ts';
import { faultOfIssue } from './issues.ts';
import { faultsOfReferences } from './references.ts';
import { fileSchema } from './schema.ts';

/** An article as stored in a file, and the ids of its unconfirmed sentences. */
export type Reading = { readonly article: ArticleInput; readonly unconfirmed: readonly string[] };

/** The result of parsing a file: a reading, or what is wrong with it. */
export type ParsedReading =
  | { readonly reading: Reading; readonly faults: readonly [] }
  | { readonly reading: undefined; readonly faults: readonly Fault[] };

/** For larger files only the first fault is reported, since reporting all of them could exhaust the memory. */
const mostValuesTold = 200_000;

/** Parses the text of a reading file (`reading.json`). Never throws: faults come with their place, what was expected and what was found. */
export function parseReading(text: string): ParsedReading {
  if (text.length > mostCharacters) {
    return refused([{ id: 'file', code: 'fileTooLarge', characters: text.length, most: mostCharacters }]);
  }
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if ('reason' in json) return refused([{ id: 'file', code: 'jsonInvalid', ...json }]);
  return readingIn(json.value);
}

/** Checks what a reading file contains. Never throws. */
export function readingIn(file: unknown): ParsedReading {
  const { values, faults } = boundsOf(file);
  if (faults.length > 0) return refused(faults);
  const abortEarly = values > mostValuesTold;
  const { success, issues, output } = safeParse(fileSchema, file, { abortEarly });
  if (!success) return refused(issues.map(faultOfIssue));
  const wrong = [...faultsOfReferences(output)];
  if (wrong.length > 0) return refused(wrong);
  return { reading: { article: output.article, unconfirmed: output.unconfirmed }, faults: [] };
}

function refused(faults: readonly Fault[]): ParsedReading {
  return { reading: undefined, faults };
}

type Invalid = { readonly reason: string; readonly line: number | undefined };

function parseJson(text: string): { readonly value: unknown } | Invalid {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason, line: lineIn(reason, text) };
  }
}

/** The line that a reason gives, by itself or by an offset, as most engines do; not one that it quotes from the text. */
function lineIn(reason: string, text: string): number | undefined {
  const [, line] = /\bline (\d+)[^"]*$/.exec(reason) ?? [];
  const [, at] = /\bposition (\d+)[^"]*$/.exec(reason) ?? [];
  if (line !== undefined) return Number(line);
  return at === undefined ? undefined : lineAt(text, Number(at));
}
