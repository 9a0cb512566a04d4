import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Runner } from '../../src/digest/runner.ts';
import { known } from '../discord/standin.ts';
import { type CrashOrder, composeOne, type Step } from './crash-child.ts';
import { DAILY, databaseFile, HOUR, TOKEN, world } from './world.ts';

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

async function runAndDie(order: CrashOrder): Promise<void> {
  const child = spawn(process.execPath, ['test/digest/crash-child.ts', JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
}

/** A day in the life: some processes die on the way, one after the other, and then one does not. */
async function lives(deaths: readonly { readonly step: Step; readonly away: number }[]): Promise<void> {
  const place = databaseFile();
  const here = await world(place);
  await here.store.schedules.put(DAILY);
  // A message that is under way when its sender dies still arrives.
  here.discord.fail(/^POST \/channels\/\d+\/messages$/, { delay: 60 });
  for (const { step, away } of deaths) {
    await runAndDie({ file: place.file, api: here.discord.api, token: TOKEN, now: here.now, step });
    here.now += away;
  }
  const runner = new Runner({ ...here.courier('survivor'), compose: composeOne });
  for (let look = 0; look < 3; look++) {
    await runner.look();
    here.now += 121_000;
  }
  const [post, ...others] = here.posts();
  expect(others).toEqual([]);
  const ledger = await here.store.ledger.history(known.guild, undefined, 10);
  expect(ledger).toMatchObject([{ state: 'sent', message: post?.id ?? 'none' }]);
  const audience = { server: DAILY.server, channel: DAILY.channel, story: 'strike' };
  expect(await here.store.shown.of(audience)).toEqual(new Map([['article:made-up', 'made up']]));
}

it(`posts once when it is killed at any step, ${RUNS} times`, { timeout: 180_000 }, async () => {
  const death = fc.record({ step: fc.constantFrom(...STEPS), away: fc.constantFrom(...AWAY) });
  const deaths = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(death) },
    { weight: 1, arbitrary: fc.tuple(death, death) },
  );
  const days = fc.sample(deaths, { numRuns: RUNS, seed: SEED }).values();
  const work = async (): Promise<void> => {
    for (const day of days) await lives(day);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
});
