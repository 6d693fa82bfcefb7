import { expect, test } from 'vitest';
import { receive, send } from '../../src/workbench/worker/messages.ts';

const large = { of: Array.from({ length: 100_000 }, (_, index) => index) };

test.each([
  ['nothing', undefined],
  ['a word', 'a'],
  ['a large list', large],
])('%s arrives as it was sent', async (_, sent) => {
  const { port1, port2 } = new MessageChannel();
  const received = receive(port2);
  await send(port1, sent);
  expect(await received).toEqual(sent);
  port1.close();
});

test('between the parts of something large, others have their turn', async () => {
  const { port1, port2 } = new MessageChannel();
  const received = receive(port2);
  let turns = 0;
  const { port1: own, port2: theirs } = new MessageChannel();
  own.onmessage = () => {
    turns += 1;
    theirs.postMessage(undefined);
  };
  theirs.postMessage(undefined);
  await send(port1, large);
  expect(turns).toBeGreaterThan(2);
  await received;
  for (const port of [port1, own]) port.close();
});
