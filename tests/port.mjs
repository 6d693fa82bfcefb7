import { createServer } from 'node:net';

/**
 * Makes a server listen on a free port of this machine, and returns the port.
 * @param {import('node:net').Server} server
 * @returns {Promise<number>}
 */
export function listen(server) {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** A free port of this machine. */
export async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * Waits for a server that is just being started.
 * @param {string} url
 */
export async function untilAnswered(url) {
  for (let tries = 0; tries < 10_000; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`Nobody answers at ${url}.`);
}
