import { z } from 'zod';
import type { Routes } from '../../http/routes.ts';
import { bodyOf, takeBodies } from './bodies.ts';
import { MessageData } from './body.ts';
import { blank, composed } from './compose.ts';
import type { Conversation } from './conversation.ts';
import { messageData } from './payload.ts';
import { BOT_PERMISSIONS, channelData, PLACE } from './place.ts';

interface InChannel {
  readonly Params: { readonly channel: string };
  readonly Body: Buffer;
}

const Posted = MessageData.extend({ nonce: z.union([z.string(), z.number()]).optional() });
const Query = z.object({
  after: z.string().regex(/^\d+$/).default('0'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/**
 * The routes of Discord's REST API that a bot posts in channels by, for the one channel here; messages to the one member
 * come there too. `token` is the bot's.
 */
export const channels =
  (conversation: Conversation, token: string): Routes =>
  async (app) => {
    takeBodies(app);
    /** Discord takes a message with a nonce once. */
    const nonces = new Map<string | number, string>();
    const { application, guild, channel } = PLACE;

    app.addHook('onRequest', async ({ headers }, reply) =>
      headers.authorization === `Bot ${token}`
        ? undefined
        : reply.code(401).send({ message: '401: Unauthorized', code: 0 }),
    );
    app.addHook<InChannel>('preHandler', async ({ params }, reply) =>
      params.channel === undefined || params.channel === channel.id
        ? undefined
        : reply.code(404).send({ message: 'Unknown Channel', code: 10003 }),
    );

    app.get('/api/v10/users/@me', () => ({ id: application, username: 'Parallax', bot: true }));
    app.get(`/api/v10/guilds/${guild}`, () => ({
      id: guild,
      roles: [{ id: guild, permissions: BOT_PERMISSIONS }],
    }));
    app.get(`/api/v10/guilds/${guild}/members/${application}`, () => ({
      user: { id: application },
      roles: [],
    }));
    app.post('/api/v10/users/@me/channels', () => ({ id: channel.id }));
    app.get<InChannel>('/api/v10/channels/:channel', () => ({
      ...channelData,
      last_message_id: conversation.messages().at(-1)?.id ?? null,
    }));

    app.get<InChannel>('/api/v10/channels/:channel/messages', ({ query }) => {
      const { after, limit } = Query.parse(query);
      const later = conversation.messages().filter(({ id }) => BigInt(id) > BigInt(after));
      return later.slice(0, limit).reverse().map(messageData);
    });

    app.post<InChannel>('/api/v10/channels/:channel/messages', async (request) => {
      const { data, uploads } = await bodyOf(request);
      const { nonce, ...said } = Posted.parse(data);
      const known = nonce === undefined ? undefined : conversation.message(nonces.get(nonce) ?? '');
      if (known) return messageData(known);
      const { message, files } = composed(blank(undefined), said, uploads);
      conversation.put(message, files);
      if (nonce !== undefined) nonces.set(nonce, message.id);
      return messageData(message);
    });
  };
