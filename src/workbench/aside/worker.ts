import type { Finding } from '../../check/finding.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { type Patch, patched } from '../patch.ts';
import { findingsIn } from './findingsIn.ts';
import { takeIn } from './takeIn.ts';

let article: ArticleInput | undefined;

/** Checks the article after another change, unless one more has come meanwhile. */
async function check(change: Patch<ArticleInput>): Promise<readonly Finding[] | undefined> {
  const changed = patched(article, change);
  article = changed;
  await new Promise((heard) => setTimeout(heard));
  return article === changed ? findingsIn(changed) : undefined;
}

const tasks = { takeIn, check };

/** The worker's tasks, by name. */
export type Tasks = typeof tasks;

/** A task as sent to the worker, and the port for its result. */
export type Sent<Name extends keyof Tasks> = { readonly task: Name; readonly about: Parameters<Tasks[Name]>[0] };

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Sent<'takeIn'> | Sent<'check'>>) => {
  const { task, about } = data;
  port?.postMessage(await (task === 'takeIn' ? takeIn(about) : check(about)));
});
