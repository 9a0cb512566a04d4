import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import { ownOf, type StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import { label } from '../locale/label.ts';
import type { ShelfFiles } from './protocol.ts';
import { Reader } from './reader.ts';
import { Shunned } from './shunned.ts';
import { PATIENCE, type Patience } from './watchdog.ts';

/** Where the stories of servers are kept. */
export interface ShelfSource {
  /** A number that changes with the story. Undefined when there is no such story. */
  revision(key: StoryKey): Promise<number | undefined>;
  /** What a story is called, and the files of its articles by id. */
  files(key: StoryKey): Promise<ShelfFiles>;
}

/** So many articles of servers' stories are held in memory: some 100 kB each. Those asked about last. */
const HELD = 4000;

interface Held {
  readonly revision: number;
  readonly articles: number;
  readonly loading: Promise<void>;
}

/** Answers from the stories of servers: read when they are first asked about, again when they have changed, and let go when others are asked about. */
export class Shelves {
  readonly #source: ShelfSource;
  readonly #log: Logger;
  readonly #patience: Patience;
  readonly #shunned = new Shunned();
  /** The one that was asked about the longest ago comes first. */
  readonly #held = new Map<StoryKey, Held>();
  #reader: Promise<Reader> | undefined;

  constructor(source: ShelfSource, log: Logger, patience = PATIENCE) {
    this.#source = source;
    this.#log = log;
    this.#patience = patience;
  }

  /** Ask a story. Rejects with a UserError meant for the member, or with the fault. */
  ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    return this.#with(story, (reader) => reader.ask(story, name, question));
  }

  /** Show what an article would change. Rejects like `ask`. */
  preview(story: StoryKey, question: PreviewQuestion): Promise<Previewed> {
    return this.#with(story, (reader) => reader.preview(story, question));
  }

  /** Read a story as it might become. Rejects with a UserError when a file of it cannot be read. */
  async rehearse(story: StoryKey, files: ShelfFiles): Promise<void> {
    this.#reader ??= this.#open();
    const reader = await this.#reader;
    await reader.rehearse(story, files);
  }

  /** Read a story now if it has changed, so that nobody waits for it later. Rejects like `ask`. */
  async refresh(story: StoryKey): Promise<void> {
    await this.#with(story, async () => undefined);
  }

  /** Let go of everything of a server. */
  async forget(server: string): Promise<void> {
    const reader = await this.#reader?.catch(() => undefined);
    for (const key of [...this.#held.keys()].filter((of) => ownOf(of)?.server === server))
      if (reader) this.#drop(reader, key);
  }

  async close(): Promise<void> {
    const reader = await this.#reader?.catch(() => undefined);
    await reader?.close();
  }

  /**
   * Ask the thread, once it holds a story as it is now. The question is posted in the same breath as the story, if that has to
   * be loaded: the thread does one thing after the other, so nothing can come in between and take the story away again.
   */
  async #with<T>(key: StoryKey, ask: (reader: Reader) => Promise<T>): Promise<T> {
    const revision = await this.#source.revision(key);
    if (revision === undefined) throw new UserError(label('error.story.gone'));
    const fresh = this.#held.get(key)?.revision === revision ? undefined : await this.#source.files(key);
    this.#reader ??= this.#open();
    const reader = await this.#reader;
    // Nothing is waited for from here to the question. Somebody else may have loaded the same or a later one meanwhile,
    // or it was let go.
    const known = this.#held.get(key);
    const isNew = known !== undefined && known.revision >= revision;
    const held = isNew ? known : fresh && this.#load(reader, key, revision, fresh);
    if (!held) return this.#with(key, ask);
    this.#held.delete(key);
    this.#held.set(key, held);
    this.#letGo(reader, key);
    const [, reply] = await Promise.all([held.loading, ask(reader)]);
    return reply;
  }

  #load(reader: Reader, key: StoryKey, revision: number, files: ShelfFiles): Held {
    const held = { revision, articles: files.files.size, loading: reader.load(key, files) };
    held.loading.catch(() => {
      if (this.#held.get(key) === held) this.#held.delete(key);
    });
    return held;
  }

  #letGo(reader: Reader, kept: StoryKey): void {
    let articles = [...this.#held.values()].reduce((sum, held) => sum + held.articles, 0);
    for (const [key, held] of this.#held) {
      if (articles <= HELD || key === kept) return;
      articles -= held.articles;
      this.#drop(reader, key);
    }
  }

  #drop(reader: Reader, key: StoryKey): void {
    this.#held.delete(key);
    reader.drop(key).catch((error: unknown) => this.#log.warn({ err: error }, 'a story was not let go'));
  }

  #open(): Promise<Reader> {
    const onLost = (cause: Error): void => {
      this.#log.error({ err: cause }, 'the thread with the stories of servers died; they are read again');
      this.#forget();
    };
    const opened = Reader.open({}, { patience: this.#patience, shunned: this.#shunned, onLost });
    opened.catch(() => this.#forget());
    return opened;
  }

  /** Begin anew when the next one asks. */
  #forget(): void {
    this.#reader = undefined;
    this.#held.clear();
  }
}
