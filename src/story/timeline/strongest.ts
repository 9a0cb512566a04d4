/** Whatever has a strength. */
interface Strong {
  readonly strength: number;
}

/** The strongest of what is added, `most` of them. */
export class Strongest<T extends Strong> {
  /** A heap: each is weaker than the two behind it, so that the weakest is the first. */
  readonly #heap: T[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is as weak as this, or weaker, is not kept. */
  get bound(): number {
    return this.#heap.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#heap[0]?.strength ?? 0);
  }

  /** In no order. */
  get all(): readonly T[] {
    return this.#heap;
  }

  add(one: T): void {
    if (one.strength <= this.bound) return;
    if (this.#heap.length < this.#most) this.#rise(one);
    else this.#sink(one);
  }

  /** Add one at the end, and let it rise until what is above it is weaker. */
  #rise(one: T): void {
    let at = this.#heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.#heap[above];
      if (!other || other.strength <= one.strength) break;
      this.#heap[at] = other;
      at = above;
    }
    this.#heap[at] = one;
  }

  /** Put one in the place of the weakest, and let it sink until both below it are stronger. */
  #sink(one: T): void {
    let at = 0;
    for (;;) {
      const left = this.#heap[2 * at + 1];
      const right = this.#heap[2 * at + 2];
      const weaker = right && left && right.strength < left.strength ? right : left;
      if (!weaker || weaker.strength >= one.strength) break;
      this.#heap[at] = weaker;
      at = 2 * at + (weaker === left ? 1 : 2);
    }
    this.#heap[at] = one;
  }
}
