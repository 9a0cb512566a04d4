import * as Plot from '@observablehq/plot';
import type { Comparison } from '../answer/compare.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { compareAlt } from './compare-alt.ts';
import { draw } from './draw.ts';
import { EDGE } from './layout.ts';
import { visible } from './lines.ts';
import { PALETTE, TEXT, WIDTH } from './palette.ts';
import type { Picture } from './picture.ts';
import { RIBBONS, ribbonsOf } from './ribbons.ts';
import { type Typesetter, typesetterFor } from './typeset.ts';

/** In pixels of the file. */
const FIELD = WIDTH - 2 * EDGE;
const COLUMN = FIELD / 4;
const LINE = 1.2 * TEXT.name;
const BAR = 54;
const NUMBERS = 118;

/** One of the four parts of a comparison, in the order in which they stand side by side. */
interface Part {
  readonly count: number;
  readonly word: string;
  readonly colour: string;
}

function partsOf({ agree, differ, onlyA, onlyB }: Comparison): Part[] {
  const both = new Set(agree.map((pair) => `${pair.a.article}\n${pair.a.sentence}`));
  return [
    { count: onlyA.length, word: say(label('picture.only.left')), colour: PALETTE.left },
    { count: both.size, word: say(label('picture.agree')), colour: PALETTE.shared },
    { count: differ.length, word: say(label('picture.differ')), colour: PALETTE.differs },
    { count: onlyB.length, word: say(label('picture.only.right')), colour: PALETTE.right },
  ];
}

/** The parts as one bar, each as long as it has many. */
function barOf(parts: readonly Part[], top: number): Plot.Markish {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let x = EDGE;
  const segments = parts.flatMap(({ count, colour }) => {
    const x1 = x;
    x += (count / total) * FIELD;
    return count ? [{ x1, x2: x, colour }] : [];
  });
  const y = { y1: () => top, y2: () => top + BAR };
  return Plot.rect(segments, { x1: 'x1', x2: 'x2', ...y, fill: 'colour', insetRight: 3, rx: 4 });
}

/** Each part's number and what it counts. */
const numbersOf = (parts: readonly Part[], top: number): Plot.Markish[] =>
  parts.flatMap(({ count, word, colour }, i) => {
    const at = { x: () => EDGE + i * COLUMN, textAnchor: 'start', text: (of: string) => of } as const;
    return [
      Plot.text([count.toLocaleString('en')], {
        ...at,
        y: () => top + 30,
        fill: colour,
        fontSize: TEXT.large,
        fontWeight: 600,
      }),
      Plot.text([word], { ...at, y: () => top + 76, fontSize: TEXT.small }),
    ];
  });

/** The names of both sources in lines, above where the bar has what they alone report; a number where no font has a character of the name. */
const namesOf = ({ a, b }: Comparison, typesetter: Typesetter): string[][] =>
  [a, b].map(({ name }, i) => {
    const shown = visible(name);
    const drawn = typesetter.has(shown) ? shown : say(label('picture.number', { n: i + 1 }));
    return typesetter.wrap(drawn, TEXT.name, 600, FIELD / 2 - EDGE, 2);
  });

/**
 * A comparison as a picture: how much both report, where they differ, what is in one alone; and where in each that stands.
 * Nothing where nothing was found.
 */
export async function drawComparison(story: Story, found: Comparison): Promise<Picture | undefined> {
  const parts = partsOf(found);
  if (!parts.some(({ count }) => count)) return undefined;
  const typesetter = await typesetterFor([found.a, found.b].map(({ name }) => visible(name)));
  const names = namesOf(found, typesetter);
  const top = EDGE + Math.max(...names.map((lines) => lines.length)) * LINE + 12;
  const numbers = top + BAR + 14;
  const ribbons = ribbonsOf(story, found, numbers + NUMBERS);
  const height = Math.ceil(numbers + NUMBERS + (ribbons.length ? RIBBONS : 0)) + (ribbons.length ? EDGE : 0);
  const png = await draw(
    {
      height,
      margin: 0,
      x: { domain: [0, WIDTH], axis: null },
      y: { domain: [height, 0], axis: null },
      marks: [
        ...names.map((lines, i) =>
          Plot.text([lines.join('\n')], {
            x: () => (i ? WIDTH - EDGE : EDGE),
            y: () => top - 14,
            textAnchor: i ? 'end' : 'start',
            lineAnchor: 'bottom',
            text: (of) => of,
            fontSize: TEXT.name,
            fontWeight: 600,
            lineHeight: 1.2,
          }),
        ),
        barOf(parts, top),
        ...numbersOf(parts, numbers),
        ...ribbons,
      ],
    },
    typesetter,
  );
  return { name: 'compare.png', png, alt: compareAlt(found, parts[1]?.count ?? 0) };
}
