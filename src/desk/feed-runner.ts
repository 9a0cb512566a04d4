import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { FeedItem } from '../intake/feeds/feed.ts';
import { matchesKeywords } from '../intake/feeds/keywords.ts';
import { nextFetch } from '../intake/feeds/schedule.ts';
import type { Intake } from '../intake/intake.ts';
import { label } from '../locale/label.ts';
import { StateError } from '../state/error.ts';
import type { Feed } from '../state/feeds.ts';
import type { OwnStory } from '../state/stories.ts';
import { type Drafted, type Drafts, draftButtons } from './drafts.ts';
import { type Progress, progressOf } from './feeds.ts';
import type { Herald } from './herald.ts';
import type { Keeping } from './keeping.ts';
import { within } from './limits.ts';
import { showChange, showWord } from './show.ts';

export interface FeedRunnerOptions {
  readonly keeping: Keeping;
  readonly drafts: Drafts;
  readonly intake: Intake;
  readonly herald: Herald;
  readonly log: Logger;
}

/** How often feeds are looked at that may be due, in milliseconds. */
const LOOK = 30_000;
/** Longest time that reading one feed and its new pages may take before another process tries, in milliseconds. */
const LEASE = 10 * 60_000;
/** So many new entries of a feed are taken at once; the others wait for the next time. */
const AT_ONCE = 5;
/** A paused feed is not due. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Reads the feeds of all servers when they are due; what is new and matches is proposed to the moderators, or added. */
export class FeedRunner {
  readonly #options: FeedRunnerOptions;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: FeedRunnerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.run().finally(() => {
        this.#running = undefined;
      });
    }, LOOK).unref();
  }

  /** Let the feed that is being read be finished, and read no other. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#running;
  }

  /** Read every feed that is due. Never rejects. */
  async run(): Promise<void> {
    const { keeping, log } = this.#options;
    try {
      for (;;) {
        const feed = await keeping.store.feeds.claim(keeping.now(), LEASE);
        if (!feed) return;
        await this.#read(feed);
      }
    } catch (error) {
      if (error instanceof StateError) return;
      log.error({ err: error }, 'feeds could not be read');
    }
  }

  async #read(feed: Feed): Promise<void> {
    const { keeping, intake } = this.#options;
    const before = progressOf(feed);
    const now = keeping.now();
    const read = await this.#counted(feed.server, () => intake.readFeed(feed.url, before.state, now));
    const last = { at: now, matched: 0, taken: 0 };
    let progress: Progress;
    if (read instanceof UserError || read.kind === 'failed') {
      const error = read instanceof UserError ? read : read.error;
      const retryAfter = read instanceof UserError ? undefined : read.retryAfter;
      const state = nextFetch(before.state, { kind: 'failed', retryAfter }, now);
      progress = { state, last: { ...last, error: error.message } };
      if (state.paused) await this.#tell(feed, error);
    } else if (read.kind === 'unchanged') progress = { state: nextFetch(before.state, read, now), last };
    else {
      const ids = read.feed.items.map(({ id }) => id);
      const known = new Set(before.state.seen);
      const fresh = read.feed.items.filter(({ id }) => !known.has(id)).toReversed();
      const matching = fresh.filter((item) => matchesKeywords(item, feed.keywords));
      const taken = await this.#take(feed, matching.slice(0, AT_ONCE));
      const waiting = new Set(matching.slice(taken.tried).map(({ id }) => id));
      const result = { ...read, ids: ids.filter((id) => !waiting.has(id)) };
      progress = {
        state: nextFetch(before.state, result, now),
        last: {
          ...last,
          matched: matching.length,
          taken: taken.taken,
          ...(taken.error && { error: taken.error }),
        },
      };
    }
    const due = progress.state.paused ? NEVER : progress.state.next;
    await keeping.store.feeds.fetched(feed.id, JSON.stringify(progress), due);
  }

  /** Take entries one after the other, until one is over a limit. */
  async #take(
    feed: Feed,
    items: readonly FeedItem[],
  ): Promise<{ tried: number; taken: number; error?: string }> {
    const { intake, drafts } = this.#options;
    let [tried, taken] = [0, 0];
    let error: string | undefined;
    for (const { link } of items) {
      if (link === undefined) {
        tried++;
        continue;
      }
      try {
        const story = await this.#options.keeping.story(feed.server, feed.story);
        const candidate = await this.#counted(feed.server, () => intake.fromAddress(link));
        if (candidate instanceof UserError) return { tried, taken, error: candidate.message };
        const draft = await drafts.begin(feed.server, story, feed.createdBy, candidate);
        await this.#bring(feed, story, draft);
        taken++;
      } catch (caught) {
        if (!(caught instanceof UserError)) throw caught;
        error = caught.message;
        // What nobody was told of waits until somebody can be told.
        if (caught.label.key === 'feeds.channel') return { tried, taken, error };
      }
      tried++;
    }
    return { tried, taken, ...(error !== undefined && { error }) };
  }

  /** Put a draft before the moderators, or add it and tell them. */
  async #bring({ mode, server, channel, createdBy }: Feed, story: OwnStory, draft: Drafted): Promise<void> {
    const { drafts, herald, log } = this.#options;
    const notice =
      mode === 'propose'
        ? { embeds: draft.embeds, buttons: draftButtons(draft.id) }
        : { answer: showChange(await drafts.add(server, draft.id, createdBy), story.name) };
    try {
      await herald.post(channel, notice);
    } catch (error) {
      log.warn({ err: error, channel }, 'a channel takes no posts');
      throw new UserError(label('feeds.channel', { channel }));
    }
  }

  /** Fetch on the account of a server; the UserError instead where it has fetched enough. */
  async #counted<T>(server: string, fetch: () => Promise<T>): Promise<T | UserError> {
    const { keeping } = this.#options;
    const used = await keeping.store.fetches.count(server, keeping.now());
    try {
      within('fetches', used, 0);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    return fetch();
  }

  async #tell({ channel, url }: Feed, error: UserError): Promise<void> {
    const answer = showWord(label('feeds.paused', { url, error: error.message }), 'warning');
    await this.#options.herald
      .post(channel, { answer })
      .catch((cause: unknown) => this.#options.log.warn({ err: cause, channel }, 'a channel takes no posts'));
  }
}
