/**
 * Links between mentions, as columns: hundreds of thousands of them are kept, and as objects they would take several times
 * the memory.
 */
export class Links {
  /** The mentions that each link is between, as indexes. */
  readonly ones: number[] = [];
  readonly others: number[] = [];
  /** The cosine that makes two mentions of their days alike. */
  readonly needs: number[] = [];
  /** The cosine that they have, as so many times the one needed. */
  readonly strengths: number[] = [];

  get size(): number {
    return this.ones.length;
  }

  add(one: number, other: number, needed: number, strength: number): void {
    this.ones.push(one);
    this.others.push(other);
    this.needs.push(needed);
    this.strengths.push(strength);
  }

  /** Add the link of some number of another list, with other indexes. */
  take(from: Links, link: number, one: number, other: number): void {
    this.add(one, other, from.needs[link] ?? 0, from.strengths[link] ?? 0);
  }
}
