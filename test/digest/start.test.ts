import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { timeIn } from '../../src/digest/due.ts';
import { openStore } from '../../src/state/store.ts';
import { startStandin } from '../discord/standin.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { DAILY, databaseFile, HOUR, TOKEN } from './world.ts';

it('npm start posts what was due while nobody was there, and leaves when it is asked to', async () => {
  const discord = await startStandin({ token: TOKEN });
  onTestFinished(() => discord.close());
  const { file } = databaseFile();
  const store = await openStore({ file });
  const now = Date.now();
  const at = timeIn('UTC', now - 60_000);
  await store.schedules.put({ ...DAILY, timeZone: 'UTC', at, createdAt: now - HOUR });
  await store.close();
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.api },
      ...{ CORPUS_DIR: await corpusOf(STRIKE_FILES), STATE_FILE: file, DATABASE_URL: '', LOG_LEVEL: 'fatal' },
    },
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const left = once(child, 'close');
  await expect.poll(() => discord.store.messages.size).toBe(1);
  expect(JSON.stringify([...discord.store.messages.values()])).toContain('pay rise');
  child.kill('SIGTERM');
  expect(await left).toEqual([0, null]);
  expect(discord.refusals.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
});
