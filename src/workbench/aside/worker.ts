import { findingsIn } from './findingsIn.ts';
import { takeIn } from './takeIn.ts';

const tasks = { takeIn, findingsIn };

/** The worker's tasks, by name. */
export type Tasks = typeof tasks;

/** A task as sent to the worker, and the port for its result. */
export type Sent<Name extends keyof Tasks> = { readonly task: Name; readonly about: Parameters<Tasks[Name]>[0] };

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Sent<'takeIn'> | Sent<'findingsIn'>>) => {
  const { task, about } = data;
  port?.postMessage(task === 'takeIn' ? await takeIn(about) : findingsIn(about));
});
