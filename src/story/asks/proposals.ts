import type { Content } from './content.ts';
import { isAmount, likeContents, likenessOf, sizeOf } from './likeness.ts';

/** Something that has a content. */
interface Holder {
  readonly content: Content;
}

/** What two contents have in common. */
export interface Common {
  /** How alike they are. */
  readonly likeness: number;
  /** How many words and amounts both have. */
  readonly shared: number;
  /** How many of these are amounts. */
  readonly amounts: number;
}

/** Those who were added, found by their contents. */
export interface Proposals<T extends Holder> {
  add(one: T): void;
  /** Tells `visit` all whose contents are at least as alike to a given one as `least`, which is above 0. */
  near(content: Content, least: number, visit: (one: T, common: Common) => void): void;
}

const NO_AMOUNTS: Content = new Map();

/**
 * An inverted index of words to contents, which adds up word by word what a content has in common with all those that
 * were added, `most` at most: the cost is the words that contents share. What has the same content as another is found
 * with it.
 */
export function proposals<T extends Holder>(most: number): Proposals<T> {
  const holders = new Map<string, T[]>();
  const added: (readonly T[])[] = [];
  // The sizes of what was added, without its amounts.
  const sums = new Float64Array(most);
  const norms = new Float64Array(most);
  const index = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  const minima = new Float64Array(most);
  const products = new Float64Array(most);
  const shared = new Int32Array(most);
  const amounts = new Int32Array(most);
  const met = new Int32Array(most);
  return {
    add(one) {
      const { content } = one;
      const key = [...content].join(';');
      const known = holders.get(key);
      if (known) return void known.push(one);
      const alike = [one];
      holders.set(key, alike);
      const id = added.push(alike) - 1;
      const { sum, norm } = sizeOf(content, NO_AMOUNTS);
      sums[id] = sum;
      norms[id] = norm;
      for (const [word, weight] of content) {
        const known = index.get(word) ?? { at: [], weights: [] };
        index.set(word, known);
        known.at.push(id);
        known.weights.push(weight);
      }
    },
    near(content, least, visit) {
      let count = 0;
      for (const [word, weight] of content) {
        const found = index.get(word);
        if (!found) continue;
        const { at, weights } = found;
        const amount = isAmount(word) ? 1 : 0;
        for (let i = 0; i < at.length; i++) {
          const id = at[i] ?? 0;
          const other = weights[i] ?? 0;
          if (shared[id] === 0) met[count++] = id;
          shared[id] = (shared[id] ?? 0) + 1;
          amounts[id] = (amounts[id] ?? 0) + amount;
          minima[id] = (minima[id] ?? 0) + Math.min(weight, other);
          products[id] = (products[id] ?? 0) + weight * other;
        }
      }
      if (count === 0) return;
      const own = sizeOf(content, NO_AMOUNTS);
      for (let i = 0; i < count; i++) {
        const id = met[i] ?? 0;
        const common = { shared: shared[id] ?? 0, amounts: amounts[id] ?? 0 };
        const size = { sum: sums[id] ?? 0, norm: norms[id] ?? 0 };
        const atMost = likenessOf(minima[id] ?? 0, products[id] ?? 0, own, size);
        minima[id] = 0;
        products[id] = 0;
        shared[id] = 0;
        amounts[id] = 0;
        if (atMost < least) continue;
        const alike = added[id] ?? [];
        // An amount counts for the size of a content only if both have it.
        const likeness = common.amounts > 0 ? likeContents(content, alike[0]?.content ?? NO_AMOUNTS) : atMost;
        if (likeness >= least) for (const one of alike) visit(one, { likeness, ...common });
      }
    },
  };
}
