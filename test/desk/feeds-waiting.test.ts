import { expect, it } from 'vitest';
import { known } from '../discord/standin.ts';
import { send } from '../intake/support/site.ts';
import { moderated, moderatorOf, patient, shown } from './moderating.ts';
import { feed, feedType, page, type Routes, site } from './news-site.ts';

const QUARTER = 15 * 60_000;

/** A bot that follows a feed, in which a page comes up afterwards. */
async function following(options: { readonly add?: boolean } = {}) {
  let paths: string[] = [];
  let fetched = 0;
  let origin = '';
  const routes: Routes = {
    '/feed': (request, response) => {
      fetched++;
      send(feed(origin, paths), feedType)(request, response);
    },
    '/gate': send(page('The gate', '2031-03-12')),
  };
  const started = await site(routes);
  origin = started.origin;
  let now = Date.UTC(2031, 2, 12);
  const world = await moderated({ intake: patient(started.policy), now: () => now });
  const mod = moderatorOf(world.discord);
  await mod.run('story create', { name: 'gate' });
  const watch = { feed: `${origin}/feed`, channel: known.channel, story: 'gate', every: 15, ...options };
  expect(await mod.run('corpus watch', watch)).toMatch(/every 15 minutes/);
  paths = ['/gate'];
  return {
    ...world,
    mod,
    fetched: () => fetched,
    later: async (times = 1): Promise<void> => {
      for (let i = 0; i < times; i++) {
        now += QUARTER;
        await world.feedRunner?.run();
      }
    },
    posted: () =>
      [...world.discord.store.messages.values()]
        .filter(({ interaction_metadata }) => !interaction_metadata)
        .map(shown),
  };
}

it('what nobody could be told of is proposed when somebody can be', async () => {
  const { discord, mod, later, posted } = await following();
  const channel = discord.store.channels.get(known.channel);
  if (!channel) throw new Error('no channel');
  discord.store.channels.set(known.channel, { ...channel, app_permissions: 0n });
  await later(2);
  expect(posted()).toEqual([]);
  expect(await mod.run('corpus feeds')).toMatch(/cannot post in/);
  discord.store.channels.set(known.channel, channel);
  await later(2);
  expect(posted()).toEqual([expect.stringMatching(/Add this to gate\?/)]);
});

it('nothing is read for a story that is archived, and all that was missed when it is back', async () => {
  const { mod, later, posted, fetched } = await following({ add: true });
  await mod.run('story archive', { story: 'gate' });
  const before = fetched();
  await later();
  expect(fetched()).toBe(before);
  expect(await mod.run('corpus feeds')).toMatch(/gate is archived/);
  await mod.run('story archive', { story: 'gate', restore: true });
  await later(8);
  expect(posted()).toEqual([expect.stringMatching(/Added the-gate to gate/)]);
  expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 1 article/);
});

it('a server that was forgotten is proposed nothing more', async () => {
  const { discord, mod, later, posted } = await following();
  const asked = await discord.command({ name: 'settings forget', member: { permissions: 32n } });
  await mod.press(await mod.press(asked, 0), 0);
  await later(2);
  expect(posted()).toEqual([]);
  expect(await mod.run('corpus feeds')).toMatch(/follows no feed/);
});

it('a page’s address leads to the feed that it names; of several one is to be chosen, and of none it is said', async () => {
  const link = (type: string, href: string) => `<link rel="alternate" type="${type}" href="${href}">`;
  const named = (...links: string[]) => send(`<!doctype html><head>${links.join('')}</head><p>News`);
  const routes: Routes = {
    '/': named(link('application/rss+xml', '/feed')),
    '/two': named(
      link('application/atom+xml; x', '/no'),
      link('application/atom+xml', 'feed#a'),
      link('APPLICATION/RSS+XML', '/comments'),
      link('text/html', '/print'),
      link('application/rss+xml', 'javascript:alert(1)'),
    ),
    '/inside': named(link('application/rss+xml', 'http://10.0.0.1/feed')),
    '/chain': named(link('application/rss+xml', '/two')),
    '/none': named(),
    // Nobody asked whether it has changed.
    '/same': send('', {}, 304),
    '/feed': send(feed('', []), feedType),
  };
  const { origin, policy } = await site(routes);
  const { discord } = await moderated({ intake: patient(policy) });
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'gate' });
  const watch = (path: string) =>
    mod.run('corpus watch', { feed: `${origin}${path}`, channel: known.channel, story: 'gate' });
  const several = await watch('/two');
  expect(several).toMatch(/names several feeds/);
  expect(several.split('\n').slice(1)).toEqual([`${origin}/feed#a`, `${origin}/comments`]);
  expect(await watch('/inside')).toMatch(/10\.0\.0\.1 is not on the public internet/);
  expect(await watch('/none')).toMatch(/leads to no feed, and to no page that names one/);
  expect(await watch('/same')).toMatch(/HTTP 304/);
  expect(await watch('/chain')).toMatch(/leads to no feed/);
  expect(await mod.run('corpus feeds')).toMatch(/follows no feed/);
  // Two at once follow it once.
  const said = await Promise.all([watch('/'), watch('/')]);
  expect(said.filter((one) => one.includes('follows that feed already'))).toHaveLength(1);
  expect((await mod.run('corpus feeds')).match(/http:.*/g)).toEqual([`${origin}/feed`]);
});
