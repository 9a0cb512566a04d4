import {
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, greet, openWorld, text, type World } from './standin/world.ts';
import { known } from './standin.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('the stand-in with a real client', () => {
  it('takes a command to its answer', async () => {
    let got: APIInteraction | undefined;
    world.handler = async (interaction, rest) => {
      got = interaction;
      await answer(text('hello, Ada'))(interaction, rest);
    };
    const roles = ['600000000000000001'];
    const message = await world.discord.command({
      name: 'greet',
      options: { whom: 'Ada', times: 2 },
      member: { roles },
    });
    expect(message).toMatchObject({ content: 'hello, Ada', flags: 0, type: 20, author: { bot: true } });
    expect(got).toMatchObject({
      type: 2,
      guild_id: known.guild,
      data: {
        name: 'greet',
        options: [
          { name: 'whom', type: 3, value: 'Ada' },
          { name: 'times', type: 4, value: 2 },
        ],
      },
      member: { roles, user: { id: known.user } },
      locale: 'en-US',
      context: 0,
    });
    expect(world.discord.refusals).toEqual([]);
    expect(world.discord.gateway.sessions).toMatchObject([
      { intents: GatewayIntentBits.Guilds, shard: 0, shards: 1 },
    ]);
  });

  it('waits for a deferred answer and keeps it ephemeral', async () => {
    world.handler = async ({ id, token: of }, rest) => {
      const flags = MessageFlags.Ephemeral;
      await rest.post(Routes.interactionCallback(id, of), { body: { type: 5, data: { flags } } });
      await rest.patch(Routes.webhookMessage(known.application, of), { body: { content: 'late' } });
    };
    const message = await world.discord.command({ name: 'greet', options: { whom: 'Ada' } });
    expect(message).toMatchObject({ content: 'late', flags: MessageFlags.Ephemeral });
    expect(world.discord.refusals).toEqual([]);
  });

  it('completes options', async () => {
    const choices = [{ name: 'Warm', value: 'warm' }];
    world.handler = answer({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
    const request = { name: 'greet', options: { tone: 'w' }, focused: 'tone' };
    expect(await world.discord.autocomplete(request)).toEqual(choices);
    await expect(world.discord.autocomplete({ ...request, focused: 'whom' })).rejects.toThrow(
      'no autocompletion',
    );
  });

  it('turns pages with buttons, for whoever can see them', async () => {
    const page = (n: number, type: 4 | 7, flags = 0): APIInteractionResponse => ({
      type,
      data: {
        content: `page ${n}`,
        ...(type === 4 && { flags }),
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Primary,
                label: 'next',
                custom_id: `page:${n + 1}`,
              },
            ],
          },
        ],
      },
    });
    world.handler = answer(page(1, 4, MessageFlags.Ephemeral));
    const first = await world.discord.command({ name: 'greet', options: { whom: 'Ada' } });
    world.handler = answer(page(2, 7));
    const second = await world.discord.press(first, 'page:2');
    expect(second).toMatchObject({ id: first.id, content: 'page 2', flags: MessageFlags.Ephemeral });
    await expect(world.discord.press(first, 'page:2')).rejects.toThrow('only: page:3');
    await expect(world.discord.press(first, 0, { as: { userId: '7' } })).rejects.toThrow('ephemeral');
    expect(world.discord.refusals).toEqual([]);
  });

  it('opens a form and submits it', async () => {
    world.handler = answer({
      type: InteractionResponseType.Modal,
      data: {
        custom_id: 'form',
        title: 'Form',
        components: [
          {
            type: ComponentType.Label,
            label: 'Name',
            component: { type: ComponentType.TextInput, custom_id: 'name', style: 1, max_length: 5 },
          },
        ],
      },
    });
    const form = await world.discord.openModal(
      world.discord.payload.command({ name: 'greet', options: { whom: 'Ada' } }),
    );
    world.handler = answer(text('thanks'));
    expect(await world.discord.submitModal(form, { name: 'Ada' })).toMatchObject({ content: 'thanks' });
    await expect(world.discord.submitModal(form, { name: 'Adalbert' })).rejects.toThrow('0 to 5');
  });

  it('lets nobody send what is not registered', async () => {
    const command = (options: Record<string, string | number>, name = 'greet') =>
      world.discord.command({ name, options });
    await expect(command({ whom: 'Ada', colour: 'red' })).rejects.toThrow('no option "colour"');
    await expect(command({})).rejects.toThrow('required');
    await expect(command({ whom: 'Ada', times: 4 })).rejects.toThrow('out of range');
    await expect(command({}, 'wave')).rejects.toThrow('no command /wave');
    await world.register({ ...greet, default_member_permissions: String(PermissionFlagsBits.ManageGuild) });
    await expect(command({ whom: 'Ada' })).rejects.toThrow('hide it');
    const overridden = true;
    expect(
      await world.discord.command({ name: 'greet', options: { whom: 'Ada' }, overridden }),
    ).toBeDefined();
    const member = { permissions: PermissionFlagsBits.ManageGuild };
    expect(await world.discord.command({ name: 'greet', options: { whom: 'Ada' }, member })).toBeDefined();
  });

  it('fills in subcommands, and channels with what the bot may do there', async () => {
    await world.register({
      name: 'post',
      description: 'Posts',
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'weekly',
          description: 'Once a week',
          options: [{ type: ApplicationCommandOptionType.Channel, name: 'to', description: 'Where' }],
        },
      ],
    });
    const channel = world.discord.payload.command({
      name: 'post weekly',
      options: { to: known.announcements },
    });
    expect(channel.data).toMatchObject({
      options: [{ type: 1, name: 'weekly', options: [{ type: 7, name: 'to', value: known.announcements }] }],
      resolved: { channels: { [known.announcements]: { type: 5, app_permissions: expect.any(String) } } },
    });
    expect(world.discord.payload.command({ name: 'post weekly' }).data).not.toHaveProperty('resolved');
    expect(() => world.discord.payload.command({ name: 'post' })).toThrow('without a subcommand');
  });

  it('chooses from a menu and gets a new message', async () => {
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const menu = { type: ComponentType.StringSelect as const, custom_id: 'menu', options };
    world.handler = answer({
      type: 4,
      data: { content: 'which?', components: [{ type: ComponentType.ActionRow, components: [menu] }] },
    });
    const message = await world.discord.command({ name: 'greet', options: { whom: 'Ada' } });
    world.handler = answer(text('b it is'));
    const chosen = await world.discord.select(message, 'menu', ['b'], { as: { userId: '7' } });
    expect(chosen).toMatchObject({ content: 'b it is', interaction_metadata: { user: { id: '7' } } });
    expect(chosen.id).not.toBe(message.id);
    await expect(world.discord.select(message, 'menu', ['c'])).rejects.toThrow('does not offer c');
  });

  it('talks in direct messages', async () => {
    let got: APIInteraction | undefined;
    world.handler = async (interaction, rest) => {
      got = interaction;
      await answer(text('hi'))(interaction, rest);
    };
    await world.discord.command({ name: 'greet', options: { whom: 'Ada' }, guild: null, locale: 'de' });
    expect(got).toMatchObject({ user: { id: known.user }, context: 1, locale: 'de', channel: { type: 1 } });
    expect(got).not.toHaveProperty('member');
  });
});
