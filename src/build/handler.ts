import type { Connect } from 'vite';

/** A handler of requests that passes on what goes wrong in it, which would end the server otherwise. */
export function handler(
  handle: (...given: Parameters<Connect.NextHandleFunction>) => Promise<void>,
): Connect.NextHandleFunction {
  return (request, response, next) => handle(request, response, next).catch(next);
}
