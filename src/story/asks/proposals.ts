import type { Content } from './content.ts';
import { isAmount, likeContents, likenessOf, sizeOf } from './likeness.ts';

/** Something that has a content. */
interface Holder {
  readonly content: Content;
}

/** One whose content is like another, and how alike they are. */
export interface Like<T> {
  readonly one: T;
  readonly likeness: number;
}

/** Those who were added, found by their contents. */
export interface Proposals<T extends Holder> {
  add(one: T): void;
  /** All whose contents are at least as alike to a given one as `least`, which is above 0. */
  near(content: Content, least: number): Like<T>[];
}

const NO_AMOUNTS: Content = new Map();

/**
 * An inverted index of words to contents, which adds up word by word what a content has in common with all those that
 * were added: the cost is the words that contents share.
 */
export function proposals<T extends Holder>(): Proposals<T> {
  const added: T[] = [];
  // The sizes of what was added, without its amounts.
  const sums: number[] = [];
  const norms: number[] = [];
  const index = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  const shared: number[] = [];
  const products: number[] = [];
  return {
    add(one) {
      const { content } = one;
      const id = added.push(one) - 1;
      const { sum, norm } = sizeOf(content, NO_AMOUNTS);
      sums.push(sum);
      norms.push(norm);
      shared.push(0);
      products.push(0);
      for (const [word, weight] of content) {
        const known = index.get(word) ?? { at: [], weights: [] };
        index.set(word, known);
        known.at.push(id);
        known.weights.push(weight);
      }
    },
    near(content, least) {
      const { sum, norm } = sizeOf(content, NO_AMOUNTS);
      const met: number[] = [];
      const sharing = new Set<number>();
      for (const [word, weight] of content) {
        const amount = isAmount(word);
        const { at, weights } = index.get(word) ?? { at: [], weights: [] };
        for (let i = 0; i < at.length; i++) {
          const id = at[i] ?? 0;
          const other = weights[i] ?? 0;
          const before = shared[id] ?? 0;
          if (before === 0) met.push(id);
          if (amount) sharing.add(id);
          shared[id] = before + Math.min(weight, other);
          products[id] = (products[id] ?? 0) + weight * other;
        }
      }
      const found: Like<T>[] = [];
      for (const id of met) {
        const other = { sum: sums[id] ?? 0, norm: norms[id] ?? 0 };
        const atMost = likenessOf(shared[id] ?? 0, products[id] ?? 0, { sum, norm }, other);
        shared[id] = 0;
        products[id] = 0;
        const one = added[id];
        if (!one || atMost < least) continue;
        // An amount counts for the size of a content only if both have it.
        const likeness = sharing.has(id) ? likeContents(content, one.content) : atMost;
        if (likeness >= least) found.push({ one, likeness });
      }
      return found;
    },
  };
}
