import type { Logger } from 'pino';
import type { Routes } from './routes.ts';
import { type HttpServer, startHttp } from './server.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Where the metrics are served; undefined: nowhere. */
  readonly metricsPort: number | undefined;
  /** What everybody is served, if anything. */
  readonly routes: readonly Routes[];
  readonly health: Routes;
  readonly metrics: Routes;
  readonly log: Logger;
}

/** Where whoever watches over the process can ask; nobody else should. */
const HERE = '127.0.0.1';

/**
 * Listen wherever something is to be served. The metrics have a listener of their own, unless they are asked for on the
 * port of all else; whether answers can be given is told on every listener. Rejects with a ConfigError when a port is taken.
 */
export async function serve(options: ServeOptions): Promise<{ close(): Promise<void> }> {
  const { host, port, metricsPort, routes, health, metrics, log } = options;
  const together = routes.length > 0 && metricsPort === port && port !== 0;
  const listeners = [
    routes.length > 0 && { host, port, routes: [...routes, health, ...(together ? [metrics] : [])] },
    metricsPort !== undefined && !together && { host: HERE, port: metricsPort, routes: [metrics, health] },
  ].filter((listener) => listener !== false);

  const servers: HttpServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    for (const listener of listeners) {
      const server = await startHttp({ ...listener, log });
      servers.push(server);
      log.info({ origin: server.origin, metrics: listener.routes.includes(metrics) }, 'serving HTTP');
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}
