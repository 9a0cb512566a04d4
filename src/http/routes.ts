import type { FastifyInstance } from 'fastify';

/** Something that is served: it adds its routes to the server. What it adds else (hooks, parsers) holds for them alone. */
export type Routes = (app: FastifyInstance) => Promise<void>;
