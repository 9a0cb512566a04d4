import { createHash } from 'node:crypto';
import type { CorpusState } from '../answer/corpus.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import type { Given, Reading, Result, ShelfFiles, TaskName } from './protocol.ts';
import { ReadingThread, type Ready } from './reading-thread.ts';
import type { Shunned } from './shunned.ts';
import { sizeOf } from './size.ts';
import { type Patience, toRead } from './watchdog.ts';

export interface ReaderOptions {
  readonly patience: Patience;
  readonly shunned: Shunned;
  /** Told when the thread dies of itself after it was ready, or is ended because it hangs. */
  readonly onLost: (cause: Error) => void;
}

/** What tells some files from any others. */
const fingerprint = (files: readonly string[]): string =>
  files.reduce((hash, file) => hash.update(file).update('\0'), createHash('sha256')).digest('base64url');

/** Answers from stories, in a thread: from one state of the corpus, or from stories of servers that it is given. */
export class Reader {
  readonly #thread: ReadingThread;
  readonly #read: Ready;
  readonly #patience: Patience;
  readonly #shunned: Shunned;

  private constructor(thread: ReadingThread, read: Ready, { patience, shunned }: ReaderOptions) {
    this.#thread = thread;
    this.#read = read;
    this.#patience = patience;
    this.#shunned = shunned;
  }

  /**
   * Read a corpus folder in a new thread, or none when no folder is given. Rejects when the folder cannot be read at all.
   */
  static async open(reading: Reading, options: ReaderOptions): Promise<Reader> {
    const { patience, shunned, onLost } = options;
    const bytes = reading.dir === undefined ? 0 : await sizeOf(reading.dir);
    const onHang = (what: string) => shunned.add(what);
    const thread = new ReadingThread(reading, toRead(patience, bytes), { onHang, onLost });
    try {
      return new Reader(thread, await thread.ready, options);
    } catch (error) {
      await thread.close();
      throw error;
    }
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
    return this.#thread.perform({ story, name, given: question, within: this.#patience.answer, what });
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
    const what = `letting ${story} go`;
    await this.#thread.perform({ story, name: 'drop', given: null, within: this.#patience.answer, what });
  }

  /** What an article would change in a story that was taken in. Rejects like `ask`. */
  async preview(story: StoryKey, question: PreviewQuestion): Promise<Previewed> {
    return this.#readArticles(story, 'preview', question, [question.file]);
  }

  /** Let what is being answered finish, then end the thread. */
  close(): Promise<void> {
    return this.#thread.close();
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
    return this.#thread.perform({ story, name, given, within: toRead(this.#patience, size), what });
  }
}
