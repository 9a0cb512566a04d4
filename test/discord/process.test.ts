import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/registry.ts';
import { TOKEN } from '../support/bot.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { startStandin } from './standin.ts';

/** A stand-in, and a way to start a process of ours that takes it for Discord. */
async function discord() {
  const standin = await startStandin({ token: TOKEN });
  onTestFinished(() => standin.close());
  const corpus = await corpusOf(STRIKE_FILES);
  const start = (file: string, env: Record<string, string> = {}): ChildProcess => {
    const given = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: `${standin.api}/`,
      CORPUS_DIR: corpus,
      STATE_FILE: ':memory:',
      DATABASE_URL: '',
      ...env,
    };
    const child = spawn(process.execPath, [file], { env: { ...process.env, ...given } });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };
  return { standin, start };
}

const said = (of: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> => {
  const from = of[stream];
  return from ? text(from) : Promise.resolve('');
};

describe('npm start with a token', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers until %s, then leaves', async (signal) => {
    const { standin, start } = await discord();
    const bot = start('src/main.ts');
    const log = said(bot, 'stdout');
    await expect.poll(() => standin.gateway.sessions).toHaveLength(1);
    expect((await standin.command({ name: 'help' })).embeds[0]?.title).toBe('Parallax');
    const left = once(bot, 'close');
    bot.kill(signal);
    expect(await left).toEqual([0, null]);
    const lines = (await log).trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('msg');
    expect(await log).not.toContain(TOKEN);
  });

  it('ends with a failure when Discord ends the connection for good', async () => {
    const { standin, start } = await discord();
    const bot = start('src/main.ts');
    const left = once(bot, 'close');
    await expect.poll(() => standin.gateway.sessions).toHaveLength(1);
    standin.gateway.hangUp(4004);
    expect(await left).toEqual([1, null]);
  });
});

describe('npm run register', () => {
  it('registers and does nothing else', async () => {
    const { standin, start } = await discord();
    expect(await said(start('src/discord/register.ts'), 'stdout')).toBe(
      'Registered the commands in every server.\n',
    );
    expect(await said(start('src/discord/register.ts'), 'stdout')).toBe(
      'The commands are registered already in every server.\n',
    );
    expect(standin.store.commands.size).toBe(COMMANDS.size);
    expect(standin.gateway.sessions).toEqual([]);
  });

  it.each([
    ['without a token', { DISCORD_TOKEN: '' }, 'parallax: DISCORD_TOKEN is missing\n'],
    [
      'with a token that Discord refuses',
      { DISCORD_TOKEN: 'an.other.token' },
      /^parallax: DISCORD_TOKEN .*\n$/,
    ],
  ])('%s says what to set', async (_, env, line) => {
    const { start } = await discord();
    const child = start('src/discord/register.ts', env);
    const left = once(child, 'close');
    expect(await said(child, 'stderr')).toMatch(line);
    expect(await left).toEqual([1, null]);
  });
});
