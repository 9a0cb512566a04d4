import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import { StateError } from '../state/error.ts';
import type { SettingValues } from '../state/schema/settings.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Catalogue, Listed, Place } from './catalogue.ts';
import { keyOf, ownOf, type StoryKey } from './key.ts';

/** What is announced when something of a server has changed: its id. */
export const SERVER_CHANGED = 'server';

/** Who sees the stories on disk: those that are not named here are seen by all, also in direct messages. */
export type Visibility = ReadonlyMap<StoryId, ReadonlySet<string>>;

/** What is remembered of a server until it changes. */
interface Known {
  readonly stories: Promise<readonly OwnStory[]>;
  readonly settings: Map<string, Promise<SettingValues>>;
}

/** The stories of all servers, and those on disk: which there are, who sees them, and what they are made of. */
export class Holdings implements Catalogue {
  readonly #onDisk: () => readonly StoryId[];
  readonly #visibility: Visibility;
  readonly #state: State;
  readonly #log: Logger;
  readonly #known = new Map<string, Known>();
  #hearing = false;

  constructor(onDisk: () => readonly StoryId[], visibility: Visibility, state: State, log: Logger) {
    this.#onDisk = onDisk;
    this.#visibility = visibility;
    this.#state = state;
    this.#log = log;
    state.opened
      .then((store) => this.#hear(store))
      .catch((error: unknown) => log.error({ err: error }, 'changes of other processes are not heard of'));
  }

  /** Stories on disk come first; one of the server's own that is called like one of them gives way. */
  async seen(server: string | undefined): Promise<readonly Listed[]> {
    const disk = this.#onDisk()
      .filter((id) => this.#visibility.get(id)?.has(server ?? '') ?? true)
      .map((id) => ({ key: id, id }));
    if (server === undefined) return disk;
    const taken = new Set(disk.map(({ id }) => id));
    const own = (await this.#orNothing(this.own(server), []))
      .filter(({ name, archived, articles }) => !archived && articles > 0 && !taken.has(name))
      .map(({ id, name }) => ({ key: keyOf({ server, story: id }), id: name }));
    return [...disk, ...own];
  }

  async usual({ server, channel }: Place): Promise<StoryKey | undefined> {
    if (server === undefined) return undefined;
    return (await this.#orNothing(this.settings(server, channel), {})).story;
  }

  async nameOf(story: StoryKey): Promise<StoryId | undefined> {
    return ownOf(story) ? (await this.#find(story))?.name : story;
  }

  async moderators(server: string): Promise<string | undefined> {
    return (await this.#orNothing(this.settings(server), {})).moderators;
  }

  /** The stories of a server's own, archived and empty ones too. Rejects with a StateError. */
  async own(server: string): Promise<readonly OwnStory[]> {
    return this.#of(server).stories;
  }

  /** One of them by its name. Throws a UserError when there is none. */
  async named(server: string, name: string): Promise<OwnStory> {
    const story = (await this.own(server)).find((of) => of.name === name);
    if (!story) throw new UserError(label('error.unknown.story', { value: name }));
    return story;
  }

  /** The settings of a server, or those that hold in a channel of it. Rejects with a StateError. */
  async settings(server: string, channel?: string): Promise<SettingValues> {
    const { settings } = this.#of(server);
    const key = channel ?? '';
    const known = settings.get(key) ?? this.#keep(server, this.#state.store.settings.of(server, channel));
    settings.set(key, known);
    return known;
  }

  async revision(key: StoryKey): Promise<number | undefined> {
    return (await this.#find(key))?.revision;
  }

  async files(key: StoryKey): Promise<{ id: StoryId; files: ReadonlyMap<ArticleId, string> }> {
    const [own, story] = [ownOf(key), await this.#find(key)];
    if (!own || !story) throw new UserError(label('error.story.gone'));
    return { id: story.name, files: await this.#state.store.stories.articles(own.server, story.id) };
  }

  /** Something of a server has changed: look again, here and in every process. */
  async changed(server: string): Promise<void> {
    this.#known.delete(server);
    await this.#state.store.bulletin.notify(SERVER_CHANGED, server);
  }

  /** A story of a server's own by its key. */
  async #find(key: StoryKey): Promise<OwnStory | undefined> {
    const own = ownOf(key);
    return own && (await this.own(own.server)).find(({ id }) => id === own.story);
  }

  async #hear(store: Store): Promise<void> {
    await store.bulletin.listen(SERVER_CHANGED, (server) => this.#known.delete(server));
    // What was looked up before may have changed unheard.
    this.#known.clear();
    this.#hearing = true;
  }

  #of(server: string): Known {
    const known = this.#known.get(server);
    if (known) return known;
    const fresh: Known = {
      stories: this.#keep(server, this.#state.store.stories.of(server)),
      settings: new Map(),
    };
    // Without hearing of changes nothing can be remembered.
    if (this.#hearing) this.#known.set(server, fresh);
    return fresh;
  }

  /** What failed is asked for again. */
  #keep<T>(server: string, looked: Promise<T>): Promise<T> {
    looked.catch(() => this.#known.delete(server));
    return looked;
  }

  /** Questions about the stories on disk are answered without the state. */
  async #orNothing<T>(looked: Promise<T>, nothing: T): Promise<T> {
    try {
      return await looked;
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      this.#log.warn({ fault: error.fault }, 'the stories of servers cannot be reached');
      return nothing;
    }
  }
}
