import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/layout.ts';
import { STRICT } from '../../src/intake/fetch/policy.ts';
import { withDetails } from '../../src/intake/form.ts';
import { Intake } from '../../src/intake/intake.ts';
import { Parser } from '../../src/intake/parse/parser.ts';
import { label } from '../../src/locale/label.ts';
import { encode } from './support/encode.ts';
import { column, pdfOf } from './support/pdf.ts';
import { refusal } from './support/said.ts';
import { redirect, type Site, send, startSite } from './support/site.ts';

const page = (name: string): string => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');

const parser = new Parser();
afterAll(() => parser.close());
const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

const offline = new Intake(STRICT, parser);
async function start(routes: Parameters<typeof startSite>[0]): Promise<{ site: Site; intake: Intake }> {
  const site = await startSite(routes);
  sites.push(site);
  return { site, intake: new Intake(site.policy, parser) };
}

describe('pages that many ask for at once', () => {
  it('are fetched eight at a time, however they end', async () => {
    let [open, most] = [0, 0];
    const held: (() => void)[] = [];
    const { site, intake } = await start({
      '/slow': (_request, response) => {
        most = Math.max(most, ++open);
        held.push(() => {
          open--;
          response.writeHead(404).end();
        });
        // Nobody is answered before eight are there; a ninth has the time to come.
        if (held.length >= 8) setTimeout(() => held.splice(0, 8).map((end) => end()), 50);
      },
    });
    const asked = Array.from({ length: 24 }, (_, i) => {
      const address = `${site.origin}/slow`;
      if (i % 3 === 0) return refusal(intake.fromAddress(address));
      if (i % 3 === 1) return refusal(intake.fromUpload('a.txt', address));
      return intake.readFeed(address, {}, 0).then(({ kind }) => kind);
    });
    const ends = await Promise.all(asked);
    expect(new Set(ends)).toEqual(new Set(['intake.fetch.missing', 'failed']));
    expect(most).toBe(8);
  });
});

describe('an address', () => {
  it('becomes a candidate that says what it was taken from', async () => {
    const { site, intake } = await start({
      '/a': redirect('/news/agency?utm_source=x'),
      '/news/agency?utm_source=x': send(page('broadsheet.html')),
    });
    const candidate = await intake.fromAddress(`${site.origin}/a`);
    expect(candidate).toMatchObject({
      title: { value: 'Minister gives port a week to settle the strike', from: { key: 'intake.from.meta' } },
      url: { value: `${site.origin}/politics/minister-gives-port-a-week?utm_source=og` },
      published: { value: '2031-03-14', basis: 'stated' },
      language: { value: 'en', from: { key: 'intake.from.text' } },
    });
    // Nothing of it is lost on the way into the corpus.
    const { sentences } = articleFromText(candidate.text);
    expect(candidate.text.slice(sentences[0]?.start, sentences[0]?.end)).toMatch(
      /^The transport minister, Oda Brandt, told/,
    );
  });

  it('may lead to a PDF, whatever the server calls it, or to a text', async () => {
    const pdf = pdfOf([
      column([['The port of Larnby closed on Wednesday after a strike of its dock workers.']]),
    ]);
    const { site, intake } = await start({
      '/a.pdf': send(pdf, { 'content-type': 'application/pdf' }),
      '/b': send(pdf, { 'content-type': 'application/octet-stream' }),
      '/c': send('The port closed.', { 'content-type': 'text/plain' }),
      '/d': (_request, response) => {
        response.removeHeader('content-type');
        response.end(page('plain.html'));
      },
    });
    for (const path of ['/a.pdf', '/b']) {
      expect((await intake.fromAddress(site.origin + path)).text).toMatch(/^The port of Larnby closed/);
    }
    expect((await intake.fromAddress(`${site.origin}/c`)).text).toBe('The port closed.\n');
    expect((await intake.fromAddress(`${site.origin}/d`)).title?.value).toBe(
      'Night ferry to the islands is cut',
    );
  });

  const marked = (encoding: string): Uint8Array => encode(`\ufeff${page('japanese.html')}`, encoding);
  const japanese = page('japanese.html');
  const withMeta = japanese.replace('<head>', '<head><meta charset="Shift_JIS">');
  it.each<[how: string, body: Uint8Array, header: string]>([
    ['UTF-8 by nothing at all', encode(japanese, 'utf-8'), ''],
    ['UTF-8 against its header', encode(japanese, 'utf-8'), '; charset=iso-8859-1'],
    ['UTF-8 by its mark', marked('utf-8'), ''],
    ['UTF-16 by its mark', marked('utf-16le'), ''],
    ['UTF-16 by its mark, the other way, against its header', marked('utf-16be'), '; charset=utf-8'],
    ['UTF-16 by its header', encode(japanese, 'utf-16le'), '; charset=utf-16le'],
    ['UTF-16 by its zeros', encode(japanese, 'utf-16be'), ''],
    ['Shift_JIS by its header', encode(japanese, 'shift_jis'), '; charset="Shift_JIS"'],
    ['Shift_JIS by its meta element', encode(withMeta, 'shift_jis'), ''],
    [
      'Shift_JIS by its meta element, against a header that nobody knows',
      encode(withMeta, 'shift_jis'),
      '; charset=x-none',
    ],
    ['EUC-JP by its header, against its meta element', encode(withMeta, 'euc-jp'), '; charset=euc-jp'],
  ])('is read in %s', async (_how, body, header) => {
    const { site, intake } = await start({ '/': send(body, { 'content-type': `text/html${header}` }) });
    expect(await intake.fromAddress(`${site.origin}/`)).toMatchObject({
      title: { value: 'ラーンビー港、ストで閉鎖' },
      language: { value: 'ja' },
      text: expect.stringContaining('「賃金か手足かを選ばされるべきではない」'),
    });
  });

  it.each([
    ['by its header', '; charset=windows-1252', ''],
    ['by its old name', '; charset=iso-8859-1', ''],
    ['by its meta element', '', ' '],
    ['by nothing at all', '', 'x'],
    ['though it says UTF-8', '; charset=utf-8', 'x'],
  ])('is read in windows-1252 %s', async (_how, header, meta) => {
    const body = encode(
      page('old-tables.html').replace(meta ? 'windows-1252' : '', meta ? meta : ''),
      'windows-1252',
    );
    const { site, intake } = await start({ '/': send(body, { 'content-type': `text/html${header}` }) });
    const { text } = await intake.fromAddress(`${site.origin}/`);
    expect(text).toContain('£240,000');
    expect(text).toContain('a café owner');
    expect(text).toContain('“We cannot keep every building with a lamp in it.”');
  });
});

describe('a file', () => {
  it('of Markdown brings its front matter', async () => {
    const file =
      '---\r\ntitle: "Night ferry"\r\nurl: https://a.example/b\r\npublished: 2031-03-12\r\npublished_basis: inferred\r\npublished_note: "By its stamp."\r\nkind: opinion\r\n---\r\n# Night *ferry*\r\n\r\nIt stops on 1 May.\r\n';
    expect(await offline.fromFile('Ferry.MD', Buffer.from(`\ufeff${file}`))).toEqual({
      title: { value: 'Night ferry', from: { key: 'intake.from.front', values: {} } },
      url: { value: 'https://a.example/b', from: { key: 'intake.from.front', values: {} } },
      published: {
        value: '2031-03-12',
        from: { key: 'intake.from.front', values: {} },
        basis: 'inferred',
        note: 'By its stamp.',
        others: [],
      },
      kind: 'opinion',
      language: { value: 'en', from: { key: 'intake.from.assumed', values: {} } },
      text: '# Night *ferry*\n\nIt stops on 1 May.\n',
      leftOut: { page: '', pieces: [] },
    });
  });

  it('of text is the article, to the letter', async () => {
    const text =
      'El ferry nocturno a las islas dejará de navegar el 1 de mayo, dijo su dueño, porque muy poca gente viaja después de las nueve.\n';
    const candidate = await offline.fromFile('a.txt', encode(text, 'windows-1252'));
    expect(candidate).toMatchObject({ text, language: { value: 'es' } });
  });

  it('of HTML is read like a page, under the address that it gives itself', async () => {
    const candidate = await offline.fromFile('saved page.html', Buffer.from(page('amp.html')));
    expect(candidate.url?.value).toBe('https://www.coastal.example/news/grain-ships-turn-to-aldmouth');
  });
});

describe('an upload', () => {
  it('is fetched from where it lies, and read by its name', async () => {
    const { site, intake } = await start({
      '/1/2/a.txt?ex=1': send('The port closed.', { 'content-type': 'application/x-any' }),
    });
    const address = `${site.origin}/1/2/a.txt?ex=1`;
    expect(await intake.fromUpload('a.txt', address)).toMatchObject({ text: 'The port closed.\n' });
    expect(await refusal(intake.fromUpload('a.exe', address))).toBe('intake.file.ending');
  });
});

describe('the details of a candidate', () => {
  it('are replaced where others are given, removed where they are emptied, and else left with what said them', async () => {
    const page = await offline.fromFile(
      'a.html',
      Buffer.from(readFileSync(new URL('./pages/agency.html', import.meta.url))),
    );
    const changed = withDetails(page, {
      title: page.title?.value ?? '',
      author: '',
      outlet: ' The Courier ',
      date: '',
    });
    expect(changed.title).toBe(page.title);
    expect(changed.url).toBe(page.url);
    expect(changed.outlet).toEqual({ value: 'The Courier', from: { key: 'intake.from.form', values: {} } });
    expect(changed).not.toHaveProperty('author');
    expect(changed).not.toHaveProperty('published');
    expect(withDetails(page, { date: '2031-03-12' }).published).toBe(page.published);
    expect(withDetails(page, {})).toEqual(page);
    // What was not typed anew need not be as short.
    const url = { value: `https://a.example/${'b'.repeat(400)}`, from: label('intake.from.address') };
    const long = { ...page, url };
    expect(withDetails(long, { url: url.value, title: 'Ferry' }).url).toBe(url);
  });
});

describe('a form', () => {
  it('gives what a moderator typed, and the language of the text', async () => {
    const candidate = await offline.fromForm({
      title: ' Night\nferry ',
      outlet: '',
      url: 'https://a.example/b',
      date: '2031-03-12',
      text: '\ufeffIt stops on\u00a01\u00a0May.\r\n\r\n\r\nNobody minds.\u200b',
    });
    const from = { key: 'intake.from.form', values: {} };
    expect(candidate).toMatchObject({
      title: { value: 'Night ferry', from },
      url: { value: 'https://a.example/b', from },
      published: { value: '2031-03-12', from, basis: 'stated' },
      text: 'It stops on 1 May.\n\nNobody minds.\n',
    });
    expect(candidate.outlet).toBeUndefined();
  });
});

describe('one intake', () => {
  it('reads many documents at once, and goes on after one that was refused', async () => {
    const texts = Array.from({ length: 8 }, (_, i) => `The port closed for the ${i}th time.\n`);
    const refused = refusal(offline.fromFile('a.txt', Buffer.from(' ')));
    const read = await Promise.all(texts.map((text) => offline.fromFile('a.txt', Buffer.from(text))));
    expect(read.map(({ text }) => text)).toEqual(texts);
    expect(await refused).toBe('intake.text.empty');
  });

  it('fetches nothing that is not on the public internet, unless a test says so', async () => {
    const { site } = await start({ '/': send('inside') });
    const address = `http://127.0.0.1:${site.port}/`;
    expect(await refusal(offline.fromAddress(address))).toBe('intake.address.port');
    expect(await refusal(offline.fromAddress('http://127.0.0.1/'))).toBe('intake.address.private');
    expect(await refusal(offline.fromAddress('http://localhost/'))).toMatch(
      /^intake\.address\.(private|unknown)$/,
    );
    expect(site.asked).toEqual([]);
  });
});
