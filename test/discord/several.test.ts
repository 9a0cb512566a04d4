import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOKEN } from '../support/bot.ts';
import { corpusOf, put, STRIKE_FILES } from '../support/corpus.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';
import { folder } from '../support/stores.ts';
import { startStandin } from './standin.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };

/** A stand-in for Discord, a corpus, and a way to start bots that share them. */
async function discord() {
  const standin = await startStandin({ token: TOKEN });
  onTestFinished(() => standin.close());
  const corpus = await corpusOf(STRIKE_FILES);
  const start = (env: Record<string, string>): ChildProcess => {
    const given = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: standin.api,
      CORPUS_DIR: corpus,
      DATABASE_URL: '',
    };
    const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...given, ...env } });
    onTestFinished(async () => {
      const left = once(child, 'exit');
      if (child.kill('SIGKILL')) await left;
    });
    return child;
  };
  return { standin, corpus, start };
}

const shown = ({ embeds }: APIMessage): string => JSON.stringify(embeds);

describe.skipIf(!hasPostgres)('two processes on one PostgreSQL', () => {
  it('each serve their shards, and take up a reload that the other was asked for', async () => {
    const { standin, corpus, start } = await discord();
    const DATABASE_URL = await postgresDatabase();
    // Of seven shards, direct messages come to the first and the server's commands to the third.
    start({ SHARDS: '0/7', DATABASE_URL });
    start({ SHARDS: '2/7', DATABASE_URL });
    await expect.poll(() => standin.gateway.sessions.map(({ shard }) => shard).sort()).toEqual([0, 2]);
    const inServer = async () => shown(await standin.command({ name: 'help' }));
    const directly = async () => shown(await standin.command({ name: 'help', guild: null }));
    const before = await inServer();
    expect(before).toContain('strike: 3 articles');
    expect(await directly()).toBe(before);
    await put(corpus, 'strike/new.md', 'A new article about the port.');
    await standin.command({ name: 'corpus reload', member: MODERATOR });
    const after = await inServer();
    expect(after).toContain('strike: 4 articles');
    await expect.poll(directly).toBe(after);
  });
});

describe('a process without its state', () => {
  it('answers what needs none, and says in one line what is wrong', async () => {
    const { standin, start } = await discord();
    const file = join(await folder(), 'state.sqlite');
    await writeFile(file, 'Dear diary, '.repeat(500));
    const bot = start({ STATE_FILE: file });
    let log = '';
    bot.stdout?.on('data', (chunk) => {
      log += String(chunk);
    });
    await expect.poll(() => standin.gateway.sessions).toHaveLength(1);
    expect(shown(await standin.command({ name: 'demands' }))).toContain('pay rise of 7 percent');
    const faults = log.split('\n').filter((line) => line.includes('"level":50'));
    expect(faults).toEqual([expect.stringContaining('is damaged or is not a state of Parallax')]);
    expect(await readFile(file, 'utf8')).toBe('Dear diary, '.repeat(500));
  });
});
