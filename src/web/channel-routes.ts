import type { FastifyReply } from 'fastify';
import { refuse } from '../http/refuse.ts';
import type { Routes } from '../http/routes.ts';
import { channelPage } from './channel-page.ts';
import type { Conversation } from './discord-side/conversation.ts';
import type { DiscordSide } from './discord-side/discord-side.ts';
import { guardedHeaders } from './headers.ts';
import { Act, type Offer } from './protocol.ts';

/** The longest act, in bytes. */
const LONGEST = 64 * 1024;

export interface ChannelOptions {
  readonly side: DiscordSide;
  readonly conversation: Conversation;
  readonly offer: Offer;
}

/** The channel, what is done in it, and what is heard from it. */
export const channelRoutes =
  ({ side, conversation, offer }: ChannelOptions): Routes =>
  async (app) => {
    guardedHeaders(app);
    const open = new Set<FastifyReply>();
    app.addHook('preClose', async () => {
      for (const reply of open) reply.raw.end();
    });

    app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(channelPage()));
    app.get('/page/offer', () => offer);

    app.post('/page/acts', { bodyLimit: LONGEST }, async ({ body }, reply) => {
      const act = Act.safeParse(body);
      return act.success ? side.act(act.data) : refuse(reply, 400);
    });

    app.get('/page/events', (_, reply) => {
      reply.hijack();
      // What was taken over is sent without the headers that were set on it before.
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const end = conversation.subscribe((event) => reply.raw.write(`data: ${JSON.stringify(event)}\n\n`));
      open.add(reply);
      reply.raw.on('close', () => {
        open.delete(reply);
        end();
      });
    });

    app.get<{ Params: { id: string } }>('/page/files/:id/:name', ({ params }, reply) => {
      const file = conversation.file(params.id);
      if (!file) return refuse(reply, 404);
      // Pictures are shown; what could be a page is only ever saved.
      const type = /^image\/(png|jpeg|webp|gif)$/.test(file.type) ? file.type : undefined;
      if (!type) reply.header('content-disposition', 'attachment');
      return reply.type(type ?? 'application/octet-stream').send(Buffer.from(file.bytes));
    });
  };
