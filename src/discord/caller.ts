import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Caller } from '../../commands/caller.ts';
import { askerOf, type Interaction } from './interaction.ts';

/** Whether a member may run the corpus: Manage Server, or one of the configured roles. Never in direct messages. */
function isModerator({ member }: Interaction, roles: ReadonlySet<string>): boolean {
  if (!member) return false;
  const permissions = BigInt(member.permissions);
  const manages =
    (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
  return manages || member.roles.some((role) => roles.has(role));
}

/** Who calls, from where. `moderatorRoles` are the configured ones. */
export function callerOf(interaction: Interaction, moderatorRoles: ReadonlySet<string>): Caller {
  const resolved =
    'data' in interaction && 'resolved' in interaction.data ? interaction.data.resolved : undefined;
  return {
    user: askerOf(interaction),
    server: interaction.guild_id,
    channel: interaction.channel?.id,
    locale: interaction.guild_locale,
    moderator: isModerator(interaction, moderatorRoles),
    channels: new Map(
      Object.entries(resolved?.channels ?? {}).map(([id, { type, app_permissions }]) => [
        id,
        { id, type, permissions: app_permissions ?? '0' },
      ]),
    ),
    attachments: new Map(
      Object.entries(resolved?.attachments ?? {}).map(([id, { filename, url, size }]) => [
        id,
        { name: filename, url, size },
      ]),
    ),
  };
}
