import type { BlockChange } from './block-change.ts';
import type { Links } from './links.ts';
import type { PairLinks } from './pair-links.ts';
import type { Weighed } from './weighed.ts';

/** A place in the larger block, with the number of the link that leads there; without one, it is not known if there is one. */
export interface Known {
  readonly at: number;
  readonly link?: number;
}

/** The links of two blocks before they changed: those of two mentions hold that are still what they were. */
export class FormerLinks {
  readonly links: Links;
  readonly #small: BlockChange;
  readonly #large: BlockChange;
  /** Where the links of each mention of the smaller block begin, by its place; at the end, how many there are. */
  readonly #rows: Int32Array;

  constructor({ small: { members }, links }: PairLinks, small: BlockChange, large: BlockChange) {
    this.links = links;
    this.#small = small;
    this.#large = large;
    this.#rows = new Int32Array(members.length + 1);
    for (const one of links.ones) this.#rows[one + 1] = (this.#rows[one + 1] ?? 0) + 1;
    for (let i = 0; i < members.length; i++)
      this.#rows[i + 1] = (this.#rows[i + 1] ?? 0) + (this.#rows[i] ?? 0);
  }

  /**
   * What is known of a mention of the smaller block, in the order of the larger one: its links that still hold, and those that
   * its words did not propose before. All others have no link with it. Undefined if nothing is known.
   */
  of(one: Weighed): readonly Known[] | undefined {
    const row = this.#small.was.get(one);
    if (row === undefined) return undefined;
    const fresh = new Set<number>();
    for (const word of one.vector.words) {
      const move = this.#large.moved.get(word);
      if (move?.dropped) return undefined;
      if (move) for (const at of move.fresh) fresh.add(at);
    }
    const known: Known[] = Array.from(fresh, (at) => ({ at }));
    for (let link = this.#rows[row] ?? 0; link < (this.#rows[row + 1] ?? 0); link++) {
      const at = this.#large.now[this.links.others[link] ?? -1] ?? -1;
      if (at >= 0 && !fresh.has(at)) known.push({ at, link });
    }
    return fresh.size > 0 ? known.sort((a, b) => a.at - b.at) : known;
  }
}
