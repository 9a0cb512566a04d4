import { MessageFlags, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { known } from '../standin.ts';
import { openWorld, refusal, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('messages', () => {
  const post = (body: unknown) => world.client.rest.post(Routes.channelMessages(known.channel), { body });
  const row = (...components: unknown[]) => ({ type: 1, components });
  const button = (custom_id: string) => ({ type: 2, style: 1, label: 'x', custom_id });
  const options = [{ label: 'a', value: 'a' }];

  it.each([
    ['content', { content: 'x'.repeat(2001) }, 'content'],
    ['a title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds[0].title'],
    ['a blank field', { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }, 'embeds[0].fields[0].name'],
    ['embeds in all', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, 'embeds'],
    ['an empty embed', { embeds: [{ color: 1 }] }, 'embeds[0].description'],
    ['a link', { embeds: [{ title: 'x', url: 'ftp://example.org' }] }, 'embeds[0].url'],
    ['six rows', { components: [1, 2, 3, 4, 5, 6].map((n) => row(button(`${n}`))) }, 'components'],
    [
      'six buttons',
      { components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`)))] },
      'components[0].components',
    ],
    [
      'a select beside a button',
      { components: [row(button('a'), { type: 3, custom_id: 'b', options })] },
      'components[0]',
    ],
    ['an id twice', { components: [row(button('a'), button('a'))] }, 'components[0].components[1].custom_id'],
    ['a long id', { components: [row(button('x'.repeat(101)))] }, 'components[0].components[0].custom_id'],
    ['a flag', { content: 'x', flags: MessageFlags.Ephemeral }, 'flags'],
  ])('refuses too much: %s', async (_, body, where) => {
    const error = await refusal(post(body));
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toContain(`${where}[`);
  });

  it('refuses an empty one', async () => {
    expect(await refusal(post({ content: ' ' }))).toMatchObject({ code: 50006 });
    expect(
      await refusal(world.client.rest.post(Routes.channelMessages('1'), { body: { content: 'x' } })),
    ).toMatchObject({
      code: 10003,
    });
  });

  it('tells whom one pings', async () => {
    const content = '<@1> <@&2> @everyone';
    expect(await post({ content })).toMatchObject({
      mentions: [{ id: '1' }],
      mention_roles: ['2'],
      mention_everyone: true,
    });
    const allowed_mentions = { parse: [] };
    const quiet = { mentions: [], mention_roles: [], mention_everyone: false };
    expect(await post({ content, allowed_mentions })).toMatchObject(quiet);
  });

  it('remembers a nonce for some minutes', async () => {
    const body = { content: 'once', nonce: 'n', enforce_nonce: true };
    const first = await post(body);
    expect(await post(body)).toEqual(first);
    world.now += 6 * 60_000;
    expect(await post({ ...body, content: 'twice' })).not.toEqual(first);
    const history = await world.client.rest.get(Routes.channelMessages(known.channel));
    expect(history).toMatchObject([{ content: 'twice' }, { content: 'once' }]);
  });

  it('keeps files, and shows them in an embed', async () => {
    const files = [{ name: 'a.txt', data: 'text of the file' }];
    const embeds = [{ image: { url: 'attachment://a.txt' } }];
    expect((await refusal(post({ embeds }))).message).toContain('ATTACHMENT_NOT_FOUND');
    await world.client.rest.post(Routes.channelMessages(known.channel), { body: { embeds }, files });
    await world.client.rest.post(Routes.channelMessages(known.channel), { body: {}, files });
    const [inEmbed, beside] = [...world.discord.store.messages.values()];
    expect(inEmbed?.attachments).toEqual([]);
    for (const url of [inEmbed?.embeds[0]?.image?.url, beside?.attachments[0]?.url]) {
      const response = await fetch(url ?? '');
      expect(await response.text()).toBe('text of the file');
    }
  });

  it('keeps what is said of a file, and knows which file is meant', async () => {
    const files = [{ name: 'a.txt', data: 'text of the file' }];
    const listed = (id: string, description = 'A text') => ({
      body: { attachments: [{ id, description }] },
      files,
    });
    const send = (parts: object) => world.client.rest.post(Routes.channelMessages(known.channel), parts);
    expect(await send(listed('0'))).toMatchObject({
      attachments: [{ filename: 'a.txt', description: 'A text' }],
    });
    expect((await refusal(send(listed('1')))).message).toContain('ATTACHMENT_NOT_FOUND');
    expect((await refusal(send(listed('0', 'x'.repeat(1025))))).message).toContain('1024');
    const elsewhere = { body: {}, files: [{ name: 'a.txt', data: 'x', key: 'picture' }] };
    expect((await refusal(send(elsewhere))).message).toContain('UNKNOWN_KEY');
  });

  it('publishes announcements, once', async () => {
    const sent = await world.client.rest.post(Routes.channelMessages(known.announcements), {
      body: { content: 'x' },
    });
    const { id } = [...world.discord.store.messages.values()].find(({ content }) => content === 'x') ?? {
      id: '',
    };
    expect(sent).toMatchObject({ id });
    const publish = () => world.client.rest.post(Routes.channelMessageCrosspost(known.announcements, id));
    expect(await publish()).toMatchObject({ flags: MessageFlags.Crossposted });
    expect(await refusal(publish())).toMatchObject({ code: 40033 });
  });
});
