import { expect, it } from 'vitest';
import { LIMITS } from '../../src/desk/limits.ts';
import { known } from '../discord/standin.ts';
import { send, startSite } from '../intake/support/site.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { addServer, moderated, moderatorOf, patient, shown } from './moderating.ts';

const article = (n: number): Record<string, string> => ({
  title: `Gate ${n}`,
  text: `The Harbour Board demanded on Monday that gate ${n} be opened. Nobody answered.`,
});

it('articles: which limit, and how much of it is used', async () => {
  const { discord } = await moderated({ limits: { ...LIMITS, articles: 1 } });
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'one' });
  await mod.run('story create', { name: 'two' });
  const second = await mod.paste('one', article(2));
  await mod.press(await mod.paste('one', article(1)), 0);
  const full = /may have 1 articles in its stories and has 1\./;
  // All stories count together, and a draft from before the limit as well.
  expect(shown(await mod.paste('two', article(3)))).toMatch(full);
  expect(shown(await mod.press(second, 0))).toMatch(full);
  expect(await mod.run('corpus check')).toMatch(/Articles: 1 of 1/);
  await mod.run('corpus remove', { story: 'one', article: 'gate-1' });
  expect(shown(await mod.press(second, 0))).toMatch(/Added gate-2/);
});

it('bytes: what is longer than what is left', async () => {
  const { discord } = await moderated({ limits: { ...LIMITS, bytes: 200 } });
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'one' });
  await mod.press(await mod.paste('one', article(1)), 0);
  expect(shown(await mod.paste('one', article(2)))).toMatch(/may take 200 bytes and take 1\d\d\./);
  expect(await mod.run('corpus check')).toMatch(/Bytes: 1\d\d of 200/);
});

it('stories: archived ones count', async () => {
  const { discord } = await moderated({ limits: { ...LIMITS, stories: 1 } });
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'one' });
  await mod.run('story archive', { story: 'one' });
  expect(await mod.run('story create', { name: 'two' })).toMatch(/may have 1 stories, .* and has 1\./);
  expect(await mod.run('story list')).not.toContain('two');
});

it('feeds and fetches', async () => {
  const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>';
  const site = await startSite({
    '/feed': send(rss, { 'content-type': 'application/rss+xml' }),
    '/other': send(rss, { 'content-type': 'application/rss+xml' }),
  });
  const limits = { ...LIMITS, feeds: 1, fetches: 2 };
  let now = Date.UTC(2031, 2, 12, 8, 30);
  const { discord } = await moderated({ limits, intake: patient(site.policy), now: () => now });
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'one' });
  const watch = { channel: known.channel, story: 'one' };
  expect(await mod.run('corpus watch', { ...watch, feed: `${site.origin}/feed` })).toMatch(
    /every 60 minutes/,
  );
  expect(await mod.run('corpus watch', { ...watch, feed: `${site.origin}/other` })).toMatch(
    /may follow 1 feeds and follows 1\./,
  );
  // Refused before anything is fetched: the second fetch is still free, the third is not, however often it is tried.
  expect(await mod.run('corpus add', { story: 'one', url: `${site.origin}/none` })).toMatch(/404/);
  for (let i = 0; i < 3; i++)
    expect(await mod.run('corpus add', { story: 'one', url: `${site.origin}/none` })).toMatch(
      /may fetch 2 pages in an hour and has fetched 2\./,
    );
  now += 3_600_000;
  expect(await mod.run('corpus add', { story: 'one', url: `${site.origin}/none` })).toMatch(/404/);
  await site.close();
});

it('a server may have the articles on disk read again after a pause, others at once', async () => {
  let now = Date.UTC(2031, 2, 12);
  const { discord } = await moderated({ dir: await corpusOf(STRIKE_FILES), now: () => now });
  addServer(discord, '310000000000000001', '410000000000000001');
  const mod = moderatorOf(discord);
  const other = moderatorOf(discord, '310000000000000001', '410000000000000001');
  // Those who ask at once get what the one reading comes to.
  const both = await Promise.all([mod.run('corpus reload'), mod.run('corpus reload')]);
  expect(both).toEqual([expect.stringMatching(/Nothing has changed/), both[0]]);
  now += 10_000;
  expect(await mod.run('corpus reload')).toMatch(/possible again in 20 seconds/);
  expect(await other.run('corpus reload')).toMatch(/Nothing has changed/);
  now += 20_000;
  expect(await mod.run('corpus reload')).toMatch(/Nothing has changed/);
});
