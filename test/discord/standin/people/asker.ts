import {
  type APIInteractionGuildMember,
  type APIUser,
  GuildMemberFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { known, user } from '../store.ts';

/** Who does something: everything unless told is an ordinary member, the same one each time. */
export type Asker = {
  readonly userId?: string;
  /** The rights in the channel, as bits. */
  readonly permissions?: bigint;
  /** Ids of roles. */
  readonly roles?: readonly string[];
};

/** What an ordinary member may do. */
export const ordinary =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** The account of the one who asks. */
export function accountOf({ userId = known.user }: Asker): APIUser {
  return user(userId, `user-${userId}`);
}

/** The same as a member of a server. */
export function memberOf(asker: Asker): APIInteractionGuildMember {
  return {
    user: accountOf(asker),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...(asker.roles ?? [])],
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: String(asker.permissions ?? ordinary),
  };
}

/** Whether rights hold all that is asked for; an administrator holds everything. */
export function holds(rights: bigint, wanted: bigint): boolean {
  return (rights & PermissionFlagsBits.Administrator) !== 0n || (rights & wanted) === wanted;
}
