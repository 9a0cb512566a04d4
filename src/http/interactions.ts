import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Endpoint } from '../discord/endpoint.ts';
import { Interaction } from '../discord/interaction.ts';
import { refuse } from './refuse.ts';
import { Replays } from './replays.ts';
import { respond } from './respond.ts';
import type { Routes } from './routes.ts';
import { claimOf, isSigned, publicKeyOf } from './signature.ts';

/** The longest body of an interaction, in bytes. */
const LONGEST = 2 ** 20;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Reads JSON; undefined for what is none, or has a key that names a prototype. */
function jsonReader(app: FastifyInstance): (request: FastifyRequest, body: Buffer) => unknown {
  const read = app.getDefaultJsonParser('error', 'error');
  return (request, body) => {
    let json: unknown;
    read(request, body.toString(), (_, value: unknown) => {
      json = value;
    });
    return json;
  };
}

/**
 * `POST /interactions`: what Discord sends when members do something. What the application's key did not sign is refused
 * with 401 and its body never looked into; so is what was signed too long ago, and what comes a second time.
 * `publicKey` is the key's 64 hexadecimal digits.
 */
export const interactions =
  (publicKey: string, endpoint: Endpoint): Routes =>
  async (app) => {
    const key = publicKeyOf(publicKey);
    const replays = new Replays();
    const json = jsonReader(app);
    // The body stays what it is, bytes, until they are known to be signed.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LONGEST },
      async (_: unknown, body: Buffer) => body,
    );

    app.post<{ Body: Buffer | undefined }>('/interactions', async (request, reply) => {
      const { headers, body = Buffer.alloc(0) } = request;
      const now = Date.now() / 1000;
      const claim = claimOf(headers['x-signature-ed25519'], headers['x-signature-timestamp'], now);
      if (!claim || !isSigned(key, claim, body) || !replays.isFirst(claim, now)) return refuse(reply, 401);
      if (!JSON_TYPE.test(headers['content-type'] ?? '')) return refuse(reply, 415);
      const interaction = Interaction.safeParse(json(request, body));
      if (!interaction.success) return refuse(reply, 400);
      await endpoint.answer(interaction.data, (response, files) => respond(reply, response, files));
      return reply;
    });
  };
