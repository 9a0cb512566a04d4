import { setTimeout as sleep } from 'node:timers/promises';
import { announce, announcedAfter, latest } from './announcements.ts';
import type { Database } from './tables.ts';

/** How often announcements are looked for, in milliseconds, should nothing have woken us. */
const POLL = 2000;

/** Takes an announcement's payload. It must not throw. */
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
  readonly #closing = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #heard: Promise<number> | undefined;
  #waits = false;

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
    this.#heard ??= this.#begin();
    await this.#heard;
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    this.#timer ??= setInterval(() => this.#look(), POLL).unref();
    return () => void listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearInterval(this.#timer);
    this.#listeners.clear();
    await this.#bell?.close();
    await this.#heard;
  }

  /** Where to listen from; asked again until the database tells. */
  async #begin(): Promise<number> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        return await latest(this.#db);
      } catch {
        await sleep(POLL, undefined, { ref: false, signal }).catch(() => undefined);
      }
    }
    return 0;
  }

  /** One look after the other, each from where the last one ended; one at most waits for its turn. */
  #look(): void {
    if (this.#waits || !this.#heard) return;
    this.#waits = true;
    this.#heard = this.#heard.then((number) => {
      this.#waits = false;
      return this.#hear(number);
    });
  }

  async #hear(number: number): Promise<number> {
    if (!this.#listeners.size) return number;
    // While the database is away nothing is missed: the next look starts here again.
    const found = await announcedAfter(this.#db, number).catch(() => []);
    for (const { topic, payload } of found)
      for (const listener of this.#listeners.get(topic) ?? []) listener(payload);
    return found.at(-1)?.number ?? number;
  }
}
