import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../answer/user-error.ts';
import type { FeedRead } from '../intake/feeds/fetch.ts';
import { parseKeywords } from '../intake/feeds/keywords.ts';
import { type FeedState, feedStateSchema, newFeed, nextFetch, resumeFeed } from '../intake/feeds/schedule.ts';
import type { Intake } from '../intake/intake.ts';
import { label } from '../locale/label.ts';
import type { Feed } from '../state/feeds.ts';
import type { OwnStory } from '../state/stories.ts';
import { within } from './limits.ts';
import type { Stock } from './stock.ts';

/** What is remembered of a feed besides what its server set: how far it was read, and how the last fetch went. */
const Progress = z.object({
  state: feedStateSchema,
  last: z
    .object({
      at: z.int(),
      /** New entries that matched, and how many of those became proposals or articles. */
      matched: z.int(),
      taken: z.int(),
      /** Why the feed could not be read, or the last entry could not be taken. */
      error: z.string().optional(),
    })
    .optional(),
});
export type Progress = z.infer<typeof Progress>;

/** How far a feed was read. Throws when that cannot be told: what was seen must not be taken for new. */
export const progressOf = ({ progress }: Pick<Feed, 'progress'>): Progress =>
  Progress.parse(JSON.parse(progress));

/** How far a feed was read, where that can be told. */
export const knownProgressOf = ({ progress }: Pick<Feed, 'progress'>): Progress | undefined =>
  Progress.safeParse(JSON.parse(progress)).data;

/** What a moderator asks for. `every` is in minutes. */
export interface Watch {
  readonly url: string;
  readonly keywords: string;
  readonly mode: Feed['mode'];
  readonly channel: string;
  readonly every: number;
}

const MINUTE = 60_000;

/** The id of a feed: of two moderators who follow the same one at once, one comes first. */
const idOf = (...of: readonly string[]): string =>
  createHash('sha256').update(of.join(' ')).digest('base64url').slice(0, 12);

/** The feeds that servers follow, for the moderators who choose them. */
export class Feeds {
  readonly #stock: Stock;
  readonly #intake: Intake;

  constructor(stock: Stock, intake: Intake) {
    this.#stock = stock;
    this.#intake = intake;
  }

  /**
   * Follow a feed from now on, or the one that a page names: it is read once, and what is in it already is not proposed. Of
   * a page that names several, these are given, and none is followed. Rejects with a UserError, also when it cannot be read.
   */
  async watch(server: string, of: OwnStory, author: string, watch: Watch): Promise<readonly string[]> {
    const story = await this.#stock.open(server, of.id);
    const keywords = parseKeywords(watch.keywords);
    // Without any, all of the feed would be followed.
    if (watch.keywords.trim() && !keywords.length) throw new UserError(label('feeds.keywords.none'));
    const { feeds } = this.#stock.store;
    const present = await feeds.of(server);
    within(this.#stock.limits, 'feeds', present.length, 1);
    const now = this.#stock.now();
    const read = async (address: string): Promise<FeedRead & { readonly url: string }> => {
      const url = this.#intake.addressOf(address);
      if (present.some((feed) => feed.url === url && feed.story === story.id))
        throw new UserError(label('feeds.twice'));
      await this.#stock.countFetch(server);
      return { url, ...(await this.#intake.readFeed(url, {}, now)) };
    };
    const asked = await read(watch.url);
    const [named, ...others] = asked.kind === 'failed' ? (asked.named ?? []) : [];
    if (named !== undefined && others.length) return [named, ...others];
    const found = named === undefined ? asked : await read(named);
    if (found.kind === 'failed') throw found.error;
    const result = found.kind === 'read' ? { ...found, ids: found.feed.items.map(({ id }) => id) } : found;
    const state = nextFetch(newFeed(watch.every * MINUTE, now), result, now);
    const isFirst = await feeds.add({
      id: idOf(server, story.id, found.url),
      server,
      story: story.id,
      url: found.url,
      keywords,
      mode: watch.mode,
      channel: watch.channel,
      createdBy: author,
      progress: JSON.stringify({ state } satisfies Progress),
      every: watch.every,
      dueAt: state.next,
    });
    if (!isFirst) throw new UserError(label('feeds.twice'));
    return [];
  }

  of(server: string): Promise<Feed[]> {
    return this.#stock.store.feeds.of(server);
  }

  /** Follow a feed no longer. Rejects with a UserError when there is none of that id. */
  async stop(server: string, id: string): Promise<void> {
    if (!(await this.#stock.store.feeds.remove(server, id))) throw new UserError(label('feeds.none.such'));
  }

  /** Take a paused feed up again. Rejects with a UserError when there is none of that id. */
  async resume(server: string, id: string): Promise<void> {
    const feed = (await this.of(server)).find((of) => of.id === id);
    if (!feed) throw new UserError(label('feeds.none.such'));
    const progress = knownProgressOf(feed);
    if (!progress) throw new UserError(label('feeds.unreadable'));
    const state: FeedState = resumeFeed(progress.state, this.#stock.now());
    await this.#stock.store.feeds.fetched(id, JSON.stringify({ ...progress, state }), state.next);
  }
}
