import { describe, expect, it } from 'vitest';
import { known } from '../discord/standin.ts';
import { addServer, buttonsOf, forge, MODERATOR, moderated, moderatorOf, shown } from './moderating.ts';

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

it('a button or a form that no message has does nothing, whoever sends it from wherever', async () => {
  const { discord, mod } = await desk();
  const there = { guild: '310000000000000001', channel: '410000000000000001' };
  addServer(discord, there.guild, there.channel);
  const here: typeof there = { guild: known.guild, channel: known.channel };
  const [add = '', edit = '', discard = ''] = buttonsOf(
    await mod.paste('gate', { title: 'Gate', text: TEXT }),
  );
  const before = await mod.run('corpus history');
  const gone = /draft is not there any more/;
  const values = { title: 'Mine', text: OTHER };
  const strange = /no longer there/;
  const refused: [string, Parameters<typeof forge>[3]?, typeof here?, RegExp?][] = [
    [add.replace('add:', 'erase:'), {}, here, strange],
    ['do|corpus|add', {}, here, strange],
    ['do|corpus|', {}, here, strange],
    ['do|story|add:1', {}, here, strange],
    ['do|help|add:1', {}, here, strange],
    ['do|corpus|add:__proto__', {}, here, gone],
    [`${add}x`, {}, here, gone],
    [add.replace('add:', 'erase:'), { values }, here, strange],
    [edit.replace('edit:', 'paste:'), { values }, here, /story is not there any more/],
    // Of another server, and of a member who is no moderator.
    ...[add, edit, discard].map((id): [string, object, typeof here, RegExp] => [id, {}, there, gone]),
    [edit, { values }, there, gone],
    ...[add, edit, discard].map((id): [string, object, typeof here, RegExp] => [
      id,
      { member: {} },
      here,
      /Only members with Manage Server/,
    ]),
    [edit, { member: {}, values }, here, /Only members with Manage Server/],
  ];
  for (const [id, how, at = here, sentence = gone] of refused)
    expect(await forge(discord, at, id, how), id).toMatch(sentence);
  expect(await mod.run('corpus history')).toBe(before);
  // Another moderator of the server decides as well as the one who made it, and whoever comes later is told.
  const another = { member: { ...MODERATOR, userId: '500000000000000077' } };
  // Its answer would take the place of the preview, which is not there.
  await forge(discord, here, add, another);
  expect(await mod.run('corpus history')).toMatch(/Added gate to gate\n.*<@500000000000000077>/);
  for (const id of [add, edit, discard]) expect(await forge(discord, here, id), id).toMatch(gone);
  expect(await forge(discord, here, edit, { values })).toMatch(gone);
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
