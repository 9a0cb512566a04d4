import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a database that can be cut. */
export interface Proxy {
  /** The URL of the database through it. */
  readonly url: string;
  /** Cut every connection and refuse new ones, as a server that is away. */
  cut(): Promise<void>;
  /** Let connections through again. */
  mend(): Promise<void>;
}

/** Put a proxy before a database; gone when the test is. */
export async function proxyTo(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  let own = 0;
  const listen = async (): Promise<void> => {
    server.listen(own, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    own = address.port;
  };
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen();
  onTestFinished(cut);
  const through = new URL(url);
  through.port = String(own);
  return { url: through.href, cut, mend: listen };
}
