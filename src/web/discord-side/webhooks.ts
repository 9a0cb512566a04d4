import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Routes } from '../../http/routes.ts';
import type { Shown } from '../protocol.ts';
import { bodyOf, takeBodies } from './bodies.ts';
import { MessageData, type Upload } from './body.ts';
import type { DiscordSide } from './discord-side.ts';
import { messageData } from './payload.ts';

interface Call {
  readonly Params: { readonly token: string; readonly message?: string };
  readonly Body: Buffer;
}

type Keep = (params: Call['Params'], data: MessageData, uploads: readonly Upload[]) => Shown | undefined;

/** The routes of Discord's REST API that answers to interactions go by. */
export const webhooks =
  (side: DiscordSide): Routes =>
  async (app) => {
    takeBodies(app);
    const take =
      (keep: Keep) =>
      async (request: FastifyRequest<Call>, reply: FastifyReply): Promise<unknown> => {
        const { data, uploads } = await bodyOf(request);
        const message = keep(request.params, MessageData.parse(data), uploads);
        return message
          ? messageData(message)
          : reply.code(404).send({ message: 'Unknown Webhook', code: 10015 });
      };

    app.post<Call>(
      '/api/v10/webhooks/:application/:token',
      take(({ token }, data, uploads) => side.follow(token, data, uploads)),
    );
    app.patch<Call>(
      '/api/v10/webhooks/:application/:token/messages/:message',
      take(({ token, message = '' }, data, uploads) => side.edit(token, message, data, uploads)),
    );
  };
