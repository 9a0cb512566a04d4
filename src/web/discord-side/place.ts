import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { label, say } from '../../locale/label.ts';
import { newId } from './snowflake.ts';

/** An id of something that is here at every start: what is kept about it stays its own. */
const fixedId = (n: number): string => String(100_000_000_000_000_000n + BigInt(n));

/** Where the page is: one server with a channel and a role, and the person who has it open. */
export const PLACE = {
  application: fixedId(1),
  guild: fixedId(2),
  channel: { id: fixedId(3), name: 'parallax' },
  role: { id: fixedId(4), name: 'moderators' },
  member: { id: fixedId(5), name: say(label('web.you')) },
} as const;

const { ViewChannel, SendMessages, EmbedLinks, AttachFiles, ReadMessageHistory, UseApplicationCommands } =
  PermissionFlagsBits;
const ORDINARY =
  ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands;

/** What the bot may do in the channel, as Discord writes it. */
export const BOT_PERMISSIONS = String(ORDINARY);

/** The channel as an interaction describes it. */
export const channelData = {
  id: PLACE.channel.id,
  type: ChannelType.GuildText,
  name: PLACE.channel.name,
  guild_id: PLACE.guild,
} as const;

const user = {
  id: PLACE.member.id,
  username: 'you',
  discriminator: '0',
  global_name: PLACE.member.name,
  avatar: null,
};

/** Who asks: the one person here, who may run the server. */
const member = {
  user,
  nick: null,
  avatar: null,
  roles: [PLACE.role.id],
  joined_at: '2020-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  communication_disabled_until: null,
  flags: GuildMemberFlags.CompletedOnboarding,
  permissions: String(ORDINARY | PermissionFlagsBits.ManageGuild),
};

/** What every interaction from here carries, with an id and a token of its own. */
export function setting(token: string) {
  return {
    id: newId(),
    application_id: PLACE.application,
    token,
    version: 1,
    locale: Locale.EnglishUS,
    guild_locale: Locale.EnglishUS,
    guild_id: PLACE.guild,
    guild: { id: PLACE.guild, features: [], locale: Locale.EnglishUS },
    channel_id: PLACE.channel.id,
    channel: channelData,
    member,
    app_permissions: BOT_PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: PLACE.guild },
    context: InteractionContextType.Guild,
    attachment_size_limit: 10 * 2 ** 20,
  };
}
