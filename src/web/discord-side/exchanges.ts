/** How long an interaction's token lives, in milliseconds. */
const TOKEN_LIFE = 15 * 60_000;

/** The interactions whose tokens are alive: by token, the id of the message that `@original` stands for, once there is one. */
export class Exchanges {
  readonly #alive = new Map<string, { readonly since: number; original: string }>();

  begin(token: string): void {
    const now = Date.now();
    for (const [old, { since }] of this.#alive) if (now - since > TOKEN_LIFE) this.#alive.delete(old);
    this.#alive.set(token, { since: now, original: '' });
  }

  answered(token: string, original: string): void {
    const exchange = this.#alive.get(token);
    if (exchange) exchange.original = original;
  }

  /** The id of the answer; empty before there is one, undefined when no such token is alive. */
  original(token: string): string | undefined {
    return this.#alive.get(token)?.original;
  }
}
