import type { FastifyInstance } from 'fastify';
import { refuse } from './refuse.ts';
import type { Routes } from './routes.ts';

/** Add routes to a server, and refuse every other method of their paths with 405 and those that they have. */
export function methods(app: FastifyInstance, routes: readonly Routes[]): void {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = taken.get(url) ?? new Set();
    taken.set(url, known);
    for (const one of [method].flat()) known.add(one);
  });
  for (const add of routes) app.register(add);
  app.register(async (rest) => {
    for (const [url, known] of [...taken]) {
      const allow = [...known].join(', ');
      rest.route({
        url,
        method: app.supportedMethods.filter((method) => !known.has(method)),
        // Before any body is read.
        onRequest: async (_, reply) => refuse(reply.header('allow', allow), 405),
        handler: () => undefined,
      });
    }
  });
}
