import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { endProgress, showProgress } from '../build/progress.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import { draftArticle } from '../draft/draftArticle.ts';
import { grammarFor } from '../draft/grammarFor.ts';
import { languageIn } from '../draft/languageIn.ts';
import { readingsOf } from '../draft/readings.ts';
import { dataOf } from '../file/readingFile.ts';
import { argumentsIn, givenPath, quoted } from './arguments.ts';
import { command, printJson, UsageError } from './terminal.ts';
import { isReadingFile, openText } from './text.ts';

export const help = `npm run draft -- TEXT [--lang TAG] [--json]
npm run draft -- --jsonl FILE [--lang TAG]

Proposes a reading of a text (UTF-8, plain or Markdown, its title on the first line) and prints it, a line for each thing proposed: where,
what, by which rule; with --json the reading itself, beside its proposals. Nothing is written. npm run new writes a folder to work on. The
language of a text is that of its words, German or English, unless --lang names one (de-CH).

With --jsonl it reads one {"name", "text"} a line and prints what the rules propose, one line each: {"name", "sentences": [[begin, end]],
"attributions": [{"source": [[begin, end]], "cue": [[begin, end]]}], "quoted": [[begin, end]]}, in UTF-16 code units of the text.
Where a sentence says only what somebody spoke of, and not what he said, no cue is printed. Each text is read in its own language, unless
--lang names one for all.

Exit code: 0 if the proposals were printed, 1 if the text cannot be used, 2 if the command line is wrong.
`;

export const run = command(async (args) => {
  const given = argumentsIn(args, ['lang', 'json', 'jsonl']);
  const { jsonl, path, lang, json } = given;
  if (jsonl === undefined) printDraft(given);
  else if (path === undefined && !json) await printLines(jsonl, lang);
  else throw new UsageError('--jsonl goes with nothing but --lang.');
  return 0;
});

/** Prints what is proposed for each text of a file that has one per line. */
async function printLines(file: string, lang: string | undefined): Promise<void> {
  let number = 0;
  try {
    const input = createReadStream(givenPath(file), 'utf8');
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!process.stdout.isTTY) showProgress(`Line ${number}`);
      if (line.trim() && !process.stdout.write(`${proposal(line, lang)}\n`)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    throw new Error(`${file}${number > 0 ? `, line ${number}` : ''}: ${reasonOf(error)}`);
  } finally {
    endProgress();
  }
}

function printDraft(given: ReturnType<typeof argumentsIn>): void {
  const { file, text, lang } = openText(given);
  if (isReadingFile(file)) {
    const shown = shownPath(file);
    throw new Error(`${shown}: This is a reading, not a text. For its folder: npm run new -- ${quoted(shown)}`);
  }
  const { reading, proposals } = draftArticle(text, lang);
  if (given.json) printJson({ ...dataOf(reading), proposals });
  else process.stdout.write(proposals.map(({ at, field, rule }) => `${at}\t${field}\t${rule}\n`).join(''));
}

function proposal(line: string, lang?: string): string {
  const { name, text } = Object(JSON.parse(line));
  if (typeof text !== 'string') throw new Error('expected an object with "name" and "text"');
  const readings = readingsOf(text, grammarFor(lang ?? languageIn(text)));
  const sentences = readings.flatMap((paragraph) => paragraph.sentences);
  return JSON.stringify({
    name,
    sentences: sentences.map(({ span }) => span),
    attributions: sentences.flatMap(({ attributions }) =>
      // Who has a last name only is told by the whole text.
      attributions
        .filter(({ isOfKnown }) => !isOfKnown)
        .map(({ source, cue, reports }) => ({
          source: source ? [source] : [],
          cue: reports === 'here' ? cue : [],
        })),
    ),
    quoted: readings.flatMap(({ quoted }) => quoted.map(({ span }) => span)),
  });
}
