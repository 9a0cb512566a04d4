import type { APIEmbed } from 'discord-api-types/v10';
import type { Label } from '../locale/label.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Audience, ShownItem } from '../state/shown.ts';
import type { Coverage } from './compose.ts';
import type { Edition } from './edition.ts';
import type { Sign } from './sign.ts';

/** A digest as it is posted: what is new in a story for a channel. */
export interface Page {
  /** A name for it of at most 100 characters, where it needs one. */
  readonly name: string;
  readonly embeds: readonly APIEmbed[];
  /** How many new things there are, shown and counted. */
  readonly news: number;
  /** What changes in the channel's edition once it is posted. */
  readonly shown: readonly ShownItem[];
}

/** Make the page of a story for a channel that was shown an edition of it. Rejects with a UserError where the server sees no such story. */
export type Compose = (
  of: Pick<Audience, 'server' | 'story'>,
  question: { readonly edition: Edition; readonly window: Coverage },
) => Promise<Page>;

/** Where and how to post. */
export type Target = Pick<Schedule, 'server' | 'channel' | 'role' | 'publish'>;

/** Where a message is: in the channel, or in its own thread of a forum. */
export interface Posted {
  readonly postedIn: string;
  readonly message: string;
}

/** The way to the channels. Every method rejects with a PostError when it cannot be done. */
export interface DigestPort {
  /** Post a page, published where that is wanted. Sent again with the same sign within minutes, it is the same message. */
  send(target: Target, page: Page, sign: Sign, signal: AbortSignal): Promise<Posted>;
  /** Our own message with a sign that was sent after `since` (milliseconds since 1970); `unknown` when that cannot be told. */
  find(target: Target, sign: Sign, since: number, signal: AbortSignal): Promise<Posted | 'none' | 'unknown'>;
  /** What the bot may do in a channel, as bits: nothing in one that it does not see. */
  rights(server: string, channel: string): Promise<bigint>;
  /** Send a person a sentence. */
  tell(user: string, what: Label): Promise<void>;
}

/** Discord did not take it: its code for that, or the status where it gives none, or 0 where there was no answer. */
export class PostError extends Error {
  readonly code: number;
  /** `final`: it will never be taken in this channel. `wrong`: nor anywhere. `later`: it may well be taken later. */
  readonly is: 'final' | 'wrong' | 'later';

  constructor(code: number, is: PostError['is'], cause: unknown) {
    super(`Discord did not take it: ${code}`, { cause });
    this.name = 'PostError';
    this.code = code;
    this.is = is;
  }
}
