import { UserError } from '../../answer/user-error.ts';
import type { Job, Reading } from './protocol.ts';
import { type Allowance, Thread } from './thread.ts';

const ALLOWANCE: Allowance = { time: 5000, memory: 300 };
/** A thread takes a third of a second to start and holds some 75 MB: it is kept for the next document for a minute. */
const IDLE = 60_000;

/** Reads documents, one after the other, in a thread that is started when there is one to read. */
export class Parser {
  readonly #allowance: Allowance;
  #thread: Thread | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(allowance = ALLOWANCE) {
    this.#allowance = allowance;
  }

  /** Read a document. Rejects with a UserError where it is none that could be read, or with the fault. */
  parse(job: Omit<Job, 'id'>): Promise<Reading> {
    const done = this.#last.then(() => this.#run(job));
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Let what is being read finish, then end the thread. */
  async close(): Promise<void> {
    await this.#last;
    clearTimeout(this.#idle);
    await this.#thread?.end();
  }

  async #run(job: Omit<Job, 'id'>): Promise<Reading> {
    clearTimeout(this.#idle);
    if (!this.#thread?.alive) this.#thread = await Thread.start(this.#allowance);
    const thread = this.#thread;
    const result = await thread.run(job);
    this.#idle = setTimeout(() => void thread.end(), IDLE).unref();
    if ('refused' in result) throw new UserError(result.refused);
    if ('fault' in result) throw new Error(result.fault);
    return result;
  }
}
