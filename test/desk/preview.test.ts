import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/answer/user-error.ts';
import { previewArticle } from '../../src/discord/preview.ts';
import { articleFile } from '../../src/intake/article-file.ts';
import type { Candidate, Found } from '../../src/intake/candidate.ts';
import { readDocument } from '../../src/intake/parse/document.ts';
import { label } from '../../src/locale/label.ts';
import { fillShelf } from '../../src/story/shelf.ts';
import { embedProblems } from '../discord/standin/rules/embeds.ts';
import { shown } from './moderating.ts';

const from = label('desk.field.text');
const found = (value: string): Found => ({ value, from });
const TODAY = '2031-03-20';

const STORY = fillShelf(
  'gate',
  new Map([
    [
      'quay',
      '---\ntitle: The gate\npublished: 2031-03-12\n---\nThe Harbour Board demanded on Monday that Northquay Terminals reopen the east gate before 1 May. The company refused. Some 40 lorries waited outside.',
    ],
  ]),
);

/** What a moderator reads; it fits Discord. */
const preview = (candidate: Candidate): string => {
  const question = { id: 'new', file: articleFile(candidate), candidate, today: TODAY };
  const { embeds } = previewArticle(STORY, question).previewed;
  expect(embedProblems(embeds, [])).toEqual([]);
  expect(Math.max(...embeds.map(({ description = '' }) => description.length))).toBeLessThanOrEqual(4096);
  return shown({ embeds: [...embeds] });
};

const PLAIN: Candidate = {
  title: found('Talks at the gate'),
  kind: 'report',
  language: found('en'),
  text: 'The Drivers’ Union demanded on Tuesday that the east gate be reopened on 1 May. Some 60 lorries waited outside.',
  leftOut: { page: '', pieces: [] },
};

describe('a preview', () => {
  it('names what it changes, and how what was left out begins', () => {
    const page = `Menu\nRead more: ${'what the board wants '.repeat(9)}\nSubscribe to our letter of the quay`;
    const pieces = [
      { start: 0, end: 4 },
      { start: 5, end: page.indexOf('\nSub') },
      { start: page.indexOf('Sub'), end: page.length },
    ];
    const said = preview({ ...PLAIN, leftOut: { page, pieces } });
    expect(said).toMatch(
      /3 pieces of the page left out; the longest begin:\n-# “Menu”\n-# “Read more: what the board.*…”\n-# “Subscribe to/,
    );
    expect(said).toMatch(/First sentence\n> The Drivers’ Union[\s\S]*Last sentence\n> Some 60 lorries/);
    expect(said).toMatch(
      /What it changes\*\*\n+-# \d new asks? · \d new events? · \d agreements? · \d new diff/,
    );
    expect(preview(PLAIN)).not.toContain('left out');
  });

  it('shows whose sentences it has, and says that it does not speak the language', () => {
    const copy = STORY.read.get('quay')?.file.split('---\n')[2] ?? '';
    expect(preview({ ...PLAIN, text: copy })).toMatch(
      /Shares sentences with\*\*[\s\S]*The gate.*nearly the same/,
    );
    expect(preview({ ...PLAIN, language: found('es') })).toMatch(/Language: es/);
  });

  const word = fc.oneof(
    fc.constantFrom(
      '@everyone',
      '<@1>',
      '**',
      '||',
      '```',
      '[a](http://x.example)',
      '---',
      '# ',
      '\u202e',
      '⁂',
    ),
    fc.lorem({ maxCount: 1 }),
  );
  const words = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' ').trim() || 'x');
  const sentences = fc.array(
    fc.oneof(
      words(30).map((said) => `${said}.`),
      fc.constant('The Harbour Board demanded on 12 March 2031 that the company reopen the gate.'),
      fc.integer({ min: 100, max: 5000 }).map((n) => `The gate ${'was shut and '.repeat(n / 13)}stayed so.`),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const phrase = fc.option(words(60).map(found), { nil: undefined });
  const candidates = fc
    .record({ title: phrase, outlet: phrase, author: phrase, url: phrase, text: sentences, page: words(400) })
    .map(({ text, page, ...found }): Candidate => {
      const known = Object.fromEntries(
        Object.entries(found).flatMap(([name, value]) =>
          value ? [[name, { ...value, value: value.value.replace(/\s+/g, ' ') }]] : [],
        ),
      );
      const pieces = [...page.matchAll(/\S+/g)].map(({ 0: piece, index: start }) => ({
        start,
        end: start + piece.length,
      }));
      return {
        ...known,
        kind: 'report',
        language: PLAIN.language,
        text: text.join(' '),
        leftOut: { page, pieces },
      };
    });

  it('fits Discord and always says what it changes, whatever comes', () => {
    fc.assert(
      fc.property(candidates, (candidate) => {
        let said: string;
        try {
          said = preview(candidate);
        } catch (error) {
          if (error instanceof UserError) return;
          throw error;
        }
        expect(said).toMatch(/new asks? · .*new differences?/);
        expect(said).not.toMatch(/Page \d/);
      }),
      { numRuns: 40 },
    );
  });

  it('of ten thousand sentences is one message; a megabyte without an end is refused', () => {
    const many = 'The Harbour Board demanded on Monday that the east gate be opened. '.repeat(10_000);
    expect(preview({ ...PLAIN, text: many })).toMatch(/What it changes[\s\S]*new asks?/);
    const endless = `The gate ${'was shut and '.repeat(80_000)}stayed so.`;
    expect(() => preview({ ...PLAIN, text: endless })).toThrow(UserError);
  }, 60_000);

  const PAGES = new URL('../intake/pages/', import.meta.url);
  it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))(
    'of %s is as a moderator reads it',
    async (name) => {
      const url = `https://www.news.example/2031/03/${name}`;
      const result = await readDocument({ media: 'html', body: readFileSync(new URL(name, PAGES)), url });
      if (!('candidate' in result)) throw new Error(JSON.stringify(result));
      const said = preview(result.candidate);
      expect(said).toMatch(/^Add this to gate\?\nTitle: .+ \(.+\)\nOutlet: /);
      expect(said).toMatch(/Date: 20\d\d-\d\d-\d\d \(.+\)|Date: not found/);
      expect(said).toMatch(/First sentence\n> /);
    },
  );
});
