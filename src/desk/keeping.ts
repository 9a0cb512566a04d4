import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import { isId } from '../corpus/folder.ts';
import { label } from '../locale/label.ts';
import { inverse, type Made } from '../state/changes.ts';
import type { Change } from '../state/schema/changes.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Holdings } from './holdings.ts';
import { keyOf, type StoryKey } from './key.ts';
import { within } from './limits.ts';
import type { Stock } from './stock.ts';

/** Who makes a change, and why. */
export interface Author {
  readonly author: string;
  readonly reason: string | undefined;
}

export interface KeepingOptions {
  readonly holdings: Holdings;
  readonly stock: Stock;
  /** Read a story as it might become, beside the one that is served. Rejects when it cannot be read. */
  readonly rehearse: (
    story: StoryKey,
    shelf: { readonly id: StoryId; readonly files: ReadonlyMap<ArticleId, string> },
  ) => Promise<void>;
  /** Read a story again that has changed. Rejects when it cannot be. */
  readonly refresh: (story: StoryKey) => Promise<void>;
  /** Told of each change when it was made. */
  readonly onChange: (server: string, story: OwnStory, made: Made) => void;
  readonly log: Logger;
}

/** Changes of the stories of servers. Each is one step: made, written down and announced, or nothing is. */
export class Keeping {
  readonly #options: KeepingOptions;
  readonly #stock: Stock;

  constructor(options: KeepingOptions) {
    this.#options = options;
    this.#stock = options.stock;
  }

  /**
   * Make a change of a story. Rejects with a UserError when it is not any more what the change was made for, or when the draft
   * that the change comes of was used up by somebody else.
   */
  async make(server: string, story: OwnStory, change: Change, by: Author, draft?: string): Promise<Made> {
    if (change.is === 'articles' && story.archived)
      throw new UserError(label('desk.archived', { name: story.name }));
    await this.#rehearse(server, story, change);
    const maker = { ...by, at: this.#stock.now() };
    const made = await this.#stock.store.stories.make(server, story.id, change, maker, draft);
    await this.#announce(server, made);
    return made;
  }

  /** Take the last change back that was not taken back. Rejects with a UserError when there is none. */
  async undo(server: string, by: Author): Promise<Made> {
    const last = await this.#stock.store.stories.last(server);
    if (!last) throw new UserError(label('desk.undo.none'));
    await this.#rehearse(server, await this.#stock.story(server, last.story), inverse(last.change));
    const made = await this.#stock.store.stories.undo(server, last.number, { ...by, at: this.#stock.now() });
    await this.#announce(server, made);
    return made;
  }

  /** What cannot be read of a server's stories: why, by their names. Empty when all is well. */
  async check(server: string): Promise<ReadonlyMap<string, string>> {
    const faults = new Map<string, string>();
    for (const story of await this.#stock.own(server))
      try {
        await this.#rehearse(server, story, { is: 'articles', articles: [] });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        faults.set(story.name, error.message);
      }
    return faults;
  }

  /** Begin a story. Its name must be one that a folder of the corpus could have. */
  async create(server: string, name: string, by: Author): Promise<Made> {
    within(this.#stock.limits, 'stories', (await this.#stock.own(server)).length, 1);
    await this.#free(server, name);
    const maker = { ...by, at: this.#stock.now() };
    const made = await this.#stock.store.stories.make(server, newStoryId(), { is: 'create', name }, maker);
    await this.#announce(server, made);
    return made;
  }

  async rename(server: string, story: OwnStory, to: string, by: Author): Promise<Made> {
    await this.#free(server, to);
    return this.make(server, story, { is: 'rename', from: story.name, to }, by);
  }

  async #free(server: string, name: string): Promise<void> {
    if (!isId(name)) throw new UserError(label('desk.name'));
    const seen = await this.#options.holdings.seen(server);
    const own = await this.#stock.own(server);
    if (seen.some(({ id }) => id === name) || own.some((of) => of.name === name))
      throw new UserError(label('desk.story.taken', { name }));
  }

  /** Read the story as the change would leave it: what cannot be read is not made. */
  async #rehearse(server: string, story: OwnStory, change: Change): Promise<void> {
    if (change.is !== 'articles') return;
    const files = new Map(await this.#stock.files(server, story));
    for (const { id, after } of change.articles)
      if (after === undefined) files.delete(id);
      else files.set(id, after);
    await this.#options.rehearse(keyOf({ server, story: story.id }), { id: story.name, files });
  }

  /** The change is made: whatever goes wrong from here on is for the log, and made good when somebody asks next. */
  async #announce(server: string, made: Made): Promise<void> {
    const { holdings, onChange, refresh, log } = this.#options;
    try {
      await holdings.changed(server);
      const story = await this.#stock.story(server, made.story);
      onChange(server, story, made);
      // Read now, so that nobody who asks has to wait; a story without articles has nothing to read.
      if (story.articles) await refresh(keyOf({ server, story: story.id }));
    } catch (error) {
      log.warn({ err: error, server, change: made.number }, 'a change was made, but not announced');
    }
  }
}

/** An id that no other story has, in any server. */
export const newStoryId = (): string => `s${randomBytes(6).toString('hex')}`;
