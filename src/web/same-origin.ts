import type { FastifyInstance } from 'fastify';
import { refuse } from '../http/refuse.ts';

/** The names of this machine. A site that has its own name point here sends that name. */
const HERE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Refuse with 403 what does not come from the page itself: requests under another name (DNS rebinding), and acts that
 * another site has the browser send.
 */
export function sameOriginOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    const { host = '', origin, 'sec-fetch-site': site } = headers;
    const reads = method === 'GET' || method === 'HEAD';
    // Following a link to here is no act, and shows the other site nothing.
    const foreign =
      site !== undefined && site !== 'same-origin' && !(reads && headers['sec-fetch-mode'] === 'navigate');
    const fromElsewhere = origin !== undefined && origin !== `http://${host}`;
    if (!HERE.test(host) || foreign || fromElsewhere || (!reads && origin === undefined))
      return refuse(reply, 403);
    return undefined;
  });
}
