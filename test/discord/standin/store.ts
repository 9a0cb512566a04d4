import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  ApplicationFlags,
  ChannelType,
} from 'discord-api-types/v10';
import type { Exchange } from './exchange.ts';
import { snowflakes } from './snowflake.ts';

/** A server, as little of it as the tests need. */
export type Guild = { readonly id: string; readonly name: string; readonly locale: string };

/** A channel of a server. */
export type GuildChannel = {
  readonly id: string;
  readonly guild_id: string;
  readonly name: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.GuildAnnouncement
    | ChannelType.GuildForum
    | ChannelType.PublicThread;
  /** Of a thread: the channel that it is in, and who opened it. */
  readonly parent_id?: string;
  readonly owner_id?: string;
  /** What the bot, and any member, may do there, as bits; the usual things unless told. */
  readonly app_permissions?: bigint;
  readonly permissions?: bigint;
};

/** A nonce as Discord remembers it: for which channel, which message, and until when (milliseconds). */
type Nonce = { readonly message: string; readonly until: number };

/** Everything that this Discord knows. Tests may look into it and change it. */
export type Store = {
  readonly application: { readonly id: string; readonly name: string; readonly flags: number };
  readonly bot: APIUser;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, GuildChannel>;
  /** Direct messages: channel id to user id. */
  readonly dms: Map<string, string>;
  /** The roles that everybody may mention. */
  readonly mentionable: Set<string>;
  readonly commands: Map<string, APIApplicationCommand>;
  readonly messages: Map<string, APIMessage>;
  readonly nonces: Map<string, Nonce>;
  /** Every interaction, by its token. */
  readonly exchanges: Map<string, Exchange>;
  /** Uploaded files by attachment id. */
  readonly files: Map<string, File>;
  /** Where this Discord listens, `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly clock: () => number;
  readonly newId: () => string;
};

/** The ids of what every stand-in has from the start. */
export const known = {
  application: '200000000000000001',
  guild: '300000000000000001',
  channel: '400000000000000001',
  announcements: '400000000000000002',
  forum: '400000000000000003',
  dm: '400000000000000009',
  user: '500000000000000001',
} as const;

/** A person, or with `bot` the application's own account. */
export function user(id: string, name: string, bot = false): APIUser {
  return { id, username: name, discriminator: bot ? '0001' : '0', global_name: null, avatar: null, bot };
}

/** A Discord with one server of a text channel, an announcement channel and a forum. `clock` gives milliseconds since 1970. */
export function createStore(clock: () => number, origin: string): Store {
  const guild = { id: known.guild, name: 'Test server', locale: 'en-US' };
  const inGuild = { guild_id: guild.id };
  return {
    application: {
      id: known.application,
      name: 'Test bot',
      flags: ApplicationFlags.GatewayMessageContentLimited,
    },
    bot: user(known.application, 'test-bot', true),
    guilds: new Map([[guild.id, guild]]),
    channels: new Map<string, GuildChannel>([
      [known.channel, { id: known.channel, ...inGuild, name: 'general', type: ChannelType.GuildText }],
      [
        known.announcements,
        { id: known.announcements, ...inGuild, name: 'news', type: ChannelType.GuildAnnouncement },
      ],
      [known.forum, { id: known.forum, ...inGuild, name: 'talk', type: ChannelType.GuildForum }],
    ]),
    dms: new Map<string, string>([[known.dm, known.user]]),
    mentionable: new Set<string>(),
    commands: new Map(),
    messages: new Map(),
    nonces: new Map(),
    exchanges: new Map(),
    files: new Map(),
    origin,
    clock,
    newId: snowflakes(clock),
  };
}
