import type { REST } from '@discordjs/rest';
import { PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import { z } from 'zod';

const Bits = z.string().transform(BigInt);
const Overwrite = z.object({ id: z.string(), allow: Bits, deny: Bits });
const Guild = z.object({ roles: z.array(z.object({ id: z.string(), permissions: Bits })) });
const Member = z.object({ user: z.object({ id: z.string() }), roles: z.array(z.string()) });
const Channel = z.object({
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  thread_metadata: z.unknown().optional(),
  permission_overwrites: z.array(Overwrite).default([]),
});

type Overwrite = z.infer<typeof Overwrite>;

const apply = (rights: bigint, overwrites: readonly Overwrite[]): bigint => {
  const [deny, allow] = overwrites.reduce(([d, a], of) => [d | of.deny, a | of.allow], [0n, 0n]);
  return (rights & ~deny) | allow;
};

/**
 * What the bot may do in a channel of a server, as bits: nothing in one of another server; for a thread, in the channel around it. Asked for where an
 * interaction does not say it. Added up as in https://docs.discord.com/developers/topics/permissions#permission-overwrites.
 * Rejects as the REST library does.
 */
export async function ownRights(rest: REST, server: string, id: string): Promise<bigint> {
  const me = z.object({ id: z.string() }).parse(await rest.get(Routes.user())).id;
  const [guild, member, own] = await Promise.all([
    rest.get(Routes.guild(server)).then((of) => Guild.parse(of)),
    rest.get(Routes.guildMember(server, me)).then((of) => Member.parse(of)),
    rest.get(Routes.channel(id)).then((of) => Channel.parse(of)),
  ]);
  // Rights of one server count for nothing in a channel of another.
  if (own.guild_id !== server) return 0n;
  const channel =
    own.thread_metadata && own.parent_id ? Channel.parse(await rest.get(Routes.channel(own.parent_id))) : own;
  // Everybody has the role that is called like the server.
  const roles = new Set([server, ...member.roles]);
  const base = guild.roles.filter((role) => roles.has(role.id)).reduce((all, of) => all | of.permissions, 0n);
  if (base & PermissionFlagsBits.Administrator) return base;
  const of = (has: (id: string) => boolean) => channel.permission_overwrites.filter((one) => has(one.id));
  const everyone = apply(
    base,
    of((one) => one === server),
  );
  const withRoles = apply(
    everyone,
    of((one) => one !== server && roles.has(one)),
  );
  return apply(
    withRoles,
    of((one) => one === me),
  );
}
