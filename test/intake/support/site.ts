import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Policy, STRICT } from '../../../src/intake/fetch/policy.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on 127.0.0.1, and the policy under which it alone passes for the public internet. */
export interface Site {
  readonly port: number;
  /** `http://news.example:<port>`: the name resolves to the site. */
  readonly origin: string;
  readonly policy: Policy;
  /** What was asked for, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Start a site. Paths that it does not have are answered with 404. `more` changes the policy. */
export async function startSite(
  routes: Readonly<Record<string, Route>>,
  more: Partial<Policy> = {},
): Promise<Site> {
  const asked: Site['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const route = routes[path];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const policy: Policy = {
    ...STRICT,
    allowsPort: (other) => other === port || STRICT.allowsPort(other),
    allows: (address, other) => (address === '127.0.0.1' && other === port) || STRICT.allows(address, other),
    lookup: async (host) => {
      if (host === 'news.example') return ['127.0.0.1'];
      throw new Error('no such name');
    },
    ...more,
  };
  return {
    port,
    origin: `http://news.example:${port}`,
    policy,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A route that answers with a body. */
export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Route =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

/** A route that leads elsewhere. */
export const redirect = (location: string, status = 302): Route => send('', { location }, status);
