import { type Claim, FRESH } from './signature.ts';

/**
 * The signatures that were seen, each kept for as long as its timestamp is fresh. A signature is kept only when it verifies,
 * so that nobody but Discord can fill this.
 */
export class Replays {
  readonly #seen = new Map<number, Set<string>>();

  /** Whether a claim comes for the first time. `now` is in seconds since 1970. */
  isFirst({ signature, second }: Claim, now: number): boolean {
    const seen = this.#seen.get(second);
    if (seen) return seen.size < seen.add(signature).size;
    for (const old of this.#seen.keys()) if (old < now - FRESH) this.#seen.delete(old);
    this.#seen.set(second, new Set([signature]));
    return true;
  }
}
