import { ChannelType, PermissionFlagsBits as Right } from 'discord-api-types/v10';
import { UserError } from '../../src/answer/user-error.ts';
import { label } from '../../src/locale/label.ts';
import type { CalledChannel, Caller } from '../caller.ts';
import { checkPosting } from '../channel-rights.ts';

/** The channels that a digest can be posted in. */
export const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;

/**
 * Throws a UserError that names what the bot may not do in a channel but has to (to post, and to see after a crash whether it
 * did), or that it is no channel for digests.
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
  checkPosting(channel, rights, [[Right.ReadMessageHistory, label('right.history')]]);
}

const MENTIONS = Right.MentionEveryone | Right.Administrator;

/** Throws a UserError where the caller may not mention a role in a channel: then no digest does so for them. */
export function checkMention({ roles }: Caller, { id, callers }: CalledChannel, role: string): void {
  if (roles.get(role)?.mentionable || BigInt(callers) & MENTIONS) return;
  throw new UserError(label('error.digest.mention', { role, channel: id }));
}
