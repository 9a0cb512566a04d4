import { ChannelType, PermissionFlagsBits as Right } from 'discord-api-types/v10';
import { UserError } from '../../src/answer/user-error.ts';
import { type Label, label, say } from '../../src/locale/label.ts';
import type { CalledChannel } from '../caller.ts';

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** The channels that a digest can be posted in. */
export const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;

/** What the bot needs to post in a channel, and to see after a crash whether it did. */
const needed = ({ type }: CalledChannel): readonly (readonly [bigint, Label])[] => [
  [Right.ViewChannel, label('right.view')],
  THREADS.includes(type)
    ? [Right.SendMessagesInThreads, label('right.thread')]
    : [Right.SendMessages, label('right.send')],
  [Right.EmbedLinks, label('right.embed')],
  [Right.ReadMessageHistory, label('right.history')],
];

/**
 * Throws a UserError that names what the bot may not do in a channel but has to, or that it is no channel for digests.
 * Where the call does not say what the bot may do there, `ask` is asked.
 */
export async function checkRights(
  channel: CalledChannel,
  publish: boolean,
  ask: () => Promise<bigint>,
): Promise<void> {
  if (!POSTABLE.some((type) => type === channel.type)) throw new UserError(label('error.digest.channel'));
  if (publish && channel.type !== ChannelType.GuildAnnouncement)
    throw new UserError(label('error.digest.publish'));
  const rights = BigInt(channel.permissions) || (await ask());
  if (rights & Right.Administrator) return;
  const missing = needed(channel).filter(([right]) => !(rights & right));
  if (missing.length)
    throw new UserError(
      label('error.digest.may', {
        channel: channel.id,
        missing: missing.map(([, name]) => say(name)).join(', '),
      }),
    );
}
