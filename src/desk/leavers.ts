import type { Logger } from 'pino';
import { StateError } from '../state/error.ts';
import type { Stock } from './stock.ts';

/** What a server had is kept for so long after the bot left it, in milliseconds: 30 days. */
const KEPT = 30 * 24 * 3_600_000;
/** How often it is looked which servers are left, in milliseconds. */
const LOOK = 6 * 3_600_000;

export interface LeaversOptions {
  readonly stock: Stock;
  /** Forget all of a server, here and everywhere. */
  readonly forget: (server: string) => Promise<void>;
  /** The servers that the bot is in. */
  readonly present: () => Promise<ReadonlySet<string>>;
  readonly log: Logger;
}

/** Forgets what servers had that the bot left long ago. */
export class Leavers {
  readonly #options: LeaversOptions;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: LeaversOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#looking = this.look();
    }, LOOK).unref();
    this.#looking = this.look();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** Look once. Never rejects: whoever cannot be reached is asked again. */
  async look(): Promise<void> {
    const { stock, present, forget, log } = this.#options;
    try {
      const now = stock.now();
      for (const server of await stock.store.departures.note(await present(), now, now - KEPT)) {
        await forget(server);
        log.info({ server }, 'forgot a server that the bot left 30 days ago');
      }
    } catch (error) {
      if (!(error instanceof StateError)) log.warn({ err: error }, 'servers that were left cannot be told');
    }
  }
}
