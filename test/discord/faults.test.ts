import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { storiesOnDisk } from '../../src/desk/catalogue.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { Service } from '../../src/service/service.ts';
import { TOKEN, world } from '../support/bot.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { held } from '../support/held.ts';
import { type Standin, startStandin } from './standin.ts';

/** What a bot needs besides a token: nothing of it is used before it is connected. */
const unconnected = ({ api }: Standin) => ({
  token: TOKEN,
  application: undefined,
  guild: undefined,
  api,
  corpus: new Service('nowhere', createLog('silent')),
  log: createLog('silent'),
  catalogue: storiesOnDisk(() => []),
  desk: undefined,
  moderatorRoles: new Set<string>(),
});

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
    await expect.poll(() => logged.join('')).toContain(`"code":${code}`);
    expect(logged.join('')).toContain('could not be answered in time');
    expect((await discord.command({ name: 'help' })).embeds[0]?.title).toBe('Parallax');
  });

  it('an answer that arrived although the connection broke is not sent twice', async () => {
    const { discord, logged } = await world();
    discord.fail(CALLBACK, { drop: true, applied: true });
    expect((await discord.command({ name: 'help' })).embeds[0]?.title).toBe('Parallax');
    expect((await discord.command({ name: 'help' })).embeds[0]?.title).toBe('Parallax');
    expect(logged.join('')).not.toContain('could not be answered');
  });

  it('a gateway that is closed for good is told to whoever runs the bot', async () => {
    const { discord, bot } = await world();
    discord.gateway.hangUp(4004);
    expect((await bot.lost).message).toContain('4004');
  });

  it('a gateway that drops is resumed, and what came meanwhile is answered', async () => {
    const { discord, logged } = await world();
    discord.gateway.drop();
    const answer = await discord.command({ name: 'help' });
    expect(answer.embeds[0]?.title).toBe('Parallax');
    expect(logged.join('')).toContain('resumed');
  });
});

describe('when Discord refuses at the start', () => {
  it.each([
    ['the token', { token: 'an.other.token' }, /^ConfigError: DISCORD_TOKEN is refused/],
    ['the application', { application: '111111111111111111' }, /^ConfigError: DISCORD_APPLICATION_ID /],
    ['the server', { guild: '111111111111111111' }, /^ConfigError: DISCORD_GUILD_ID /],
  ])('%s, the variable to mend is named', async (_, wrong, sentence) => {
    const discord = await startStandin({ token: TOKEN });
    onTestFinished(() => discord.close());
    const error: unknown = await startBot({ ...unconnected(discord), ...wrong }).catch((of: unknown) => of);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(sentence);
  });
});

describe('when we fail', () => {
  it('the member gets a sentence with the id that is in the log, and no more', async () => {
    const { discord, corpus, logged } = await world({ dir: await corpusOf(STRIKE_FILES) });
    await corpus.close();
    const answer = await discord.command({ name: 'demands' });
    const [, id] = /in the log as ([0-9a-f\\-]+)/.exec(answer.embeds[0]?.description ?? '') ?? [];
    expect(id).toBeDefined();
    expect(JSON.stringify(answer)).not.toContain('reading thread');
    const line = logged.find((entry) => entry.includes(`"id":"${id}"`));
    expect(line).toContain('the reading thread is closed');
    expect(line).toContain('"name":"demands"');
    // Who holds an interaction's token can answer in the bot's name.
    for (const token of discord.store.exchanges.keys()) expect(logged.join('')).not.toContain(token);
  });

  it('what a member wrote into a form is not logged', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    const component = { component: { custom_id: 'text', value: 'The gate was shut.' } };
    const interaction = { token: TOKEN, data: { custom_id: 'do|corpus|paste:s1', components: [component] } };
    log.error({ interaction }, 'an interaction failed');
    expect(lines.join('')).toContain('paste:s1');
    expect(lines.join('')).not.toMatch(/The gate|"token"/);
  });

  it('a message that Discord refuses is replaced by that sentence', async () => {
    const { discord, logged } = await world();
    discord.fail(CALLBACK, { status: 400, code: 50035 });
    const answer = await discord.command({ name: 'demands' });
    expect(answer.embeds[0]?.description).toMatch(/in the log as/);
    expect(logged.join('')).toContain('"code":50035');
    for (const token of discord.store.exchanges.keys()) expect(logged.join('')).not.toContain(token);
  });

  it('a subcommand of an old registration is not taken for another', async () => {
    const { discord, corpus } = await world();
    const before = corpus.state();
    const request = { name: 'corpus reload', member: { permissions: PermissionFlagsBits.ManageGuild } };
    const sent = discord.payload.command(request);
    const data = { ...sent.data, options: [{ type: 1, name: 'empty' }] };
    discord.gateway.dispatch('INTERACTION_CREATE', { ...sent, data }, sent.guild_id);
    const outcome = await discord.store.exchanges.get(sent.token)?.outcome.promise;
    expect(JSON.stringify(outcome)).toContain('no longer there');
    expect(corpus.state()).toBe(before);
  });

  it('options of an old registration get a sentence', async () => {
    const { discord } = await world();
    const cases = [
      ['text for a number', 'timeline', { name: 'top', type: 3, value: 'many' }, /`top` cannot be “many”/],
      ['a fraction', 'timeline', { name: 'top', type: 10, value: 1.5 }, /`top` cannot be “1\.5”/],
      ['a huge number', 'timeline', { name: 'top', type: 4, value: 1e9 }, /from 1 to 1,000/],
      ['a number for text', 'demands', { name: 'source', type: 4, value: 7 }, /no source “7”/],
      [
        'an endless text',
        'demands',
        { name: 'party', type: 3, value: '*'.repeat(6000) },
        /`party` is too long/,
      ],
      [
        'an endless choice',
        'demands',
        { name: 'kind', type: 3, value: '*'.repeat(6000) },
        /`kind` cannot be/,
      ],
      ['an option that is gone', 'demands', { name: 'gone', type: 3, value: 'x' }, /no option `gone`/],
    ] as const;
    for (const [what, name, option, sentence] of cases) {
      const sent = discord.payload.command({ name });
      const data = { ...sent.data, options: [option] };
      discord.gateway.dispatch('INTERACTION_CREATE', { ...sent, data }, sent.guild_id);
      const outcome = await discord.store.exchanges.get(sent.token)?.outcome.promise;
      const shown = outcome?.kind === 'message' ? (outcome.message.embeds[0]?.description ?? '') : '';
      expect(shown.replaceAll('\\', ''), what).toMatch(sentence);
    }
    expect(discord.refusals).toEqual([]);
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
    const { between, asked, letGo } = held();
    const { discord, bot } = await world({ between });
    const answer = discord.command({ name: 'demands' });
    await asked;
    const closed = bot.close();
    letGo();
    await closed;
    expect((await answer).embeds.length).toBeGreaterThan(0);
  });
});
