import type { FastifyReply } from 'fastify';
import type { MessageFile } from '../discord/message.ts';
import { HungUp } from '../discord/transport.ts';

interface Encoded {
  readonly type: string;
  readonly body: Buffer;
}

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

/** A response and its files as one form, as Discord wants them: the JSON first, then `files[0]`, `files[1]` and so on. */
async function formOf(response: object, files: readonly MessageFile[]): Promise<Encoded> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(response));
  for (const [i, { name, type, bytes }] of files.entries())
    form.set(`files[${i}]`, new File([Uint8Array.from(bytes)], name, { type }));
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  return { type: encoded.headers.get('content-type') ?? '', body };
}

/** Send a response, and resolve when it is on its way. Rejects with `HungUp` when nobody takes it. */
export async function respond(
  reply: FastifyReply,
  response: object,
  files: readonly MessageFile[],
): Promise<void> {
  const { raw } = reply;
  const { type, body } = files.length > 0 ? await formOf(response, files) : jsonOf(response);
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
