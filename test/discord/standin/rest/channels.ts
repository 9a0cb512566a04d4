import { ChannelType } from 'discord-api-types/v10';
import type { GuildChannel, Store } from '../store.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';

/** The channel of a server, or undefined for direct messages. @throws Refusal 10003 when there is neither */
export function channelOf(store: Store, id: string): GuildChannel | undefined {
  const channel = store.channels.get(id);
  if (channel === undefined && !store.dms.has(id)) throw new Refusal(404, 10003, 'Unknown Channel');
  return channel;
}

/** Channels, and opening direct messages. */
export function channelRoutes(store: Store): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/channels/:',
      handle: (_call, id = '') => ({
        status: 200,
        body: channelOf(store, id) ?? { id, type: ChannelType.DM },
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
