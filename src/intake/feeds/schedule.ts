import { z } from 'zod';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often a feed may be read, in milliseconds. */
export const INTERVAL = { least: 15 * MINUTE, most: DAY } as const;
/** A feed that fails for so long without a single success is paused, in milliseconds. */
const PATIENCE = 7 * DAY;
/** So many ids are remembered: more than a feed has entries, so that none is new twice. */
const REMEMBERED = 2000;

/** What is known of a feed between two fetches; times are milliseconds since 1970. */
export interface FeedState {
  /** The wished time between two fetches, in milliseconds. */
  readonly interval: number;
  /** When to fetch it next; nothing is fetched while it is paused. */
  readonly next: number;
  readonly paused: boolean;
  /** Failures since the last success. */
  readonly failures: number;
  readonly failingSince?: number;
  /** What the server gave to ask whether there is something new. */
  readonly etag?: string;
  readonly modified?: string;
  /** The ids of entries that were there before, the newest last. */
  readonly seen: readonly string[];
}

/** For a state that comes out of a store. */
export const feedStateSchema: z.ZodType<FeedState> = z.object({
  interval: z.number(),
  next: z.number(),
  paused: z.boolean(),
  failures: z.int().nonnegative(),
  failingSince: z.number().exactOptional(),
  etag: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  seen: z.array(z.string()),
});

/** How a fetch ended, as far as the next one depends on it. */
export type FetchResult =
  | {
      readonly kind: 'read';
      readonly ids: readonly string[];
      readonly etag?: string | undefined;
      readonly modified?: string | undefined;
    }
  /** The server says that nothing is new (304). */
  | { readonly kind: 'unchanged' }
  /** `retryAfter`: when the server wants to be asked again at the earliest, in milliseconds since 1970. */
  | { readonly kind: 'failed'; readonly retryAfter?: number | undefined };

/** A feed that was never fetched: it is due at once. The interval is kept between 15 minutes and 24 hours. */
export const newFeed = (interval: number, now: number): FeedState => ({
  interval: Math.min(Math.max(interval, INTERVAL.least), INTERVAL.most),
  next: now,
  paused: false,
  failures: 0,
  seen: [],
});

/** Take a paused feed up again: it is due at once and has a week. What was seen stays seen. */
export const resumeFeed = ({ failingSince: _, ...state }: FeedState, now: number): FeedState => ({
  ...state,
  next: now,
  paused: false,
  failures: 0,
});

/**
 * The state after a fetch. After a failure the time is doubled each time, up to a day, and never shorter than the
 * server asks for. Pure.
 */
export function nextFetch(state: FeedState, result: FetchResult, now: number): FeedState {
  const { failingSince, etag, modified, ...rest } = state;
  const validators = { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
  if (result.kind === 'failed') {
    const since = failingSince ?? now;
    const wait = Math.min(state.interval * 2 ** (state.failures + 1), INTERVAL.most);
    return {
      ...rest,
      ...validators,
      failures: state.failures + 1,
      failingSince: since,
      paused: now - since >= PATIENCE,
      next: Math.max(now + wait, Math.min(result.retryAfter ?? 0, now + PATIENCE)),
    };
  }
  const well = { ...rest, failures: 0, paused: false, next: now + state.interval };
  if (result.kind === 'unchanged') return { ...well, ...validators };
  const known = new Set([...state.seen, ...result.ids]);
  return {
    ...well,
    ...(result.etag !== undefined && { etag: result.etag }),
    ...(result.modified !== undefined && { modified: result.modified }),
    seen: [...known].slice(-REMEMBERED),
  };
}

/** A `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3). In milliseconds since 1970. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return now + Number(header) * 1000;
  const date = /^\s*[a-z]{3}/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(date, now);
}
