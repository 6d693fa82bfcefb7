import { connect, createServer } from 'node:net';
import { listen } from '../port.mjs';

const packet = 1460;

/**
 * A connection like a phone's, in front of a server on this machine: round trips of 150 ms, 1.6 Mbit/s, and TCP's slow start
 * from ten packets. Returns its port.
 * @param {number} target the port of the server
 * @returns {Promise<number>}
 */
export function slowDown(target, { trip = 150, bytesPerMs = 204.8, first = 10 } = {}) {
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    /** @type {Buffer[]} */
    const waiting = [];
    /** @type {Buffer[]} */
    const travelling = [];
    let [room, free, opened] = [first, 0, false];
    const send = () => {
      for (let part = waiting.shift(); part; part = room > 0 ? waiting.shift() : undefined) {
        travelling.push(part);
        room -= 1;
        free = Math.max(performance.now(), free) + part.length / bytesPerMs;
        const arrives = free + trip / 2 - performance.now();
        // Timers of a busy machine overtake each other, packets must not.
        setTimeout(() => client.write(/** @type {Buffer} */ (travelling.shift())), arrives);
        // Each acknowledged packet makes room for two.
        setTimeout(
          () => {
            room += 2;
            if (room > 0) send();
          },
          arrives + trip / 2,
        );
      }
    };
    client.on('data', (data) => {
      setTimeout(() => upstream.write(data), opened ? trip / 2 : trip * 1.5);
      opened = true;
    });
    upstream.on('data', (data) => {
      for (let at = 0; at < data.length; at += packet) waiting.push(data.subarray(at, at + packet));
      if (room > 0) send();
    });
    const end = () => [client, upstream].forEach((socket) => void socket.destroy());
    client.on('error', end).on('close', end);
    upstream.on('error', end).on('close', end);
  });
  return listen(server);
}
