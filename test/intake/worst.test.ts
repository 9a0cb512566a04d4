import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Intake } from '../../src/intake/intake.ts';
import { Parser } from '../../src/intake/parse/parser.ts';
import { pdfOf } from './support/pdf.ts';
import { refusal } from './support/said.ts';
import { redirect, type Site, send, startSite } from './support/site.ts';

const P = 'The port of Larnby closed on Wednesday after a strike of its dock workers, the union said. ';
const typed = (type: string, body: string | Uint8Array = '<p>Hello.') => send(body, { 'content-type': type });
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const file = (text: string): Uint8Array => Buffer.from(text);

/** What a site may answer with, and the sentence that it gets. */
const ANSWERS: Readonly<
  Record<string, readonly [route: Parameters<typeof startSite>[0][string], key: string]>
> = {
  '/gone': [send('', {}, 410), 'fetch.missing'],
  '/login': [send('', {}, 401), 'fetch.forbidden'],
  '/pay': [send('', {}, 402), 'fetch.forbidden'],
  '/forbidden': [send(`<p>${P.repeat(9)}`, {}, 403), 'fetch.forbidden'],
  '/law': [send('', {}, 451), 'fetch.forbidden'],
  '/busy': [send('', {}, 429), 'fetch.status'],
  '/down': [send('', {}, 503), 'fetch.status'],
  '/teapot': [send('', {}, 418), 'fetch.status'],
  '/nothing': [send('', {}, 204), 'fetch.status'],
  '/part': [send(`<p>${P}`, {}, 206), 'fetch.status'],
  '/unchanged': [send('', {}, 304), 'fetch.status'],
  '/choices': [send('', {}, 300), 'fetch.status'],
  '/moved-nowhere': [send('', {}, 301), 'fetch.status'],
  '/round': [redirect('/round'), 'fetch.redirects'],
  '/into-a-file': [redirect('file:///etc/passwd'), 'address.scheme'],
  '/inside': [redirect('http://169.254.169.254/latest/meta-data/'), 'address.private'],
  '/inside-by-hex': [redirect('//0xA9FEA9FE/'), 'address.private'],
  '/picture': [typed('image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), 'media.type'],
  '/film': [typed('video/mp4'), 'media.type'],
  '/script': [typed('text/javascript', 'alert(1)'), 'media.type'],
  '/style': [typed('text/css', 'p { color: red }'), 'media.type'],
  '/data': [typed('application/json', '{"a":1}'), 'media.type'],
  '/feed': [typed('application/rss+xml', '<rss></rss>'), 'media.type'],
  '/type-of-none': [typed('hello'), 'media.type'],
  '/picture-as-page': [
    typed('text/html', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46)),
    'media.content',
  ],
  '/archive-as-page': [typed('text/html', gzipSync(P)), 'media.content'],
  '/program-as-text': [typed('text/plain', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)), 'media.content'],
  '/pdf-as-page': [typed('text/html', pdfOf([[]])), 'media.content'],
  '/page-as-pdf': [typed('application/pdf', '<!doctype html><p>Hello.'), 'media.content'],
  '/feed-as-page': [typed('text/html', '<?xml version="1.0"?><rss version="2.0"></rss>'), 'media.content'],
  '/zeros': [typed('text/html', new Uint8Array(5000)), 'media.content'],
  '/empty': [send(''), 'page.short'],
  '/empty-text': [typed('text/plain', ' \n\t '), 'text.empty'],
  '/one-word': [send('<p>Closed.'), 'page.short'],
  '/empty-pdf': [typed('application/pdf', '%PDF-1.7'), 'pdf.damaged'],
  '/damaged-gzip': [send('<p>Hello.', { 'content-encoding': 'gzip' }), 'fetch.damaged'],
  '/script-only': [send('<script>document.write("hello")</script>'), 'page.short'],
  '/comments': [send('<!---->'.repeat(290)), 'page.short'],
  '/frames': [send('<html><frameset><frame src="/a"></frameset></html>'), 'page.short'],
  '/wall': [send(`<title>Just a moment...</title><p>${'Checking your browser. '.repeat(3)}`), 'page.robot'],
  '/tease': [
    send(`<article><h1>Port</h1><p>${P}${P}</p><p>Subscribe to continue reading.</p></article>`),
    'page.paywall',
  ],
};

/** What a member may do besides, and the sentence that it gets. */
const DEEDS: readonly (readonly [name: string, deed: (intake: Intake) => Promise<unknown>, key: string])[] = [
  ['no address', (intake) => intake.fromAddress('the thing I read this morning'), 'address.none'],
  [
    'two addresses',
    (intake) => intake.fromAddress('https://a.example/ https://b.example/'),
    'address.unknown',
  ],
  ['a link of Markdown', (intake) => intake.fromAddress('[a](https://a.example/)'), 'address.none'],
  ['a mention', (intake) => intake.fromAddress('<@12345678901234567>'), 'address.none'],
  ['a name that nobody has', (intake) => intake.fromAddress('https://nowhere.example/'), 'address.unknown'],
  [
    'an address of this machine',
    (intake) => intake.fromAddress('http://[::ffff:7f00:1]/'),
    'address.private',
  ],
  ['a file of no kind', (intake) => intake.fromFile('article', file(P)), 'file.ending'],
  ['a Word file', (intake) => intake.fromFile('article.docx', file('PK')), 'file.ending'],
  ['a file with two endings', (intake) => intake.fromFile('article.pdf.exe', file(P)), 'file.ending'],
  ['a path for a name', (intake) => intake.fromFile('../../.env', file(P)), 'file.ending'],
  [
    'a file that is too large',
    (intake) => intake.fromFile('a.txt', new Uint8Array((5 << 20) + 1).fill(0x61)),
    'file.large',
  ],
  ['an empty file', (intake) => intake.fromFile('a.md', file('')), 'text.empty'],
  ['a file of marks', (intake) => intake.fromFile('a.txt', file('--- ... !!!')), 'text.empty'],
  [
    'a picture that is called a text',
    (intake) => intake.fromFile('a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    'media.content',
  ],
  ['a text that is called a PDF', (intake) => intake.fromFile('a.pdf', file(P)), 'media.content'],
  [
    'a page that is called a text',
    (intake) => intake.fromFile('a.txt', file(`<!doctype html><p>${P}`)),
    'media.content',
  ],
  [
    'an open front matter',
    (intake) => intake.fromFile('a.md', file('---\ntitle: a\n\nText.')),
    'text.unclosed',
  ],
  [
    'a broken front matter',
    (intake) => intake.fromFile('a.md', file('---\ntitle: "a\n---\nText.')),
    'text.front',
  ],
  [
    'a key that nobody knows',
    (intake) => intake.fromFile('a.md', file('---\nrating: 5\n---\nText.')),
    'text.front',
  ],
  [
    'a day that no calendar has',
    (intake) => intake.fromFile('a.md', file('---\npublished: 2031-02-30\n---\nText.')),
    'text.front',
  ],
  [
    'a novel for a title',
    (intake) => intake.fromFile('a.md', file(`---\ntitle: ${'a'.repeat(301)}\n---\n${P}`)),
    'form.long',
  ],
  [
    'an endless address',
    (intake) => intake.fromFile('a.md', file(`---\nurl: https://a.example/${'a'.repeat(2000)}\n---\n${P}`)),
    'address.long',
  ],
  ['front matter alone', (intake) => intake.fromFile('a.md', file('---\ntitle: a\n---\n')), 'text.empty'],
  ['a form without text', (intake) => intake.fromForm({ text: ' \u200b\n' }), 'text.empty'],
  ['a form with no day', (intake) => intake.fromForm({ text: P, date: '12 March' }), 'form.date'],
  [
    'a form with a day that no calendar has',
    (intake) => intake.fromForm({ text: P, date: '2031-02-30' }),
    'form.date',
  ],
  [
    'a form with a script for an address',
    (intake) => intake.fromForm({ text: P, url: 'javascript:alert(1)' }),
    'form.address',
  ],
  [
    'a form with half an address',
    (intake) => intake.fromForm({ text: P, url: 'a.example/b' }),
    'form.address',
  ],
  [
    'a form with a password',
    (intake) => intake.fromForm({ text: P, url: 'https://a:b@a.example/' }),
    'form.address',
  ],
  [
    'a form with a novel for a title',
    (intake) => intake.fromForm({ text: P, title: 'a'.repeat(301) }),
    'form.long',
  ],
  [
    'a text that is longer than an article',
    (intake) => intake.fromForm({ text: P.repeat(3000) }),
    'text.long',
  ],
];

describe('the worst that can come in is refused with one sentence', () => {
  const parser = new Parser();
  let site: Site;
  let intake: Intake;
  beforeAll(async () => {
    site = await startSite(
      Object.fromEntries(Object.entries(ANSWERS).map(([path, [route]]) => [path, route])),
    );
    intake = new Intake(site.policy, parser);
  });
  afterAll(async () => {
    await parser.close();
    await site.close();
  });

  it.each(Object.entries(ANSWERS).map(([path, [, key]]) => [path, key]))('%s: %s', async (path, key) => {
    expect(await refusal(intake.fromAddress(site.origin + path))).toBe(`intake.${key}`);
  });

  it('a page that is not there: fetch.missing', async () => {
    expect(await refusal(intake.fromAddress(`${site.origin}/nothing-here`))).toBe('intake.fetch.missing');
  });

  it.each(DEEDS)('%s: $2', async (_name, deed, key) => {
    expect(await refusal(deed(intake))).toBe(`intake.${key}`);
  });

  it('and a good one is still taken', async () => {
    expect((await intake.fromForm({ text: P })).text).toBe(`${P.trim()}\n`);
  });
});
