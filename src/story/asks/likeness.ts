import type { Content } from './content.ts';

const AN_AMOUNT = /^(?:\d|amount of )/;

/** Whether a word of a content stands for an amount. */
export const isAmount = (word: string): boolean => AN_AMOUNT.test(word);

/**
 * How alike two contents are, 0 to 1: the mean of cosine and of the share of the shorter one that the longer one has.
 * A common amount speaks for it, different ones do not speak against it: two reports of one ask may differ in it.
 */
export function likeContents(a: Content, b: Content): number {
  let [shared, dot] = [0, 0];
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    shared += Math.min(weight, other);
    dot += weight * other;
  }
  return shared === 0 ? 0 : likenessOf(shared, dot, sizeOf(a, b), sizeOf(b, a));
}

/** The sum of a content's weights, and their length as a vector. */
export interface Size {
  readonly sum: number;
  readonly norm: number;
}

/** How alike two contents of some sizes are: `shared` is the sum of what they share, `dot` their product as vectors. */
export const likenessOf = (shared: number, dot: number, a: Size, b: Size): number =>
  (Math.min(1, shared / Math.min(a.sum, b.sum)) + dot / (a.norm * b.norm)) / 2;

/** The size of a content without the amounts that another one does not have. */
export function sizeOf(content: Content, other: Content): Size {
  let [sum, squares] = [0, 0];
  for (const [word, weight] of content) {
    if (isAmount(word) && !other.has(word)) continue;
    sum += weight;
    squares += weight * weight;
  }
  return { sum, norm: Math.sqrt(squares) };
}
