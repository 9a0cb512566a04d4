import { StateError } from '../state/error.ts';
import type { Due, Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import { UnreadableRow } from '../state/unreadable.ts';
import type { Courier } from './courier.ts';
import { deliver } from './deliver.ts';
import { timesBetween } from './due.ts';
import { reasonText } from './reason.ts';

/** How often to look, in milliseconds. */
const EVERY = 15_000;
/** So far back is looked for what was missed, in milliseconds: beyond the longest grace time. */
const LOOK_BACK = 8 * 24 * 3_600_000;
/** So many digests are worked on at once: more than Discord takes in a second would only wait there. */
const AT_ONCE = 20;

/** A piece of work: a slot, and the schedule that it belongs to. */
interface Job {
  readonly schedule: Schedule;
  readonly due: Due;
}

/** The id of the schedule of a slot: of what was asked for at once, the part before the slash. */
const scheduleOf = (id: string): string => id.split('/')[0] ?? id;

/** Posts digests when they are due. */
export class Runner {
  readonly #courier: Courier;
  /** Up to which moment each schedule was looked at; a schedule that was saved anew counts as another. */
  readonly #looked = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #closing = false;

  constructor(courier: Courier) {
    this.#courier = courier;
  }

  /** Look from now on, every few seconds, until it is closed. */
  start(): void {
    this.#looking = this.look()
      .catch((error: unknown) => {
        // That the state is lost, and that it is back, is said where it is held.
        if (!(error instanceof StateError))
          this.#courier.log.error({ err: error }, 'digests could not be posted');
      })
      .finally(() => {
        if (!this.#closing) this.#timer = setTimeout(() => this.start(), EVERY);
      });
  }

  /** Post what is due, once. Rejects with a StateError when the state cannot be reached. */
  async look(): Promise<void> {
    const jobs = [...(await this.#unfinished()), ...(await this.#due())];
    const queue = jobs.values();
    const failures: unknown[] = [];
    const work = async (): Promise<void> => {
      for (const { schedule, due } of queue) {
        if (this.#closing) return;
        try {
          await deliver(schedule, due, this.#courier);
        } catch (error) {
          // The next look finds it again.
          this.#looked.delete(keyOf(schedule));
          // Of a row that cannot be read the log knows.
          if (!(error instanceof UnreadableRow)) failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (failures.length) throw failures[0];
  }

  /** Finish what is being posted, then stop. */
  async close(): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  /** The last time of each schedule that has come since it was looked at: what was missed before is in that digest as well. */
  async #due(): Promise<Job[]> {
    const { store, now } = this.#courier;
    const to = now();
    return (await store.schedules.active()).flatMap((schedule) => {
      const { server, channel, id, createdAt } = schedule;
      const key = keyOf(schedule);
      const from = this.#looked.get(key) ?? Math.max(createdAt, to - LOOK_BACK);
      this.#looked.set(key, to);
      const time = timesBetween(schedule, from, to).at(-1);
      if (!time) return [];
      return [{ schedule, due: { ...time, server, channel, schedule: id, story: schedule.story ?? '' } }];
    });
  }

  /** What was begun and is nobody's now: the process died, or it was put off. */
  async #unfinished(): Promise<Job[]> {
    const { store, now } = this.#courier;
    const entries = await store.ledger.unfinished(now());
    const jobs = await Promise.all(
      entries.map(async (due): Promise<Job[]> => {
        const schedule = await this.#scheduleOf(due);
        if (schedule === 'unreadable') return [];
        if (schedule && !schedule.paused) return [{ schedule, due }];
        await this.#drop(due);
        return [];
      }),
    );
    return jobs.flat();
  }

  /** A schedule that cannot be read is not one that was stopped: its digest waits until it can be. */
  async #scheduleOf({ server, schedule }: Due): Promise<Schedule | 'unreadable' | undefined> {
    try {
      return await this.#courier.store.schedules.get(server, scheduleOf(schedule));
    } catch (error) {
      if (error instanceof UnreadableRow) return 'unreadable';
      throw error;
    }
  }

  async #drop(due: Entry): Promise<void> {
    const { store, owner, now } = this.#courier;
    if (await store.ledger.claim(due, owner, now(), 0))
      await store.ledger.failed(due, owner, now(), reasonText('stopped'));
  }
}

const keyOf = ({ id, createdAt }: Schedule): string => `${id} ${createdAt}`;
