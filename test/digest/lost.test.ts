import { expect, it } from 'vitest';
import { Runner } from '../../src/digest/runner.ts';
import { StateError } from '../../src/state/error.ts';
import { known } from '../discord/standin.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';
import { proxyTo } from '../support/proxy.ts';
import { DAILY, HOUR, world } from './world.ts';

it.runIf(hasPostgres)('posts once when the database is lost before, while and after it posts', async () => {
  const proxy = await proxyTo(await postgresDatabase());
  const here = await world({ url: proxy.url });
  await here.store.schedules.put(DAILY);
  const courier = here.courier();
  let away = false;
  const port = {
    ...courier.port,
    // The database goes when the message has been sent, and its id is not stored yet.
    send: async (...given: Parameters<typeof courier.port.send>) => {
      const posted = await courier.port.send(...given);
      if (!away) await proxy.cut();
      away = true;
      return posted;
    },
  };
  const runner = new Runner({ ...courier, port });
  await proxy.cut();
  await expect(runner.look()).rejects.toThrow(StateError);
  await proxy.mend();
  await expect(runner.look()).rejects.toThrow(StateError);
  await expect(runner.look()).rejects.toThrow(StateError);
  await proxy.mend();
  here.now += HOUR;
  await runner.look();
  await runner.look();
  const [post, ...others] = here.posts();
  expect(others).toEqual([]);
  expect(await here.store.ledger.history(known.guild, undefined, 10)).toMatchObject([
    { state: 'sent', message: post?.id, attempts: 2 },
  ]);
});
