import { StateError } from '../state/error.ts';
import type { Feed } from '../state/feeds.ts';
import { type FeedDesk, readFeed } from './feed-reading.ts';

/** How often feeds are looked at that may be due, in milliseconds. */
const LOOK = 30_000;
/** Longest time that reading one feed and its new pages may take before another process tries, in milliseconds. */
const LEASE = 10 * 60_000;
/** A paused feed is not due. */
const NEVER = Number.MAX_SAFE_INTEGER;
/** When a feed is read again that we failed at ourselves, in milliseconds. */
const AGAIN = 3_600_000;

/** Reads the feeds of all servers when they are due; what is new and matches is proposed to the moderators, or added. */
export class FeedRunner {
  readonly #desk: FeedDesk;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closing = false;

  constructor(desk: FeedDesk) {
    this.#desk = desk;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.run().finally(() => {
        this.#running = undefined;
      });
    }, LOOK).unref();
  }

  /** Let the feed that is being read be finished, and read no other. */
  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Read every feed that is due. Never rejects. */
  async run(): Promise<void> {
    const { stock, log } = this.#desk;
    try {
      while (!this.#closing) {
        const feed = await stock.store.feeds.claim(stock.now(), LEASE);
        if (!feed) return;
        await this.#read(feed);
      }
    } catch (error) {
      if (!(error instanceof StateError)) log.error({ err: error }, 'feeds could not be read');
    }
  }

  /** A fault of ours with one feed does not keep the others waiting. */
  async #read(feed: Feed): Promise<void> {
    const { stock, log } = this.#desk;
    try {
      const progress = await readFeed(feed, this.#desk);
      const due = progress.state.paused ? NEVER : progress.state.next;
      await stock.store.feeds.fetched(feed.id, JSON.stringify(progress), due);
    } catch (error) {
      if (error instanceof StateError) throw error;
      log.error({ err: error, server: feed.server, feed: feed.id }, 'a feed could not be read');
      await stock.store.feeds.fetched(feed.id, feed.progress, stock.now() + AGAIN);
    }
  }
}
