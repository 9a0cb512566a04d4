import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { get, USER_AGENT } from '../../src/intake/fetch/get.ts';
import type { Policy } from '../../src/intake/fetch/policy.ts';
import { refusal } from './support/said.ts';
import { redirect, type Site, send, startSite } from './support/site.ts';

const sites: Site[] = [];
const start = async (...given: Parameters<typeof startSite>): Promise<Site> => {
  const site = await startSite(...given);
  sites.push(site);
  return site;
};
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

const fetchFrom = async ({ origin, policy }: Site, path = '/', more: Partial<Policy> = {}) =>
  get(origin + path, { accept: 'text/html' }, { ...policy, ...more });
const textFrom = async (site: Site, path = '/'): Promise<string> =>
  Buffer.from((await fetchFrom(site, path)).body).toString();

describe('a page is fetched', () => {
  it('with a name of ours, and without cookies, even where one was set on the way', async () => {
    const site = await start({
      '/': (_request, response) => {
        response.writeHead(302, { location: '/b', 'set-cookie': 'a=b' }).end();
      },
      '/b': send('here'),
    });
    const answered = await fetchFrom(site);
    expect(Buffer.from(answered.body).toString()).toBe('here');
    expect(answered.url.href).toBe(`${site.origin}/b`);
    expect(site.asked.map(({ path }) => path)).toEqual(['/', '/b']);
    for (const { headers } of site.asked) {
      expect(headers).toMatchObject({ 'user-agent': USER_AGENT, host: `news.example:${site.port}` });
      expect(headers.cookie).toBeUndefined();
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', (text: string) => text],
  ])('compressed as %s', async (encoding, compress) => {
    const site = await start({ '/': send(compress('The port closed.'), { 'content-encoding': encoding }) });
    expect(await textFrom(site)).toBe('The port closed.');
  });

  it('over five redirects of all kinds, and no more', async () => {
    const site = await start({
      '/1': redirect('/2', 301),
      '/2': redirect('3', 302),
      '/3': redirect('?q', 303),
      '/3?q': redirect('/4', 307),
      '/4': redirect('./5#top', 308),
      '/5': send('here'),
      '/0': redirect('/1'),
      '/loop': redirect('/loop'),
    });
    expect(await textFrom(site, '/1')).toBe('here');
    expect(await refusal(fetchFrom(site, '/0'))).toBe('intake.fetch.redirects');
    expect(await refusal(fetchFrom(site, '/loop'))).toBe('intake.fetch.redirects');
  });
});

describe('a redirect is checked like the address itself', () => {
  it.each([
    ['http://127.0.0.1/', 'address.private'],
    ['http://169.254.169.254/latest/', 'address.private'],
    ['http://[::1]/', 'address.private'],
    ['http://0x7f.1/', 'address.private'],
    ['http://inside.example/', 'address.private'],
    ['http://nowhere.example/', 'address.unknown'],
    ['http://news.example:6379/', 'address.port'],
    ['http://user:word@news.example/', 'address.credentials'],
    ['file:///etc/passwd', 'address.scheme'],
    ['javascript:alert(1)', 'address.scheme'],
    ['http://[', 'address.none'],
  ])('to %s', async (target, why) => {
    const site = await start(
      { '/': redirect(target) },
      {
        lookup: async (host) =>
          host === 'news.example' ? ['127.0.0.1'] : host === 'inside.example' ? ['10.0.0.1'] : [],
      },
    );
    expect(await refusal(fetchFrom(site))).toBe(`intake.${why}`);
    expect(site.asked).toHaveLength(1);
  });
});

describe('a name that changes its answer', () => {
  it('cannot lead a redirect inside', async () => {
    let asked = 0;
    const site = await start(
      { '/': redirect('/b'), '/b': send('inside') },
      {
        lookup: async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']),
      },
    );
    expect(await refusal(fetchFrom(site))).toBe('intake.address.private');
    expect(site.asked.map(({ path }) => path)).toEqual(['/']);
  });

  it('is asked once for a connection, which goes to what was checked', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['10.0.0.1']];
    const site = await start({ '/': send('here') }, { lookup: async () => answers.shift() ?? [] });
    expect(await textFrom(site)).toBe('here');
    expect(answers).toHaveLength(2);
  });
});

describe('a server that does harm', () => {
  const bomb = Buffer.alloc(64 << 20);

  it.each([
    ['a gzip bomb', 'gzip', gzipSync(bomb), 'large'],
    ['a brotli bomb', 'br', brotliCompressSync(bomb), 'large'],
    ['a deflate bomb', 'deflate', deflateSync(bomb), 'large'],
    ['damaged gzip', 'gzip', gzipSync('The port closed.').subarray(0, 20), 'damaged'],
    ['plain text that says gzip', 'gzip', Buffer.from('The port closed.'), 'damaged'],
    ['an encoding within another', 'gzip, br', brotliCompressSync(gzipSync('x')), 'damaged'],
    ['an encoding of its own', 'snappy', Buffer.from('x'), 'damaged'],
    ['a body over the limit', 'identity', Buffer.alloc((5 << 20) + 1, 'a'), 'large'],
  ])('%s is refused', async (_name, encoding, body, why) => {
    const site = await start({ '/': send(body, { 'content-encoding': encoding }) });
    expect(await refusal(fetchFrom(site))).toBe(`intake.fetch.${why}`);
  });

  it('by an endless body, at the limit', async () => {
    const chunk = Buffer.alloc(1 << 16, 'a');
    const site = await start({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    });
    expect(await refusal(fetchFrom(site))).toBe('intake.fetch.large');
  });

  it('by a slow drip, in time', async () => {
    const site = await start({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      },
    });
    expect(await refusal(fetchFrom(site, '/', { time: 300 }))).toBe('intake.fetch.slow');
  });

  it('by silence, in time, also where it is the name that nobody answers for', async () => {
    const site = await start({ '/': () => undefined });
    expect(await refusal(fetchFrom(site, '/', { time: 200 }))).toBe('intake.fetch.slow');
    const lookup = (): Promise<never> => new Promise(() => undefined);
    expect(await refusal(fetchFrom(site, '/', { time: 200, lookup }))).toBe('intake.fetch.slow');
  });

  it('by redirects that each take a part of the time', async () => {
    const site = await start({
      '/': (_request, response) => {
        setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100);
      },
    });
    expect(await refusal(fetchFrom(site, '/', { time: 250 }))).toBe('intake.fetch.slow');
  });

  it.each([
    ['a length that is too large', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort', 'broken'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 5\r\n\r\nshort', 'broken'],
    ['a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\nshort', 'broken'],
    ['no HTTP', 'hello\r\n\r\n', 'broken'],
    ['nothing', '', 'broken'],
    ['broken chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nshort\r\n', 'broken'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}\r\n`, 'broken'],
  ])('by %s', async (_name, answer, why) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const policy: Policy = {
      allowsPort: () => true,
      allows: () => true,
      lookup: async () => [],
      time: 5000,
      size: 1000,
    };
    expect(await refusal(get(`http://127.0.0.1:${port}/`, { accept: '*/*' }, policy))).toBe(
      `intake.fetch.${why}`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('by a length that is too small: what lies behind it is not read', async () => {
    const site = await start({
      '/': (_request, response) => {
        response.socket?.end(
          'HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nshort, but not so short',
        );
      },
    });
    expect(await textFrom(site)).toBe('shor');
  });

  it('by not being there', async () => {
    const site = await start({});
    await site.close();
    expect(await refusal(fetchFrom(site))).toBe('intake.fetch.unreachable');
  });
});
