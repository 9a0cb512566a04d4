import type { Block } from './blocks.ts';
import { areSame } from './days.ts';
import { addTo, dot, type Vector } from './vectors.ts';

/** How alike all is that is told of some days, as an average cosine: of exactly these, and of any period within them. */
export interface Coherence {
  readonly same: number;
  readonly within: number;
}

/**
 * The coherence of the days of each block. `blocks` are ordered by first day, `vectors` has what each of their members tells.
 * What a block tells is summed up once, so the cost is its words for each of the periods around it.
 */
export function coherencesOf(
  blocks: readonly Block[],
  vectors: readonly Vector[],
): ReadonlyMap<Block, Coherence> {
  const sums = blocks.map(({ members }) => sumOf(members.map((member) => vectors[member] ?? EMPTY)));
  const found = new Map<Block, Coherence>();
  let begin = 0;
  for (const [i, block] of blocks.entries()) {
    const { days } = block;
    if (blocks[begin]?.days.first !== days.first) begin = i;
    const [same, within] = [new Told(), new Told()];
    for (let j = begin; j < blocks.length; j++) {
      const [other, sum] = [blocks[j], sums[j]];
      if (!other || !sum || other.days.first > days.last) break;
      if (other.days.last > days.last) continue;
      if (areSame(days, other.days)) same.add(sum, other.members.length);
      if (other.kind !== 'stretch') within.add(sum, other.members.length);
    }
    found.set(block, { same: same.coherence, within: within.coherence });
  }
  return found;
}

const EMPTY: Vector = new Map();

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const vector of vectors) addTo(sum, vector);
  return sum;
}

/** A sum of vectors of length 1. */
class Told {
  readonly #sum = new Map<number, number>();
  #count = 0;

  add(sum: Vector, count: number): void {
    addTo(this.#sum, sum);
    this.#count += count;
  }

  /** How alike they are on average, each with each other one, 0 to 1; 0 for less than two. */
  get coherence(): number {
    if (this.#count < 2) return 0;
    return Math.max(0, (dot(this.#sum, this.#sum) - this.#count) / (this.#count * (this.#count - 1)));
  }
}
