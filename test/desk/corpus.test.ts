import { describe, expect, it } from 'vitest';
import { buttonsOf, MODERATOR, moderated, moderatorOf, shown } from './moderating.ts';

const ARTICLE =
  'The Harbour Board demanded on Monday that Northquay Terminals reopen the east gate. The company refused. Some 40 lorries waited outside on Tuesday.';

describe('a story of a server', () => {
  it('is made, filled, asked, changed back and put away', async () => {
    const { discord } = await moderated();
    const mod = moderatorOf(discord);
    expect(await mod.run('story create', { name: 'gate' })).toMatch(/Made the story gate/);

    const preview = await mod.paste('gate', {
      title: 'The gate',
      outlet: 'Quay News',
      date: '2031-03-12',
      text: ARTICLE,
    });
    expect(shown(preview)).toContain('Add this to gate?');
    expect(shown(preview)).toMatch(/Title: The gate \(/);
    expect(shown(preview)).toMatch(/3 sentences/);
    expect(shown(preview)).toMatch(/What it changes[\s\S]*new ask/);
    // Nothing changes before "add".
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 0 articles/);

    const [add = ''] = buttonsOf(preview);
    const added = await mod.press(preview, add);
    expect(shown(added)).toMatch(/Added the-gate to gate/);
    const answer = await discord.command({ name: 'demands', options: { story: 'gate' } });
    expect(shown(answer)).toContain('reopen the east gate');
    expect(await mod.run('corpus show', { story: 'gate', article: 'the-gate' })).toContain('Quay News');

    expect(await mod.run('corpus undo', { reason: 'not ours' })).toMatch(/Took change 2 of gate back/);
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 0 articles/);
    const history = await mod.run('corpus history');
    expect(history).toMatch(
      /Took change 2[\s\S]*because: not ours[\s\S]*Added the-gate[\s\S]*Made the story/,
    );

    await mod.run('story rename', { story: 'gate', name: 'east-gate' });
    expect(await mod.run('story archive', { story: 'east-gate' })).toMatch(/Archived east-gate/);
    expect(await mod.run('story list')).toMatch(/east-gate: 0 articles, archived/);
    expect(await mod.run('corpus check')).toMatch(/Everything can be read[\s\S]*Stories: 1 of 25/);
    expect(discord.refusals).toEqual([]);
  });

  it('is what a channel talks about when it was told to', async () => {
    const { discord } = await moderated();
    const mod = moderatorOf(discord);
    await mod.run('story create', { name: 'gate' });
    const preview = await mod.paste('gate', { title: 'The gate', text: ARTICLE });
    await mod.press(preview, 0);
    // Two stories now: which one is meant has to be said, or set.
    expect(shown(await discord.command({ name: 'demands' }))).toMatch(/There are several stories/);
    expect(await mod.run('story use', { story: 'gate' })).toMatch(/This channel talks about gate now/);
    expect(shown(await discord.command({ name: 'demands' }))).toContain('reopen the east gate');
    expect(shown(await discord.command({ name: 'demands', options: { story: 'strike' } }))).not.toContain(
      'gate',
    );
  });

  it('lets the details of a draft be edited, refuses the same address twice, and is read-only on disk', async () => {
    const { discord } = await moderated();
    const mod = moderatorOf(discord);
    await mod.run('story create', { name: 'gate' });
    const preview = await mod.paste('gate', {
      title: 'Wrong',
      address: 'https://quay.example/gate',
      text: ARTICLE,
    });
    const form = await discord.openModal(discord.payload.press(preview, 1, { as: MODERATOR }));
    const edited = await discord.submitModal(form, { title: 'Right', date: '2031-03-12' });
    expect(shown(edited)).toMatch(/Title: Right/);
    await mod.press(edited, 0);
    const twice = await mod.paste('gate', {
      title: 'Again',
      address: 'http://www.quay.example/gate?utm_source=x',
      text: ARTICLE,
    });
    expect(shown(twice)).toMatch(/in the story already, as right: https:\/\/quay\.example\/gate/);
    const readonly = await discord.command({
      name: 'corpus list',
      options: { story: 'strike' },
      member: MODERATOR,
    });
    expect(shown(readonly)).toMatch(/on the disk of whoever runs Parallax/);
  });

  it('is kept from those who are no moderators, on buttons and forms as well', async () => {
    const { discord } = await moderated();
    const mod = moderatorOf(discord);
    await mod.run('story create', { name: 'gate' });
    const call = discord.payload.command({
      name: 'corpus paste',
      options: { story: 'gate' },
      member: MODERATOR,
    });
    const form = await discord.openModal(call);
    const preview = await discord.submitModal(form, { text: ARTICLE });
    const pressed = await discord.press(preview, 0, { as: { permissions: 0n } });
    expect(shown(pressed)).toMatch(/Only members with Manage Server/);
    // Whoever opened a form as a moderator may be none when it is sent.
    const { member } = form.opener;
    if (!member) throw new Error('nobody opened the form');
    const opener = { ...form.opener, member: { ...member, permissions: '0' } };
    expect(shown(await discord.submitModal({ ...form, opener }, { text: ARTICLE }))).toMatch(
      /Only members with Manage Server/,
    );
    expect(await mod.run('corpus list', { story: 'gate' })).toMatch(/gate: 0 articles/);

    const role = '600000000000000009';
    await mod.run('settings moderators', { role });
    const trusted = {
      name: 'corpus list',
      options: { story: 'gate' },
      member: { roles: [role] },
      overridden: true,
    } as const;
    expect(shown(await discord.command(trusted))).toMatch(/gate: 0 articles/);
    const settings = { name: 'settings show', member: { roles: [role] }, overridden: true } as const;
    expect(shown(await discord.command(settings))).toMatch(/Only members with Manage Server/);
  });

  it('is told of in the channel that wants to hear, and forgotten when that was asked for twice', async () => {
    const { discord } = await moderated();
    const mod = moderatorOf(discord);
    const [channel = ''] = [...discord.store.channels.keys()];
    await mod.run('settings log', { channel });
    await mod.run('story create', { name: 'gate' });
    await expect
      .poll(() => [...discord.store.messages.values()].map(shown).join('\n'))
      .toMatch(/Made the story gate/);
    const asked = await discord.command({ name: 'settings forget', member: MODERATOR });
    const sure = await mod.press(asked, 0);
    expect(await mod.run('story list')).toContain('gate');
    expect(shown(await mod.press(sure, 0))).toMatch(/was deleted/);
    expect(await mod.run('story list')).toMatch(/no story of its own/);
    expect(await mod.run('corpus history')).toMatch(/Nothing has been changed/);
  });
});
