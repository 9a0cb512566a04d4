import { Worker } from 'node:worker_threads';
import { label } from '../../locale/label.ts';
import { doneSchema, type Job, type Result } from './protocol.ts';

/** What one document may take. */
export interface Allowance {
  /** In milliseconds. */
  readonly time: number;
  /** Of the heap, with the libraries and models (some 75 MB), and as much again of the buffers beside it, in megabytes. */
  readonly memory: number;
}

/** How often the buffers beside the heap are looked at, which no limit of the thread's own holds, in milliseconds. */
const WATCH = 50;

/** A thread that reads documents, until one takes too long or too much memory. */
export class Thread {
  readonly #worker: Worker;
  readonly #allowance: Allowance;
  #settle: (result: Result) => void = () => undefined;
  #alive = true;
  #jobs = 0;

  private constructor(allowance: Allowance, ready: () => void) {
    this.#allowance = allowance;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: allowance.memory },
      // Nothing of the environment is known where strangers' documents are read.
      env: {},
    });
    this.#worker.once('message', ready);
    this.#worker.on('message', (message: unknown) => this.#hear(message));
    this.#worker.on('error', (error: Error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#settle(
        memory ? { refused: label('intake.parse.memory') } : { fault: String(error.stack ?? error) },
      );
    });
    this.#worker.on('exit', () => {
      this.#alive = false;
      this.#settle({ fault: 'the parsing thread has stopped' });
      ready();
    });
  }

  /** Resolves when the thread has loaded what it needs. */
  static async start(allowance: Allowance): Promise<Thread> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const thread = new Thread(allowance, resolve);
    await promise;
    // Only a document keeps the process waiting.
    thread.#worker.unref();
    return thread;
  }

  /** Whether it can read another document. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Read one document; one at a time. A document that exhausts the thread is refused, and the thread is ended. */
  async run(job: Omit<Job, 'id'>): Promise<Result> {
    const { promise, resolve } = Promise.withResolvers<Result>();
    this.#settle = resolve;
    const over = (key: 'intake.parse.slow' | 'intake.parse.memory'): void => {
      resolve({ refused: label(key) });
      void this.end();
    };
    const timer = setTimeout(() => over('intake.parse.slow'), this.#allowance.time);
    const watch = setInterval(async () => {
      if ((await this.#buffers()) > this.#allowance.memory << 20) over('intake.parse.memory');
    }, WATCH);
    this.#worker.postMessage({ ...job, id: ++this.#jobs } satisfies Job);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  async end(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  /** What the buffers of the thread take, in bytes. */
  async #buffers(): Promise<number> {
    try {
      return (await this.#worker.getHeapStatistics()).external_memory;
    } catch {
      // It has ended meanwhile.
      return 0;
    }
  }

  #hear(message: unknown): void {
    const done = doneSchema.safeParse(message);
    if (done.success && done.data.id === this.#jobs) this.#settle(done.data.result);
    else if (this.#jobs > 0)
      this.#settle({ fault: `the parsing thread said what it must not: ${done.error}` });
  }
}
