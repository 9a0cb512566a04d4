import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/story/timeline/blocks.ts';
import { type Linking, linkMentions, strongestLinks, UNLINKED } from '../../../src/story/timeline/linking.ts';
import { Proposals } from '../../../src/story/timeline/proposals.ts';
import type { Told } from '../../../src/story/timeline/told.ts';
import { type Weighing, weighTold } from '../../../src/story/timeline/weighed.ts';

/** A mention of some days in an article of its own. */
const tell = (
  article: string,
  words: Iterable<readonly [string, number]>,
  first = 0,
  last = first,
): Told => ({
  mention: {
    article,
    sentence: 0,
    expression: { article, start: 0, end: 1 },
    period: { start: '2031-03-01', end: '2031-03-01' },
    basis: 'stated',
    rule: 'day',
  },
  days: { first, last },
  meant: { first, last },
  published: undefined,
  near: new Map(words),
  deeds: new Set(),
  amounts: new Set(),
});

const near = (words: string) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...words), fc.double({ min: 0.1, max: 1, noNaN: true })), {
    selector: ([word]) => word,
    maxLength: 5,
  });

interface Linked {
  readonly weighing: Weighing;
  readonly linking: Linking;
}

function linked(told: readonly Told[], before?: Linked): Linked {
  const weighing = weighTold(told, before?.weighing);
  return { weighing, linking: linkMentions(weighing, before?.linking ?? UNLINKED) };
}

/** The links of mentions, each with the two articles and what was found of them. */
function linksOf({ linking }: Linked) {
  const { ones, others, needs, strengths } = strongestLinks(linking);
  const mentions = [...linking.blocks.values()].flatMap(({ members }) => members);
  const name = (i = -1) => mentions[i]?.told.mention.article;
  return ones.map((one, i) => [name(one), name(others[i]), needs[i], strengths[i]] as const);
}

const CHANGES = 4;
/** One of so many mentions comes and goes, so that most words tell what they told, and most rows of links hold. */
const STEADY = 16;

it('links of mentions that came and went are those of the ones that are left', () => {
  const there = fc.array(fc.boolean(), { minLength: CHANGES, maxLength: CHANGES });
  const deeds = fc.subarray(['meet', 'sink', 'mark meet']);
  const mention = fc.record({ words: near('abcd'), length: fc.nat(4), deeds, there });
  fc.assert(
    fc.property(fc.array(mention, { minLength: 110, maxLength: 130 }), (all) => {
      const told = all.map(({ words, length, deeds: of }, i) => ({
        ...tell(`a${i}`, words, 0, length),
        deeds: new Set(of),
      }));
      let before: Linked | undefined;
      for (let change = 0; change < CHANGES; change++) {
        const now = told.filter((_, i) => i % STEADY > 0 || all[i]?.there[change]);
        before = linked(now, before);
        expect(linksOf(before)).toEqual(linksOf(linked(now)));
      }
    }),
    { numRuns: 15 },
  );
});

describe('what a mention is compared with', () => {
  /** For each of some mentions of one day the places of those that it is compared with. */
  function placesIn(words: readonly Iterable<readonly [string, number]>[]): (readonly number[])[] {
    const { all } = weighTold(words.map((of, i) => tell(`a${i}`, of)));
    const [block] = blocksOf(all.values(), new Map()).values();
    const proposals = new Proposals();
    return [...all.values()].map((one) => (block ? proposals.to(one, block).map(({ at }) => at) : []));
  }

  it('is all that share a word with it', () => {
    fc.assert(
      fc.property(fc.array(near('abcdefgh'), { minLength: 1, maxLength: 12 }), (all) => {
        const found = placesIn(all);
        for (const [i, one] of all.entries())
          for (const [j, other] of all.entries())
            expect(found[i]?.includes(j)).toBe(one.some(([word]) => other.some(([same]) => same === word)));
      }),
    );
  });

  it('is only the first of them where all say it, and those that say more of the same', () => {
    const found = placesIn(
      Array.from({ length: 100 }, (_, i) => [['flood', 1], ...(i > 97 ? [['dam', 1] as const] : [])]),
    );
    expect(found[50]).toEqual([0, 1, 2, 3]);
    expect(found[98]).toEqual([0, 1, 2, 3, 98, 99]);
  });
});
