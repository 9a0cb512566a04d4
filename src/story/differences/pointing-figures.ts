import { type Measured, measured } from './measured.ts';
import { onceForArticle, type Side } from './side.ts';

/** What a figure has that another one may have as well: its noun, what it is measured in, and the words around it. */
const keysOf = ({ head, qualifiers, fate, period, amount, plain }: Measured): Set<string> => {
  const words = [...plain, ...qualifiers, ...(head ? [head] : [])];
  return new Set([
    `in ${amount.dimension} ${period ?? ''}`,
    ...(period ? [`each ${period}`] : []),
    ...(head ? [`of ${head}`] : []),
    ...(fate ? [`who ${fate}`] : []),
    ...words.filter((word) => /\p{L}{2}/u.test(word)).map((word) => `by ${word}`),
  ]);
};

/** How many figures of an article have each key. */
const countsIn = onceForArticle((sides): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const side of sides)
    for (const figure of measured(side))
      for (const key of keysOf(figure)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

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
