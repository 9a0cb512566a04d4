import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Routes } from '../../http/server.ts';
import type { Shown } from '../protocol.ts';
import { MessageData, readBody, type Upload } from './body.ts';
import type { DiscordSide } from './discord-side.ts';

/** The longest body of a message with its files, in bytes. */
const LONGEST = 10 * 2 ** 20;

interface Call {
  readonly Params: { readonly token: string; readonly message?: string };
  readonly Body: Buffer;
}

/** The routes of Discord's REST API that answers to interactions go by. */
export const webhooks =
  (side: DiscordSide): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LONGEST },
      async (_: unknown, body: Buffer) => body,
    );

    const take =
      (
        keep: (
          token: string,
          message: string,
          data: MessageData,
          uploads: readonly Upload[],
        ) => Shown | undefined,
      ) =>
      async ({ params, headers, body }: FastifyRequest<Call>, reply: FastifyReply): Promise<unknown> => {
        const type = headers['content-type'] ?? '';
        const { data, uploads } = await readBody(
          new Response(new Uint8Array(body), { headers: { 'content-type': type } }),
        );
        const message = keep(params.token, params.message ?? '', MessageData.parse(data), uploads);
        if (message) return message;
        return reply.code(404).send({ message: 'Unknown Webhook', code: 10015 });
      };

    app.post<Call>(
      '/api/v10/webhooks/:application/:token',
      take((token, _, data, uploads) => side.follow(token, data, uploads)),
    );
    app.patch<Call>(
      '/api/v10/webhooks/:application/:token/messages/:message',
      take((token, message, data, uploads) => side.edit(token, message, data, uploads)),
    );
  };
