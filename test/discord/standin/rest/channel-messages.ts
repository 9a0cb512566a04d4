import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { type APIMessage, ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { channelFlags, checkMessage, editFlags } from '../rules/message.ts';
import type { Store } from '../store.ts';
import { channelFor, channelOf, rightsIn } from './channels.ts';
import { history } from './history.ts';
import { addMessage, editMessage, messageOf } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';
import { parse } from './schema.ts';

/** How long Discord remembers the nonce of a message, in milliseconds. */
const nonceLife = 5 * 60_000;

/** The messages in a channel. */
export function messageRoutes(store: Store): Route[] {
  const own = (channel: string, id: string): APIMessage => {
    const message = messageOf(store, id);
    if (message.channel_id !== channel) throw new Refusal(404, 10008, 'Unknown Message');
    return message;
  };
  return [
    {
      method: 'GET',
      pattern: '/channels/:/messages',
      handle: ({ query }, channel = '') => {
        channelFor(store, channel, 0n);
        const reads = rightsIn(store, channel) & PermissionFlagsBits.ReadMessageHistory;
        return { status: 200, body: reads ? history(store, channel, query) : [] };
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:/messages',
      handle: ({ body, files }, channel = '') => {
        const into = channelFor(store, channel, PermissionFlagsBits.SendMessages);
        if (into?.type === ChannelType.GuildForum)
          throw new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
        const sent = parse(MessageCreateRequestSchema, body);
        if (sent.embeds?.length && !(rightsIn(store, channel) & PermissionFlagsBits.EmbedLinks))
          throw new Refusal(403, 50013, 'Missing Permissions');
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
        if (channelOf(store, channel)?.type !== ChannelType.GuildAnnouncement) {
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
  ];
}
