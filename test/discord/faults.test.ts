import { describe, expect, it } from 'vitest';
import { TOKEN, world } from '../support/bot.ts';
import { startStandin } from './standin.ts';

const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;

describe('when Discord or the network fails', () => {
  it.each([
    ['a server error', { status: 502 }],
    ['a rate limit', { status: 429, retryAfter: 0.05 }],
    ['a dropped connection', { drop: true as const }],
  ])('%s is tried again', async (_, fault) => {
    const { discord } = await world();
    discord.fail(CALLBACK, fault);
    const answer = await discord.command({ name: 'help' });
    expect(answer.embeds[0]?.title).toBe('Parallax');
  });

  it.each([
    ['an interaction that came too late', 10062],
    ['an interaction that is answered already', 40060],
  ])('%s is logged and the bot goes on', async (_, code) => {
    const impatient = await startStandin({ token: TOKEN, patience: 500 });
    const { discord, logged } = await world({ discord: impatient });
    discord.fail(CALLBACK, { status: 404, code });
    await discord.command({ name: 'help' }).catch(() => undefined);
    expect(logged.join('')).toContain(`"code":${code}`);
    expect(logged.join('')).toContain('could not be answered in time');
    expect((await discord.command({ name: 'help' })).embeds[0]?.title).toBe('Parallax');
  });

  it('a gateway that drops is resumed, and what came meanwhile is answered', async () => {
    const { discord, logged } = await world();
    discord.gateway.drop();
    const answer = await discord.command({ name: 'help' });
    expect(answer.embeds[0]?.title).toBe('Parallax');
    expect(logged.join('')).toContain('resumed');
  });
});

describe('when we fail', () => {
  it('the member gets a sentence with the id that is in the log, and no more', async () => {
    const { discord, corpus, logged } = await world();
    await corpus.close();
    const answer = await discord.command({ name: 'demands' });
    const [, id] = /in the log as ([0-9a-f\\-]+)/.exec(answer.embeds[0]?.description ?? '') ?? [];
    expect(id).toBeDefined();
    expect(JSON.stringify(answer)).not.toContain('reading thread');
    const line = logged.find((entry) => entry.includes(`"id":"${id}"`));
    expect(line).toContain('the reading thread is closed');
    expect(line).not.toContain('made.up.token');
  });

  it('a command of an old registration is answered with what to do', async () => {
    const { discord } = await world();
    const [registered] = [...discord.store.commands.values()];
    if (!registered) throw new Error('nothing is registered');
    discord.store.commands.set('1', { ...registered, id: '1', name: 'bygone', options: [] });
    const answer = await discord.command({ name: 'bygone' });
    expect(answer.embeds[0]?.description).toMatch(/no longer there/);
  });

  it('what is in flight is finished before leaving', async () => {
    const { discord, bot } = await world();
    discord.fail(CALLBACK, { delay: 200 });
    const answer = discord.command({ name: 'demands' });
    // Long enough to be received, too short to be answered.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await bot.close();
    expect((await answer).embeds.length).toBeGreaterThan(0);
  });
});
