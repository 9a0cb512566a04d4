import { countFrequencies } from '../likeness-vectors.ts';
import { once } from '../once.ts';
import { type Measured, measured } from './measured.ts';
import { onceForArticle, type Side } from './side.ts';

/** What a figure has that another one may have as well: its noun, what it is measured in, and the words around it. */
const keysOf = once(({ head, qualifiers, fate, period, amount, plain }: Measured): ReadonlySet<string> => {
  const words = [...plain, ...qualifiers, ...(head ? [head] : [])];
  return new Set([
    `in ${amount.dimension} ${period ?? ''}`,
    ...(period ? [`each ${period}`] : []),
    ...(head ? [`of ${head}`] : []),
    ...(fate ? [`who ${fate}`] : []),
    ...words.filter((word) => /\p{L}{2}/u.test(word)).map((word) => `by ${word}`),
  ]);
});

/** How many figures of an article have each key. */
const countsIn = onceForArticle(
  (sides) => countFrequencies(sides.flatMap(measured).map((figure) => [...keysOf(figure)])).of,
);

/**
 * How much two figures of two articles point at each other, from 0 on: whatever both have counts the less, the more figures
 * of the two articles have it. The one number of ships in each article is the number of ships, however unlike the sentences.
 */
export function pointingFigures(a: Side, x: Measured, b: Side, y: Measured): number {
  const [inA, inB] = [countsIn(a), countsIn(b)];
  const shared = keysOf(x).intersection(keysOf(y));
  let sum = 0;
  for (const key of shared) sum += 1 / Math.sqrt((inA.get(key) ?? 1) * (inB.get(key) ?? 1));
  return sum;
}
