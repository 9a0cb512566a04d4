import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../src/discord/neutralise.ts';

type Tree = ReturnType<typeof parse>[number];

/** The characters that a reader sees. */
const seen = (trees: readonly Tree[]): string =>
  trees
    .map(({ content, name }) => (Array.isArray(content) ? seen(content) : String(content ?? name ?? '')))
    .join('');

/** What keeps a text that runs from right to left to itself. */
const ISOLATES = /[\u2068\u2069]/g;

/** Texts full of what Discord gives a meaning. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...'*_~`|>#-[]()<@&:!\\/. 1', 'https://x.example', '<@1>', '@everyone', '-# ', '> '),
    ),
  )
  .map((parts) => parts.join(''));

describe('the markdown of the page', () => {
  it('shows a neutralised text as the characters that it has, and as nothing else', () => {
    fc.assert(
      fc.property(text, (given) => {
        const trees = parse(neutralise(given), 'extended');
        expect(seen(trees).replace(ISOLATES, '')).toBe(given.replace(/\s+/g, ' ').replace(ISOLATES, ''));
        expect(trees.map(({ type }) => type).filter((type) => type !== 'text' && type !== 'twemoji')).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
