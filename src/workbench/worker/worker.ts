import type { Finding } from '../../check/finding.ts';
import { type Reading, readingIn } from '../../file/parseReading.ts';
import { dataOf } from '../../file/readingFile.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { type Patch, patched } from '../patch.ts';
import { findingsOf } from './findingsOf.ts';
import { receive, send } from './messages.ts';
import { takeIn } from './takeIn.ts';

let article: ArticleInput | undefined;

/** Checks the article after another change, unless one more has come meanwhile. */
async function check(change: Patch<ArticleInput>): Promise<readonly Finding[] | undefined> {
  const changed = patched(article, change);
  article = changed;
  await new Promise((heard) => setTimeout(heard));
  return article === changed ? findingsOf(changed) : undefined;
}

const tasks = { takeIn, check, faultsIn: (reading: Reading) => readingIn(dataOf(reading)).faults };

export type Tasks = typeof tasks;

/** A message names a task and brings a port, through which the task's input arrives and its result is sent. */
addEventListener('message', ({ data: task, ports: [port] }: MessageEvent<keyof Tasks>) => {
  if (port) answer(task, port).catch(throwLater);
});

async function answer(task: keyof Tasks, port: MessagePort): Promise<void> {
  await send(port, await tasks[task](await receive<never>(port)));
}

/** Throws outside of any promise: of a promise that is rejected in a worker, its page does not hear. */
function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
