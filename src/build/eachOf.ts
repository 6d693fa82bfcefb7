import { availableParallelism } from 'node:os';

/** Works on many things, on no more at a time than the machine has processors. */
export async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
