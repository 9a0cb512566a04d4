import { createHash } from 'node:crypto';
import type { APIEmbed } from 'discord-api-types/v10';
import { type Coverage, composeDigest, type Digest } from '../digest/compose.ts';
import type { Edition } from '../digest/edition.ts';
import type { Story } from '../story/story.ts';
import { pagesOf } from './pages.ts';

/** What is new in a story for a channel, as the embeds of one message. */
export interface DigestPage extends Omit<Digest, 'answer'> {
  readonly embeds: APIEmbed[];
}

/** So many digests of a story are kept: channels with the same past and the same window get the same one. */
const MOST = 100;

const kept = new WeakMap<Story, Map<string, DigestPage>>();

const keyOf = (edition: Edition, window: Coverage): string =>
  createHash('sha256')
    .update(JSON.stringify([[...edition].sort(), window]))
    .digest('base64url');

/** What is new in a story for a channel that was shown an edition of it. */
export function digestPage(
  story: Story,
  { edition, window }: { readonly edition: Edition; readonly window: Coverage },
): DigestPage {
  const pages = kept.get(story) ?? new Map<string, DigestPage>();
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
  const page = { ...digest, embeds: pagesOf(answer, story)[0] ?? [] };
  const [oldest] = pages.keys();
  if (oldest !== undefined && pages.size >= MOST) pages.delete(oldest);
  pages.set(key, page);
  return page;
}
