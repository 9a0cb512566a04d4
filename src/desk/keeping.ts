import { UserError } from '../answer/user-error.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import { isId } from '../corpus/folder.ts';
import { label } from '../locale/label.ts';
import { type Change, inverse, type Made } from '../state/changes.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Place } from './catalogue.ts';
import type { Holdings } from './holdings.ts';
import { keyOf, type StoryKey } from './key.ts';
import { within } from './limits.ts';

/** Who makes a change, and why. */
export interface Author {
  readonly author: string;
  readonly reason: string | undefined;
}

export interface KeepingOptions {
  readonly holdings: Holdings;
  readonly state: State;
  /** Read a story as it might become, beside the one that is served. Rejects when it cannot be read. */
  readonly rehearse: (shelf: {
    readonly key: StoryKey;
    readonly id: StoryId;
    readonly files: ReadonlyMap<ArticleId, string>;
  }) => Promise<void>;
  /** Read a story again that has changed. Rejects when it cannot be. */
  readonly refresh: (story: StoryKey) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of each change when it was made. */
  readonly onChange: (server: string, story: OwnStory, made: Made) => void;
}

/** Changes of the stories of servers. Each is one step: made, written down and announced, or nothing is. */
export class Keeping {
  readonly #options: KeepingOptions;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /** Throws a StateError while it cannot be reached. */
  get store(): Store {
    return this.#options.state.store;
  }

  now(): number {
    return this.#options.now();
  }

  own(server: string): Promise<readonly OwnStory[]> {
    return this.#options.holdings.own(server);
  }

  /** A story of a server by its id. Rejects with a UserError when it is gone. */
  async story(server: string, id: string): Promise<OwnStory> {
    const story = (await this.own(server)).find((of) => of.id === id);
    if (!story) throw new UserError(label('error.story.gone'));
    return story;
  }

  /** The files of a story's articles by id. */
  files(server: string, { id }: OwnStory): Promise<ReadonlyMap<string, string>> {
    return this.store.stories.articles(server, id);
  }

  /**
   * The story of the server's own that is meant somewhere by a name; by none, the one that is talked about there, or the only
   * one. Rejects with a UserError when there is none: stories on disk are the operator's.
   */
  async meant(
    { server, channel }: Place,
    name: string | undefined,
  ): Promise<{ server: string; story: OwnStory }> {
    if (server === undefined) throw new UserError(label('error.server'));
    const own = (await this.own(server)).filter(({ archived }) => !archived);
    const usual = name ?? (await this.#options.holdings.usual({ server, channel }));
    const only = name === undefined && own.length === 1 ? own[0] : undefined;
    const story = own.find((of) => of.name === usual) ?? only;
    if (story) return { server, story };
    const seen = await this.#options.holdings.seen(server);
    if (name !== undefined && seen.some(({ id }) => id === name))
      throw new UserError(label('desk.readonly', { name }));
    if (name !== undefined) throw new UserError(label('error.unknown.story', { value: name }));
    throw own.length
      ? new UserError(label('error.story.choose', { stories: own.map((of) => of.name).join(', ') }))
      : new UserError(label('desk.none'));
  }

  /** Make a change of a story. Rejects with a UserError when it is not any more what the change was made for. */
  async make(server: string, story: OwnStory, change: Change, author: Author): Promise<Made> {
    await this.#rehearse(server, story, change);
    const made = await this.store.stories.make(server, story.id, change, { ...author, at: this.now() });
    await this.#announce(server, made);
    return made;
  }

  /** Take the last change back that was not taken back. Rejects with a UserError when there is none. */
  async undo(server: string, author: Author): Promise<Made> {
    const last = await this.store.stories.last(server);
    if (!last) throw new UserError(label('desk.undo.none'));
    await this.#rehearse(server, await this.story(server, last.story), inverse(last.change));
    const made = await this.store.stories.undo(server, last.number, { ...author, at: this.now() });
    await this.#announce(server, made);
    return made;
  }

  /** What cannot be read of a server's stories: why, by their names. Empty when all is well. */
  async check(server: string): Promise<ReadonlyMap<string, string>> {
    const faults = new Map<string, string>();
    for (const story of await this.own(server))
      try {
        await this.#rehearse(server, story, { is: 'articles', articles: [] });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        faults.set(story.name, error.message);
      }
    return faults;
  }

  /** Begin a story. Its name must be one that a folder of the corpus could have. */
  async create(server: string, name: string, author: Author): Promise<Made> {
    const own = await this.own(server);
    within('stories', own.length, 1);
    await this.#free(server, name);
    const id = `s${own.length + 1}-${this.now().toString(36)}`;
    const made = await this.store.stories.make(
      server,
      id,
      { is: 'create', name },
      { ...author, at: this.now() },
    );
    await this.#announce(server, made);
    return made;
  }

  async rename(server: string, story: OwnStory, to: string, author: Author): Promise<Made> {
    await this.#free(server, to);
    return this.make(server, story, { is: 'rename', from: story.name, to }, author);
  }

  async #free(server: string, name: string): Promise<void> {
    if (!isId(name)) throw new UserError(label('desk.name'));
    const seen = await this.#options.holdings.seen(server);
    const own = await this.own(server);
    if (seen.some(({ id }) => id === name) || own.some((of) => of.name === name))
      throw new UserError(label('desk.story.taken', { name }));
  }

  /** Read the story as the change would leave it: what cannot be read is not made. */
  async #rehearse(server: string, story: OwnStory, change: Change): Promise<void> {
    if (change.is !== 'articles') return;
    const files = new Map(await this.files(server, story));
    for (const { id, after } of change.articles)
      if (after === undefined) files.delete(id);
      else files.set(id, after);
    await this.#options.rehearse({ key: keyOf({ server, story: story.id }), id: story.name, files });
  }

  async #announce(server: string, made: Made): Promise<void> {
    await this.#options.holdings.changed(server);
    const story = await this.story(server, made.story);
    this.#options.onChange(server, story, made);
    // Read now, so that nobody who asks has to wait; a story without articles has nothing to read.
    if (story.articles) await this.#options.refresh(keyOf({ server, story: story.id }));
  }
}
