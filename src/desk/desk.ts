import type { APIEmbed } from 'discord-api-types/v10';
import type { ArticleId } from '../corpus/article.ts';
import type { Intake } from '../intake/intake.ts';
import type { Drafts } from './drafts.ts';
import type { Feeds } from './feeds.ts';
import type { Holdings } from './holdings.ts';
import type { Keeping } from './keeping.ts';
import type { StoryKey } from './key.ts';
import type { Stock } from './stock.ts';

/** Where moderators work: the stories of their server, and what comes into them. */
export interface Desk {
  readonly holdings: Holdings;
  readonly stock: Stock;
  readonly keeping: Keeping;
  readonly drafts: Drafts;
  readonly feeds: Feeds;
  readonly intake: Intake;
  /** Delete everything of a server, for good. */
  forget(server: string): Promise<void>;
  /** The card of an article, as the embeds of one message. */
  card(story: StoryKey, article: ArticleId): Promise<{ readonly embeds: readonly APIEmbed[] }>;
}
