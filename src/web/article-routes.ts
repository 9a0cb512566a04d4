import type { FastifyReply } from 'fastify';
import { UserError } from '../answer/user-error.ts';
import type { Catalogue } from '../desk/catalogue.ts';
import type { Corpus } from '../discord/calls.ts';
import { refuse } from '../http/refuse.ts';
import type { Routes } from '../http/routes.ts';
import { articlePage, noArticlePage } from './article-page.ts';
import { guardedHeaders } from './headers.ts';

/** Where the articles are, and who sees which. */
export interface ArticlesOf {
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
}

/**
 * The articles on disk that everybody may see, each on a page of its own. What only some servers see is nobody else's
 * business: it has none.
 * `home` is the page to go back to, if there is one.
 */
export const articleRoutes =
  ({ corpus, catalogue }: ArticlesOf, home: string | undefined): Routes =>
  async (app) => {
    guardedHeaders(app);
    const send = (reply: FastifyReply, status: number, page: string): FastifyReply =>
      reply.code(status).type('text/html; charset=utf-8').send(page);

    app.get<{ Params: { story: string; article: string } }>(
      '/articles/:story/:article',
      async ({ params }, reply) => {
        const { story, article } = params;
        try {
          const open = await catalogue.seen(undefined);
          if (!open.some(({ key }) => key === story)) return send(reply, 404, noArticlePage());
          return send(reply, 200, articlePage(await corpus.ask(story, 'article', { article }), home));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          // Nobody can tell yet what there is.
          if (error.label.key === 'error.starting') return refuse(reply, 503);
          return send(reply, 404, noArticlePage());
        }
      },
    );
  };
