import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/intake/fetch/policy.ts';
import { attach } from '../discord/standin/rest/files.ts';
import { known, startStandin } from '../discord/standin.ts';
import { send } from '../intake/support/site.ts';
import { TOKEN } from '../support/bot.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';
import { places } from '../support/stores.ts';
import { buttonsOf, MODERATOR, moderated, moderatorOf, patient, shown } from './moderating.ts';
import { feed, feedType, page, type Routes, site } from './news-site.ts';

describe('an article', () => {
  it('comes by its address, once', async () => {
    const { origin, policy } = await site({ '/gate': send(page('The gate', '2031-03-12')) });
    const { discord } = await moderated({ intake: patient(policy) });
    const mod = moderatorOf(discord);
    await mod.run('story create', { name: 'gate' });
    const url = `${origin}/gate`;
    const preview = await discord.command({
      name: 'corpus add',
      options: { url, story: 'gate' },
      member: MODERATOR,
    });
    expect(shown(preview)).toMatch(/Title: The gate[\s\S]*Outlet: Quay News[\s\S]*Date: 2031-03-12/);
    // Two moderators press at once: it is added once, and one of them is told.
    const pressed = await Promise.all(
      [mod.press(preview, 0), mod.press(preview, 0)].map((of) => of.then(shown, String)),
    );
    expect(pressed.filter((said) => /Added the-gate/.test(said))).toHaveLength(1);
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 1 article\n/);
    expect(await mod.run('corpus add', { url, story: 'gate' })).toMatch(/in the story already, as the-gate/);
    expect(await mod.run('corpus add', { url: 'http://127.0.0.1/', story: 'gate' })).toMatch(/\.$/);
    expect(await mod.run('corpus add', { story: 'gate' })).toMatch(/Give either/);
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 1 article\n/);
  });

  it('comes as a file', async () => {
    const discord = await startStandin({ token: TOKEN });
    const { policy } = await site({});
    const port = Number(new URL(discord.api).port);
    const here: Policy = {
      ...policy,
      allowsPort: (of) => of === port,
      allows: (address, of) => address === '127.0.0.1' && of === port,
      lookup: async () => ['127.0.0.1'],
    };
    const { discord: same } = await moderated({ discord, intake: patient(here) });
    const mod = moderatorOf(same);
    await mod.run('story create', { name: 'gate' });
    const text = new File(
      ['The Harbour Board demanded on Monday that the east gate be opened. Nobody answered.'],
      'gate.txt',
    );
    const { id: file } = attach(same.store, text);
    expect(await mod.run('corpus add', { file, story: 'gate' })).toMatch(
      /Add this to gate[\s\S]*2 sentences/,
    );
    const { id: odd } = attach(same.store, new File(['MZ'], 'gate.exe'));
    expect(await mod.run('corpus add', { file: odd, story: 'gate' })).toMatch(/\.html/);
  });

  it('that waits is still there after a restart', async () => {
    const [sqlite] = places;
    const state = await sqlite?.();
    if (!state) throw new Error('there is no SQLite');
    const first = await moderated({ state });
    await moderatorOf(first.discord).run('story create', { name: 'gate' });
    const preview = await moderatorOf(first.discord).paste('gate', {
      title: 'The gate',
      text: 'The gate is shut. Nobody knows why it was shut on Monday.',
    });
    await first.bot.close();
    const { discord } = await moderated({ discord: first.discord, state });
    expect(shown(await moderatorOf(discord).press(preview, 0))).toMatch(/Added the-gate to gate/);
  });

  it.runIf(hasPostgres)('that one process adds is there in the other', async () => {
    const state = { url: await postgresDatabase() };
    const [one, two] = [await moderated({ state }), await moderated({ state })];
    const mod = moderatorOf(one.discord);
    await mod.run('story create', { name: 'gate' });
    await mod.press(
      await mod.paste('gate', {
        title: 'The gate',
        text: 'The Harbour Board demanded that the gate be opened.',
      }),
      0,
    );
    const asked = () => moderatorOf(two.discord).run('demands', { story: 'gate' });
    await expect.poll(asked).toContain('the gate be opened');
  });
});

describe('a feed', () => {
  it('proposes what is new and matches, in its channel', async () => {
    let paths = ['/old'];
    let origin = '';
    const routes: Routes = {
      '/feed': (request, response) => send(feed(origin, paths), feedType)(request, response),
      '/gate': send(page('The gate', '2031-03-12')),
      '/other': send(page('Another matter', '2031-03-12')),
    };
    const started = await site(routes);
    origin = started.origin;
    let now = Date.UTC(2031, 2, 12);
    const { discord, feedRunner } = await moderated({ intake: patient(started.policy), now: () => now });
    const mod = moderatorOf(discord);
    const posted = () =>
      [...discord.store.messages.values()].filter(({ interaction_metadata }) => !interaction_metadata);
    await mod.run('story create', { name: 'gate' });
    const watch = {
      feed: `${origin}/feed`,
      channel: known.announcements,
      story: 'gate',
      keywords: 'gate',
      every: 15,
    };
    expect(await mod.run('corpus watch', { ...watch, channel: known.channel })).toMatch(/every 15 minutes/);
    expect(await mod.run('corpus watch', { ...watch, channel: known.channel })).toMatch(
      /follows that feed already/,
    );
    // What was there before is not news, and nothing is read before its time.
    paths = ['/gate', '/old'];
    await feedRunner?.run();
    expect(posted()).toEqual([]);
    now += 15 * 60_000;
    await feedRunner?.run();
    const [proposal] = posted();
    expect(proposal && shown(proposal)).toMatch(/Add this to gate\?[\s\S]*Title: The gate/);
    expect(proposal && buttonsOf(proposal)).toHaveLength(3);
    if (proposal) expect(shown(await mod.press(proposal, 0))).toMatch(/Added the-gate/);
    expect(await mod.run('corpus feeds')).toMatch(/1 new that match, 1 of them taken/);
    now += 15 * 60_000;
    await feedRunner?.run();
    expect(posted()).toHaveLength(1);
  });

  it('that fails for a week rests, and says so', async () => {
    let gone = false;
    const { origin, policy } = await site({
      '/feed': (request, response) =>
        (gone ? send('gone', {}, 503) : send(feed('', []), feedType))(request, response),
    });
    let now = Date.UTC(2031, 2, 12);
    const { discord, feedRunner } = await moderated({ intake: patient(policy), now: () => now });
    const mod = moderatorOf(discord);
    await mod.run('story create', { name: 'gate' });
    await mod.run('corpus watch', { feed: `${origin}/feed`, channel: known.channel, story: 'gate' });
    gone = true;
    expect(
      await mod.run('corpus watch', { feed: `${origin}/feed?2`, channel: known.channel, story: 'gate' }),
    ).toMatch(/404/);
    for (let day = 0; day < 9; day++) {
      now += 24 * 3_600_000;
      await feedRunner?.run();
    }
    const said = [...discord.store.messages.values()].map(shown).filter((text) => /rests now/.test(text));
    expect(said).toHaveLength(1);
    expect(await mod.run('corpus feeds')).toMatch(/failed for a week and rests/);
    const choices = JSON.parse(await mod.suggestions('corpus feeds', 'stop'));
    expect(await mod.run('corpus feeds', { stop: choices[0].value })).toMatch(/follows no feed/);
  });
});
