import fastify from 'fastify';
import type { Logger } from 'pino';
import { ConfigError } from '../config.ts';
import { ACKNOWLEDGE_WITHIN } from '../discord/limits.ts';
import { methods } from './methods.ts';
import { refuse } from './refuse.ts';
import type { Routes } from './routes.ts';

export interface HttpOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly routes: readonly Routes[];
  readonly log: Logger;
}

/** A server that listens. */
export interface HttpServer {
  /** Where: `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Take no more requests, and answer those that came; after three seconds nobody waits any more. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, in milliseconds: its headers, then all of it. Whoever is slower is cut off. */
const HEADERS_WITHIN = 5000;
const REQUEST_WITHIN = 15_000;

/** Listen for HTTP. Rejects with a ConfigError when nothing can listen there. */
export async function startHttp({ host, port, routes, log }: HttpOptions): Promise<HttpServer> {
  const app = fastify({
    // No header of a proxy is believed.
    trustProxy: false,
    requestTimeout: REQUEST_WITHIN,
    http: { headersTimeout: HEADERS_WITHIN, connectionsCheckingInterval: 1000 },
    frameworkErrors: (_, __, reply) => refuse(reply, 400),
  });
  app.setNotFoundHandler((_, reply) => refuse(reply, 404));
  app.setErrorHandler<{ statusCode?: number }>((error, { method, routeOptions }, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, method, route: routeOptions.url }, 'a request failed');
    return refuse(reply, status);
  });
  let closing = false;
  // Whoever holds a connection must not keep a server from leaving that has answered.
  app.addHook('onSend', (_, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
  methods(app, routes);
  const close = async (): Promise<void> => {
    closing = true;
    // A request that does not arrive whole must not keep it from leaving either.
    const cut = setTimeout(() => app.server.closeAllConnections(), ACKNOWLEDGE_WITHIN);
    await app.close();
    clearTimeout(cut);
  };
  try {
    return { origin: await app.listen({ host, port }), close };
  } catch (error) {
    await close();
    if (error instanceof Error && 'syscall' in error && error.syscall === 'listen')
      throw new ConfigError(`HOST, PORT or METRICS_PORT: ${error.message}`);
    throw error;
  }
}
