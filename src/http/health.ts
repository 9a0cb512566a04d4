import type { CorpusState } from '../answer/corpus.ts';
import type { Visibility } from '../desk/holdings.ts';
import type { Routes } from './routes.ts';

/** What tells whether answers can be given. */
interface Served {
  /** Whether a corpus has been read. */
  readonly serving: boolean;
  state(): CorpusState;
}

/**
 * `GET /healthz`: 200 and the version of each story while they are served, 503 while they are still being read. Of stories
 * that only some servers see nothing is said.
 */
export const health =
  (corpus: Served, visibility: Visibility): Routes =>
  async (app) => {
    app.get('/healthz', async (_, reply) => {
      reply.header('cache-control', 'no-store');
      if (!corpus.serving) return reply.code(503).send({ status: 'reading' });
      const open = corpus.state().stories.filter(({ id }) => !visibility.has(id));
      return { status: 'serving', stories: open.map(({ id, version }) => ({ id, version })) };
    });
  };
