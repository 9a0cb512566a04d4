import { announce, announcedAfter, latest } from './announcements.ts';
import type { Database } from './tables.ts';

/** How often announcements are looked for, in milliseconds, should nothing have woken us. */
const POLL = 2000;

/** Takes an announcement's payload. */
export type Listener = (payload: string) => void;

/** What wakes the listeners of other processes at once. Without one, they look every two seconds. */
export interface Bell {
  ring(): void;
  close(): Promise<void>;
}

/** Tells every process, this one too, what one of them has announced: each announcement once, in order. */
export class Bulletin {
  readonly #db: Database;
  readonly #bell: Bell | undefined;
  readonly #listeners = new Map<string, Set<Listener>>();
  #timer: NodeJS.Timeout | undefined;
  #heard: Promise<number> | undefined;

  constructor(db: Database, bellOf?: (wake: () => void) => Bell) {
    this.#db = db;
    this.#bell = bellOf?.(() => this.#look());
  }

  /** Tell all processes. The payload is whatever the listeners of the topic understand, in a few bytes. */
  async notify(topic: string, payload: string): Promise<void> {
    await announce(this.#db, topic, payload, Date.now());
    this.#look();
    this.#bell?.ring();
  }

  /** Hear what is announced from now on about a topic. What it returns ends that. */
  async listen(topic: string, listener: Listener): Promise<() => void> {
    this.#heard ??= latest(this.#db);
    try {
      await this.#heard;
    } catch (error) {
      this.#heard = undefined;
      throw error;
    }
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    this.#timer ??= setInterval(() => this.#look(), POLL).unref();
    return () => void listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#listeners.clear();
    await this.#bell?.close();
    await this.#heard;
  }

  /** One look after the other, each from where the last one ended. */
  #look(): void {
    this.#heard = this.#heard?.then((number) => this.#hear(number));
  }

  async #hear(number: number): Promise<number> {
    if (!this.#listeners.size) return number;
    try {
      const found = await announcedAfter(this.#db, number);
      for (const { topic, payload } of found)
        for (const listener of this.#listeners.get(topic) ?? []) listener(payload);
      return found.at(-1)?.number ?? number;
    } catch {
      // The database is away: nothing was missed, the next look starts here again.
      return number;
    }
  }
}
