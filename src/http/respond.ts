import type { FastifyReply } from 'fastify';
import type { MessageFile } from '../discord/message.ts';
import { type Encoded, multipart } from '../discord/multipart.ts';
import { HungUp } from '../discord/transport.ts';

/** The JSON of responses, kept for as long as they are: an answer that many ask for is written out once. */
const written = new WeakMap<object, Encoded>();

function jsonOf(response: object): Encoded {
  const known = written.get(response);
  if (known) return known;
  // Encoded here: a connection would take several times as long to do it.
  const body = Buffer.from(JSON.stringify(response));
  const encoded = { type: 'application/json; charset=utf-8', body };
  written.set(response, encoded);
  return encoded;
}

/** Send a response, and resolve when it is on its way. Rejects with `HungUp` when nobody takes it. */
export async function respond(
  reply: FastifyReply,
  response: object,
  files: readonly MessageFile[],
): Promise<void> {
  const { raw } = reply;
  const { type, body } = files.length > 0 ? multipart(response, files) : jsonOf(response);
  await new Promise<void>((resolve, reject) => {
    const closed = (): void => {
      if (raw.writableFinished) resolve();
      else reject(new HungUp('nobody waits for the answer any more'));
    };
    if (raw.destroyed) return closed();
    raw.once('close', closed);
    reply.type(type).send(body);
  });
}
