import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { matchesKeywords, parseKeywords } from '../../src/intake/feeds/keywords.ts';
import {
  type FeedState,
  type FetchResult,
  feedStateSchema,
  INTERVAL,
  newFeed,
  nextFetch,
  parseRetryAfter,
  resumeFeed,
} from '../../src/intake/feeds/schedule.ts';
import { USER_AGENT } from '../../src/intake/fetch/get.ts';
import { Intake } from '../../src/intake/intake.ts';
import { Parser } from '../../src/intake/parse/parser.ts';
import { redirect, type Site, send, startSite } from './support/site.ts';

const NOW = Date.parse('2031-03-12T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const parser = new Parser();
afterAll(() => parser.close());
const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});
async function start(routes: Parameters<typeof startSite>[0]): Promise<{ site: Site; intake: Intake }> {
  const site = await startSite(routes);
  sites.push(site);
  return { site, intake: new Intake(site.policy, parser) };
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour &amp; Sea</title>
<item><title>Port <![CDATA[closes &amp; opens]]></title><link>/a?x=1&amp;y=2</link><guid isPermaLink="false">g1</guid><pubDate>Wed, 12 Mar 2031 23:30:00 -0500</pubDate><description>&lt;p&gt;Some &lt;b&gt;text&lt;/b&gt;&lt;/p&gt;&lt;p&gt;and more&lt;/p&gt;</description></item>
<item><guid>https://news.example/b</guid><dc:date>2031-03-11</dc:date></item>
<item><title>Only a title</title></item><item></item>
<item><title>A link that runs</title><link>javascript:alert(1)</link></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Harbour &amp;amp; Sea</title><id>i</id><updated>2031-03-12T00:00:00Z</updated><entry><id>e1</id><title type="html">Port &lt;i&gt;closes&lt;/i&gt;</title><link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="a"/><published>2031-03-12T23:30:00-05:00</published><updated>2031-03-14T00:00:00Z</updated><summary>Some text</summary></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  items: [
    {
      id: '1',
      url: 'https://news.example/a',
      title: 'Port closes',
      content_html: '<p>Some text</p>',
      date_published: '2031-03-12T23:30:00-05:00',
    },
  ],
});
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Harbour</title></channel><item rdf:about="https://news.example/a"><title>Port closes</title><link>https://news.example/a</link><dc:date>2031-03-12T23:30:00-05:00</dc:date></item></rdf:RDF>`;

describe('a feed', () => {
  it('of RSS is read, with what its entries lack', async () => {
    const { site, intake } = await start({
      '/f': send(RSS, {
        'content-type': 'application/rss+xml',
        etag: '"1"',
        'last-modified': 'Wed, 12 Mar 2031 00:00:00 GMT',
      }),
    });
    expect(await intake.readFeed(`${site.origin}/f`, {}, NOW)).toEqual({
      kind: 'read',
      etag: '"1"',
      modified: 'Wed, 12 Mar 2031 00:00:00 GMT',
      feed: {
        title: 'Harbour & Sea',
        items: [
          {
            id: 'g1',
            link: `${site.origin}/a?x=1&y=2`,
            title: 'Port closes & opens',
            published: '2031-03-13T04:30:00.000Z',
            summary: 'Some text and more',
          },
          {
            id: 'https://news.example/b',
            link: 'https://news.example/b',
            published: '2031-03-11T00:00:00.000Z',
          },
          { id: 'Only a title', title: 'Only a title' },
          { id: 'A link that runs', title: 'A link that runs' },
        ],
      },
    });
  });

  it.each([
    ['Atom', 'application/atom+xml', ATOM, 'e1'],
    ['JSON', 'application/feed+json', JSON_FEED, '1'],
    ['JSON as such', 'application/json; charset=utf-8', JSON_FEED, '1'],
    ['RDF', 'text/xml', RDF, 'https://news.example/a'],
    ['Atom sent as a page', 'text/html', ATOM, 'e1'],
    ['Atom sent as text', 'text/plain', ATOM, 'e1'],
  ])('of %s is read', async (_name, type, body, id) => {
    const { site, intake } = await start({ '/f': send(body, { 'content-type': type }) });
    const read = await intake.readFeed(`${site.origin}/f`, {}, NOW);
    expect(read).toMatchObject({
      kind: 'read',
      feed: {
        items: [
          {
            id,
            title: 'Port closes',
            published: '2031-03-13T04:30:00.000Z',
            link: expect.stringMatching(/\/a$/),
          },
        ],
      },
    });
  });

  it('is asked for only if it has changed', async () => {
    const { site, intake } = await start({
      '/f': (request, response) => {
        const known =
          request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then';
        response.writeHead(known ? 304 : 500).end();
      },
    });
    expect(await intake.readFeed(`${site.origin}/f`, { etag: '"1"', modified: 'then' }, NOW)).toEqual({
      kind: 'unchanged',
    });
  });

  it.each([
    ['an error', send('', { 'retry-after': '120' }, 503), 'intake.fetch.status', NOW + 120_000],
    [
      'too many questions',
      send('', { 'retry-after': 'Wed, 12 Mar 2031 13:00:00 GMT' }, 429),
      'intake.fetch.status',
      NOW + 60 * MINUTE,
    ],
    [
      'a page',
      send('<!doctype html><p>No feed', { 'content-type': 'text/html' }),
      'intake.feed.none',
      undefined,
    ],
    [
      'a page that calls itself a feed',
      send('<!doctype html><p>No feed', { 'content-type': 'text/xml' }),
      'intake.feed.none',
      undefined,
    ],
    [
      'other XML',
      send('<rss><channel><item>', { 'content-type': 'text/xml' }),
      'intake.feed.none',
      undefined,
    ],
    ['a way inside', redirect('http://10.0.0.1/f'), 'intake.address.private', undefined],
  ])('that is %s fails with a sentence', async (_name, route, key, retryAfter) => {
    const { site, intake } = await start({ '/f': route });
    const read = await intake.readFeed(`${site.origin}/f`, {}, NOW);
    expect(read).toMatchObject({ kind: 'failed', error: { label: { key } } });
    expect(read.kind === 'failed' && read.retryAfter).toBe(retryAfter);
  });

  describe('is fetched as robots.txt allows', () => {
    const feed = send(RSS, { 'content-type': 'application/rss+xml' });
    const robots = (text: string) => send(text, { 'content-type': 'text/plain' });

    it.each([
      ['all', 'User-agent: *\nDisallow: /f', 'failed'],
      ['us', 'User-agent: Parallax\nDisallow: /\n\nUser-agent: *\nDisallow:', 'failed'],
      ['others', 'User-agent: Otherbot\nDisallow: /\n', 'read'],
      ['other paths', 'User-agent: *\nDisallow: /admin\nAllow: /f', 'read'],
    ])('where it speaks to %s', async (_who, text, kind) => {
      const { site, intake } = await start({ '/f': feed, '/robots.txt': robots(text) });
      const read = await intake.readFeed(`${site.origin}/f`, {}, NOW);
      expect(read.kind).toBe(kind);
      expect(site.asked.map(({ path }) => path)).toEqual(
        kind === 'read' ? ['/robots.txt', '/f'] : ['/robots.txt'],
      );
      expect(site.asked[0]?.headers['user-agent']).toBe(USER_AGENT);
    });

    it('where a redirect leads, too', async () => {
      const { site, intake } = await start({
        '/g': redirect('/f'),
        '/f': feed,
        '/robots.txt': robots('User-agent: *\nDisallow: /f'),
      });
      expect(await intake.readFeed(`${site.origin}/g`, {}, NOW)).toMatchObject({
        error: { label: { key: 'intake.feed.robots' } },
      });
      expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/g']);
    });

    it('not where its server fails, and it is asked for once a day', async () => {
      let status = 500;
      const { site, intake } = await start({
        '/f': feed,
        '/robots.txt': (_request, response) => response.writeHead(status).end(),
      });
      const read = async (now: number) => (await intake.readFeed(`${site.origin}/f`, {}, now)).kind;
      expect(await read(NOW)).toBe('failed');
      status = 404;
      expect([await read(NOW), await read(NOW + DAY - 1), await read(NOW + DAY)]).toEqual([
        'read',
        'read',
        'read',
      ]);
      expect(site.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(3);
    });
  });
});

describe('when a feed is fetched next', () => {
  const failed: FetchResult = { kind: 'failed' };
  const run = (state: FeedState, ...results: FetchResult[]): FeedState =>
    results.reduce((before, result) => nextFetch(before, result, before.next), state);

  it('is after its interval, which is between 15 minutes and a day', () => {
    expect(newFeed(30 * MINUTE, NOW).next).toBe(NOW);
    expect([1, 30 * MINUTE, 2 * DAY].map((interval) => newFeed(interval, NOW).interval)).toEqual([
      15 * MINUTE,
      30 * MINUTE,
      DAY,
    ]);
    expect(nextFetch(newFeed(30 * MINUTE, NOW), { kind: 'unchanged' }, NOW).next).toBe(NOW + 30 * MINUTE);
  });

  it('is later with each failure, up to a day, and as before after a success', () => {
    let state = newFeed(30 * MINUTE, NOW);
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const after = nextFetch(state, failed, state.next);
      waits.push((after.next - state.next) / MINUTE);
      state = after;
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1440, 1440]);
    const well = nextFetch(state, { kind: 'read', ids: [] }, state.next);
    expect(well).toMatchObject({ failures: 0, next: state.next + 30 * MINUTE });
    expect(well.failingSince).toBeUndefined();
  });

  it('is not before the server wants it, nor later than in a week', () => {
    const state = newFeed(15 * MINUTE, NOW);
    const waitFor = (retryAfter: number) => nextFetch(state, { kind: 'failed', retryAfter }, NOW).next - NOW;
    expect([waitFor(NOW + MINUTE), waitFor(NOW + 2 * DAY), waitFor(NOW + 900 * DAY)]).toEqual([
      30 * MINUTE,
      2 * DAY,
      7 * DAY,
    ]);
  });

  it('is never after a week of failures, until somebody takes it up again', () => {
    const first = run(newFeed(DAY, NOW), { kind: 'read', ids: ['a'] });
    const week = run(first, ...Array.from({ length: 7 }, () => failed));
    expect(week).toMatchObject({ paused: false, failures: 7, failingSince: NOW + DAY });
    const after = run(week, failed);
    expect(after).toMatchObject({ paused: true, seen: ['a'] });
    const again = resumeFeed(after, after.next);
    expect(again).toMatchObject({ paused: false, failures: 0, next: after.next, seen: ['a'] });
    expect(run(again, failed).paused).toBe(false);
  });

  it('keeps what the server gave to ask again, and what was seen', () => {
    const read: FetchResult = { kind: 'read', ids: ['b', 'a'], etag: '"1"', modified: 'then' };
    const state = run(newFeed(DAY, NOW), read, { kind: 'unchanged' }, failed);
    expect(state).toMatchObject({ etag: '"1"', modified: 'then', seen: ['b', 'a'] });
    const later = run(state, { kind: 'read', ids: ['c', 'b'] });
    expect(later).toMatchObject({ seen: ['b', 'a', 'c'] });
    expect(later.etag).toBeUndefined();
    const many = run(later, { kind: 'read', ids: Array.from({ length: 3000 }, (_, i) => `n${i}`) });
    expect([many.seen.length, many.seen.at(-1)]).toEqual([2000, 'n2999']);
  });

  it('is in bounds after anything, and survives a store', () => {
    const result: fc.Arbitrary<FetchResult> = fc.oneof(
      fc.constant({ kind: 'unchanged' as const }),
      fc.record({ kind: fc.constant('read' as const), ids: fc.array(fc.string(), { maxLength: 3 }) }),
      fc.record({
        kind: fc.constant('failed' as const),
        retryAfter: fc.option(fc.integer(), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.integer(), fc.array(result), (interval, results) => {
        let state = newFeed(interval, NOW);
        for (const one of results) {
          const after = nextFetch(state, one, state.next);
          const wait = after.next - state.next;
          expect(wait).toBeGreaterThanOrEqual(INTERVAL.least);
          expect(wait).toBeLessThanOrEqual(7 * DAY);
          state = after;
        }
        expect(feedStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['120', NOW + 120_000],
    [' 0 ', NOW],
    ['Wed, 12 Mar 2031 12:01:00 GMT', NOW + MINUTE],
    ['Wed, 12 Mar 2025 12:01:00 GMT', NOW],
  ])('Retry-After %j is %j', (header, at) => {
    expect(parseRetryAfter(header, NOW)).toBe(at);
  });
});

describe('an entry matches', () => {
  it.each([
    ['port', 'The PORT of Larnby', true],
    ['Häfen', 'hafen', true],
    ['hafen', 'Die Häfen', true],
    ['straße', 'Auf der STRASSE', true],
    ['port', 'The airport', false],
    ['port', 'Ports', false],
    ['dock workers', 'Dock-workers walk out', true],
    ['dock workers', 'Workers at the dock', false],
    ['minister', 'The minister’s week', true],
    ['cod, port', 'A port', true],
    ['cod, ferry', 'A port', false],
    ['u.s.', 'The U.S. navy', true],
    ['порт', 'ПОРТ закрыт', true],
    [' , ;', 'anything', true],
    ['', 'anything', true],
  ])('%j in %j: %s', (keywords, title, matches) => {
    expect(matchesKeywords({ title }, parseKeywords(keywords))).toBe(matches);
    expect(matchesKeywords({ summary: title }, parseKeywords(keywords))).toBe(matches);
  });

  it('in its title or in its summary, never across the two', () => {
    expect(matchesKeywords({ title: 'The dock', summary: 'workers' }, ['dock workers'])).toBe(false);
  });
});
