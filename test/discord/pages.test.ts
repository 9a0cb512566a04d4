import bidiFactory from 'bidi-js/dist/bidi.mjs';
import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/registry.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { neutralise, shorten } from '../../src/discord/neutralise.ts';
import { pagesOf } from '../../src/discord/pages.ts';
import type { Story } from '../../src/story/story.ts';
import { storyFrom } from '../support/stories.ts';

/** What keeps a text that runs from right to left to itself, and is not seen. */
const ISOLATES = /[\u2068\u2069]/g;

/** What a text looks like in Discord: emphasis of ours taken away, escapes resolved. */
const seen = (markdown: string): string =>
  markdown
    .replace(/\\([^\p{L}\p{N}\s])|\*\*|__/gu, (_, escaped: string | undefined) => escaped ?? '')
    .replace(ISOLATES, '');

const folded = (text: string): string => text.replace(/\s+/g, ' ').replace(ISOLATES, '');

/** Pieces that a hostile or clumsy article is made of. */
const piece = fc.oneof(
  fc.constantFrom(
    '@everyone',
    '<@1234567890>',
    '<t:1700000000:R>',
    '[click](https://evil.example)',
    '**bold**',
    '```js',
    '||spoiler||',
    '# heading',
    '> quote',
    '-# small',
    '1. one',
    '_under_',
    '~~gone~~',
    '\\',
    'https://evil.example/a_b',
    '<:x:123456789012345678>',
    'The Weavers Guild demanded a new loom on May 3.',
    'The city of Arlen rejected the demand on Monday.',
    'Over 1,200 people left.',
    '“We will not move,” said Mayor Orla Finch.',
    'José Núñez pidió más',
    '漢字',
    '👩‍👩‍👧',
    '\u202e',
    '\u0000',
    ' ',
    '\n',
    '\n\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ minLength: 200, maxLength: 1200 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(' '));
// A name with a bracket would look like the number of a citation to this test.
const name = fc.string({ minLength: 1, maxLength: 300 }).map((of) => of.replaceAll('[', '('));
const articles = fc.array(fc.record({ text, title: name, outlet: name }), { minLength: 2, maxLength: 3 });

const build = (of: readonly { text: string; title: string; outlet: string }[]): Story =>
  storyFrom(of.map((article, i) => ({ id: `a${i}`, ...article })));

const ARGUMENTS: Record<string, Record<string, string>> = {
  demands: {},
  timeline: {},
  compare: { source: 'a0', with: 'a1' },
  search: { query: 'weavers loom demand evil' },
  sources: {},
};

function answers(of: Story): APIEmbed[][] {
  return [...COMMANDS.values()].flatMap((command) =>
    command.needs === 'story' ? pagesOf(command.run(of, ARGUMENTS[command.name] ?? {}).answer, of) : [],
  );
}

const textsOf = (embeds: readonly APIEmbed[]): string[] =>
  embeds.flatMap(({ title, description, fields = [], footer }) => [
    title ?? '',
    description ?? '',
    footer?.text ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);

describe('whatever the articles contain', () => {
  it('every page keeps every limit of Discord', () => {
    fc.assert(
      fc.property(articles, (given) => {
        for (const embeds of answers(build(given))) {
          expect(embeds.length).toBeLessThanOrEqual(LIMITS.embeds);
          expect(textsOf(embeds).join('').length).toBeLessThanOrEqual(LIMITS.embedTotal);
          for (const { title = '', description = '', fields = [] } of embeds) {
            expect(title.length).toBeLessThanOrEqual(LIMITS.embedTitle);
            expect(description.length).toBeLessThanOrEqual(LIMITS.embedDescription);
            expect(fields.length).toBeLessThanOrEqual(LIMITS.embedFields);
            for (const { name, value } of fields) {
              expect(name.length).toBeLessThanOrEqual(LIMITS.fieldName);
              expect(value.length).toBeLessThanOrEqual(LIMITS.fieldValue);
              expect(name && value).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('every quote stands in an article to the letter', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const of = build(given);
        const texts = given.map((article) => folded(article.text));
        for (const embeds of answers(of)) {
          const quotes = textsOf(embeds).flatMap((shown) =>
            shown
              .split('\n')
              .filter((line) => line.startsWith('> '))
              .map((line) => line.slice(2)),
          );
          for (const quote of quotes) {
            // The citation after it starts with the first number in escaped brackets that ends the line.
            const verbatim = seen(quote.slice(0, quote.lastIndexOf(' \\[')));
            expect(
              texts.some((body) => body.includes(verbatim)),
              verbatim,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('nothing of an article is a mention, a link or a timestamp', () => {
    fc.assert(
      fc.property(articles, (given) => {
        for (const shown of answers(build(given)).flatMap(textsOf))
          expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*[@<]/);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe('an answer of thousands of quotes', () => {
  it('ends after a hundred pages, and says so', () => {
    const loom = (i: number) => `The Weavers Guild demanded loom number ${i} from the city of Arlen.`;
    const large = storyFrom([
      { id: 'a', text: Array.from({ length: 1200 }, (_, i) => loom(i)).join('\n\n') },
    ]);
    const demands = COMMANDS.get('demands');
    const pages = demands?.needs === 'story' ? pagesOf(demands.run(large, {}).answer, large) : [];
    expect(pages).toHaveLength(100);
    expect(pages.at(-1)?.at(-1)?.footer?.text).toMatch(/^100 of the first 100 pages; ask for less/);
  });
});

describe('neutralise', () => {
  it('shows the very characters of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const shown = neutralise(any).replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
        expect(shown.replace(ISOLATES, '')).toBe(folded(any));
      }),
    );
  });

  it('keeps the words around a text in their places, whatever direction it runs in', () => {
    const bidi = bidiFactory();
    const turning = fc.constantFrom(
      ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f',
      'שלום',
      'مرحبا',
      '12',
      'gate',
      ' · ',
      '(',
    );
    fc.assert(
      fc.property(fc.array(turning, { maxLength: 12 }), fc.integer({ min: 20, max: 60 }), (parts, length) => {
        for (const shown of [neutralise(parts.join('')), shorten(parts.join(''), length)]) {
          const line = `Outlet: ${shown} · ¶ 4 (inferred)`;
          const { levels } = bidi.getEmbeddingLevels(line);
          const ours = [...line].flatMap((_, i) => (i < 8 || i >= line.length - 17 ? [levels[i]] : []));
          expect(ours).toEqual(ours.map(() => 0));
        }
        expect(shorten(parts.join(''), length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
