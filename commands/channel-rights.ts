import { ChannelType, PermissionFlagsBits as Right } from 'discord-api-types/v10';
import { UserError } from '../src/answer/user-error.ts';
import { type Label, label, say } from '../src/locale/label.ts';
import type { CalledChannel } from './caller.ts';

/** A right of the bot's in a channel, and what it is called. */
export type Named = readonly [right: bigint, name: Label];

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** The channels for notices: those where people talk. */
export const NOTICED = [ChannelType.GuildText, ChannelType.PublicThread, ChannelType.PrivateThread] as const;

/** What anybody needs to post in a channel. */
const toPost = (type: number): readonly Named[] => [
  [Right.ViewChannel, label('right.view')],
  THREADS.includes(type)
    ? [Right.SendMessagesInThreads, label('right.thread')]
    : [Right.SendMessages, label('right.send')],
];

/** The names of the needed rights that are not among some. */
const missingOf = (rights: bigint, needed: readonly Named[]): string[] =>
  rights & Right.Administrator
    ? []
    : needed.filter(([right]) => !(rights & right)).map(([, name]) => say(name));

/**
 * Throws a UserError where the caller may not post in a channel: then the bot does not do so for them; or one that names what
 * the bot may not do there but has to: post, and what is needed `besides`. `rights` are the bot's.
 */
export function checkPosting(
  { id, type, callers }: CalledChannel,
  rights: bigint,
  besides: readonly Named[] = [],
): void {
  if (missingOf(BigInt(callers), toPost(type)).length)
    throw new UserError(label('error.channel.caller', { channel: id }));
  const missing = missingOf(rights, [...toPost(type), [Right.EmbedLinks, label('right.embed')], ...besides]);
  if (missing.length)
    throw new UserError(label('error.digest.may', { channel: id, missing: missing.join(', ') }));
}

/** The channel that an option names, where the bot can post notices. Throws a UserError when it cannot, or there is no such channel. */
export function channelForNotices(channels: ReadonlyMap<string, CalledChannel>, id: string): CalledChannel {
  const channel = channels.get(id);
  if (!channel || !NOTICED.some((type) => type === channel.type))
    throw new UserError(label('error.digest.channel'));
  checkPosting(channel, BigInt(channel.permissions));
  return channel;
}
