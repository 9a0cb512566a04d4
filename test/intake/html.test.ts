import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/intake/html/day.ts';
import { readDocument } from '../../src/intake/parse/document.ts';

const P = 'The port of Larnby closed on Wednesday after a strike of its dock workers, the union said.';
const PROSE = `<p>${P} One.</p><p>${P} Two.</p>`;
const TEXT = `${P} One.\n\n${P} Two.\n`;

const read = async (html: string, url = 'https://news.example/a') =>
  readDocument({ media: 'html', body: Buffer.from(html), url });
async function candidateOf(html: string, url?: string) {
  const result = await read(html, url);
  if (!('candidate' in result)) throw new Error(JSON.stringify(result));
  return result.candidate;
}

it('of what is left out of a page, no more is kept than anybody reads', async () => {
  const menu = `<footer><p>${'<a href="/x">Harbour and port</a> '.repeat(20_000)}</p></footer>`;
  const { text, leftOut } = await candidateOf(`<article>${PROSE}</article>${menu}`);
  expect(text).toBe(TEXT);
  expect(leftOut.page.length).toBe(64 << 10);
  expect(leftOut.pieces.at(-1)?.end).toBe(64 << 10);
});

describe('the text of a page', () => {
  it.each<[name: string, html: string, text: string]>([
    [
      'words and marks of Markdown stay',
      '<p>A <b>bold</b>, <a href="/x">linked</a> <code>a*b_c</code> 5 &lt; 6 &amp; [x](y) # no.</p>',
      'A bold, linked a*b_c 5 < 6 & [x](y) # no.',
    ],
    [
      'letters are not recomposed',
      '<p>Cafe\u0301 and caf\u00e9 and \ufb01sh.</p>',
      'Cafe\u0301 and caf\u00e9 and \ufb01sh.',
    ],
    [
      'white space is one space',
      '<p>\n A\n  line\tof&nbsp;words,&#8239;5&thinsp;km.\n</p>',
      'A line of words, 5 km.',
    ],
    [
      'invisible hints are left out',
      '<p>Am&shy;nes&#8203;ty&#8288; is &#65279;near.</p>',
      'Amnesty is near.',
    ],
    [
      'joiners of letters stay',
      '<p>می\u200cخواهم is a word, 👩\u200d🔧 a person.</p>',
      'می\u200cخواهم is a word, 👩\u200d🔧 a person.',
    ],
    ['two breaks part paragraphs', '<p>One.<br><br>Two.<br>Three.</p>', 'One.\n\nTwo.\nThree.'],
    [
      'a break within a sentence does not',
      '<p>One line that<br>goes on,<br>and on.</p>',
      'One line that goes on, and on.',
    ],
    [
      'headings keep their level',
      '<h2>What now?</h2><p>Talk.</p><h4>And then?</h4><p>Wait.</p>',
      '## What now?\n\nTalk.\n\n#### And then?\n\nWait.',
    ],
    [
      'lists keep their marks',
      '<ul><li>One<ul><li>Two</li></ul></li><li><p>Three.</p><p>More.</p></li></ul><ol start="4"><li>Four</li><li>Five</li></ol>',
      '- One\n- Two\n- Three.\n\nMore.\n\n4. Four\n5. Five',
    ],
    [
      'quotations are marked line by line',
      '<blockquote><p>One.<br>Two.</p><p>Three.</p></blockquote>',
      '> One.\n> Two.\n\n> Three.',
    ],
    [
      'rows of a table are lines',
      '<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Larnby</td><td>12</td></tr></table>',
      'Port | Ships\n\nLarnby | 12',
    ],
    [
      'captions are left out',
      '<figure><img src="a.jpg"><figcaption>A crane, by A. B.</figcaption></figure>',
      '',
    ],
    [
      'links that are all of a paragraph are left out',
      '<p><a href="/x">Read more: the cranes</a></p><p>As <a href="/y">we wrote</a>, it creaks.</p>',
      'As we wrote, it creaks.',
    ],
    [
      'numbers of footnotes are left out, and raised ones stay raised',
      '<p>It creaks.<sup><a href="#n1">1</a></sup> CO<sub>2</sub> is 10<sup>3</sup>, on the 1<sup>st</sup>.</p>',
      'It creaks. CO2 is 10³, on the 1st.',
    ],
    [
      'what is hidden is left out',
      '<p>Seen. <span hidden>Not.</span><span style="display: none">Not.</span><span aria-hidden="true">Not.</span></p>',
      'Seen.',
    ],
  ])('%s', async (_name, html, text) => {
    const { text: found } = await candidateOf(`<article><h1>Port</h1>${PROSE}${html}</article>`);
    expect(found).toBe(text === '' ? TEXT : `${TEXT}\n${text}\n`);
  });

  it.each([
    ['no body', `<html><head><title>Port</title></head>${PROSE}`],
    ['no head', `<html><h1>Port</h1>${PROSE}</html>`],
    ['no tags around it at all', `<h1>Port</h1>${PROSE}`],
    ['a script before its body', `<html><script>1</script><body><h1>Port</h1>${PROSE}</body></html>`],
    ['capital letters', `<HTML><BODY><H1>Port</H1>${PROSE}</BODY></HTML>`],
    [
      'the declarations of XML',
      `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Port</title></head><body>${PROSE}</body></html>`,
    ],
  ])('is found on a page with %s', async (_name, html) => {
    expect(await candidateOf(html)).toMatchObject({ title: { value: 'Port' }, text: TEXT });
  });
});

describe('an article is not taken for something else', () => {
  it.each([
    [
      'about cookies',
      '<h1>Regulator fines firm over cookies</h1><p>The firm set cookies without consent, the regulator said on Tuesday.</p>',
    ],
    ['with a title like an error', '<h1>Access denied: port shuts its gate</h1>'],
    ['about page 404 of a report', '<h1>404 jobs lost at the port</h1>'],
    [
      'on a law about personal data',
      '<h1>Law on personal data passes</h1><p>Firms need consent for cookies, and must say which partners get personal data.</p><p>The privacy office may fine those without consent.</p>',
    ],
    [
      'whose page wants JavaScript for something else',
      '<h1>Port</h1><div class="comments">Please enable JavaScript to view the comments.</div>',
    ],
    [
      'that tells members of something, and of a plan',
      '<h1>Port</h1><p>The union wrote to members on Friday that it must choose a plan; Aldmouth is already a member of the pact.</p>',
    ],
    ['that begins with a search', '<h1>Search for the crew goes on</h1>'],
    ['with a prompt to subscribe to a newsletter', '<h1>Port</h1><p>Subscribe to our newsletter.</p>'],
    [
      'with a list of others below',
      '<h1>Port</h1><ul><li><a href="/1">One more</a></li><li><a href="/2">And another</a></li><li><a href="/3">A third</a></li></ul>',
    ],
  ])('%s', async (_name, head) => {
    const { text } = await candidateOf(`<article>${head}${PROSE}</article>`);
    expect(text).toContain(`${P} Two.`);
  });
});

describe('the day of a page', () => {
  const ld = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Port', ...fields })}</script>`;
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

  it.each<[name: string, html: string, day: string | undefined, key: string | undefined, others?: string[]]>([
    [
      'is that of publication, not of a change',
      ld({ dateModified: '2031-05-01', datePublished: '2031-03-12' }) +
        meta('article:modified_time', '2031-05-02'),
      '2031-03-12',
      'jsonLd',
    ],
    [
      'is none where only a change is told',
      ld({ dateModified: '2031-05-01' }) +
        meta('article:modified_time', '2031-05-02') +
        meta('og:updated_time', '2031-05-02'),
      undefined,
      undefined,
    ],
    [
      'is that of the outlet’s own time zone',
      ld({ datePublished: '2031-03-12T23:30:00-05:00' }),
      '2031-03-12',
      'jsonLd',
    ],
    [
      'is that of the outlet, also where it gives UTC first',
      ld({ datePublished: '2031-03-13T04:30:00Z' }) +
        meta('article:published_time', '2031-03-12T23:30:00-05:00'),
      '2031-03-12',
      'meta',
    ],
    [
      'is the one that readers see, where that is next to it',
      `${ld({ datePublished: '2031-03-13T04:30:00.000Z' })}<p>Published: 12 March 2031, 11:30 pm</p>`,
      '2031-03-12',
      'line',
    ],
    [
      'is not what readers see of another time',
      `${ld({ datePublished: '2031-03-13T04:30:00Z' })}<p>1 January 2029</p>`,
      '2031-03-13',
      'jsonLd',
      ['2029-01-01'],
    ],
    [
      'is kept where others differ, and they are told',
      ld({ datePublished: '2031-03-12' }) +
        meta('article:published_time', '2031-03-10') +
        meta('dc.date', '2031-03-10'),
      '2031-03-12',
      'jsonLd',
      ['2031-03-10'],
    ],
    [
      'is that of a meta element',
      '<meta name="parsely-pub-date" content="2031-03-12T10:00:00Z">',
      '2031-03-12',
      'meta',
    ],
    [
      'is that of a time element in the article',
      '<nav><time datetime="2031-05-05">today</time></nav><article><time datetime="2031-03-12">x</time>',
      '2031-03-12',
      'time',
    ],
    [
      'is not that of an update',
      '<article><p>Updated <time class="updated" datetime="2031-05-05">5 May 2031</time></p>',
      undefined,
      undefined,
    ],
    [
      'is that of a line beside the headline',
      '<p>By A. B. | March 12, 2031 | Updated May 5, 2031</p>',
      '2031-03-12',
      'line',
    ],
    [
      'is none of a date in the story',
      `<p>${P} It had been open since 12 March 1999, when the first of its cranes was built.</p>`,
      undefined,
      undefined,
    ],
    [
      'is not an empty field of a database',
      ld({ datePublished: '0001-01-01T00:00:00Z' }) + meta('article:published_time', '1970-01-01T00:00:00Z'),
      undefined,
      undefined,
    ],
    ['is not a day that no calendar has', ld({ datePublished: '2031-02-30' }), undefined, undefined],
  ])('%s', async (_name, html, day, key, others) => {
    const { published } = await candidateOf(
      `<html lang="en"><body><h1>Port</h1>${html}${PROSE}</body></html>`,
    );
    expect(published?.value).toBe(day);
    expect(published?.from.key).toBe(key && `intake.from.${key}`);
    expect(published?.others.map(({ value }) => value) ?? []).toEqual(others ?? []);
  });

  it.each([
    ['https://news.example/2031/03/12/port', '2031-03-12'],
    ['https://news.example/a/2031-3-2-port', '2031-03-02'],
    ['https://news.example/2031/13/12/port', undefined],
    ['https://news.example/2031/03/port', undefined],
  ])('is inferred from %s where nothing else tells it', async (url, day) => {
    const { published } = await candidateOf(`<h1>Port</h1>${PROSE}`, url);
    expect(published?.value).toBe(day);
    if (day) expect(published).toMatchObject({ basis: 'inferred', note: expect.stringContaining('address') });
  });

  it.each([
    ['2031-03-12', 'en', '2031-03-12'],
    ['2031-03-12T23:30:00.000+0530', 'en', '2031-03-12'],
    ['2031-03-12 23:30', 'en', '2031-03-12'],
    ['20310312', 'en', '2031-03-12'],
    ['20310312T233000Z', 'en', '2031-03-12'],
    ['Wed, 12 Mar 2031 23:30:00 -0500', 'en', '2031-03-12'],
    ['Wed Mar 12 2031', 'en', '2031-03-12'],
    ['Sept. 5, 2031', 'en', '2031-09-05'],
    ['the 1st March, 2031', 'en', '2031-03-01'],
    ['12. März 2031', 'de', '2031-03-12'],
    ['12 mars 2031', 'fr', '2031-03-12'],
    ['12 de marzo de 2031', 'es', '2031-03-12'],
    ['12.03.2031', 'de', '2031-03-12'],
    ['25/03/2031', 'en', '2031-03-25'],
    ['03/25/2031', 'en', '2031-03-25'],
    ['03/04/2031', 'en', undefined],
    ['12 March', 'en', undefined],
    ['March 2031', 'en', undefined],
    ['2031', 'en', undefined],
    ['31 February 2031', 'en', undefined],
    ['12 March 20311', 'en', undefined],
    ['', 'en', undefined],
  ])('%j (%s) is %s', (text, language, day) => {
    expect(parseDay(text, language)?.day).toBe(day);
  });
});

describe('what a page says about itself', () => {
  it.each<[name: string, html: string, expected: object]>([
    [
      'its title without its outlet',
      '<title>Port closes | The Courier</title><meta property="og:site_name" content="The Courier">',
      { title: { value: 'Port closes' }, outlet: { value: 'The Courier' } },
    ],
    [
      'its title with a bar of its own',
      '<title>Port | Ferry: two strikes</title>',
      { title: { value: 'Port | Ferry: two strikes' } },
    ],
    [
      'marks that were written once too often',
      '<meta property="og:title" content="Port &amp;amp; ferry &amp;#8217;s">',
      { title: { value: 'Port & ferry ’s' } },
    ],
    [
      'authors in a list',
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Port","author":[{"name":"A. B."},"C. D.",{"@id":"#e"}]},{"@id":"#e","@type":"Person","name":"E. F."}]}</script>',
      { author: { value: 'A. B., C. D., E. F.' } },
    ],
    [
      'an author, not the address of one',
      '<meta property="article:author" content="https://x.example/ab"><a rel="author" href="/ab">By A. B.</a>',
      { author: { value: 'A. B.' } },
    ],
    [
      'an author on a line beside the headline',
      '<h1>Port</h1><p>By Ada van Quill and C. D. Fenn | 12 March 2031</p>',
      { author: { value: 'Ada van Quill and C. D. Fenn', from: { key: 'intake.from.line' } }, text: TEXT },
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"@type": oops}</script><h1>Port</h1>',
      { title: { value: 'Port', from: { key: 'intake.from.element' } } },
    ],
    [
      'JSON-LD in the wrong types',
      '<script type="application/ld+json">{"@type":"Article","headline":{"a":1},"author":7,"publisher":[null],"datePublished":["x"],"isAccessibleForFree":{}}</script><h1>Port</h1>',
      { title: { value: 'Port' } },
    ],
    [
      'the article of the page among others',
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Other","url":"https://news.example/b"},{"@type":"NewsArticle","headline":"Port","url":"https://news.example/a"}]</script>',
      { title: { value: 'Port' } },
    ],
    ['its address', '<link rel="canonical" href="/b#c">', { url: { value: 'https://news.example/b' } }],
    [
      'no address of another outlet',
      '<link rel="canonical" href="https://other.example/b">',
      { url: { value: 'https://news.example/a' } },
    ],
    [
      'no front page',
      '<link rel="canonical" href="https://news.example/">',
      { url: { value: 'https://news.example/a' } },
    ],
    [
      'no address without end',
      `<link rel="canonical" href="https://news.example/${'b'.repeat(2000)}">`,
      { url: { value: 'https://news.example/a' } },
    ],
    [
      'no address with a password',
      '<link rel="canonical" href="https://a:b@news.example/b">',
      { url: { value: 'https://news.example/a' } },
    ],
    [
      'that it is an opinion',
      '<script type="application/ld+json">{"@type":"https://schema.org/OpinionNewsArticle","headline":"Port"}</script>',
      { kind: 'opinion' },
    ],
  ])('%s', async (_name, html, expected) => {
    expect(await candidateOf(`<html><head>${html}</head><body>${PROSE}</body></html>`)).toMatchObject(
      expected,
    );
  });

  it('is nothing that it does not say', async () => {
    const sentence = '<h1></h1><p>By Monday Evening nobody was left at the gate of Larnby.</p>';
    const { title, outlet, author, published } = await candidateOf(sentence + PROSE);
    expect([title, outlet, author, published]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is its language where the text is too short to tell', async () => {
    const html = `<html lang="pt-BR"><body><p>${'1 2 3 4 5 6 7 8 9 10 '.repeat(20)}</p></body></html>`;
    expect(await candidateOf(html)).toMatchObject({
      language: { value: 'pt', from: { key: 'intake.from.lang' } },
    });
  });
});
