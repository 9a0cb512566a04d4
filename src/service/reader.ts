import { Worker } from 'node:worker_threads';
import type { CorpusState } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import type { Problem } from '../corpus/read.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Request, Response } from './protocol.ts';

interface Waiting {
  resolve(value: Reply<CallName>): void;
  reject(error: Error): void;
}

/** A thread that holds one state of the corpus and answers from it. */
export class Reader {
  readonly state: CorpusState;
  readonly problems: readonly Problem[];
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #closing = false;

  private constructor(
    worker: Worker,
    state: CorpusState,
    problems: readonly Problem[],
    onLost: (cause: Error) => void,
  ) {
    this.#worker = worker;
    this.state = state;
    this.problems = problems;
    let cause = new Error('the reading thread has stopped');
    worker.removeAllListeners();
    worker.on('message', (response: Response) => this.#settle(response));
    worker.on('error', (error: unknown) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(cause);
      this.#waiting.clear();
      if (!this.#closing) onLost(cause);
    });
  }

  /**
   * Read a corpus folder in a new thread. Rejects when the folder cannot be read at all.
   * `onLost` is told when the thread dies of itself.
   */
  static open(dir: string, onLost: (cause: Error) => void): Promise<Reader> {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: dir });
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the reading thread stopped while it read the corpus')));
      worker.once('message', (response: Response) => {
        if ('ready' in response) resolve(new Reader(worker, response.ready, response.problems, onLost));
        else
          reject(
            new Error('failed' in response ? response.failed : 'unexpected message from the reading thread'),
          );
      });
    });
  }

  /** Ask the thread. Rejects with a UserError meant for the member, or with the fault. */
  ask<N extends CallName>(name: N, question: Question<N>): Promise<Reply<N>> {
    const id = this.#next++;
    const request: Request = { id, name, question };
    return new Promise<Reply<CallName>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(request);
    }) as Promise<Reply<N>>;
  }

  /** Let what is being answered finish, then end the thread. */
  async close(): Promise<void> {
    this.#closing = true;
    while (this.#waiting.size) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.#worker.terminate();
  }

  #settle(response: Response): void {
    if (!('id' in response)) return;
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ('value' in response) waiting?.resolve(response.value);
    else waiting?.reject('refused' in response ? new UserError(response.refused) : new Error(response.fault));
  }
}
