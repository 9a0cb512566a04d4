import type { FastifyReply } from 'fastify';
import { UserError } from '../answer/user-error.ts';
import type { Corpus } from '../discord/calls.ts';
import type { Routes } from '../http/server.ts';
import { articlePage, noArticlePage } from './article-page.ts';
import { guardedHeaders } from './headers.ts';

/**
 * The articles on disk, each on a page of its own. Those of a server's own stories are nobody else's business: they have none.
 * `home` is the page to go back to, if there is one.
 */
export const articleRoutes =
  (corpus: Corpus, home: string | undefined): Routes =>
  async (app) => {
    guardedHeaders(app);
    const send = (reply: FastifyReply, status: number, page: string): FastifyReply =>
      reply.code(status).type('text/html; charset=utf-8').send(page);

    app.get<{ Params: { story: string; article: string } }>(
      '/articles/:story/:article',
      async ({ params }, reply) => {
        const { story, article } = params;
        if (!corpus.state().stories.some(({ id }) => id === story)) return send(reply, 404, noArticlePage());
        try {
          return send(reply, 200, articlePage(await corpus.ask(story, 'article', { article }), home));
        } catch (error) {
          if (error instanceof UserError) return send(reply, 404, noArticlePage());
          throw error;
        }
      },
    );
  };
