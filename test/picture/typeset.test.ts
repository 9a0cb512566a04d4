import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/picture/lines.ts';
import { typesetterFor } from '../../src/picture/typeset.ts';

const SCRIPTS = {
  Latin: 'Tiếng Việt, Łódź, Ærø',
  Greek: 'Η Εφημερίδα',
  Cyrillic: 'Щоденник їжака',
  Arabic: 'صحيفة الميناء',
  Hebrew: 'עיתון הנמל',
  Devanagari: 'क्षेत्र समाचार',
  Bengali: 'বন্দর সংবাদ',
  Tamil: 'துறைமுகம்',
  Thai: 'ข่าวท่าเรือ',
  Armenian: 'Նավահանգիստ',
  Georgian: 'ნავსადგური',
  Han: '港口新闻 港口新聞',
  kana: 'みなとニュース',
  Hangul: '항구 뉴스',
};
/** Assigned to nothing, now or ever. */
const NOTHING = '\u{effff}';

describe('the typesetter', () => {
  it.each(Object.entries(SCRIPTS))('has a glyph for every character of %s', async (_, name) => {
    const typesetter = await typesetterFor([name, NOTHING]);
    expect(typesetter.has(name)).toBe(true);
    expect(typesetter.has(NOTHING)).toBe(false);
    const pathsOf = (text: string) => typesetter.outline(text, 20, 400).glyphs.map(({ path }) => path);
    // What a font lacks is a box: what is assigned to nothing shows it, in the font of what it follows.
    const boxes = new Set(
      [...name].flatMap((character) => {
        const itself = pathsOf(character);
        return pathsOf(character + NOTHING).filter((path) => !itself.includes(path));
      }),
    );
    expect(boxes.size).toBeGreaterThan(0);
    expect(boxes).not.toContain('');
    expect(pathsOf(name).filter((path) => boxes.has(path))).toEqual([]);
  });

  it('writes from right to left what is read so, and numbers within it from left to right', async () => {
    const typesetter = await typesetterFor(['אבג12']);
    const paths = (text: string) => typesetter.outline(text, 20, 400).glyphs.map(({ path }) => path);
    const [alef, bet, gimel, one, two] = [...'אבג12'].map((of) => paths(of)[0]);
    expect(paths('אבג12')).toEqual([one, two, gimel, bet, alef]);
    expect(paths('12 אבג')).toEqual([gimel, bet, alef, ...paths(' '), one, two]);
  });

  it('breaks lines between words, and ends what does not fit in an ellipsis', async () => {
    const typesetter = await typesetterFor([]);
    expect(typesetter.wrap('Port', 20, 600, 200, 2)).toEqual(['Port']);
    expect(typesetter.wrap('Port at a standstill', 20, 600, 120, 2)).toEqual(['Port at a', 'standstill']);
    expect(typesetter.wrap('Port at a standstill', 20, 600, 120, 1)).toEqual(['Port at a s…']);
    expect(typesetter.wrap('Standstillandstillness', 20, 600, 100, 2)).toEqual(['Standsti…']);
  });

  it('keeps every line within its width', async () => {
    const typesetter = await typesetterFor([Object.values(SCRIPTS).join('')]);
    const text = fc.array(fc.constantFrom(...Object.values(SCRIPTS), 'Harbour', 'Post'), { minLength: 1 });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), fc.constantFrom(1, 2), (words, width, lines) => {
        const wrapped = typesetter.wrap(words.join(' '), 22, 600, width, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped)
          expect(typesetter.outline(line, 22, 600).width).toBeLessThanOrEqual(width);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a visible name', () => {
  it('is one line without what changes the direction or cannot be seen', () => {
    expect(visible(' Harbour\n\t Post\u202e\u0000\u200b ')).toBe('Harbour Post');
    expect(visible('a\u200dб')).toBe('a\u200dб');
    expect(visible('x'.repeat(100_000))).toHaveLength(300);
  });
});
