import { Worker } from 'node:worker_threads';
import type { CorpusState } from '../answer/corpus.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import { Pending } from './pending.ts';
import type { Given, Reading, Request, Response, Result, TaskName } from './protocol.ts';
import { Watchdog } from './watchdog.ts';

/** What a thread has read of its corpus when it is ready. */
export interface Ready {
  readonly ready: CorpusState;
  readonly problems: readonly Problem[];
}

/** What is asked of a thread. */
interface Task<N extends TaskName> {
  readonly story: StoryKey;
  readonly name: N;
  readonly given: Given<N>;
  /** How long it may take, in milliseconds. */
  readonly within: number;
  /** What it is called when the thread hangs over it. */
  readonly what: string;
}

interface Loss {
  /** Told what the thread hung over, before it is ended for it. */
  readonly onHang: (what: string) => void;
  /** Told when the thread dies of itself after it was ready, or is ended because it hangs. */
  readonly onLost: (cause: Error) => void;
}

/** The number of what a thread does first: reading its corpus. */
const START = -1;

/** The thread that holds stories, from its start to its end, and those who wait for what it does. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #watchdog: Watchdog;
  readonly #pending = new Pending();
  readonly #ready = Promise.withResolvers<Ready>();
  readonly #onLost: (cause: Error) => void;
  #next = 0;
  #closing = false;
  #isReady = false;
  /** Why the thread ends. */
  #cause = new Error('the reading thread has stopped');
  /** Why the thread is no more, when it died of itself. */
  #lost: Error | undefined;

  /** Start a thread that may take `within` milliseconds to read its corpus. */
  constructor(reading: Reading, within: number, { onHang, onLost }: Loss) {
    this.#onLost = onLost;
    this.#watchdog = new Watchdog((cause, what) => {
      onHang(what);
      // A thread that hangs would never answer anybody again.
      this.#cause = cause;
      this.#worker.terminate();
    });
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: reading });
    this.#watchdog.begin(START, 'reading the articles', within);
    this.#worker.on('message', (response: Response) => this.#hear(response));
    this.#worker.on('error', (error: unknown) => {
      this.#cause = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on('exit', () => this.#lose());
  }

  /** What it has read. Rejects when its corpus cannot be read at all. */
  get ready(): Promise<Ready> {
    return this.#ready.promise;
  }

  /** Have something done. Rejects with a UserError meant for the member, or with the fault. */
  perform<N extends TaskName>({ story, name, given, within, what }: Task<N>): Promise<Result<N>> {
    if (this.#closing) return Promise.reject(new Error('the reading thread is closed'));
    // Nobody would ever answer.
    if (this.#lost) return Promise.reject(this.#lost);
    const id = this.#next++;
    this.#worker.postMessage({ id, story, name, given } satisfies Request<N>);
    this.#watchdog.begin(id, what, within);
    return this.#pending.wait(id, name);
  }

  /** Let what is being done finish, then end the thread. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#pending.settled();
    await this.#worker.terminate();
  }

  #lose(): void {
    this.#lost = this.#cause;
    this.#watchdog.stop();
    this.#ready.reject(this.#cause);
    this.#pending.rejectAll(this.#cause);
    if (this.#isReady && !this.#closing) this.#onLost(this.#cause);
  }

  #hear(response: Response): void {
    if ('ready' in response) {
      this.#watchdog.end(START);
      this.#isReady = true;
      this.#ready.resolve(response);
    } else if ('failed' in response) this.#ready.reject(new Error(response.failed));
    else {
      this.#watchdog.end(response.id);
      this.#pending.settle(response);
    }
  }
}
