import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { isId } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { articleFile, articleId } from '../../src/intake/article-file.ts';
import type { Candidate, Found } from '../../src/intake/candidate.ts';
import { cleanPhrase, tidyText } from '../../src/intake/clean.ts';
import { label } from '../../src/locale/label.ts';

const found = (value: string): Found => ({ value, from: label('intake.from.form') });
const candidate = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  kind: 'report',
  language: found('en'),
  text,
  leftOut: { page: '', pieces: [] },
  ...more,
});

/** Letters of all scripts, and all that YAML, Markdown and the front matter could trip over. */
const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.constantFrom(
    '---',
    '\n---\n',
    '...',
    '# a',
    '- a: b',
    '*x',
    '&x',
    '!x',
    '{a}',
    '[a]',
    '"',
    "'",
    '\\',
    ': ',
    ' #',
    '%',
    '@',
    '`',
    '|',
    '>',
    '~',
    'null',
    'yes',
    '2031',
    '0x1',
    '\t',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\ud800',
    '\r',
    '<<',
    '\u202e',
  ),
);
const messy = fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join(''));
const phrase = messy
  .map(cleanPhrase)
  .filter((text) => text !== undefined)
  .map(found);
const text = messy.map(tidyText).filter((one) => one.trim() !== '');
const url = fc.webUrl({ withFragments: true, withQueryParameters: true }).map(found);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const published = fc.record(
  {
    value: day,
    basis: fc.constantFrom('stated' as const, 'inferred' as const),
    note: phrase.map(({ value }) => value),
  },
  { requiredKeys: ['value', 'basis'] },
);
const candidates = fc
  .record(
    {
      text,
      title: phrase,
      outlet: phrase,
      author: phrase,
      url,
      published,
      kind: fc.constantFrom('report' as const, 'analysis' as const, 'opinion' as const),
    },
    { requiredKeys: ['text', 'kind'] },
  )
  .map(({ text: own, published: on, ...rest }) =>
    candidate(own, {
      ...rest,
      ...(on && { published: { ...on, from: label('intake.from.form'), others: [] } }),
    }),
  );

describe('the file of a candidate', () => {
  it('is read back to the same metadata and the same text, whatever they hold', () => {
    fc.assert(
      fc.property(candidates, (one) => {
        const decoded = decode(Buffer.from(articleFile(one)));
        if (!('content' in decoded)) throw new Error(JSON.stringify(decoded));
        const parsed = parseArticle('story', 'a.md', decoded.content);
        if (!('article' in parsed)) throw new Error(JSON.stringify(parsed));
        const { article } = parsed;
        expect(article.text).toBe(one.text);
        expect({ ...article.published }).toEqual(
          one.published
            ? {
                date: one.published.value,
                basis: one.published.basis,
                ...(one.published.note && { note: one.published.note }),
              }
            : {},
        );
        for (const key of ['title', 'outlet', 'author', 'url'] as const)
          expect(article[key]).toBe(one[key]?.value);
        expect([article.kind, article.language]).toEqual([one.kind, 'en']);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the letters of the text, and changes white space alone', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const letters = (content: string): string =>
          content.toWellFormed().replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, '');
        return letters(tidyText(raw)) === letters(raw) && tidyText(tidyText(raw)) === tidyText(raw);
      }),
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['Port closes: “Nobody” pays', 'port-closes-nobody-pays'],
    ['  Über die Häfen – ein Überblick ', 'uber-die-hafen-ein-uberblick'],
    ['The minister’s week', 'the-ministers-week'],
    ['ラーンビー港、ストで閉鎖', 'ラーンヒー港-ストて閉鎖'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['a'.repeat(200), 'a'.repeat(48)],
    [
      'One two three four five six seven eight nine ten eleven twelve',
      'one-two-three-four-five-six-seven-eight-nine-ten',
    ],
    ['…', 'article'],
  ])('%j is %s', (title, id) => {
    expect(articleId({ title: found(title) }, [])).toBe(id);
  });

  it('comes from the address where there is no title', () => {
    expect(articleId({ url: found('https://a.example/2031/Night-Ferry.html?x=1') }, [])).toBe('night-ferry');
    expect(articleId({ url: found('https://a.example/') }, [])).toBe('article');
  });

  it('is an id that nobody has yet, whatever the title', () => {
    fc.assert(
      fc.property(phrase, fc.integer({ min: 0, max: 5 }), (title, others) => {
        const taken: string[] = [];
        for (let i = 0; i <= others; i++) taken.push(articleId({ title }, taken));
        return taken.every(isId) && new Set(taken.map((id) => id.toLowerCase())).size === others + 1;
      }),
    );
  });

  it('differs from a taken one by more than capital letters', () => {
    expect(articleId({ title: found('Port') }, ['PORT', 'port-2'])).toBe('port-3');
  });
});
