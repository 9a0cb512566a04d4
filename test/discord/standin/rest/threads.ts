import { CreateForumThreadRequestSchema } from 'discord-api-spec/zod';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { channelFlags, checkMessage } from '../rules/message.ts';
import type { GuildChannel, Store } from '../store.ts';
import { channelFor, told } from './channels.ts';
import { addMessage } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';
import { parse } from './schema.ts';

/** The posts of forums: threads that begin with a message of the same id. */
export function threadRoutes(store: Store): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/channels/:/threads',
      handle: ({ body, files }, parent = '') => {
        const forum = channelFor(store, parent, PermissionFlagsBits.SendMessages);
        if (forum?.type !== ChannelType.GuildForum)
          throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
        const sent = parse(CreateForumThreadRequestSchema, body);
        checkMessage(sent.message, ['message'], channelFlags);
        const message = addMessage(store, parent, sent.message, files);
        const { id } = message;
        store.messages.set(id, { ...message, channel_id: id });
        const thread: GuildChannel = {
          id,
          guild_id: forum.guild_id,
          name: sent.name,
          type: ChannelType.PublicThread,
          parent_id: parent,
          owner_id: store.bot.id,
        };
        store.channels.set(id, thread);
        return { status: 201, body: { ...thread, message: store.messages.get(id) } };
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:/threads/active',
      handle: (_call, guild = '') => {
        const threads = [...store.channels.values()].filter(
          ({ guild_id, type }) => guild_id === guild && type === ChannelType.PublicThread,
        );
        return { status: 200, body: { threads: threads.map((thread) => told(store, thread)), members: [] } };
      },
    },
  ];
}
