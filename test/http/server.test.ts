import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import type { Routes } from '../../src/http/routes.ts';
import { type HttpServer, startHttp } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { endpoint } from '../support/endpoint.ts';

async function serving(...routes: Routes[]): Promise<{ server: HttpServer; lines: string[] }> {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const server = await startHttp({ host: '127.0.0.1', port: 0, routes, log });
  onTestFinished(() => server.close());
  return { server, lines };
}

/** What a server says to bytes that no client would send. */
function told(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.write(bytes);
  return text(socket).catch(() => '');
}

it('knows its paths and their methods, and no others', async () => {
  const { get } = await endpoint({ unread: true });
  const status = async (path: string, method: string) => {
    const response = await get(path, { method, ...(method === 'POST' && { body: 'x' }) });
    return [response.status, response.headers.get('allow')];
  };
  for (const path of ['/', '/interactions/', '/interactions/1', '/INTERACTIONS', '/healthz/..%2f', '//'])
    for (const method of ['GET', 'POST']) expect(await status(path, method), path).toEqual([404, null]);
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    expect(await status('/interactions', method), method).toEqual([405, 'POST']);
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await status('/healthz', method), method).toEqual([405, 'GET, HEAD']);
  expect(await status('/%zz', 'GET')).toEqual([400, null]);
});

it('refuses other methods of paths with parameters as well', async () => {
  const { server } = await serving(async (app) => {
    app.get('/things/:id', async () => 'a thing');
  });
  const { status, headers } = await fetch(`${server.origin}/things/7`, { method: 'DELETE' });
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

it('says nothing of itself, nor of what went wrong inside', async () => {
  const { server, lines } = await serving(async (app) => {
    app.get('/fault', async () => {
      throw new Error('a secret');
    });
  });
  const response = await fetch(`${server.origin}/fault`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('{"error":"Internal Server Error"}');
  expect(lines.join('')).toContain('a secret');
  expect([...response.headers.keys()].sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
  ]);
});

it('is told by its health whether the corpus is read', async () => {
  const unread = await endpoint({ unread: true });
  const before = await unread.get('/healthz');
  expect([before.status, await before.json()]).toEqual([503, { status: 'reading' }]);
  const { corpus } = unread;
  await corpus.start();
  const after = await unread.get('/healthz');
  const [story] = corpus.state().stories;
  expect([after.status, await after.json()]).toEqual([
    200,
    { status: 'serving', stories: [{ id: 'strike', version: story?.version }] },
  ]);
});

it('answers commands while the corpus is read', async () => {
  const { discord, message } = await endpoint({ unread: true });
  const { embeds } = await message(discord.payload.command({ name: 'demands' }));
  expect(embeds[0]?.description).toMatch(/still reading its articles/);
});

it('ends what is no HTTP, and what takes too long to arrive', async () => {
  const { server } = await serving(async (app) => {
    app.get('/', async () => 'hello');
  });
  const slow = told(server.origin, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow:');
  expect(await told(server.origin, 'hello?\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await told(server.origin, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
});

it('believes no proxy', async () => {
  const seen: string[] = [];
  const { server } = await serving(async (app) => {
    app.get('/', async ({ ip, host, protocol }) => {
      seen.push(ip, protocol, host);
      return 'seen';
    });
  });
  const headers = {
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil',
  };
  await fetch(server.origin, { headers });
  expect(seen).toEqual(['127.0.0.1', 'http', new URL(server.origin).host]);
});

it('leaves although somebody is still sending', async () => {
  const { server } = await serving(async (app) => {
    app.post('/', async () => 'hello');
  });
  const sending = told(
    server.origin,
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nhel',
  );
  await fetch(server.origin, { method: 'POST' });
  await server.close();
  expect(await sending).toBe('');
});
