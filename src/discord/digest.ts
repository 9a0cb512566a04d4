import { createHash } from 'node:crypto';
import { type Coverage, composeDigest } from '../digest/compose.ts';
import type { Edition } from '../digest/edition.ts';
import type { Page } from '../digest/port.ts';
import { say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { LIMITS } from './limits.ts';
import { pagesOf } from './pages.ts';

/** So many digests of a story are kept: channels with the same past and the same window get the same one. */
const MOST = 100;

const kept = new WeakMap<Story, Map<string, Page>>();

const keyOf = (edition: Edition, window: Coverage): string =>
  createHash('sha256')
    .update(JSON.stringify([[...edition].sort(), window]))
    .digest('base64url');

/** What is new in a story for a channel that was shown an edition of it. */
export function digestPage(
  story: Story,
  { edition, window }: { readonly edition: Edition; readonly window: Coverage },
): Page {
  const pages = kept.get(story) ?? new Map<string, Page>();
  kept.set(story, pages);
  const key = keyOf(edition, window);
  const known = pages.get(key);
  if (known) return known;
  const { answer, ...digest } = composeDigest(
    story,
    edition,
    window,
    (of) => pagesOf(of, story).length === 1,
  );
  const page = {
    ...digest,
    name: say(answer.title).slice(0, LIMITS.threadName),
    embeds: pagesOf(answer, story)[0] ?? [],
  };
  const [oldest] = pages.keys();
  if (oldest !== undefined && pages.size >= MOST) pages.delete(oldest);
  pages.set(key, page);
  return page;
}
