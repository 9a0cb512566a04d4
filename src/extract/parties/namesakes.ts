import type { Token } from '../tokens.ts';
import type { Member } from './members.ts';
import type { Name } from './names.ts';

/** A short form that fits several persons of an article. */
export interface Shared {
  /** Indexes of members. */
  readonly parties: readonly number[];
  /** Whoever is so called where it cannot be told which of them it is. */
  readonly other: Member;
}

/** The short forms that fit several persons, folded. */
export type Namesakes = ReadonlyMap<string, Shared>;

/** Who of several persons with one surname was named last in full, as an article is read. */
export class LastNamed {
  readonly #of: Namesakes;
  readonly #last = new Map<string, { readonly sentence: readonly Token[]; readonly parties: Set<number> }>();

  constructor(of: Namesakes) {
    this.#of = of;
  }

  /** Note that a sentence names a party in full. */
  note(party: number, sentence: readonly Token[]): void {
    for (const [surname, { parties }] of this.#of) {
      if (!parties.includes(party)) continue;
      const last = this.#last.get(surname);
      if (last?.sentence === sentence) last.parties.add(party);
      else this.#last.set(surname, { sentence, parties: new Set([party]) });
    }
  }

  /** Whom a bare surname means: the only one whom the sentence that named one of them last has named; nobody for other names. */
  of({ key }: Name): number | undefined {
    const parties = this.#last.get(key)?.parties ?? new Set();
    const [party] = parties;
    return parties.size === 1 ? party : undefined;
  }
}
