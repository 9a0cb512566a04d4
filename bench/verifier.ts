import fastify from 'fastify';
import { claimOf, isSigned, publicKeyOf } from '../src/http/signature.ts';

// The least that an interactions endpoint can be: it verifies what is signed and answers nothing of its own.

const key = publicKeyOf(process.env.DISCORD_PUBLIC_KEY ?? '');
const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);
app.post<{ Body: Buffer }>('/interactions', async ({ headers, body }, reply) => {
  const claim = claimOf(headers['x-signature-ed25519'], headers['x-signature-timestamp'], Date.now() / 1000);
  return claim && isSigned(key, claim, body) ? { type: 1 } : reply.code(401).send();
});
// The same line that Parallax logs.
process.stdout.write(`${JSON.stringify({ origin: await app.listen({ host: '127.0.0.1', port: 0 }) })}\n`);
// Not to outlive a bench that was cut short.
process.once('disconnect', () => process.exit());
