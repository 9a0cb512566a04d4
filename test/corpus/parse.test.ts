import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse.ts';

const parse = (front: string, text = 'The port closed.\n', file = 'port/a.md') =>
  parseArticle('port', file, `---\n${front}---\n${text}`);

const article = (result: ReturnType<typeof parseArticle>) => {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.article;
};

const problems = (result: ReturnType<typeof parseArticle>): string[] =>
  'problems' in result ? result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) : [];

describe('an article', () => {
  it('takes what the front matter tells, and its id from the file', () => {
    const front = `title: "Port: closed"
outlet: Harbour Post
author: Jane Doe
url: https://example.com/port
published: 2031-02-28
published_basis: inferred
published_note: It speaks of the last day of February.
kind: analysis
language: de
`;
    expect(article(parse(front))).toMatchObject({
      id: 'a',
      story: 'port',
      title: 'Port: closed',
      outlet: 'Harbour Post',
      author: 'Jane Doe',
      url: 'https://example.com/port',
      published: { date: '2031-02-28', basis: 'inferred', note: 'It speaks of the last day of February.' },
      kind: 'analysis',
      language: 'de',
      text: 'The port closed.\n',
    });
  });

  it('needs no front matter', () => {
    const plain = article(parseArticle('port', 'a.md', 'The port closed.'));
    expect(plain).toMatchObject({ kind: 'report', language: 'en', text: 'The port closed.' });
    expect(plain).not.toHaveProperty('published');
  });

  it('has a stated date where the basis is not told, and text for a title whatever YAML makes of it', () => {
    const { published, title } = article(parse('published: 2032-02-29\ntitle: 2032\n'));
    expect(published).toEqual({ date: '2032-02-29', basis: 'stated' });
    expect(title).toBe('2032');
  });

  it('keeps lines of dashes in its text, and a whole .txt file', () => {
    expect(article(parse('', 'One.\n---\nTwo.\n')).text).toBe('One.\n---\nTwo.\n');
    const text = '---\ntitle: no\n---\nOne.\n';
    expect(article(parseArticle('port', 'a.txt', text)).text).toBe(text);
  });

  it('quotes only what stands in its file, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = parse('title: x\n', text);
        if ('problems' in result) {
          expect(text.trim()).toBe('');
          return;
        }
        for (const { start, end, paragraph } of result.article.sentences) {
          const around = result.article.paragraphs[paragraph] ?? { start: 0, end: 0 };
          expect(around.start <= start && start < end && end <= around.end).toBe(true);
        }
        expect(result.article.text).toBe(text);
      }),
    );
  });
});

describe('what is wrong with a file is told with its line', () => {
  it.each([
    [
      'a key that is none',
      'title: A\nheadline: B\n',
      [/^port\/a\.md:3: unknown key "headline"; the keys are title, /],
    ],
    ['an impossible day', 'published: 2031-02-30\n', [/:2: published is not a day of the calendar/]],
    [
      'another form of date',
      'title: A\n\npublished: 3 May 2031\n',
      [/:4: published is not a day of the calendar/],
    ],
    [
      'an unknown basis',
      'published: 2031-02-03\npublished_basis: guess\n',
      [/:3: published_basis is neither/],
    ],
    [
      'a basis of nothing',
      'published_basis: stated\n',
      [/:2: published_basis says nothing without published/],
    ],
    ['an unknown kind', 'kind: poem\n', [/:2: kind is neither report, analysis nor opinion/]],
    ['a link that is none', 'url: ftp://example.com\n', [/:2: url is not a link/]],
    ['a script for a link', 'url: javascript:alert(1)\n', [/:2: url is not a link/]],
    ['an empty key', 'title:\n', [/:2: title is empty/]],
    ['a list for a text', 'title: [a, b]\n', [/:2: title is not text/]],
    ['a language by its name', 'language: English\n', [/:2: language is not an ISO 639-1 code/]],
    ['broken YAML', 'outlet: A\ntitle: A: B\n', [/:3: not valid YAML: /]],
    ['one key twice', 'title: A\ntitle: B\n', [/:3: not valid YAML: /]],
    ['an alias of nothing', 'title: *a\n', [/:2: not valid YAML: /]],
    ['no keys', '- a\n', [/:2: the front matter is not a list of keys/]],
    ['two faults', 'kind: poem\nsource: A\n', [/:2: kind/, /:3: unknown key "source"/]],
  ])('%s', (_, front, expected) => {
    const told = problems(parse(front));
    expect(told).toHaveLength(expected.length);
    for (const pattern of expected) expect(told).toContainEqual(expect.stringMatching(pattern));
  });

  it('no text, or a front matter without an end', () => {
    expect(problems(parse('title: A\n', ' \n'))).toEqual(['port/a.md:4: has no text']);
    expect(problems(parseArticle('port', 'a.txt', ''))).toEqual(['a.txt:1: has no text']);
    expect(problems(parseArticle('port', 'a.md', '---\ntitle: A\n'))).toEqual([
      'a.md:1: the front matter is never closed: end it with a line ---',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (front) => {
        const result = parse(`${front}\n`);
        expect('article' in result || result.problems.length > 0).toBe(true);
      }),
    );
  });
});
