import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { expect, it, onTestFinished } from 'vitest';
import { Runner } from '../../src/digest/runner.ts';
import { openStore } from '../../src/state/store.ts';
import { known, startStandin } from '../discord/standin.ts';
import { composeOne, type Order, type Step } from './process.ts';
import { DAILY, DUE, databaseFile, HOUR, openWorld, TOKEN } from './world.ts';

const RUNS = 100;
const SEED = 20_310_314;
/** So many are tried side by side. */
const AT_ONCE = 4;

/** Everything between the claim and the stored message, in order. */
const STEPS: readonly Step[] = ['claim', 'drafted', 'send', 'sent'].flatMap((call) =>
  (['before', 'during', 'after'] as const).map((when) => ({ call, when })),
);

/** How long a process is away, in milliseconds: not long enough for the lease to end, or for the nonce to be forgotten, or long. */
const AWAY = [1, 60_000, 121_000, 4 * 60_000, 20 * 60_000, 2.5 * HOUR];

/** A file to run, and the folder for what Node has compiled of it. */
interface Script {
  readonly file: string;
  readonly compiled: string;
}

/** The process in a file of its own beside that of its database, compiled: a hundred of them start in a third of the time. */
async function bundled(database: string): Promise<Script> {
  const dir = await mkdtemp(join(tmpdir(), 'process-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const build = await rolldown({
    input: { process: 'test/digest/process.ts', thread: 'src/state/sqlite/thread.ts' },
    platform: 'node',
    external: ['pg-native'],
  });
  // The database is opened in a thread that is started from its file by name.
  const entryFileNames = ({ name }: { readonly name: string }) =>
    name === 'thread' ? 'thread.ts' : '[name].mjs';
  await build.write({ dir, format: 'esm', entryFileNames, chunkFileNames: '[name].mjs' });
  await build.close();
  const script = { file: join(dir, 'process.mjs'), compiled: join(dir, 'compiled') };
  // Node keeps what it has compiled when a process ends, not when it is killed: the first one has nothing to do.
  const order = { place: { file: database }, api: 'http://127.0.0.1', token: TOKEN, now: 0, owner: 'first' };
  expect(await runAndDie(script, order)).toBe(false);
  return script;
}

/** Whether the process was killed, rather than finding nothing to do. */
async function runAndDie({ file, compiled }: Script, order: Order): Promise<boolean> {
  const child = spawn(process.execPath, [file, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const [code, signal] = await once(child, 'close');
  expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL']);
  return signal !== null;
}

/** A database with the schedule in it, to be copied: making one takes longer. */
async function prepared(): Promise<string> {
  const place = databaseFile();
  const store = await openStore(place);
  await store.schedules.put(DAILY);
  await store.close();
  return place.file;
}

/** A day in the life: some processes die on the way, one after the other, and then one does not. */
async function lives(
  script: Script,
  database: string,
  deaths: readonly { readonly step: Step; readonly away: number }[],
): Promise<void> {
  const { file } = databaseFile();
  await copyFile(database, file);
  let now = DUE;
  const discord = await startStandin({ token: TOKEN, clock: () => now });
  // A message that is under way when its sender dies still arrives.
  discord.fail(/^POST \/channels\/\d+\/messages$/, { delay: 60 });
  for (const [i, { step, away }] of deaths.entries()) {
    const died = await runAndDie(script, {
      place: { file },
      api: discord.api,
      token: TOKEN,
      now,
      owner: 'killed',
      step,
    });
    if (i === 0) expect(died).toBe(true);
    now += away;
  }
  const here = await openWorld({ file }, discord);
  const runner = new Runner({ ...here.courier('survivor'), now: () => now, compose: composeOne });
  for (let look = 0; look < 3; look++) {
    await runner.look();
    now += 121_000;
  }
  const [post, ...others] = here.posts();
  expect(others).toEqual([]);
  const ledger = await here.store.ledger.history(known.guild, undefined, 10);
  expect(ledger).toMatchObject([{ state: 'sent', message: post?.id ?? 'none' }]);
  const audience = { server: DAILY.server, channel: DAILY.channel, story: 'strike' };
  expect(await here.store.shown.of(audience)).toEqual(new Map([['article:made-up', 'made up']]));
  await here.close();
}

it(`posts once when it is killed at any step, ${RUNS} times`, { timeout: 300_000 }, async () => {
  const death = fc.record({ step: fc.constantFrom(...STEPS), away: fc.constantFrom(...AWAY) });
  const deaths = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(death) },
    { weight: 1, arbitrary: fc.tuple(death, death) },
  );
  const days = fc.sample(deaths, { numRuns: RUNS, seed: SEED }).values();
  const database = await prepared();
  const script = await bundled(database);
  const work = async (): Promise<void> => {
    for (const day of days) await lives(script, database, day);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
});
