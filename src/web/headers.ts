import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** The style attributes that the component library writes when it is given no colour: they say nothing. */
const NO_STYLE = ['', 'color:;'].map(
  (value) => `'sha256-${createHash('sha256').update(value).digest('base64')}'`,
);

/** Everything comes from here, and nothing is written into the page that could be a script or a style. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `style-src-attr 'unsafe-hashes' ${NO_STYLE.join(' ')}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What every answer of these routes says about how it may be used. */
export function guardedHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
}
