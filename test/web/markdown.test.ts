import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/discord/markdown.ts';
import { neutralise } from '../../src/discord/neutralise.ts';
import { storyFrom } from '../support/stories.ts';

type Tree = ReturnType<typeof parse>[number];

/** The characters that a reader sees. */
const seen = (trees: readonly Tree[]): string =>
  trees
    .map(({ content, name }) => (Array.isArray(content) ? seen(content) : String(content ?? name ?? '')))
    .join('');

/** All parts, those within others too. */
const everything = (trees: readonly Tree[]): Tree[] =>
  trees.flatMap((tree) => [tree, ...(Array.isArray(tree.content) ? everything(tree.content) : [])]);

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

  it('shows a citation as a link to its own address and to no other, whatever the outlet is called', () => {
    const piece = fc.constantFrom(
      ...'[]()<>\\a1 ',
      '](',
      '[a](https://evil.example)',
      '<https://evil.example>',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (parts) => {
        const outlet = `News ${parts.join('')}`;
        const of = {
          id: 'a',
          url: 'https://ledger.example/port',
          outlet,
          text: 'The port closed on Monday.',
        };
        const story = storyFrom([of]);
        const span = { article: 'a', start: 0, end: 26 };
        const trees = everything(parse(citation(story, { of: () => 1 }, span), 'extended'));
        expect(trees.filter(({ type }) => type !== 'text').map(({ type, target }) => [type, target])).toEqual(
          [['link', of.url]],
        );
      }),
      { numRuns: 300 },
    );
  });
});
