import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Bell } from '../bulletin.ts';
import { connectionOf } from './postgres.ts';

const CHANNEL = 'parallax_announced';
/** How long until a lost connection is made again, in milliseconds. Meanwhile the poll hears everything. */
const AGAIN = 2000;

/**
 * PostgreSQL's LISTEN and NOTIFY, over a connection of its own. It only wakes: what was announced stands in the table, so
 * a call that is lost with the connection costs two seconds and no announcement.
 */
export class PostgresBell implements Bell {
  readonly #url: string;
  readonly #wake: () => void;
  readonly #closing = new AbortController();
  readonly #stays: Promise<void>;
  #client: pg.Client | undefined;
  /** The last thing that was said over the connection: a client says one at a time. */
  #said: Promise<unknown> = Promise.resolve();

  constructor(url: string, wake: () => void) {
    this.#url = url;
    this.#wake = wake;
    this.#stays = this.#stay();
  }

  ring(): void {
    const client = this.#client;
    // A call that fails is made up for by the poll.
    if (client) this.#say(client, 'notify').catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end();
    await this.#stays;
  }

  /** Stay connected until closed. */
  async #stay(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#listen().catch(() => undefined);
      await sleep(AGAIN, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  /** Listen until the connection ends. Rejects when it does not come about. */
  async #listen(): Promise<void> {
    const client = new pg.Client(connectionOf(this.#url));
    this.#client = client;
    // Whatever goes wrong with it, its end follows.
    client.on('error', () => undefined);
    client.on('notification', this.#wake);
    const ended = new Promise<unknown>((resolve) => client.once('end', resolve));
    try {
      // A client that is ended while it connects never says that it has not.
      await Promise.race([this.#attend(client), ended]);
      await ended;
    } finally {
      this.#client = undefined;
      await client.end();
    }
  }

  async #attend(client: pg.Client): Promise<void> {
    await client.connect();
    await this.#say(client, 'listen');
    // What was announced while nobody listened.
    this.#wake();
  }

  #say(client: pg.Client, what: 'listen' | 'notify'): Promise<unknown> {
    const saying = this.#said.then(() => client.query(`${what} ${CHANNEL}`));
    this.#said = saying.catch(() => undefined);
    return saying;
  }
}
