import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { known } from '../standin.ts';
import { answer, openWorld, refusal, text, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('the rules of an interaction', () => {
  it('takes one acknowledgement', async () => {
    world.handler = async (interaction, rest) => {
      await answer(text('one'))(interaction, rest);
      await answer(text('two'))(interaction, rest);
    };
    expect(await world.discord.command({ name: 'greet', options: { whom: 'Ada' } })).toMatchObject({
      content: 'one',
    });
    await expect.poll(() => world.failures).toMatchObject([{ code: 40060 }]);
    expect(world.discord.refusals).toMatchObject([{ status: 400, answer: { code: 40060 } }]);
  });

  it('forgets it after three seconds, and its token after fifteen minutes', async () => {
    const { id, token: of } = world.discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    const late = world.discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    await world.client.rest.post(Routes.interactionCallback(id, of), { body: text('in time') });
    world.now += 3001;
    const callback = world.client.rest.post(Routes.interactionCallback(late.id, late.token), {
      body: text('late'),
    });
    expect(await refusal(callback)).toMatchObject({ status: 404, code: 10062 });
    const followUp = () =>
      world.client.rest.post(Routes.webhook(known.application, of), { body: { content: 'more' } });
    await followUp();
    world.now += 15 * 60_000;
    expect(await refusal(followUp())).toMatchObject({ status: 401, code: 50027 });
  });

  it('lets the bot change, add to and take back its answer', async () => {
    const { id, token: of } = world.discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    const query = new URLSearchParams({ with_response: 'true' });
    const original = Routes.webhookMessage(known.application, of);
    expect(await refusal(world.client.rest.get(original))).toMatchObject({ code: 10015 });
    const callback = await world.client.rest.post(Routes.interactionCallback(id, of), {
      body: text('one'),
      query,
    });
    expect(callback).toMatchObject({ interaction: { id }, resource: { message: { content: 'one' } } });
    expect(await world.client.rest.get(original)).toMatchObject({ content: 'one' });
    await world.client.rest.patch(original, { body: { content: 'two' } });
    await world.client.rest.post(Routes.webhook(known.application, of), { body: { content: 'and three' } });
    expect(await refusal(world.client.rest.patch(original, { body: { content: '' } }))).toMatchObject({
      code: 50006,
    });
    await world.client.rest.delete(original);
    expect([...world.discord.store.messages.values()]).toMatchObject([{ content: 'and three' }]);
  });

  it.each([
    ['suggestions for a command', { type: 8, data: { choices: [] } }],
    ['an update without a message', { type: 7, data: { content: 'x' } }],
    ['content in a deferral', { type: 5, data: { content: 'x' } }],
    ['a key that does not exist', { type: 4, data: { content: 'x', allowed_mention: { parse: [] } } }],
    [
      'contradicting mentions',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } } },
    ],
  ])('refuses %s', async (_, body) => {
    const { id, token: of } = world.discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    const error = await refusal(world.client.rest.post(Routes.interactionCallback(id, of), { body }));
    expect(error).toMatchObject({ status: 400, code: 50035 });
  });
});
