import type { Shown } from '../protocol.ts';

/** How long an interaction's token lives, in milliseconds. */
const TOKEN_LIFE = 15 * 60_000;

/** An interaction that was sent, and the message that it is answered in. */
export interface Exchange {
  readonly token: string;
  /** What was typed, if it was a command. */
  readonly command: string | undefined;
  /** The message with what was pressed. */
  readonly pressed: Shown | undefined;
  /** The id of the message that `@original` stands for. */
  original?: string;
}

/** The interactions whose tokens are alive, by token. */
export class Exchanges {
  readonly #alive = new Map<string, { readonly since: number; readonly exchange: Exchange }>();

  add(exchange: Exchange): Exchange {
    const now = Date.now();
    for (const [token, { since }] of this.#alive) if (now - since > TOKEN_LIFE) this.#alive.delete(token);
    this.#alive.set(exchange.token, { since: now, exchange });
    return exchange;
  }

  get(token: string): Exchange | undefined {
    return this.#alive.get(token)?.exchange;
  }
}
