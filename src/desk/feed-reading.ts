import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { FeedItem } from '../intake/feeds/feed.ts';
import type { FeedRead } from '../intake/feeds/fetch.ts';
import { matchesKeywords } from '../intake/feeds/keywords.ts';
import { nextFetch } from '../intake/feeds/schedule.ts';
import type { Intake } from '../intake/intake.ts';
import { label } from '../locale/label.ts';
import type { Feed } from '../state/feeds.ts';
import type { OwnStory } from '../state/stories.ts';
import { type Drafted, type Drafts, draftButtons } from './drafts.ts';
import { type Progress, progressOf } from './feeds.ts';
import type { Herald, Notice } from './herald.ts';
import { showWord } from './show.ts';
import { showChange } from './show-changes.ts';
import type { Stock } from './stock.ts';

/** What reading feeds works on. */
export interface FeedDesk {
  readonly stock: Stock;
  readonly drafts: Drafts;
  readonly intake: Intake;
  readonly herald: Herald;
  readonly log: Logger;
}

/** So many new entries of a feed are taken at once; the others wait for the next time. */
const AT_ONCE = 5;

/** Read a feed once and take what is new and matches. Gives how far it was read, and when it is due again. */
export async function readFeed(feed: Feed, desk: FeedDesk): Promise<Progress> {
  const { state } = progressOf(feed);
  const now = desk.stock.now();
  const read = await fetched(feed, desk, now);
  const last = { at: now, matched: 0, taken: 0 };
  if (read.kind === 'failed') {
    const next = nextFetch(state, read, now);
    if (next.paused) await tellPaused(feed, read.error, desk);
    return { state: next, last: { ...last, error: read.error.message } };
  }
  if (read.kind === 'unchanged') return { state: nextFetch(state, read, now), last };
  const known = new Set(state.seen);
  const fresh = read.feed.items.filter(({ id }) => !known.has(id)).toReversed();
  const matching = fresh.filter((item) => matchesKeywords(item, feed.keywords));
  const { tried, ...came } = await take(feed, matching.slice(0, AT_ONCE), desk);
  const waiting = new Set(matching.slice(tried).map(({ id }) => id));
  const ids = read.feed.items.map(({ id }) => id).filter((id) => !waiting.has(id));
  return {
    state: nextFetch(state, { ...read, ids }, now),
    last: { ...last, matched: matching.length, ...came },
  };
}

/** Read the feed on the account of its server, while the story that it is for takes articles. */
async function fetched(
  { server, story, url, progress }: Feed,
  { stock, intake }: FeedDesk,
  now: number,
): Promise<FeedRead> {
  try {
    await stock.open(server, story);
    await stock.countFetch(server);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'failed', error };
  }
  return intake.readFeed(url, progressOf({ progress }).state, now);
}

/** Take entries one after the other, until one has to wait. */
async function take(
  feed: Feed,
  items: readonly FeedItem[],
  { stock, intake, ...desk }: FeedDesk,
): Promise<{ tried: number; taken: number; error?: string }> {
  let [tried, taken] = [0, 0];
  let error: string | undefined;
  for (const { link } of items) {
    try {
      if (link !== undefined) {
        const story = await stock.open(feed.server, feed.story);
        await stock.countFetch(feed.server);
        const candidate = await intake.fromAddress(link);
        const draft = await desk.drafts.begin(feed.server, story, feed.createdBy, candidate);
        await bring(feed, story, draft, desk);
        taken++;
      }
    } catch (caught) {
      if (!(caught instanceof UserError)) throw caught;
      error = caught.message;
      // What nobody was told of, or nothing was fetched for, waits for better times.
      if (caught.label.key === 'feeds.channel' || caught.label.key === 'desk.limit.fetches') break;
    }
    tried++;
  }
  return { tried, taken, ...(error !== undefined && { error }) };
}

type Desk = Omit<FeedDesk, 'stock' | 'intake'>;

/** Put a draft before the moderators, or add it and tell them. A draft that nobody was told of is not kept. */
async function bring(feed: Feed, story: OwnStory, draft: Drafted, desk: Desk): Promise<void> {
  const { mode, server, channel, createdBy } = feed;
  if (mode === 'add') {
    const made = await desk.drafts.add(server, draft.id, createdBy);
    await post(channel, { answer: showChange(made, story.name) }, desk);
    return;
  }
  const told = await post(channel, { embeds: draft.embeds, buttons: draftButtons(draft.id) }, desk);
  if (told) return;
  await desk.drafts.discard(server, draft.id);
  throw new UserError(label('feeds.channel', { channel }));
}

const tellPaused = ({ channel, url }: Feed, error: UserError, desk: Desk): Promise<boolean> =>
  post(channel, { answer: showWord(label('feeds.paused', { url, error: error.message }), 'warning') }, desk);

/** False when the channel does not take it. */
async function post(channel: string, notice: Notice, { herald, log }: Desk): Promise<boolean> {
  try {
    await herald.post(channel, notice);
    return true;
  } catch (error) {
    log.warn({ err: error, channel }, 'a channel takes no posts');
    return false;
  }
}
