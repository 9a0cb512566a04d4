/** For each of some things the strongest of what is added to it, `most` of them at most. What is added has a number. */
export class Strongest {
  readonly #most: number;
  /** The numbers that each thing keeps and their strengths, the strongest first; free places are infinitely weak. */
  readonly #kept: Int32Array;
  readonly #strengths: Float64Array;

  constructor(things: number, most: number) {
    this.#most = most;
    this.#kept = new Int32Array(things * most).fill(NONE);
    this.#strengths = new Float64Array(things * most).fill(Number.NEGATIVE_INFINITY);
  }

  /** What is as weak as this, or weaker, is not kept for a thing. */
  bound(thing: number): number {
    return this.#strengths[(thing + 1) * this.#most - 1] ?? 0;
  }

  add(thing: number, number: number, strength: number): void {
    if (strength <= this.bound(thing)) return;
    const first = thing * this.#most;
    let at = first + this.#most - 1;
    for (; at > first && (this.#strengths[at - 1] ?? 0) < strength; at--) {
      this.#kept[at] = this.#kept[at - 1] ?? NONE;
      this.#strengths[at] = this.#strengths[at - 1] ?? 0;
    }
    this.#kept[at] = number;
    this.#strengths[at] = strength;
  }

  /** For each number whether any thing keeps it: 1 or 0; up to the last one that is kept. */
  get kept(): Uint8Array {
    const all = new Uint8Array(this.#kept.reduce((most, number) => Math.max(most, number), NONE) + 1);
    for (const number of this.#kept) if (number !== NONE) all[number] = 1;
    return all;
  }
}

const NONE = -1;
