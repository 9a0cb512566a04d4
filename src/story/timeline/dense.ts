import type { Vector } from './vectors.ts';

/** A sum of vectors with a place for every word, where many vectors are added up or compared with one. */
export class Dense {
  readonly #weights: Float64Array;
  /** The words that it has, in the order that they came. */
  readonly #words: number[] = [];

  /** `words` is how many there are in all vectors. */
  constructor(words: number) {
    this.#weights = new Float64Array(words);
  }

  add({ words, weights }: Vector): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      const weight = this.#weights[word] ?? 0;
      if (weight === 0) this.#words.push(word);
      this.#weights[word] = weight + (weights[i] ?? 0);
    }
  }

  clear(): void {
    for (const word of this.#words) this.#weights[word] = 0;
    this.#words.length = 0;
  }

  /** The product with a vector: for two of length 1 their cosine. */
  dot({ words, weights }: Vector): number {
    let sum = 0;
    for (let i = 0; i < words.length; i++) sum += (this.#weights[words[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  }

  /** What it holds, as it is now. */
  get vector(): Vector {
    return { words: [...this.#words], weights: this.#words.map((word) => this.#weights[word] ?? 0) };
  }

  /** The square of its length. */
  get square(): number {
    let sum = 0;
    for (const word of this.#words) sum += (this.#weights[word] ?? 0) ** 2;
    return sum;
  }
}
