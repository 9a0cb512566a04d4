import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { type APIMessage, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { addMessage, editMessage, messageOf } from './messages.ts';
import { Refusal, refuseInvalid } from './refusal.ts';
import type { Route } from './routes.ts';
import { channelFlags, checkMessage, editFlags } from './rules/message.ts';
import { parse } from './schema.ts';
import type { GuildChannel, Store } from './store.ts';

/** How long Discord remembers the nonce of a message, in milliseconds. */
const nonceLife = 5 * 60_000;

/** Channels, the messages in them, and direct messages. */
export function channelRoutes(store: Store): Route[] {
  const channelOf = (id: string): GuildChannel | undefined => {
    const channel = store.channels.get(id);
    if (channel === undefined && !store.dms.has(id)) throw new Refusal(404, 10003, 'Unknown Channel');
    return channel;
  };
  const own = (channel: string, id: string): APIMessage => {
    const message = messageOf(store, id);
    if (message.channel_id !== channel) throw new Refusal(404, 10008, 'Unknown Message');
    return message;
  };
  return [
    {
      method: 'GET',
      pattern: '/channels/:',
      handle: (_call, id = '') => ({ status: 200, body: channelOf(id) ?? { id, type: ChannelType.DM } }),
    },
    {
      method: 'GET',
      pattern: '/channels/:/messages',
      handle: ({ query }, channel = '') => {
        channelOf(channel);
        return { status: 200, body: history(store, channel, query) };
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:/messages',
      handle: ({ body, files }, channel = '') => {
        channelOf(channel);
        const sent = parse(MessageCreateRequestSchema, body);
        checkMessage(sent, [], channelFlags);
        const { nonce, enforce_nonce } = sent;
        const key = `${channel} ${nonce}`;
        const earlier = enforce_nonce ? store.nonces.get(key) : undefined;
        if (earlier !== undefined && earlier.until > store.clock()) {
          return { status: 200, body: { ...messageOf(store, earlier.message), nonce } };
        }
        const message = addMessage(store, channel, sent, files);
        if (nonce !== undefined)
          store.nonces.set(key, { message: message.id, until: store.clock() + nonceLife });
        return { status: 200, body: { ...message, nonce } };
      },
    },
    {
      method: 'GET',
      pattern: '/channels/:/messages/:',
      handle: (_call, channel = '', id = '') => ({ status: 200, body: own(channel, id) }),
    },
    {
      method: 'PATCH',
      pattern: '/channels/:/messages/:',
      handle: ({ body, files }, channel = '', id = '') => {
        own(channel, id);
        const sent = parse(MessageEditRequestPartialSchema, body);
        checkMessage(sent, [], editFlags);
        return { status: 200, body: editMessage(store, id, sent, files) };
      },
    },
    {
      method: 'DELETE',
      pattern: '/channels/:/messages/:',
      handle: (_call, channel = '', id = '') => {
        store.messages.delete(own(channel, id).id);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:/messages/:/crosspost',
      handle: (_call, channel = '', id = '') => {
        const message = own(channel, id);
        if (channelOf(channel)?.type !== ChannelType.GuildAnnouncement) {
          throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
        }
        const before = message.flags ?? 0;
        if (before & MessageFlags.Crossposted)
          throw new Refusal(400, 40033, 'This message was already crossposted');
        const published = { ...message, flags: before | MessageFlags.Crossposted };
        store.messages.set(id, published);
        return { status: 200, body: published };
      },
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

/** The messages of a channel, newest first; what only one person saw is not among them. */
function history(store: Store, channel: string, query: URLSearchParams): APIMessage[] {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    const message = 'int value should be between 1 and 100.';
    refuseInvalid([{ path: ['limit'], code: 'NUMBER_TYPE_RANGE', message }]);
  }
  const [before, after] = [query.get('before'), query.get('after')];
  const inRange = [...store.messages.values()].filter(
    ({ channel_id, id, flags = 0 }) =>
      channel_id === channel &&
      !(flags & MessageFlags.Ephemeral) &&
      (before === null || BigInt(id) < BigInt(before)) &&
      (after === null || BigInt(id) > BigInt(after)),
  );
  return (after === null ? inRange.slice(-limit) : inRange.slice(0, limit)).reverse();
}
