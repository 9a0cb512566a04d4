import { GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Courier } from '../../src/digest/courier.ts';
import { Runner } from '../../src/digest/runner.ts';
import { startBot } from '../../src/discord/bot.ts';
import { openDigestPort } from '../../src/discord/digest-port.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/state/store.ts';
import { ordinary } from '../discord/standin/people/asker.ts';
import { known } from '../discord/standin.ts';
import { given } from '../support/bot.ts';
import { DAY, DUE, databaseFile, HOUR, TOKEN } from './world.ts';

const MANAGER = { permissions: ordinary | PermissionFlagsBits.ManageGuild };
const DAILY = { channel: known.channel, time: '8:00', timezone: 'Europe/Berlin' };

/** The real bot with digests, at a moment of our choice. */
async function bot() {
  const { discord, corpus, options } = await given({});
  const store = await openStore(databaseFile());
  const log = createLog('silent');
  const clock = { now: DUE - HOUR };
  const digests: Courier = {
    store,
    port: openDigestPort({ token: TOKEN, api: discord.api, log }),
    compose: ({ story }, question) => corpus.ask(story, 'digest', question),
    owner: 'one',
    now: () => clock.now,
    log,
  };
  const running = await startBot({ ...options, digests });
  onTestFinished(async () => {
    await running.close();
    await store.close();
  });
  const runner = new Runner(digests);
  const run = async (name: string, given: Record<string, string | number | boolean> = {}) => {
    const answer = await discord.command({ name: `digest ${name}`, options: given, member: MANAGER });
    const said = [answer.embeds[0]?.title, ...answer.embeds.map(({ description }) => description)].join('\n');
    // As Discord shows it.
    return said.replaceAll('\\', '');
  };
  return { discord, store, clock, runner, run };
}

describe('/digest', () => {
  it('schedules, previews, posts, lists, explains and stops', async () => {
    const { discord, clock, runner, run } = await bot();
    expect(await run('list')).toContain('There are none yet');
    const scheduled = await run('schedule', DAILY);
    expect(scheduled).toContain(`<#${known.channel}> · strike`);
    expect(scheduled).toContain('08:00 (Europe/Berlin), daily');
    expect(scheduled).toContain('Next: 14 Mar 2031, 08:00');
    expect(await run('preview')).toContain('pay rise');
    expect(await run('why')).toContain('None was due yet.');
    clock.now = DUE;
    await runner.look();
    expect(await run('why')).toMatch(/The digest of 14 Mar 2031, 08:00 was posted: https:.*\/\d+/);
    expect(await run('now')).toContain('was posted');
    expect(await run('now')).toContain('It was posted a moment ago.');
    const posts = [...discord.store.messages.values()].filter(({ flags }) => !flags);
    expect(posts.map(({ embeds }) => embeds[0]?.title)).toEqual([
      expect.stringContaining('The story up to'),
      expect.stringContaining('New from'),
    ]);
    expect(await run('list')).toContain('Next: 15 Mar 2031, 08:00');
    expect(await run('stop')).toContain('The schedule is out.');
    clock.now += DAY;
    await runner.look();
    expect([...discord.store.messages.values()].filter(({ flags }) => !flags)).toHaveLength(2);
    expect(discord.refusals).toEqual([]);
  });

  it('keeps one schedule a channel and story', async () => {
    const { store, run } = await bot();
    // Two moderators at once make one.
    await Promise.all([run('schedule', DAILY), run('schedule', DAILY)]);
    await run('schedule', { ...DAILY, time: '18.30', days: 'mon wed', quiet: 'nothing', grace: 2 });
    expect(await store.schedules.of(known.guild)).toMatchObject([
      { at: '18:30', days: [1, 3], quiet: 'nothing', grace: 120, story: 'strike' },
    ]);
    const { timezone: _, ...without } = DAILY;
    expect(await run('schedule', without)).toContain('so it is UTC');
  });

  it('keeps fifty schedules of a server, and lists as many as fit', async () => {
    const { store, run } = await bot();
    const made = { server: known.guild, timeZone: 'UTC', at: '08:00', days: [1], quiet: 'line' as const };
    const rest = { role: undefined, publish: false, grace: 60, createdBy: known.user, paused: undefined };
    for (let n = 0; n < 50; n++)
      await store.schedules.put({
        ...{ ...made, ...rest, id: `s${n}`, channel: `41000000000000${1000 + n}`, story: 'strike' },
        createdAt: n,
      });
    expect(await run('schedule', DAILY)).toContain('has 50 schedules');
    expect(await run('list')).toMatch(/… and 30 more/);
    await store.schedules.remove(known.guild, 's0');
    expect(await run('schedule', DAILY)).toContain('The digest is scheduled.');
  });

  it('refuses what it cannot keep, and saves nothing', async () => {
    const { store, run } = await bot();
    for (const [wrong, said] of [
      [{ time: '25:00' }, '“25:00” is no time of day'],
      [{ timezone: 'Mars' }, '“Mars” is no time zone'],
      [{ timezone: '+02:00' }, 'is no time zone'],
      [{ days: 'mon xyz' }, 'names no days'],
      [{ story: 'nowhere' }, 'There is no story “nowhere”'],
      [{ publish: true }, 'Only announcement channels'],
      [{ role: known.guild }, 'may not mention everyone'],
    ] as const)
      expect(await run('schedule', { ...DAILY, ...wrong })).toContain(said);
    expect(await store.schedules.of(known.guild)).toEqual([]);
  });

  it('posts nowhere where the member who asks for it may not', async () => {
    const { discord, store, run } = await bot();
    const before = discord.store.channels.get(known.announcements);
    if (!before) throw new Error('no channel');
    const permissions = ordinary & ~PermissionFlagsBits.SendMessages;
    discord.store.channels.set(known.announcements, { ...before, permissions });
    expect(await run('schedule', { ...DAILY, channel: known.announcements })).toContain(
      `You may not post in <#${known.announcements}>`,
    );
    expect(await store.schedules.of(known.guild)).toEqual([]);
    const member = { permissions: PermissionFlagsBits.Administrator };
    const options = { ...DAILY, channel: known.announcements };
    await discord.command({ name: 'digest schedule', options, member });
    expect(await store.schedules.of(known.guild)).toHaveLength(1);
  });

  it('mentions a role only for a member who may mention it there', async () => {
    const { discord, store, run } = await bot();
    const role = '600000000000000001';
    expect(await run('schedule', { ...DAILY, role })).toContain(
      `You may not mention <@&${role}> in <#${known.channel}>`,
    );
    discord.store.mentionable.add(role);
    expect(await run('schedule', { ...DAILY, role })).toContain('The digest is scheduled.');
    discord.store.mentionable.clear();
    // To change a schedule is to make it.
    expect(await run('schedule', { ...DAILY, role, time: '9:00' })).toContain('You may not mention');
    const permissions = MANAGER.permissions | PermissionFlagsBits.MentionEveryone;
    const options = { ...DAILY, role, time: '9:00' };
    await discord.command({ name: 'digest schedule', options, member: { permissions } });
    expect(await store.schedules.of(known.guild)).toMatchObject([{ at: '09:00', role }]);
  });

  it('names the permission that is missing, the bot’s or the member’s', async () => {
    const { discord, store, run } = await bot();
    const before = discord.store.channels.get(known.announcements);
    if (!before) throw new Error('no channel');
    const rights = ordinary & ~PermissionFlagsBits.EmbedLinks & ~PermissionFlagsBits.SendMessages;
    discord.store.channels.set(known.announcements, { ...before, app_permissions: rights });
    expect(await run('schedule', { ...DAILY, channel: known.announcements })).toContain(
      'Missing: Send Messages, Embed Links',
    );
    expect(await store.schedules.of(known.guild)).toEqual([]);
    // A call that does not say what the bot may do: it is asked of Discord.
    const called = discord.payload.command({
      name: 'digest schedule',
      options: { ...DAILY, channel: known.announcements },
      member: MANAGER,
    });
    delete called.data.resolved?.channels?.[known.announcements]?.app_permissions;
    discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, called, known.guild);
    const outcome = await discord.store.exchanges.get(called.token)?.outcome.promise;
    expect(JSON.stringify(outcome)).toContain('Missing: Send Messages, Embed Links');
    const answer = await discord.command({ name: 'digest list', overridden: true });
    expect(answer.embeds[0]?.description).toContain('Manage Server');
  });

  it('takes no channel of another server, and no role that is none, whatever a call says', async () => {
    const { discord, store } = await bot();
    const elsewhere = '500000000000000001';
    const here = discord.store.channels.get(known.channel);
    if (!here) throw new Error('no channel');
    const guild_id = '500000000000000000';
    discord.store.channels.set(elsewhere, { ...here, id: elsewhere, guild_id, app_permissions: ordinary });
    const say = async (options: Record<string, string>) => {
      const called = discord.payload.command({ name: 'digest schedule', options, member: MANAGER });
      for (const channel of Object.values(called.data.resolved?.channels ?? {}))
        delete channel.app_permissions;
      const forged = JSON.parse(JSON.stringify(called).replaceAll('"600"', '"1> @everyone <@1"'));
      discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, forged, known.guild);
      return JSON.stringify(await discord.store.exchanges.get(called.token)?.outcome.promise);
    };
    expect(await say({ ...DAILY, channel: elsewhere })).toContain('Missing: View Channel');
    expect(await say({ ...DAILY, role: '600' })).toContain('one of those that Discord offers');
    expect(await store.schedules.of(known.guild)).toEqual([]);
  });

  it('completes time zones, days, stories and schedules', async () => {
    const { discord, run } = await bot();
    const complete = async (name: string, focused: string, typed: string) => {
      const options = name === 'schedule' ? { ...DAILY, [focused]: typed } : { [focused]: typed };
      const request = { name: `digest ${name}`, focused, options, member: MANAGER };
      return (await discord.autocomplete(request)).map((of) => of.name);
    };
    expect(await complete('schedule', 'timezone', 'berl')).toContain('Europe/Berlin');
    expect(await complete('schedule', 'days', 'week')).toEqual(['weekdays', 'weekend']);
    expect(await complete('schedule', 'story', '')).toEqual(['strike']);
    await run('schedule', DAILY);
    expect(await complete('why', 'schedule', 'strike')).toEqual([
      expect.stringContaining('strike · 08:00 · Europe/Berlin · daily'),
    ]);
  });

  it('says after an outage when the bot was down', async () => {
    const { store, clock, runner, run } = await bot();
    await run('schedule', DAILY);
    await store.runs.beat('one', DUE - HOUR);
    clock.now = DUE + 9 * HOUR;
    await store.runs.beat('one', clock.now);
    await runner.look();
    const why = await run('why');
    expect(why).toContain('was not posted within the 6 h');
    expect(why).toContain('The bot was down from 14 Mar 2031, 08:00 to 14 Mar 2031, 14:00.');
  });
});
