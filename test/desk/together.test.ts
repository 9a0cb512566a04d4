import { describe, expect, it } from 'vitest';
import { buttonsOf, MODERATOR, moderated, moderatorOf, shown } from './moderating.ts';

const TEXT =
  'The Harbour Board demanded on Monday that Northquay Terminals reopen the east gate. It refused.';
const OTHER = 'The drivers’ association called on Tuesday for a meeting about the north gate. Nobody came.';

/** A bot with a story of the server's own, and a moderator. */
async function desk() {
  const world = await moderated();
  const mod = moderatorOf(world.discord);
  await mod.run('story create', { name: 'gate' });
  const asks = async (options = {}) => shown(await world.discord.command({ name: 'demands', options }));
  return { ...world, mod, asks };
}

describe('several moderators', () => {
  it('add a draft once, and hear so, however they press', async () => {
    const { mod } = await desk();
    const preview = await mod.paste('gate', { title: 'The gate', text: TEXT });
    const edited = await mod.paste('gate', { title: 'The gate', text: OTHER });
    const pressed = await Promise.all([0, 0, 0].map((which) => mod.press(preview, which)));
    const said = pressed.map(shown).sort();
    expect(said[0]).toMatch(/Added the-gate to gate/);
    for (const other of said.slice(1)) expect(other).toMatch(/not there any more|changed this meanwhile/);
    // One that came under the same name in between does not stand in the way of the other.
    expect(shown(await mod.press(edited, 0))).toMatch(/Added the-gate-2 to gate/);
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 2 articles/);
  });

  it('change nothing in a story that was archived meanwhile', async () => {
    const { mod } = await desk();
    const preview = await mod.paste('gate', { title: 'The gate', text: TEXT });
    await mod.press(await mod.paste('gate', { title: 'Other', text: OTHER }), 0);
    await mod.run('story archive', { story: 'gate' });
    expect(shown(await mod.press(preview, 0))).toMatch(/gate is archived/);
    expect(await mod.run('corpus remove', { story: 'gate', article: 'other' })).toMatch(/gate is archived/);
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 1 article/);
    await mod.run('story archive', { story: 'gate', restore: true });
    expect(shown(await mod.press(preview, 0))).toMatch(/Added the-gate to gate/);
  });

  it('find everything gone when one of them has had it forgotten', async () => {
    const { discord, mod } = await desk();
    const preview = await mod.paste('gate', { title: 'The gate', text: TEXT });
    const asked = await discord.command({ name: 'settings forget', member: MODERATOR });
    await mod.press(await mod.press(asked, 0), 0);
    expect(shown(await mod.press(preview, 0))).toMatch(/not there any more/);
    expect(shown(await mod.press(preview, 1))).toMatch(/not there any more/);
    expect(await mod.run('story list')).toMatch(/no story of its own/);
  });
});

describe('the story of a channel', () => {
  it('stays the same under another name', async () => {
    const { mod, asks } = await desk();
    await mod.press(await mod.paste('gate', { title: 'The gate', text: TEXT }), 0);
    await mod.run('story use', { story: 'gate' });
    await mod.run('story rename', { story: 'gate', name: 'east-gate' });
    expect(await asks()).toContain('reopen the east gate');
    expect(await mod.run('settings show')).toMatch(/not set \(`\/story use`\)/);
    await mod.run('story use', { story: 'east-gate', everywhere: true });
    expect(await mod.run('settings show')).toMatch(/none is named: east-gate/);
    // What a rename took, an undo gives back.
    expect(await mod.run('corpus undo')).toMatch(/Took change/);
    expect(await asks()).toContain('reopen the east gate');
    expect(await mod.run('settings show')).toMatch(/none is named: gate/);
  });

  it('is not silently another one when it is empty or archived', async () => {
    const { mod, asks } = await desk();
    await mod.run('story use', { story: 'gate' });
    expect(await asks()).toMatch(/is archived, has no articles, or is gone/);
    expect(await asks({ story: 'strike' })).toMatch(/pay rise/);
    await mod.press(await mod.paste('gate', { title: 'The gate', text: TEXT }), 0);
    expect(await asks()).toContain('reopen the east gate');
    await mod.run('corpus remove', { story: 'gate', article: 'the-gate', reason: 'wrong' });
    expect(await asks()).toMatch(/is archived, has no articles, or is gone/);
    await mod.run('corpus undo');
    await mod.run('story archive', { story: 'gate' });
    expect(await asks()).toMatch(/is archived, has no articles, or is gone/);
    expect(await mod.run('corpus list')).toMatch(/no story of its own/);
  });
});

describe('a change', () => {
  it('is taken back one after the other, and never taken back again', async () => {
    const { mod } = await desk();
    await mod.press(await mod.paste('gate', { title: 'The gate', text: TEXT }), 0);
    await mod.run('story rename', { story: 'gate', name: 'east-gate' });
    await mod.run('story archive', { story: 'east-gate' });
    for (const expected of [
      /Took change 4/,
      /Took change 3/,
      /Took change 2/,
      /Took change 1/,
      /no change left/,
    ])
      expect(await mod.run('corpus undo')).toMatch(expected);
    expect(await mod.run('story list')).toMatch(/gate: 0 articles, archived/);
  });
});

it('custom ids of drafts fit Discord', async () => {
  const { mod } = await desk();
  const preview = await mod.paste('gate', { title: 'T'.repeat(300), text: TEXT });
  expect(Math.max(...buttonsOf(preview).map((id) => id.length))).toBeLessThanOrEqual(100);
});
