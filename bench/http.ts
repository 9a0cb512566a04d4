import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { z } from 'zod';
import { type Standin, startStandin } from '../test/discord/standin.ts';
import type { LoadOrder } from './load.ts';
import { startServerProcess } from './server-process.ts';

/** How an endpoint bears loads. */
export interface EndpointLoad {
  readonly name: string;
  /** Answers a second, as many as it can give: the best of the rounds, as all else that a machine does only takes from it. */
  readonly rate: number;
  /** At half the load of the round, in milliseconds: the medians of the rounds. */
  readonly p50: number;
  readonly p99: number;
}

const Loaded = z.object({ rate: z.number(), p50: z.number(), p99: z.number() });
type Loaded = z.infer<typeof Loaded>;

/** What sends loads, as a process of its own. */
function startLoads() {
  const child = fork('bench/load.ts');
  const gone = once(child, 'exit');
  return {
    async send(order: LoadOrder): Promise<Loaded> {
      const answer = once(child, 'message');
      child.send(order);
      // One that has ended says nothing.
      const [result] = await Promise.race([answer, gone]);
      return Loaded.parse(result);
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await gone;
    },
  };
}

/** `/demands` as Discord sends it to whoever has registered it; `NUMBER` stands for its id. */
const bodyFor = ({ payload }: Standin): string =>
  JSON.stringify({ ...payload.command({ name: 'demands' }), id: 'NUMBER', token: 'token.NUMBER' });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * `/demands` through `POST /interactions`, each one signed, beside a bare server of the same framework that only verifies
 * the signatures. The servers take turns; they and what sends the load are processes of their own.
 * @param corpus the folder of the corpus to answer from, with one story
 * @param requests how many each load consists of
 */
export async function endpointLoads(
  corpus: string,
  rounds: number,
  requests: number,
): Promise<EndpointLoad[]> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const { x } = publicKey.export({ format: 'jwk' });
  const signer = { DISCORD_PUBLIC_KEY: Buffer.from(x ?? '', 'base64url').toString('hex') };
  const token = 'bench.made-up.token';
  const discord = await startStandin({ token });
  const own = {
    TRANSPORT: 'http',
    HOST: '',
    PORT: '0',
    METRICS_PORT: '',
    DATABASE_URL: '',
    LOG_LEVEL: 'info',
  };
  const at = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
    STATE_FILE: ':memory:',
    CORPUS_DIR: corpus,
  };
  const blank = { DISCORD_APPLICATION_ID: '', DISCORD_GUILD_ID: '' };
  try {
    await using bare = await startServerProcess('bench/verifier.ts', signer, /origin/);
    await using full = await startServerProcess(
      'src/main.ts',
      { ...blank, ...own, ...at, ...signer },
      /corpus read/,
    );
    await using loads = startLoads();
    const body = bodyFor(discord);
    const sides = [
      { name: 'only verified', origin: bare.origin, fast: [] as Loaded[], half: [] as Loaded[] },
      { name: '/demands', origin: full.origin, fast: [] as Loaded[], half: [] as Loaded[] },
    ];
    // The first round warms up.
    for (let round = -1; round < rounds; round++)
      for (const { origin, fast, half } of sides) {
        const order = { origin, key, body, requests };
        const most = await loads.send({ ...order, rate: undefined });
        const calm = await loads.send({ ...order, rate: most.rate / 2 });
        if (round < 0) continue;
        fast.push(most);
        half.push(calm);
      }
    return sides.map(({ name, fast, half }) => ({
      name,
      rate: Math.max(...fast.map(({ rate }) => rate)),
      p50: median(half.map(({ p50 }) => p50)),
      p99: median(half.map(({ p99 }) => p99)),
    }));
  } finally {
    await discord.close();
  }
}
