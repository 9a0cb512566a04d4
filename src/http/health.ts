import type { CorpusState } from '../answer/corpus.ts';
import type { Routes } from './server.ts';

/** What tells whether answers can be given. */
interface Served {
  /** Whether a corpus has been read. */
  readonly serving: boolean;
  state(): CorpusState;
}

/** `GET /healthz`: 200 and the version of each story while they are served, 503 while they are still being read. */
export const health =
  (corpus: Served): Routes =>
  async (app) => {
    app.get('/healthz', async (_, reply) => {
      reply.header('cache-control', 'no-store');
      if (!corpus.serving) return reply.code(503).send({ status: 'reading' });
      const stories = corpus.state().stories.map(({ id, version }) => ({ id, version }));
      return { status: 'serving', stories };
    });
  };
