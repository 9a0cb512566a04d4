import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Holdings } from './holdings.ts';
import { type Limits, within } from './limits.ts';

export interface StockOptions {
  readonly holdings: Holdings;
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Limits;
}

/** What servers have, for those who work on it: their stories by id, the files of these, and how much there may be. */
export class Stock {
  readonly #holdings: Holdings;
  readonly #state: State;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Limits;

  constructor({ holdings, state, now, limits }: StockOptions) {
    this.#holdings = holdings;
    this.#state = state;
    this.now = now;
    this.limits = limits;
  }

  /** Throws a StateError while it cannot be reached. */
  get store(): Store {
    return this.#state.store;
  }

  /** The stories of a server's own, archived and empty ones too. */
  own(server: string): Promise<readonly OwnStory[]> {
    return this.#holdings.own(server);
  }

  /** A story of a server by its id. Rejects with a UserError when it is gone. */
  async story(server: string, id: string): Promise<OwnStory> {
    const story = (await this.own(server)).find((of) => of.id === id);
    if (!story) throw new UserError(label('error.story.gone'));
    return story;
  }

  /** A story by its id that articles can come into. Rejects with a UserError when it is gone or archived. */
  async open(server: string, id: string): Promise<OwnStory> {
    const story = await this.story(server, id);
    if (story.archived) throw new UserError(label('desk.archived', { name: story.name }));
    return story;
  }

  /** The files of a story's articles by id. */
  files(server: string, { id }: OwnStory): Promise<ReadonlyMap<string, string>> {
    return this.store.stories.articles(server, id);
  }

  /** Count a fetch on the account of a server. Rejects with a UserError when it has fetched enough for this hour. */
  async countFetch(server: string): Promise<void> {
    const before = (await this.store.fetches.count(server, this.now())) - 1;
    within(this.limits, 'fetches', Math.min(before, this.limits.fetches), 1);
  }
}
