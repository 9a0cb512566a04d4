import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ordinary } from '../discord/standin/people/asker.ts';
import { known } from '../discord/standin.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';
import { DAILY, DAY, DUE, HOUR, type World, world } from './world.ts';

const MESSAGES = /^POST \/channels\/\d+\/messages$/;

/** What the ledger says of the slots of the channel, the latest first. */
const entries = ({ store }: World) => store.ledger.history(known.guild, undefined, 10);

/** The bot may do in the channel what it usually may, but not this. */
function forbid({ discord }: World, right: bigint, channel: string = known.channel): void {
  const before = discord.store.channels.get(channel);
  if (!before) throw new Error(`no channel ${channel}`);
  discord.store.channels.set(channel, { ...before, app_permissions: ordinary & ~right });
}

describe('a digest that is due', () => {
  it('is posted once, with its window and its mark, and mentions nobody', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    const runner = here.runner();
    here.now = DUE - 1;
    await runner.look();
    expect(here.posts()).toEqual([]);
    here.now = DUE;
    await runner.look();
    await runner.look();
    await here.runner('another process').look();
    const [post, ...others] = here.posts();
    expect(others).toEqual([]);
    expect(post?.embeds[0]?.title).toContain('14 Mar 2031, 08');
    expect(post?.embeds.at(-1)?.footer?.text).toMatch(/^Digest [0-9a-f]{8}$/);
    expect(post).toMatchObject({ content: '', mention_roles: [], mentions: [], mention_everyone: false });
    expect(await entries(here)).toMatchObject([{ state: 'sent', day: '2031-03-14', message: post?.id }]);
    expect(here.discord.refusals).toEqual([]);
  });

  it('is posted though another schedule cannot be read, whose own digest waits until it can be', async () => {
    const here = await world();
    const { schedules, ledger, db } = here.store;
    await schedules.put(DAILY);
    await schedules.put({ ...DAILY, id: 'broken', story: 'flood' });
    // Another process claimed it and died.
    const slot = { server: known.guild, channel: known.channel, day: '2031-03-14', slot: '08:00' };
    await ledger.claim({ ...slot, schedule: 'broken', story: 'flood', dueAt: DUE }, 'other', DUE - 2, 1);
    await sql`update schedules set at = 'eight' where id = 'broken'`.execute(db);
    await here.runner().look();
    expect(here.posts()).toHaveLength(1);
    const states = async () => (await entries(here)).map(({ schedule, state }) => `${schedule} ${state}`);
    expect((await states()).sort()).toEqual(['broken claimed', 'daily sent']);
    await sql`update schedules set at = '08:00' where id = 'broken'`.execute(db);
    await here.runner().look();
    expect((await states()).sort()).toEqual(['broken sent', 'daily sent']);
  });

  it('says nothing again the next day, and what is new when there is something', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    const runner = here.runner();
    await runner.look();
    here.now += DAY;
    await runner.look();
    here.story = storyFrom([
      ...STRIKE,
      { id: 'late-news', text: 'Quayside Bank demanded a vote of the dockers.' },
    ]);
    here.now += DAY;
    await runner.look();
    const texts = here.posts().map(({ embeds }) => JSON.stringify(embeds));
    expect(texts[0]).toContain('pay rise');
    expect(texts[1]).toContain('Nothing new in these articles.');
    expect(texts[2]).toContain('a vote of the dockers');
    expect(texts[2]).not.toContain('pay rise');
    expect(texts[2]).toContain('New from 15 Mar 2031');
  });

  it('posts nothing on a day without news where the channel wants that', async () => {
    const here = await world();
    await here.store.schedules.put({ ...DAILY, quiet: 'nothing' });
    const runner = here.runner();
    await runner.look();
    here.now += DAY;
    await runner.look();
    expect(here.posts()).toHaveLength(1);
    expect((await entries(here))[0]).toMatchObject({ state: 'skipped', reason: 'nothing' });
  });

  it('mentions the role that was chosen, and no other that an article names', async () => {
    const here = await world();
    here.story = storyFrom([
      { id: 'a', text: '<@&600000000000000002> demanded @everyone a pay rise of 7 percent.' },
    ]);
    await here.store.schedules.put({ ...DAILY, role: '600000000000000001' });
    await here.runner().look();
    expect(here.posts()[0]).toMatchObject({ mention_roles: ['600000000000000001'], mention_everyone: false });
  });

  it('is published from an announcement channel', async () => {
    const here = await world();
    await here.store.schedules.put({ ...DAILY, channel: known.announcements, publish: true });
    await here.runner().look();
    expect(here.posts(known.announcements)[0]?.flags).toBe(1);
  });

  it('is a post of its own in a forum', async () => {
    const here = await world();
    await here.store.schedules.put({ ...DAILY, channel: known.forum });
    await here.runner().look();
    const [thread] = [...here.discord.store.channels.values()].filter(
      ({ type }) => type === ChannelType.PublicThread,
    );
    expect(thread).toMatchObject({ parent_id: known.forum, name: 'The story up to 14 Mar 2031, 08:00' });
    expect(await entries(here)).toMatchObject([{ state: 'sent', postedIn: thread?.id, message: thread?.id }]);
  });
});

describe('a digest that was missed', () => {
  it('is posted within the grace time, with all that the ones before would have held', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.now = DUE + 2 * DAY + 6 * HOUR;
    await here.runner().look();
    expect(here.posts()).toHaveLength(1);
    expect(await entries(here)).toMatchObject([{ state: 'sent', day: '2031-03-16' }]);
  });

  it('is skipped after it, and the ledger says so', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.now = DUE + 6 * HOUR + 1;
    await here.runner().look();
    expect(here.posts()).toEqual([]);
    expect(await entries(here)).toMatchObject([{ state: 'skipped', reason: 'late', day: '2031-03-14' }]);
  });

  it('is none for a time before the schedule was made', async () => {
    const here = await world();
    await here.store.schedules.put({ ...DAILY, createdAt: DUE + 1 });
    here.now = DUE + HOUR;
    await here.runner().look();
    expect(await entries(here)).toEqual([]);
  });
});

describe('a digest that Discord does not take', () => {
  it.each([
    ['429', { status: 429, retryAfter: 0.01 }],
    ['500 now and then', { status: 500, times: 2 }],
  ])('is posted once after %s', async (_, fault) => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.discord.fail(MESSAGES, fault);
    await here.runner().look();
    expect(here.posts()).toHaveLength(1);
  });

  it('is tried again after a while, within the grace time', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.discord.fail(MESSAGES, { status: 503, times: 4 });
    const runner = here.runner();
    await runner.look();
    expect(await entries(here)).toMatchObject([{ state: 'claimed', reason: 'discord:503' }]);
    await runner.look();
    expect(here.posts()).toEqual([]);
    here.now += 20_000;
    await runner.look();
    expect(here.posts()).toHaveLength(1);
    expect(await entries(here)).toMatchObject([{ state: 'sent', attempts: 2, reason: undefined }]);
  });

  it('is given up at the end of the grace time, with the reason', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.discord.fail(MESSAGES, { status: 503, times: 100 });
    const runner = here.runner();
    await runner.look();
    here.now = DUE + 6 * HOUR + 1;
    await runner.look();
    expect(await entries(here)).toMatchObject([{ state: 'failed', reason: 'discord:503' }]);
  });

  it('is not sent again when only the answer was lost', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    here.discord.fail(MESSAGES, { status: 503, times: 4, applied: true });
    const runner = here.runner();
    await runner.look();
    here.now += HOUR;
    await runner.look();
    expect(here.posts()).toHaveLength(1);
    expect(await entries(here)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it.each([
    ['it may not send messages', 50013, (here: World) => forbid(here, PermissionFlagsBits.SendMessages)],
    ['it may not embed links', 50013, (here: World) => forbid(here, PermissionFlagsBits.EmbedLinks)],
    ['it does not see the channel', 50001, (here: World) => forbid(here, PermissionFlagsBits.ViewChannel)],
    ['the channel is gone', 10003, (here: World) => here.discord.store.channels.delete(known.channel)],
  ])('lets its schedule rest when %s, and tells its maker once', async (_, code, break_) => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    break_(here);
    const runner = here.runner();
    await runner.look();
    here.now += DAY;
    await runner.look();
    expect(await entries(here)).toMatchObject([{ state: 'failed', reason: `discord:${code}` }]);
    expect(await here.store.schedules.get(known.guild, DAILY.id)).toMatchObject({
      paused: { code, at: DUE, told: true },
    });
    const told = here.posts(known.dm);
    expect(told).toHaveLength(1);
    expect(told[0]?.embeds[0]?.description).toContain(`<#${known.channel}>`);
  });

  it('lets its schedule rest even when its maker takes no messages', async () => {
    const here = await world();
    await here.store.schedules.put(DAILY);
    forbid(here, PermissionFlagsBits.SendMessages);
    here.discord.fail(/^POST \/users\/@me\/channels$/, { status: 403, code: 50007 });
    await here.runner().look();
    expect((await here.store.schedules.get(known.guild, DAILY.id))?.paused).toMatchObject({ told: false });
  });
});
