import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { nameOf, type Place } from '../state-place.ts';
import { asStateError, StateError } from './error.ts';
import { BEAT } from './runs.ts';
import { openStore, type Store } from './store.ts';
import type { UnreadableRow } from './unreadable.ts';

/** How often what is too old is removed, in milliseconds. */
const DAY = 24 * 3_600_000;
/** Pauses between attempts to open the state, in milliseconds; the last one is repeated. */
const PAUSES = [1000, 2000, 5000, 15_000, 60_000];

/**
 * The state as a running bot holds it. Whether it can be opened or not, the bot runs: what needs the state says why it
 * cannot have it, and the state is tried again until it is there.
 */
export class State {
  /** The name of this process in the ledger: one that no other process has or had. */
  readonly owner = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  /** Resolves when the state is open for the first time. */
  readonly opened: Promise<Store>;
  readonly #place: Place;
  readonly #log: Logger;
  readonly #opening = Promise.withResolvers<Store>();
  #store: Store | undefined;
  #problem: StateError;
  #said = '';
  /** The rows that were told of. */
  readonly #unreadable = new Set<string>();
  #tidied = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(place: Place, log: Logger) {
    this.#place = place;
    this.#log = log;
    this.#problem = new StateError('closed', nameOf(place));
    this.opened = this.#opening.promise;
  }

  /** The store. Throws a StateError, for the member and for the log, while there is none. */
  get store(): Store {
    if (this.#store) return this.#store;
    throw this.#problem;
  }

  /** Try to open the state, and go on trying when that fails. Resolves after the first attempt, however it ended. */
  start(): Promise<void> {
    return this.#open(0);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#store?.close();
  }

  async #open(attempt: number): Promise<void> {
    try {
      const store = await openStore(this.#place, (problem) => this.#noteRow(problem));
      if (this.#closed) return await store.close();
      this.#store = store;
      this.#note(undefined);
      this.#opening.resolve(store);
      await this.#beat(store);
    } catch (error) {
      this.#problem = asStateError(error, nameOf(this.#place));
      this.#note(this.#problem);
      const pause = PAUSES[Math.min(attempt, PAUSES.length - 1)];
      this.#next(() => this.#open(attempt + 1), pause);
    }
  }

  /** Say every half minute that this process is up. So it is noticed, too, when the state is lost and when it is back. */
  async #beat(store: Store): Promise<void> {
    const now = Date.now();
    try {
      await store.runs.beat(this.owner, now);
      if (now - this.#tidied >= DAY) {
        await store.tidy(now);
        this.#tidied = now;
      }
      this.#note(undefined);
    } catch (error) {
      this.#note(asStateError(error, store.where));
    }
    this.#next(() => this.#beat(store), BEAT);
  }

  #next(work: () => Promise<void>, pause: number | undefined): void {
    if (!this.#closed) this.#timer = setTimeout(work, pause).unref();
  }

  /** One line a row: it is come across again and again. */
  #noteRow({ message }: UnreadableRow): void {
    if (this.#unreadable.has(message)) return;
    this.#unreadable.add(message);
    this.#log.error({ row: message }, 'a row of the state cannot be read and is passed over');
  }

  /** One line for whoever runs the bot when something has changed, not one an attempt. */
  #note(problem: StateError | undefined): void {
    const said = problem?.message ?? 'the state is open';
    if (said === this.#said) return;
    this.#said = said;
    if (problem) this.#log.error({ fault: problem.fault, cause: String(problem.cause) }, said);
    else this.#log.info({ kind: this.#store?.kind, where: this.#store?.where }, said);
  }
}
