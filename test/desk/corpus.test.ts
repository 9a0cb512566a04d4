import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { startStandin } from '../discord/standin.ts';
import { TOKEN, type World, world } from '../support/bot.ts';
import { places } from '../support/stores.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };

/** Everything that a message shows. */
const shown = ({ embeds }: APIMessage): string =>
  embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.map(({ value }) => value),
    ])
    .filter(Boolean)
    .join('\n')
    .replaceAll('\\', '');

const buttonsOf = (message: APIMessage): string[] =>
  (message.components ?? []).flatMap((row) =>
    row.type === 1 ? row.components.flatMap((of) => ('custom_id' in of ? [of.custom_id] : [])) : [],
  );

const ARTICLE =
  'The Harbour Board demanded on Monday that Northquay Terminals reopen the east gate. The company refused. Some 40 lorries waited outside on Tuesday.';

async function moderated(): Promise<World> {
  const [sqlite] = places;
  // The first article starts threads of its own, which takes seconds on a busy machine.
  const discord = await startStandin({ token: TOKEN, patience: 25_000 });
  return world({ discord, ...(sqlite && { state: await sqlite() }) });
}

async function run(
  discord: World['discord'],
  name: string,
  options: Record<string, string | boolean | number> = {},
) {
  return discord.command({ name, options, member: MODERATOR });
}

async function paste(
  discord: World['discord'],
  story: string,
  entries: Record<string, string>,
): Promise<APIMessage> {
  const call = discord.payload.command({ name: 'corpus paste', options: { story }, member: MODERATOR });
  const form = await discord.openModal(call);
  return discord.submitModal(form, entries);
}

describe('a story of a server', () => {
  it('is made, filled, asked, changed back and put away', async () => {
    const { discord } = await moderated();
    expect(shown(await run(discord, 'story create', { name: 'gate' }))).toMatch(/Made the story gate/);

    const preview = await paste(discord, 'gate', {
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
    expect(shown(await run(discord, 'corpus list', { story: 'gate' }))).toMatch(/gate: 0 articles/);

    const [add = ''] = buttonsOf(preview);
    const added = await discord.press(preview, add, { as: MODERATOR });
    expect(shown(added)).toMatch(/Added the-gate to gate/);
    const answer = await discord.command({ name: 'demands', options: { story: 'gate' } });
    expect(shown(answer)).toContain('reopen the east gate');
    expect(shown(await run(discord, 'corpus show', { story: 'gate', article: 'the-gate' }))).toContain(
      'Quay News',
    );

    expect(shown(await run(discord, 'corpus undo', { reason: 'not ours' }))).toMatch(
      /Took change 2 of gate back/,
    );
    expect(shown(await run(discord, 'corpus list', { story: 'gate' }))).toMatch(/gate: 0 articles/);
    const history = shown(await run(discord, 'corpus history'));
    expect(history).toMatch(
      /Took change 2[\s\S]*because: not ours[\s\S]*Added the-gate[\s\S]*Made the story/,
    );

    await run(discord, 'story rename', { story: 'gate', name: 'east-gate' });
    expect(shown(await run(discord, 'story archive', { story: 'east-gate' }))).toMatch(/Archived east-gate/);
    expect(shown(await run(discord, 'story list'))).toMatch(/east-gate: 0 articles, archived/);
    expect(shown(await run(discord, 'corpus check'))).toMatch(
      /Everything can be read[\s\S]*Stories: 1 of 25/,
    );
    expect(discord.refusals).toEqual([]);
  });

  it('is what a channel talks about when it was told to', async () => {
    const { discord } = await moderated();
    await run(discord, 'story create', { name: 'gate' });
    const preview = await paste(discord, 'gate', { title: 'The gate', text: ARTICLE });
    await discord.press(preview, 0, { as: MODERATOR });
    // Two stories now: which one is meant has to be said, or set.
    expect(shown(await discord.command({ name: 'demands' }))).toMatch(/There are several stories/);
    expect(shown(await run(discord, 'story use', { story: 'gate' }))).toMatch(
      /This channel talks about gate now/,
    );
    expect(shown(await discord.command({ name: 'demands' }))).toContain('reopen the east gate');
    expect(shown(await discord.command({ name: 'demands', options: { story: 'strike' } }))).not.toContain(
      'gate',
    );
  });

  it('lets the details of a draft be edited, refuses the same address twice, and is read-only on disk', async () => {
    const { discord } = await moderated();
    await run(discord, 'story create', { name: 'gate' });
    const preview = await paste(discord, 'gate', {
      title: 'Wrong',
      address: 'https://quay.example/gate',
      text: ARTICLE,
    });
    const form = await discord.openModal(discord.payload.press(preview, 1, { as: MODERATOR }));
    const edited = await discord.submitModal(form, { title: 'Right', date: '2031-03-12' });
    expect(shown(edited)).toMatch(/Title: Right/);
    await discord.press(edited, 0, { as: MODERATOR });
    const twice = await paste(discord, 'gate', {
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
    await run(discord, 'story create', { name: 'gate' });
    const call = discord.payload.command({
      name: 'corpus paste',
      options: { story: 'gate' },
      member: MODERATOR,
    });
    const form = await discord.openModal(call);
    const preview = await discord.submitModal(form, { text: ARTICLE });
    const pressed = await discord.press(preview, 0, { as: { permissions: 0n } });
    expect(shown(pressed)).toMatch(/Only members with Manage Server/);
    expect(shown(await run(discord, 'corpus list', { story: 'gate' }))).toMatch(/gate: 0 articles/);

    const role = '600000000000000009';
    await run(discord, 'settings moderators', { role });
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
    const [channel = ''] = [...discord.store.channels.keys()];
    await run(discord, 'settings log', { channel });
    await run(discord, 'story create', { name: 'gate' });
    await expect
      .poll(() => [...discord.store.messages.values()].map(shown).join('\n'))
      .toMatch(/Made the story gate/);
    const asked = await run(discord, 'settings forget');
    const sure = await discord.press(asked, 0, { as: MODERATOR });
    expect(shown(await run(discord, 'story list'))).toContain('gate');
    expect(shown(await discord.press(sure, 0, { as: MODERATOR }))).toMatch(/was deleted/);
    expect(shown(await run(discord, 'story list'))).toMatch(/no story of its own/);
    expect(shown(await run(discord, 'corpus history'))).toMatch(/Nothing has been changed/);
  });
});
