import { z } from 'zod';

/** One entry of a feed. */
export interface FeedItem {
  /** What tells it from the others of its feed: its own id, else its link, else its title. */
  readonly id: string;
  readonly link?: string;
  readonly title?: string;
  /** When it was published, as an ISO 8601 instant in UTC. */
  readonly published?: string;
  /** Plain text. */
  readonly summary?: string;
}

/** A feed as it was read. */
export interface Feed {
  readonly title?: string;
  /** As the feed has them: mostly the newest first. */
  readonly items: readonly FeedItem[];
}

/** For a feed that comes from a thread. */
export const feedSchema: z.ZodType<Feed> = z.object({
  title: z.string().exactOptional(),
  items: z.array(
    z.object({
      id: z.string(),
      link: z.string().exactOptional(),
      title: z.string().exactOptional(),
      published: z.string().exactOptional(),
      summary: z.string().exactOptional(),
    }),
  ),
});
