import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { packaged } from './binaries.ts';
import { type Server, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the run's PostgreSQL; empty when this platform has none. */
    readonly postgres: string;
  }
}

/** One PostgreSQL for a whole run of tests, started for the first test file that asks for it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!packaged() && !process.env.CI) {
    process.stderr.write(
      `There is no PostgreSQL for ${process.platform} on ${process.arch}: its tests are skipped.\n`,
    );
    project.provide('postgres', '');
    return undefined;
  }
  let server: Promise<Server> | undefined;
  const desk = createServer((_, response) => {
    server ??= startServer();
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  project.provide('postgres', `http://127.0.0.1:${address.port}/`);
  return async () => {
    desk.close();
    desk.closeAllConnections();
    await (await server?.catch(() => undefined))?.close();
  };
}
