import type { Logger } from 'pino';
import { type CorpusReport, type CorpusState, changesOf } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import type { StoryId } from '../corpus/article.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Corpus, Question, Reply } from '../discord/calls.ts';
import { label } from '../locale/label.ts';
import type { Meter } from '../meter.ts';
import type { Published } from './protocol.ts';
import { Reader } from './reader.ts';
import { Replies } from './replies.ts';
import { Shunned } from './shunned.ts';
import { PATIENCE, type Patience } from './watchdog.ts';

/** How long to wait before reading again after a reading thread has died, so that a bad article cannot spin it. */
const PAUSE = 5000;

/** The running corpus: answers from the state that was read last, and swaps in a new one whole. */
export class Service implements Corpus {
  readonly #dir: string;
  readonly #log: Logger;
  readonly #meter: Meter | undefined;
  readonly #patience: Patience;
  readonly #shunned = new Shunned();
  #published: Published | undefined;
  #reader: Reader | undefined;
  #replies: Replies | undefined;
  /** That of the reader, or of the one that died and will be replaced. */
  #state: CorpusState = { stories: [] };
  #reloading: Promise<CorpusReport> | undefined;
  #closed = false;
  readonly #read = Promise.withResolvers<void>();
  /** Resolves when the corpus has been read for the first time. */
  readonly read = this.#read.promise;

  constructor(dir: string, log: Logger, meter?: Meter, patience = PATIENCE) {
    this.#dir = dir;
    this.#log = log;
    this.#meter = meter;
    this.#patience = patience;
  }

  /**
   * Read the corpus for the first time: good files are served, bad ones are logged. Rejects when the folder cannot be read.
   * `published` is where its articles can be seen, if anywhere.
   */
  async start(published?: Published): Promise<void> {
    this.#published = published;
    this.#serve(await this.#open());
  }

  /** Whether there is a corpus to answer from: not while it is read for the first time, or again after a fault. */
  get serving(): boolean {
    return this.#reader !== undefined;
  }

  /** The ids of the stories that can be asked. Throws a UserError while the corpus is read for the first time. */
  stories(): StoryId[] {
    if (!this.#reader && !this.#state.stories.length) throw new UserError(label('error.starting'));
    return this.#state.stories.map(({ id }) => id);
  }

  state(): CorpusState {
    return this.#state;
  }

  /** Ask a story. Rejects with a UserError meant for the member, or with the fault. */
  async ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    if (!this.#replies) throw new UserError(label('error.starting'));
    return this.#replies.ask(story, name, question);
  }

  /** Read the corpus again, beside the running one. Nothing changes unless every file is good; asked twice, it is done once. */
  reload(): Promise<CorpusReport> {
    this.#reloading ??= this.#counted().finally(() => {
      this.#reloading = undefined;
    });
    return this.#reloading;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#reloading?.catch(() => undefined);
    await this.#reader?.close();
  }

  async #counted(): Promise<CorpusReport> {
    try {
      const report = await this.#swap();
      this.#meter?.reload(report.problems.length ? 'refused' : 'done');
      return report;
    } catch (error) {
      this.#meter?.reload('failed');
      throw error;
    }
  }

  async #swap(): Promise<CorpusReport> {
    const fresh = await this.#open();
    if (fresh.problems.length) {
      await fresh.close();
      return { added: [], changed: [], removed: [], problems: fresh.problems };
    }
    const old = this.#reader;
    const report = changesOf(this.#state, fresh.state);
    this.#take(fresh);
    await old?.close();
    return report;
  }

  /** Answer from what was read; what could not be read is left out. */
  #serve(reader: Reader): void {
    for (const problem of reader.problems) this.#log.warn(problem, 'left out of the corpus');
    this.#take(reader);
  }

  #take(reader: Reader): void {
    this.#reader = reader;
    this.#replies = new Replies(reader);
    this.#state = reader.state;
    this.#read.resolve();
  }

  #open(): Promise<Reader> {
    const reading = { dir: this.#dir, published: this.#published };
    const onLost = (cause: Error) => this.#recover(cause);
    return Reader.open(reading, { patience: this.#patience, shunned: this.#shunned, onLost });
  }

  /** A reading thread died of itself (out of memory, say) or was ended as it hung: read what is there again. */
  async #recover(cause: Error): Promise<void> {
    this.#log.error({ err: cause }, 'the reading thread died; reading the corpus again');
    this.#reader = undefined;
    this.#replies = undefined;
    while (!this.#closed && !this.#reader) {
      try {
        const fresh = await this.#open();
        // Meanwhile a reload may have brought a reader, or everything may have been closed.
        if (this.#closed || this.#reader) await fresh.close();
        else this.#serve(fresh);
      } catch (error) {
        this.#log.error({ err: error }, 'the corpus could not be read');
        await new Promise((resolve) => setTimeout(resolve, PAUSE).unref());
      }
    }
  }
}
