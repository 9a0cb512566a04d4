import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import { type Answered, get } from '../fetch/get.ts';
import { ACCEPT, contentType, mediaOf } from '../fetch/media.ts';
import type { Policy } from '../fetch/policy.ts';
import { requireOk } from '../fetch/require-ok.ts';
import type { Robots } from '../fetch/robots.ts';
import type { Parser } from '../parse/parser.ts';
import type { Feed } from './feed.ts';
import { type FeedState, parseRetryAfter } from './schedule.ts';

/** What reading a feed came to. */
export type FeedRead =
  | { readonly kind: 'read'; readonly feed: Feed; readonly etag?: string; readonly modified?: string }
  | { readonly kind: 'unchanged' }
  /** `error` says why, for the moderators; `retryAfter` in milliseconds since 1970; `named` are the feeds that a page names that is none itself. */
  | {
      readonly kind: 'failed';
      readonly error: UserError;
      readonly retryAfter?: number;
      readonly named?: readonly string[];
    };

/** What a feed is fetched and read with. */
interface Means {
  readonly policy: Policy;
  readonly parser: Parser;
  readonly robots: Robots;
}

/**
 * Fetch a feed if it has changed since `state`, where its site lets programs do so. Never rejects for what is wrong
 * with the feed. `now` in milliseconds since 1970.
 */
export async function fetchFeed(
  address: string,
  { etag, modified }: Pick<FeedState, 'etag' | 'modified'>,
  now: number,
  { policy, parser, robots }: Means,
): Promise<FeedRead> {
  let answered: Answered | undefined;
  try {
    answered = await get(
      address,
      {
        accept: ACCEPT.feed,
        headers: {
          ...(etag && { 'if-none-match': etag }),
          ...(modified && { 'if-modified-since': modified }),
        },
        permit: (url, signal) => robots.permit(url, signal, now),
      },
      policy,
    );
    // Only who was told what a feed was like can be told that it is still like that.
    if (answered.status === 304 && (etag ?? modified)) return { kind: 'unchanged' };
    requireOk(answered);
    return await readAnswer(answered, parser);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const retryAfter = parseRetryAfter(answered?.header('retry-after'), now);
    return { kind: 'failed', error, ...(retryAfter !== undefined && { retryAfter }) };
  }
}

async function readAnswer({ body, url, header }: Answered, parser: Parser): Promise<FeedRead> {
  const type = header('content-type');
  const job = { body, ...contentType(type), url: url.href };
  if (mediaOf(type, body, ['feed', 'html']) === 'html') {
    const result = await parser.parse({ ...job, media: 'links' });
    const error = new UserError(label('intake.feed.none'));
    return { kind: 'failed', error, ...('feeds' in result && { named: result.feeds }) };
  }
  const result = await parser.parse({ ...job, media: 'feed' });
  if (!('feed' in result)) throw new Error('a feed was read as an article');
  const [etag, modified] = [header('etag'), header('last-modified')];
  return { kind: 'read', feed: result.feed, ...(etag && { etag }), ...(modified && { modified }) };
}
