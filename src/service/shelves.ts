import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import { label } from '../locale/label.ts';
import type { ShelfFiles } from './protocol.ts';
import { Reader } from './reader.ts';

/** Where the stories of servers are kept. */
export interface ShelfSource {
  /** A number that changes with the story. Undefined when there is no such story. */
  revision(key: StoryKey): Promise<number | undefined>;
  /** What a story is called, and the files of its articles by id. */
  files(key: StoryKey): Promise<{ readonly id: StoryId; readonly files: ReadonlyMap<ArticleId, string> }>;
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
  /** The one that was asked about the longest ago comes first. */
  readonly #held = new Map<StoryKey, Held>();
  #reader: Promise<Reader> | undefined;

  constructor(source: ShelfSource, log: Logger) {
    this.#source = source;
    this.#log = log;
  }

  /** Ask a story. Rejects with a UserError meant for the member, or with the fault. */
  async ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    const reader = await this.#with(story);
    return reader.ask(story, name, question);
  }

  /** Show what an article would change. Rejects like `ask`. */
  async preview(story: StoryKey, question: PreviewQuestion): Promise<Previewed> {
    const reader = await this.#with(story);
    return reader.preview(story, question);
  }

  /** Read a story as it might become. Rejects with a UserError when a file of it cannot be read. */
  async rehearse(files: ShelfFiles): Promise<void> {
    this.#reader ??= this.#open();
    const reader = await this.#reader;
    await reader.rehearse(files);
  }

  /** Read a story now if it has changed, so that nobody waits for it later. Rejects like `ask`. */
  async refresh(story: StoryKey): Promise<void> {
    await this.#with(story);
  }

  async close(): Promise<void> {
    const reader = await this.#reader?.catch(() => undefined);
    await reader?.close();
  }

  /** The thread, once it holds a story as it is now. */
  async #with(key: StoryKey): Promise<Reader> {
    const revision = await this.#source.revision(key);
    if (revision === undefined) throw new UserError(label('error.story.gone'));
    this.#reader ??= this.#open();
    const reader = await this.#reader;
    let held = this.#held.get(key);
    if (held?.revision !== revision) held = await this.#load(reader, key, revision);
    this.#held.delete(key);
    this.#held.set(key, held);
    this.#letGo(reader, key);
    try {
      await held.loading;
    } catch (error) {
      if (this.#held.get(key) === held) this.#held.delete(key);
      throw error;
    }
    return reader;
  }

  async #load(reader: Reader, key: StoryKey, revision: number): Promise<Held> {
    const { id, files } = await this.#source.files(key);
    // Somebody else may have asked for the same meanwhile.
    const other = this.#held.get(key);
    if (other?.revision === revision) return other;
    return { revision, articles: files.size, loading: reader.load({ key, id, files }) };
  }

  #letGo(reader: Reader, kept: StoryKey): void {
    let articles = [...this.#held.values()].reduce((sum, held) => sum + held.articles, 0);
    for (const [key, held] of this.#held) {
      if (articles <= HELD || key === kept) return;
      this.#held.delete(key);
      articles -= held.articles;
      reader.drop(key).catch((error: unknown) => this.#log.warn({ err: error }, 'a story was not let go'));
    }
  }

  #open(): Promise<Reader> {
    const opened = Reader.open({}, (cause) => {
      this.#log.error({ err: cause }, 'the thread with the stories of servers died');
      this.#forget();
    });
    opened.catch(() => this.#forget());
    return opened;
  }

  /** Begin anew when the next one asks. */
  #forget(): void {
    this.#reader = undefined;
    this.#held.clear();
  }
}
