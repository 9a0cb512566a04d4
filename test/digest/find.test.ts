import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { deliver } from '../../src/digest/deliver.ts';
import { ordinary } from '../discord/standin/people/asker.ts';
import { known } from '../discord/standin.ts';
import { DAILY, HOUR, type World, world } from './world.ts';

/** A digest whose message is out, while the process that sent it died before it could store that. */
async function sentAndForgotten(channel: string): Promise<World> {
  const here = await world();
  await here.store.schedules.put({ ...DAILY, channel });
  const courier = here.courier('dead');
  const ledger = { ...courier.store.ledger, sent: () => new Promise<never>(() => {}) };
  const due = { server: DAILY.server, channel, schedule: DAILY.id, day: '2031-03-14', slot: '08:00' };
  void deliver(
    { ...DAILY, channel },
    { ...due, story: 'strike', dueAt: here.now },
    { ...courier, store: { ...courier.store, ledger } },
  );
  await expect.poll(() => here.discord.store.messages.size).toBe(1);
  return here;
}

/** What everybody sees in the server. */
const posts = ({ discord }: World) => [...discord.store.messages.values()];
const ledgerOf = ({ store }: World) => store.ledger.history(known.guild, undefined, 10);

it('finds its own message among many others', async () => {
  const here = await sentAndForgotten(known.channel);
  const [own] = posts(here);
  if (!own) throw new Error('nothing was sent');
  here.now += HOUR;
  for (let i = 0; i < 250; i++) {
    const id = here.discord.store.newId();
    const author = { ...own.author, id: '900000000000000001' };
    // Another bot that repeats what we said.
    here.discord.store.messages.set(id, { ...own, id, author });
  }
  await here.runner().look();
  expect(posts(here)).toHaveLength(251);
  expect(await ledgerOf(here)).toMatchObject([{ state: 'sent', message: own.id }]);
});

it('finds its own post in a forum', async () => {
  const here = await sentAndForgotten(known.forum);
  here.now += HOUR;
  await here.runner().look();
  const threads = [...here.discord.store.channels.values()].filter(
    ({ type }) => type === ChannelType.PublicThread,
  );
  expect(threads).toHaveLength(1);
  expect(await ledgerOf(here)).toMatchObject([
    { state: 'sent', postedIn: threads[0]?.id, message: threads[0]?.id },
  ]);
});

it('posts nothing where it cannot see whether it did, once the nonce is forgotten', async () => {
  const here = await sentAndForgotten(known.channel);
  const before = here.discord.store.channels.get(known.channel);
  if (!before) throw new Error('no channel');
  const blind = ordinary & ~PermissionFlagsBits.ReadMessageHistory;
  here.discord.store.channels.set(known.channel, { ...before, app_permissions: blind });
  here.now += HOUR;
  await here.runner().look();
  expect(posts(here)).toHaveLength(1);
  expect(await ledgerOf(here)).toMatchObject([{ state: 'skipped', reason: 'unsure' }]);
});

it('posts again when its message never arrived', async () => {
  const here = await sentAndForgotten(known.channel);
  here.discord.store.messages.clear();
  here.now += HOUR;
  await here.runner().look();
  expect(posts(here)).toHaveLength(1);
  expect(await ledgerOf(here)).toMatchObject([{ state: 'sent', attempts: 2 }]);
});
