import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Parser } from '../../src/intake/parse/parser.ts';
import type { Job } from '../../src/intake/parse/protocol.ts';
import { pdfOf } from './support/pdf.ts';
import { refusal } from './support/said.ts';

const parser = new Parser({ time: 600, memory: 250 });
afterAll(() => parser.close());

const ARTICLE = `<p>${'The port of Larnby closed on Wednesday after a strike of its dock workers. '.repeat(8)}</p>`;
const fill = (unit: string, bytes = 4 << 20): string => unit.repeat(Math.floor(bytes / unit.length));
const streamed = (entries: string, body: Uint8Array): Uint8Array =>
  pdfOf([[]], { stream: { entries, body } });
const spaces = deflateSync(Buffer.alloc(600 << 20, ' '), { level: 1 });

describe('a document that is made to exhaust us is refused', () => {
  it.each<[name: string, media: Job['media'], body: string | Uint8Array, why: RegExp]>([
    ['elements within elements', 'html', '<div>'.repeat(20_000) + ARTICLE, /page.complex|parse.slow/],
    ['quotations within quotations without end', 'html', fill('<blockquote>'), /page.complex|parse/],
    ['a million elements', 'html', fill('<b>a</b>'), /page.complex|parse/],
    [
      'half a million attributes',
      'html',
      `<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}`).join(' ')}>`,
      /parse/,
    ],
    ['one endless paragraph', 'html', `<p>${fill('port ')}`, /parse|text.long/],
    [
      'a small stream that becomes a large one twice',
      'pdf',
      streamed('/Filter [/FlateDecode /FlateDecode]', deflateSync(spaces)),
      /parse/,
    ],
    [
      'endless text in it',
      'pdf',
      streamed('/Filter /FlateDecode', deflateSync(`BT /F 11 Tf ${'(abc) Tj '.repeat(5_000_000)}`)),
      /parse/,
    ],
    ['a feed of tags', 'feed', `<rss version="2.0"><channel>${fill('<a>')}`, /feed.none|parse/],
    ['a feed of brackets', 'feed', '[{"a":'.repeat(500_000), /feed.none|parse/],
    [
      'rules for programs that take seconds to try',
      'robots',
      `User-agent: *\n${`Disallow: /${'*a'.repeat(100)}$\n`.repeat(2400)}`,
      /parse.slow/,
    ],
    ['a text of five million letters', 'text', fill('port '), /text.long/],
    [
      'aliases of aliases',
      'markdown',
      `---\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}\n---\nThe port closed.`,
      /text.front|parse/,
    ],
    [
      'a hundred thousand keys',
      'markdown',
      `---\n${Array.from({ length: 100_000 }, (_, i) => `k${i}: v`).join('\n')}\n---\nThe port closed.`,
      /text.front|parse/,
    ],
  ])('%s', async (_name, media, body, why) => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    expect(
      await refusal(parser.parse({ media, body: bytes, url: `https://news.example/${'a'.repeat(1900)}` })),
    ).toMatch(why);
  });

  it('and the next one is read', async () => {
    expect(await parser.parse({ media: 'html', body: Buffer.from(ARTICLE) })).toMatchObject({
      candidate: { text: expect.stringMatching(/^The port of Larnby closed/) },
    });
  });
});

describe('entities of a feed’s own', () => {
  it('are not made into what they stand for', async () => {
    const names = [...'abcdefghij'];
    const entities = names.map(
      (name, i) => `<!ENTITY ${name} "${i === 0 ? 'lol' : `&${names[i - 1]};`.repeat(10)}">`,
    );
    const feed = `<!DOCTYPE r [${entities.join('')}]><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><link>/a</link></item></channel></rss>`;
    const result = await parser.parse({
      media: 'feed',
      body: Buffer.from(feed),
      url: 'https://news.example/f',
    });
    expect(JSON.stringify(result).length).toBeLessThan(200);
  });
});

describe('a script of a page', () => {
  it('does not run, and what it would write is not read', async () => {
    const page = `<h1>Port</h1><script>globalThis.hacked = 1; document.write('<p>Written.</p>')</script><img src="x" onerror="globalThis.hacked = 1">${ARTICLE}<a href="javascript:hacked()">more of it</a>`;
    const result = await parser.parse({ media: 'html', body: Buffer.from(page) });
    expect('candidate' in result && result.candidate.text).not.toMatch(/Written|hacked/);
    expect(globalThis).not.toHaveProperty('hacked');
  });
});
