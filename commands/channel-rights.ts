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

/** Throws a UserError that names what the bot may not do in a channel but has to: post there, and what is needed `besides`. */
export function checkPosting(
  { id, type }: CalledChannel,
  rights: bigint,
  besides: readonly Named[] = [],
): void {
  if (rights & Right.Administrator) return;
  const needed: readonly Named[] = [
    [Right.ViewChannel, label('right.view')],
    THREADS.includes(type)
      ? [Right.SendMessagesInThreads, label('right.thread')]
      : [Right.SendMessages, label('right.send')],
    [Right.EmbedLinks, label('right.embed')],
    ...besides,
  ];
  const missing = needed.filter(([right]) => !(rights & right));
  if (missing.length)
    throw new UserError(
      label('error.digest.may', { channel: id, missing: missing.map(([, name]) => say(name)).join(', ') }),
    );
}

/** The channel that an option names, where the bot can post notices. Throws a UserError when it cannot, or there is no such channel. */
export function channelForNotices(channels: ReadonlyMap<string, CalledChannel>, id: string): CalledChannel {
  const channel = channels.get(id);
  if (!channel || !NOTICED.some((type) => type === channel.type))
    throw new UserError(label('error.digest.channel'));
  checkPosting(channel, BigInt(channel.permissions));
  return channel;
}
