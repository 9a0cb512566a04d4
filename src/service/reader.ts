import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { CorpusState } from '../answer/corpus.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import { Pending } from './pending.ts';
import type { Given, Reading, Request, Response, Result, ShelfFiles, TaskName } from './protocol.ts';
import type { Shunned } from './shunned.ts';
import { sizeOf } from './size.ts';
import { type Patience, toRead, Watchdog } from './watchdog.ts';

type Ready = Extract<Response, { readonly ready: CorpusState }>;

export interface ReaderOptions {
  readonly patience: Patience;
  readonly shunned: Shunned;
  /** Told when the thread dies of itself after it was ready, or is ended because it hangs. */
  readonly onLost: (cause: Error) => void;
}

/** The number of what a thread does first: reading its corpus. */
const START = -1;

/** What tells some files from any others. */
const fingerprint = (files: readonly string[]): string =>
  files.reduce((hash, file) => hash.update(file).update('\0'), createHash('sha256')).digest('base64url');

/** A thread that answers from stories: from one state of the corpus, or from stories of servers that it is given. */
export class Reader {
  readonly #worker: Worker;
  readonly #patience: Patience;
  readonly #shunned: Shunned;
  readonly #watchdog = new Watchdog((cause, what) => this.#end(cause, what));
  readonly #pending = new Pending();
  readonly #ready = Promise.withResolvers<Ready>();
  #read: Ready = { ready: { stories: [] }, problems: [] };
  #next = 0;
  #closing = false;
  /** Why the thread ends. */
  #cause = new Error('the reading thread has stopped');
  /** Why the thread is no more, when it died of itself. */
  #lost: Error | undefined;

  private constructor(reading: Reading, bytes: number, { patience, shunned, onLost }: ReaderOptions) {
    this.#patience = patience;
    this.#shunned = shunned;
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: reading });
    this.#watchdog.begin(START, 'reading the articles', toRead(patience, bytes));
    let starting = true;
    this.#ready.promise.then(
      () => {
        starting = false;
      },
      () => undefined,
    );
    this.#worker.on('message', (response: Response) => this.#hear(response));
    this.#worker.on('error', (error: unknown) => {
      this.#cause = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on('exit', () => {
      this.#lost = this.#cause;
      this.#watchdog.stop();
      this.#ready.reject(this.#cause);
      this.#pending.rejectAll(this.#cause);
      if (!this.#closing && !starting) onLost(this.#cause);
    });
  }

  /**
   * Read a corpus folder in a new thread, or none when no folder is given. Rejects when the folder cannot be read at all.
   */
  static async open(reading: Reading, options: ReaderOptions): Promise<Reader> {
    const bytes = reading.dir === undefined ? 0 : await sizeOf(reading.dir);
    const reader = new Reader(reading, bytes, options);
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
  async ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    const what = `${name} of ${story}: ${JSON.stringify(question)}`;
    this.#shunned.check(what, 'error.shunned');
    return this.#perform(story, name, question, this.#patience.answer, what);
  }

  /** Take a story in, in the place of what it was. What is wrong with a file of it leaves that file out. */
  async load(story: StoryKey, files: ShelfFiles): Promise<void> {
    await this.#readArticles(story, 'load', files, [...files.files.values()]);
  }

  /** Read a story as it might become; what is served stays. Rejects with a UserError when a file of it cannot be read. */
  async rehearse(story: StoryKey, files: ShelfFiles): Promise<void> {
    await this.#readArticles(story, 'rehearse', files, [...files.files.values()]);
  }

  /** Let a story go that was taken in. */
  async drop(story: StoryKey): Promise<void> {
    await this.#perform(story, 'drop', null, this.#patience.answer);
  }

  /** What an article would change in a story that was taken in. Rejects like `ask`. */
  async preview(story: StoryKey, question: PreviewQuestion): Promise<Previewed> {
    return this.#readArticles(story, 'preview', question, [question.file]);
  }

  /** Let what is being answered finish, then end the thread. */
  async close(): Promise<void> {
    this.#closing = true;
    while (!this.#pending.isEmpty) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.#worker.terminate();
  }

  /** Have files read, unless a thread hung over the very same ones. */
  #readArticles<N extends TaskName>(
    story: StoryKey,
    name: N,
    given: Given<N>,
    files: readonly string[],
  ): Promise<Result<N>> {
    const what = `reading articles of ${story}: ${fingerprint(files)}`;
    this.#shunned.check(what, 'error.shunned.articles');
    const size = files.reduce((sum, file) => sum + file.length, 0);
    return this.#perform(story, name, given, toRead(this.#patience, size), what);
  }

  #perform<N extends TaskName>(
    story: StoryKey,
    name: N,
    given: Given<N>,
    within: number,
    what = `${name} of ${story}`,
  ): Promise<Result<N>> {
    if (this.#closing) return Promise.reject(new Error('the reading thread is closed'));
    // Nobody would ever answer.
    if (this.#lost) return Promise.reject(this.#lost);
    const id = this.#next++;
    this.#worker.postMessage({ id, story, name, given } satisfies Request<N>);
    this.#watchdog.begin(id, what, within);
    return this.#pending.wait(id, name);
  }

  /** A thread that hangs would never answer anybody again. */
  #end(cause: Error, what: string): void {
    this.#shunned.add(what);
    this.#cause = cause;
    this.#worker.terminate();
  }

  #hear(response: Response): void {
    if ('ready' in response) {
      this.#watchdog.end(START);
      this.#ready.resolve(response);
    } else if ('failed' in response) this.#ready.reject(new Error(response.failed));
    else {
      this.#watchdog.end(response.id);
      this.#pending.settle(response);
    }
  }
}
