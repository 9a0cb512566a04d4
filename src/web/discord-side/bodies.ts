import type { FastifyInstance } from 'fastify';
import { type Body, readBody } from './body.ts';

/** The longest body of a message with its files, in bytes. */
const LONGEST = 10 * 2 ** 20;

/** Take bodies as the bytes that they are. */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: LONGEST },
    async (_: unknown, body: Buffer) => body,
  );
}

/** What such a body says, by the type that came with it. Rejects when it is neither JSON nor a form. */
export const bodyOf = ({
  headers,
  body,
}: {
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly body: Buffer;
}): Promise<Body> =>
  readBody(
    new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }),
  );
