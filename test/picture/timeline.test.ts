import { describe, expect, it } from 'vitest';
import { findTimeline } from '../../src/answer/timeline.ts';
import { lanesOf } from '../../src/picture/lanes.ts';
import { EDGE, NAMES } from '../../src/picture/layout.ts';
import { timelinePicture } from '../../src/picture/on-demand.ts';
import { PALETTE, TALLEST, WIDTH } from '../../src/picture/palette.ts';
import type { Story } from '../../src/story/story.ts';
import { countOf, decodePng, type Pixels } from '../support/png.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

const draw = (story: Story) => timelinePicture(story, findTimeline(story, {}));

/** Between two names there are at least so many rows of pixels. */
const GAP = 10;

/** The names at the left: runs of rows of pixels with something dark in them. */
function namesIn(pixels: Pixels): number {
  const dark = Array.from(
    { length: pixels.height },
    (_, y) => countOf(pixels, PALETTE.ink, { x: EDGE, y, to: [EDGE + NAMES - 20, y + 1] }) > 0,
  );
  // The header is the first. Within a name there are narrow gaps: between lines, and below the dot of an i.
  return dark.filter((is, y) => is && !dark.slice(Math.max(0, y - GAP), y).includes(true)).length - 1;
}

const PUBLISHED = { date: '2031-03-12', basis: 'stated' as const };
const told = (id: string, text: string, given: object = {}) => ({
  id,
  text,
  outlet: id,
  published: PUBLISHED,
  ...given,
});
const STRIKE_DAY = 'The strike at the port of Arlen began on March 3, 2031.';

describe('the picture of a timeline', () => {
  it('has a lane for every source that dates something, on a card of its own', async () => {
    const picture = await draw(storyFrom(STRIKE));
    const pixels = decodePng(picture?.png ?? new Uint8Array());
    expect(pixels.width).toBe(WIDTH);
    expect(pixels.height).toBeLessThanOrEqual(TALLEST);
    expect(namesIn(pixels)).toBe(2);
    const all = { to: [pixels.width, pixels.height] } as const;
    expect(countOf(pixels, PALETTE.event, all)).toBeGreaterThan(500);
    // Corners are see-through, the card is not.
    expect(pixels.data[3]).toBe(0);
    expect(pixels.data[4 * (pixels.width * 30 + 30) + 3]).toBe(255);
    expect(picture?.alt).toContain('Told by several sources: 3 Mar 2031 (2)');
    expect(picture?.alt).toContain('“Port at a standstill”');
  });

  it('is the same to the byte for the same story, and another one for another', async () => {
    const [first, again] = [await draw(storyFrom(STRIKE)), await draw(storyFrom(STRIKE))];
    expect(Buffer.from(again?.png ?? [])).toEqual(Buffer.from(first?.png ?? []));
    const other = await draw(storyFrom(STRIKE.slice(0, 1)));
    expect(Buffer.from(other?.png ?? [])).not.toEqual(Buffer.from(first?.png ?? []));
  });

  it('is none where nothing is dated, and one where one thing is', async () => {
    expect(await draw(storyFrom([{ id: 'a', text: 'The fish market stays open.' }]))).toBeUndefined();
    const one = await draw(storyFrom([told('a', STRIKE_DAY)]));
    expect(namesIn(decodePng(one?.png ?? new Uint8Array()))).toBe(1);
    expect(one?.alt).toMatch(
      /^Timeline with a lane for each source: 1 event · 1 source\. The axis goes from 3 Mar 2031/,
    );
  });

  it('counts a far-away date beside the axis', async () => {
    const text = [
      STRIKE_DAY,
      'The port of Arlen opened in 1931.',
      'Talks began on March 5, 2031, and ended on March 9, 2031.',
    ];
    const picture = await draw(storyFrom([told('a', text.join('\n\n')), told('b', STRIKE_DAY)]));
    expect(picture?.alt).toContain(
      'The axis goes from 3 Mar 2031 to 9 Mar 2031. 1 event begins earlier: 1931.',
    );
  });

  it('marks inferred and differing dates', async () => {
    const sank = 'The ferry Alma sank off Norvik in a heavy storm on';
    const story = storyFrom([
      told('a', `${sank} March 4, 2031.`),
      told('b', `${sank} March 3, 2031.`),
      told('c', `${sank} March 3, 2031.`),
      told('d', 'Parliament passed a tax law last Friday.'),
    ]);
    const { marks } = lanesOf(story, findTimeline(story, {}).events);
    expect(marks.map(({ lane, inferred, differs }) => ({ lane, inferred, differs }))).toEqual([
      { lane: 0, inferred: false, differs: true },
      { lane: 1, inferred: false, differs: false },
      { lane: 2, inferred: false, differs: false },
      { lane: 3, inferred: true, differs: false },
    ]);
    // Even where the event's own date is left to other sources.
    expect((await timelinePicture(story, findTimeline(story, { source: 'a' })))?.alt).toContain(
      '1 event · 1 source',
    );
    const pixels = decodePng((await draw(story))?.png ?? new Uint8Array());
    expect(countOf(pixels, PALETTE.differs, { to: [pixels.width, pixels.height] })).toBeGreaterThan(100);
  });

  it.each([
    ['markup', '<script>alert(1)</script> & "quotes"'],
    ['300 characters', 'Harbour Post '.repeat(30)],
    ['one word of 300 characters', 'H'.repeat(300)],
    ['an override of the direction', 'Harbour \u202etsoP\u202c Post'],
    ['line breaks', 'Harbour\nPost\r\n\tWeekly'],
    ['an emoji', 'Harbour 🐟 Post'],
    ['nothing that can be seen', '\u200b\u200b'],
    ['several scripts', 'צחيفة Harbour 新闻 12'],
  ])('survives a name of %s', async (_, outlet) => {
    const picture = await draw(storyFrom([told('a', STRIKE_DAY, { outlet }), told('b', STRIKE_DAY)]));
    const pixels = decodePng(picture?.png ?? new Uint8Array());
    expect(pixels.height).toBeLessThanOrEqual(TALLEST);
    // Nothing of a name reaches the axis.
    const lanes = { x: EDGE + NAMES - 14, y: 120, to: [EDGE + NAMES, pixels.height - 90] } as const;
    expect(countOf(pixels, PALETTE.ink, lanes)).toBe(0);
    expect(picture?.alt.length).toBeLessThanOrEqual(1024);
  });

  it('shows the number alone where no font has a character of the name', async () => {
    const named = (outlet: string) =>
      draw(storyFrom([told('a', STRIKE_DAY, { outlet }), told('b', STRIKE_DAY)]));
    const [emoji, other] = [await named('Harbour 🐟 Post'), await named('🐟')];
    expect(Buffer.from(emoji?.png ?? [])).toEqual(Buffer.from(other?.png ?? []));
  });

  it('keeps its size in a story of 2,000 articles of 40 outlets', async () => {
    const story = storyFrom(
      Array.from({ length: 2000 }, (_, i) => {
        const day = `March ${1 + (i % 28)}, 2031`;
        return told(`a${i}`, `The strike at pier ${i % 50} of Arlen began on ${day}.`, {
          outlet: `Paper ${i % 40}`,
        });
      }),
    );
    const picture = await draw(story);
    const pixels = decodePng(picture?.png ?? new Uint8Array());
    expect(pixels.height).toBeLessThanOrEqual(TALLEST);
    expect(namesIn(pixels)).toBe(10);
    expect(picture?.alt).toContain('31 more sources');
    expect(picture?.alt.length).toBeLessThanOrEqual(1024);
  });
});
