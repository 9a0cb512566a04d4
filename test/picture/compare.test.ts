import { describe, expect, it } from 'vitest';
import { findComparison } from '../../src/answer/compare.ts';
import { comparisonPicture } from '../../src/picture/on-demand.ts';
import { PALETTE, TALLEST, WIDTH } from '../../src/picture/palette.ts';
import type { Story } from '../../src/story/story.ts';
import { countOf, decodePng } from '../support/png.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

const draw = (story: Story, source: string, other: string, topic?: string) =>
  comparisonPicture(story, findComparison(story, { source, with: other, topic }));

describe('the picture of a comparison', () => {
  const story = storyFrom(STRIKE);

  it('shows how much both report, where they differ, and what one alone has', async () => {
    const found = findComparison(story, { source: 'harbour-post', with: 'city-ledger' });
    const picture = await comparisonPicture(story, found);
    const pixels = decodePng(picture?.png ?? new Uint8Array());
    expect([pixels.width, pixels.height <= TALLEST]).toEqual([WIDTH, true]);
    const area = (colour: string) => countOf(pixels, colour, { to: [pixels.width, pixels.height] });
    expect(found.differ.length).toBeGreaterThan(0);
    for (const [list, colour] of [
      [found.differ, PALETTE.differs],
      [found.agree, PALETTE.shared],
      [found.onlyA, PALETTE.left],
      [found.onlyB, PALETTE.right],
    ] as const)
      expect(area(colour) > 5000).toBe(list.length > 0);
    expect(picture?.alt).toMatch(/^“Harbour Post” beside “Port at a standstill”\. Both report: \d/);
    expect(picture?.alt).toContain(`They differ: ${found.differ.length}, `);
    expect(picture?.alt).toContain(`Only in “Harbour Post”: ${found.onlyA.length}.`);
  });

  it('is the same to the byte for the same story', async () => {
    const [first, again] = [
      await draw(story, 'harbour-post', 'city-ledger'),
      await draw(storyFrom(STRIKE), 'harbour-post', 'city-ledger'),
    ];
    expect(Buffer.from(again?.png ?? [])).toEqual(Buffer.from(first?.png ?? []));
  });

  it('is none where nothing was found', async () => {
    expect(await draw(story, 'harbour-post', 'city-ledger', 'zeppelins')).toBeUndefined();
  });

  it('leaves out the sentences of sources too long for that, and survives their names', async () => {
    const long = (id: string, what: string) => ({
      id,
      outlet: `${'🐟<b>&\n'.repeat(40)}${id}`,
      text: Array.from(
        { length: 400 },
        (_, i) => `The Weavers Guild ${what} loom number ${i} to the city of Arlen.`,
      ).join('\n\n'),
    });
    const picture = await draw(storyFrom([long('a', 'sold'), long('b', 'returned')]), 'a', 'b');
    const { height } = decodePng(picture?.png ?? new Uint8Array());
    const short = decodePng((await draw(story, 'harbour-post', 'city-ledger'))?.png ?? new Uint8Array());
    expect(height).toBeLessThan(short.height - 100);
    expect(picture?.alt.length).toBeLessThanOrEqual(1024);
  });
});
