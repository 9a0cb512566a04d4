import { Worker } from 'node:worker_threads';
import type { CorpusState } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import type { Reading, Request, Response, Result, ShelfFiles, Task } from './protocol.ts';

interface Waiting {
  resolve(value: Result): void;
  reject(error: Error): void;
}

type Ready = Extract<Response, { readonly ready: CorpusState }>;
type Answer = Extract<Response, { readonly id: number }>;

/** A thread that answers from stories: from one state of the corpus, or from stories of servers that it is given. */
export class Reader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready = Promise.withResolvers<Ready>();
  #read: Ready = { ready: { stories: [] }, problems: [] };
  #next = 0;
  #closing = false;
  /** Why the thread is no more, when it died of itself. */
  #lost: Error | undefined;

  private constructor(reading: Reading, onLost: (cause: Error) => void) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: reading });
    let starting = true;
    let cause = new Error('the reading thread has stopped');
    this.#ready.promise.then(
      () => {
        starting = false;
      },
      () => undefined,
    );
    this.#worker.on('message', (response: Response) => this.#settle(response));
    this.#worker.on('error', (error: unknown) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on('exit', () => {
      this.#lost = cause;
      this.#ready.reject(cause);
      for (const { reject } of this.#waiting.values()) reject(cause);
      this.#waiting.clear();
      if (!this.#closing && !starting) onLost(cause);
    });
  }

  /**
   * Read a corpus folder in a new thread, or none when no folder is given. Rejects when the folder cannot be read at all.
   * `onLost` is told when the thread dies of itself after it was ready.
   */
  static async open(reading: Reading, onLost: (cause: Error) => void): Promise<Reader> {
    const reader = new Reader(reading, onLost);
    try {
      reader.#read = await reader.#ready.promise;
    } catch (error) {
      await reader.close();
      throw error;
    }
    return reader;
  }

  get state(): CorpusState {
    return this.#read.ready;
  }

  get problems(): readonly Problem[] {
    return this.#read.problems;
  }

  /** Ask the thread about a story. Rejects with a UserError meant for the member, or with the fault. */
  ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    return this.#perform({ story, name, question }) as Promise<Reply<N>>;
  }

  /** Take a story in, in the place of what it was. What is wrong with a file of it leaves that file out. */
  async load(load: ShelfFiles): Promise<void> {
    await this.#perform({ load });
  }

  /** Read a story as it might become; what is served stays. Rejects with a UserError when a file of it cannot be read. */
  async rehearse(rehearse: ShelfFiles): Promise<void> {
    await this.#perform({ rehearse });
  }

  /** Let a story go that was taken in. */
  async drop(drop: StoryKey): Promise<void> {
    await this.#perform({ drop });
  }

  /** What an article would change in a story that was taken in. Rejects like `ask`. */
  preview(story: StoryKey, question: PreviewQuestion): Promise<Previewed> {
    return this.#perform({ preview: story, question }) as Promise<Previewed>;
  }

  #perform(task: Task): Promise<Result> {
    if (this.#closing) return Promise.reject(new Error('the reading thread is closed'));
    // Nobody would ever answer.
    if (this.#lost) return Promise.reject(this.#lost);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...task, id } satisfies Request);
    });
  }

  /** Let what is being answered finish, then end the thread. */
  async close(): Promise<void> {
    this.#closing = true;
    while (this.#waiting.size) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.#worker.terminate();
  }

  #settle(response: Response): void {
    if ('ready' in response) this.#ready.resolve(response);
    else if ('failed' in response) this.#ready.reject(new Error(response.failed));
    else this.#answer(response);
  }

  #answer(response: Answer): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ('value' in response) waiting?.resolve(response.value);
    else waiting?.reject('refused' in response ? new UserError(response.refused) : new Error(response.fault));
  }
}
