import type { FastifyReply } from 'fastify';
import type { MessageFile } from '../discord/message.ts';
import { HungUp } from '../discord/transport.ts';

/** A response and its files as one form, as Discord wants them: the JSON first, then `files[0]`, `files[1]` and so on. */
async function formOf(
  response: object,
  files: readonly MessageFile[],
): Promise<{ type: string; body: Buffer }> {
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
  const form = files.length > 0 ? await formOf(response, files) : undefined;
  await new Promise<void>((resolve, reject) => {
    const hungUp = (): void => reject(new HungUp('nobody waits for the answer any more'));
    if (reply.raw.destroyed) return hungUp();
    reply.raw.once('finish', resolve).once('close', hungUp);
    if (form) reply.type(form.type).send(form.body);
    else reply.send(response);
  });
}
