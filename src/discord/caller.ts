import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Caller } from '../../commands/caller.ts';
import type { HandlerOptions } from './handler-options.ts';
import { askerOf, type Interaction } from './interaction.ts';

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Who calls, from where. A moderator has Manage Server, or a role of the configuration or of the server's settings; there is none in direct messages. */
export async function callerOf(
  interaction: Interaction,
  { catalogue, moderatorRoles }: Pick<HandlerOptions, 'catalogue' | 'moderatorRoles'>,
): Promise<Caller> {
  const { member, guild_id: server } = interaction;
  const resolved =
    'data' in interaction && 'resolved' in interaction.data ? interaction.data.resolved : undefined;
  const manages = member !== undefined && (BigInt(member.permissions) & MANAGES) !== 0n;
  const role = server && (await catalogue.moderators(server));
  const trusted = member?.roles.some((id) => id === role || moderatorRoles.has(id)) ?? false;
  return {
    user: askerOf(interaction),
    server,
    channel: interaction.channel?.id,
    locale: interaction.guild_locale,
    manages,
    moderator: manages || trusted,
    channels: new Map(
      Object.entries(resolved?.channels ?? {}).map(([id, { type, permissions, app_permissions }]) => [
        id,
        { id, type, permissions: app_permissions, callers: permissions },
      ]),
    ),
    roles: new Map(Object.entries(resolved?.roles ?? {})),
    attachments: new Map(
      Object.entries(resolved?.attachments ?? {}).map(([id, { filename, url, size }]) => [
        id,
        { name: filename, url, size },
      ]),
    ),
  };
}
