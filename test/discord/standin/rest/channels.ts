import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { ordinary } from '../people/asker.ts';
import type { GuildChannel, Store } from '../store.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';

/** The channel of a server, or undefined for direct messages. @throws Refusal 10003 when there is neither */
export function channelOf(store: Store, id: string): GuildChannel | undefined {
  const channel = store.channels.get(id);
  if (channel === undefined && !store.dms.has(id)) throw new Refusal(404, 10003, 'Unknown Channel');
  return channel;
}

/** What the bot may do in a channel, as bits; in a thread, what it may do in the channel around it. */
export function rightsIn(store: Store, id: string): bigint {
  const channel = store.channels.get(id);
  if (channel?.parent_id !== undefined) return rightsIn(store, channel.parent_id);
  return channel?.app_permissions ?? ordinary;
}

/**
 * The channel, where the bot sees it and has a right there.
 * @throws Refusal 10003 when there is none, 50001 when it is hidden from the bot, 50013 when it lacks the right
 */
export function channelFor(store: Store, id: string, right: bigint): GuildChannel | undefined {
  const channel = channelOf(store, id);
  const rights = rightsIn(store, id);
  if (!(rights & PermissionFlagsBits.ViewChannel)) throw new Refusal(403, 50001, 'Missing Access');
  if ((rights & right) !== right) throw new Refusal(403, 50013, 'Missing Permissions');
  return channel;
}

/** The newest message of a channel, as the channel itself tells it. */
const lastIn = (store: Store, id: string): string | null =>
  [...store.messages.values()].findLast(({ channel_id }) => channel_id === id)?.id ?? null;

/** A channel as REST tells it: what the bot may do there is said by overwrites for it, which whoever asks has to add up. */
export function told<T extends { readonly id: string; readonly app_permissions?: bigint }>(
  store: Store,
  { app_permissions: allow, ...channel }: T,
) {
  const overwrite = {
    id: store.bot.id,
    type: 1,
    allow: String(allow),
    deny: String(ordinary & ~(allow ?? 0n)),
  };
  return { ...channel, permission_overwrites: allow === undefined ? [] : [overwrite] };
}

/** Channels, and opening direct messages. */
export function channelRoutes(store: Store): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/channels/:',
      handle: (_call, id = '') => ({
        status: 200,
        body: {
          ...told(store, channelFor(store, id, 0n) ?? { id, type: ChannelType.DM }),
          last_message_id: lastIn(store, id),
        },
      }),
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      handle: ({ body }) => {
        const to =
          typeof body === 'object' && body !== null && 'recipient_id' in body
            ? String(body.recipient_id)
            : '';
        if (!/^\d+$/.test(to)) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
        const open = [...store.dms].find(([, user]) => user === to)?.[0] ?? store.newId();
        store.dms.set(open, to);
        return { status: 200, body: { id: open, type: ChannelType.DM, recipients: [{ id: to }] } };
      },
    },
  ];
}
