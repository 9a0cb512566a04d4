import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startStandin } from '../discord/standin.ts';
import { TOKEN } from '../support/bot.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { PUBLIC_KEY, signed } from '../support/endpoint.ts';

const Line = z.object({ msg: z.string(), origin: z.string().optional() });

/** The program as it is started, apart from this environment and an empty state. */
async function start(env: Readonly<Record<string, string>>) {
  // A story that only one server sees.
  const corpus = await corpusOf({ ...STRIKE_FILES, 'hidden/a.md': 'The gate was shut on Monday.' });
  const given = {
    CORPUS_DIR: corpus,
    STATE_FILE: `${corpus}/.state.sqlite`,
    HOST: '',
    PORT: '0',
    STORY_SERVERS: 'hidden=500000000000000000',
    ...env,
  };
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...given } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

it('serves interactions without a gateway until it is told to leave', async () => {
  const discord = await startStandin({ token: TOKEN });
  onTestFinished(() => discord.close());
  const child = await start({
    TRANSPORT: 'http',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.api,
    METRICS_PORT: '0',
  });
  const origins: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const { msg, origin } = Line.parse(JSON.parse(line));
    if (origin !== undefined) origins.push(origin);
    if (msg === 'corpus read') break;
  }
  const [open = '', inner = ''] = origins;
  expect(origins.map((origin) => new URL(origin).hostname)).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(await (await fetch(`${open}/healthz`)).json()).toEqual({
    status: 'serving',
    stories: [{ id: 'strike', version: expect.any(String) }],
  });
  expect((await fetch(`${open}/metrics`)).status).toBe(404);

  const payload = discord.payload.command({ name: 'help' });
  const response = await fetch(`${open}/interactions`, signed(JSON.stringify(payload)));
  expect(await response.json()).toMatchObject({ type: 4, data: { embeds: [{ title: 'Parallax' }, {}] } });
  expect(discord.gateway.sessions).toEqual([]);
  expect(await (await fetch(`${inner}/metrics`)).text()).toContain(
    'parallax_interactions_total{type="command",command="help",outcome="answered"} 1',
  );

  const left = once(child, 'close');
  child.kill('SIGTERM');
  expect(await left).toEqual([0, null]);
});

it.each([
  ['no public key', { DISCORD_PUBLIC_KEY: '' }, /^parallax: DISCORD_PUBLIC_KEY is missing.*\n$/],
  ['a wrong one', { DISCORD_PUBLIC_KEY: 'abc' }, /^parallax: DISCORD_PUBLIC_KEY must be 64 .*\n$/],
  [
    'nowhere to listen',
    { DISCORD_PUBLIC_KEY: PUBLIC_KEY, HOST: '192.0.2.1' },
    /^parallax: HOST, PORT or METRICS_PORT: .*192\.0\.2\.1.*\n$/,
  ],
])('says what to mend: %s', async (_, env, line) => {
  const child = await start({ TRANSPORT: 'http', DISCORD_TOKEN: '', ...env });
  const left = once(child, 'close');
  expect(await text(child.stderr)).toMatch(line);
  expect(await left).toEqual([1, null]);
});
