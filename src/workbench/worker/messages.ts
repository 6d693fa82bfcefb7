import { inParts, type Patch, patched } from '../patch.ts';

/** Sends a value in parts, so that even a book blocks neither side for long. */
export async function send(port: MessagePort, value: unknown): Promise<void> {
  for (const part of inParts(value)) {
    port.postMessage(part);
    await pause();
  }
  port.postMessage(undefined);
}

/** The value that is sent. */
export function receive<Value>(port: MessagePort): Promise<Value> {
  return new Promise((resolve) => {
    let begun: { readonly whole: Value } | undefined;
    port.addEventListener('message', ({ data }: MessageEvent<Patch<Value> | undefined>) => {
      if (data) begun = { whole: patched<Value>(begun?.whole, data) };
      else if (begun) resolve(begun.whole);
    });
    port.start();
  });
}

/** Lets what is waiting go first, such as a key or a frame. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
