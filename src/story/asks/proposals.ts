import type { Content } from './content.ts';
import { likenessOf, type Size, sizeOf } from './likeness.ts';

/** Which groups of asks a further ask may belong to. */
export interface Proposals {
  /** From now on propose a group for what is like a content of it. */
  add(content: Content, group: number): void;
  /** The groups with a content that may be so alike to a given one as `least`, above 0; no such group is missed. */
  near(content: Content, least: number): ReadonlySet<number>;
}

const NO_AMOUNTS: Content = new Map();
/** Sums in another order differ by less than this. */
const ROUNDING = 1e-9;

/**
 * An inverted index of words to contents, which adds up word by word what a content has in common with all those that
 * were added: the cost is the words that contents share.
 */
export function proposals(): Proposals {
  const contents: { readonly group: number; readonly size: Size }[] = [];
  const index = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  const shared: number[] = [];
  const products: number[] = [];
  return {
    add(content, group) {
      const id = contents.push({ group, size: sizeOf(content, NO_AMOUNTS) }) - 1;
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
      const size = sizeOf(content, NO_AMOUNTS);
      const met: number[] = [];
      for (const [word, weight] of content) {
        const { at, weights } = index.get(word) ?? { at: [], weights: [] };
        for (let i = 0; i < at.length; i++) {
          const [id, other] = [at[i] ?? 0, weights[i] ?? 0];
          const before = shared[id] ?? 0;
          if (before === 0) met.push(id);
          shared[id] = before + Math.min(weight, other);
          products[id] = (products[id] ?? 0) + weight * other;
        }
      }
      const found = new Set<number>();
      for (const id of met) {
        const one = contents[id];
        if (one && likenessOf(shared[id] ?? 0, products[id] ?? 0, size, one.size) > least - ROUNDING)
          found.add(one.group);
        shared[id] = 0;
        products[id] = 0;
      }
      return found;
    },
  };
}
