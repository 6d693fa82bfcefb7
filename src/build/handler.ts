import type { Connect } from 'vite';

/** A request handler that passes on its errors, which would otherwise end the server. */
export function handler(
  handle: (...given: Parameters<Connect.NextHandleFunction>) => Promise<void>,
): Connect.NextHandleFunction {
  return (request, response, next) => handle(request, response, next).catch(next);
}
