import { refuse } from '../http/refuse.ts';
import type { Routes } from '../http/routes.ts';

/** The names of this machine. A site that has its own name point here sends that name. */
const HERE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Routes for this machine alone: what does not come from their own pages is refused with 403. That is requests under another
 * name (DNS rebinding), and those that another site has the browser send.
 */
export const sameOriginOnly =
  (routes: Routes): Routes =>
  async (app) => {
    app.addHook('onRequest', async ({ method, headers }, reply) => {
      const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
      const reads = method === 'GET' || method === 'HEAD';
      // Following a link to here is no act, and shows the other site nothing.
      const followed = reads && mode === 'navigate';
      const foreign = site !== undefined && site !== 'same-origin' && !followed;
      const elsewhere = origin === undefined ? !reads : origin !== `http://${host}`;
      return !HERE.test(host) || foreign || elsewhere ? refuse(reply, 403) : undefined;
    });
    await routes(app);
  };
