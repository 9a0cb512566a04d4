import {
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ButtonStyle,
  Client,
  ComponentType,
  DiscordAPIError,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Standin, startStandin } from './standin.ts';
import { known } from './store.ts';

type Handler = (interaction: APIInteraction, rest: REST) => Promise<unknown>;

const token = 'MjAw.made-up.token';
let now: number;
let discord: Standin;
let client: Client;
let handler: Handler;

/** What a bot answers at once. */
const answer =
  (body: APIInteractionResponse): Handler =>
  ({ id, token: of }, rest) =>
    rest.post(Routes.interactionCallback(id, of), { body });

const text = (content: string): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content, allowed_mentions: { parse: [] } },
});

const greet = {
  name: 'greet',
  description: 'Greets somebody',
  options: [
    { type: ApplicationCommandOptionType.String, name: 'whom', description: 'Who', required: true },
    { type: ApplicationCommandOptionType.String, name: 'tone', description: 'How', autocomplete: true },
    { type: ApplicationCommandOptionType.Integer, name: 'times', description: 'How often', max_value: 3 },
  ],
};

const register = (...commands: unknown[]) =>
  client.rest.put(Routes.applicationCommands(known.application), { body: commands });

/** The error that a request is refused with. */
const refusal = async (request: Promise<unknown>): Promise<DiscordAPIError> => {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused: ${error}`);
  return error;
};

const failures: unknown[] = [];

beforeEach(async () => {
  now = Date.UTC(2024, 0, 1);
  failures.length = 0;
  handler = answer(text('hello'));
  discord = await startStandin({ token, clock: () => now, patience: 1000 });
  client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, version: '10', retries: 1 },
  });
  client.on('raw', ({ t, d }: { t: string; d: APIInteraction }) => {
    if (t === 'INTERACTION_CREATE') handler(d, client.rest).catch((error) => failures.push(error));
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
  await register(greet);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('the stand-in with a real client', () => {
  it('takes a command to its answer', async () => {
    let got: APIInteraction | undefined;
    handler = async (interaction, rest) => {
      got = interaction;
      await answer(text('hello, Ada'))(interaction, rest);
    };
    const roles = ['600000000000000001'];
    const message = await discord.command({
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
    expect(discord.refusals).toEqual([]);
    expect(discord.gateway.sessions).toMatchObject([
      { intents: GatewayIntentBits.Guilds, shard: 0, shards: 1 },
    ]);
  });

  it('waits for a deferred answer and keeps it ephemeral', async () => {
    handler = async ({ id, token: of }, rest) => {
      const flags = MessageFlags.Ephemeral;
      await rest.post(Routes.interactionCallback(id, of), { body: { type: 5, data: { flags } } });
      await rest.patch(Routes.webhookMessage(known.application, of), { body: { content: 'late' } });
    };
    const message = await discord.command({ name: 'greet', options: { whom: 'Ada' } });
    expect(message).toMatchObject({ content: 'late', flags: MessageFlags.Ephemeral });
    expect(discord.refusals).toEqual([]);
  });

  it('completes options', async () => {
    const choices = [{ name: 'Warm', value: 'warm' }];
    handler = answer({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
    const request = { name: 'greet', options: { tone: 'w' }, focused: 'tone' };
    expect(await discord.autocomplete(request)).toEqual(choices);
    await expect(discord.autocomplete({ ...request, focused: 'whom' })).rejects.toThrow('no autocompletion');
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
    handler = answer(page(1, 4, MessageFlags.Ephemeral));
    const first = await discord.command({ name: 'greet', options: { whom: 'Ada' } });
    handler = answer(page(2, 7));
    const second = await discord.press(first, 'page:2');
    expect(second).toMatchObject({ id: first.id, content: 'page 2', flags: MessageFlags.Ephemeral });
    await expect(discord.press(first, 'page:2')).rejects.toThrow('only: page:3');
    await expect(discord.press(first, 0, { as: { userId: '7' } })).rejects.toThrow('ephemeral');
    expect(discord.refusals).toEqual([]);
  });

  it('opens a form and submits it', async () => {
    handler = answer({
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
    const form = await discord.openModal(
      discord.payload.command({ name: 'greet', options: { whom: 'Ada' } }),
    );
    handler = answer(text('thanks'));
    expect(await discord.submitModal(form, { name: 'Ada' })).toMatchObject({ content: 'thanks' });
    await expect(discord.submitModal(form, { name: 'Adalbert' })).rejects.toThrow('0 to 5');
  });

  it('lets nobody send what is not registered', async () => {
    const command = (options: Record<string, string | number>, name = 'greet') =>
      discord.command({ name, options });
    await expect(command({ whom: 'Ada', colour: 'red' })).rejects.toThrow('no option "colour"');
    await expect(command({})).rejects.toThrow('required');
    await expect(command({ whom: 'Ada', times: 4 })).rejects.toThrow('out of range');
    await expect(command({}, 'wave')).rejects.toThrow('no command /wave');
    await register({ ...greet, default_member_permissions: String(PermissionFlagsBits.ManageGuild) });
    await expect(command({ whom: 'Ada' })).rejects.toThrow('hide it');
    const member = { permissions: PermissionFlagsBits.ManageGuild };
    expect(await discord.command({ name: 'greet', options: { whom: 'Ada' }, member })).toBeDefined();
  });
});

describe('the rules of an interaction', () => {
  it('takes one acknowledgement', async () => {
    handler = async (interaction, rest) => {
      await answer(text('one'))(interaction, rest);
      await answer(text('two'))(interaction, rest);
    };
    expect(await discord.command({ name: 'greet', options: { whom: 'Ada' } })).toMatchObject({
      content: 'one',
    });
    await expect.poll(() => failures).toMatchObject([{ code: 40060 }]);
    expect(discord.refusals).toMatchObject([{ status: 400, answer: { code: 40060 } }]);
  });

  it('forgets it after three seconds, and its token after fifteen minutes', async () => {
    const { id, token: of } = discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    const late = discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    await client.rest.post(Routes.interactionCallback(id, of), { body: text('in time') });
    now += 3001;
    const callback = client.rest.post(Routes.interactionCallback(late.id, late.token), {
      body: text('late'),
    });
    expect(await refusal(callback)).toMatchObject({ status: 404, code: 10062 });
    const followUp = () =>
      client.rest.post(Routes.webhook(known.application, of), { body: { content: 'more' } });
    await followUp();
    now += 15 * 60_000;
    expect(await refusal(followUp())).toMatchObject({ status: 401, code: 50027 });
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
    const { id, token: of } = discord.payload.command({ name: 'greet', options: { whom: 'Ada' } });
    const error = await refusal(client.rest.post(Routes.interactionCallback(id, of), { body }));
    expect(error).toMatchObject({ status: 400, code: 50035 });
  });
});

describe('messages', () => {
  const post = (body: unknown) => client.rest.post(Routes.channelMessages(known.channel), { body });
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
      await refusal(client.rest.post(Routes.channelMessages('1'), { body: { content: 'x' } })),
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
    now += 6 * 60_000;
    expect(await post({ ...body, content: 'twice' })).not.toEqual(first);
    const history = await client.rest.get(Routes.channelMessages(known.channel));
    expect(history).toMatchObject([{ content: 'twice' }, { content: 'once' }]);
  });

  it('keeps files', async () => {
    const files = [{ name: 'a.txt', data: 'text of the file' }];
    await client.rest.post(Routes.channelMessages(known.channel), { body: { content: 'x' }, files });
    const [file] = [...discord.store.messages.values()].flatMap(({ attachments }) => attachments);
    const response = await fetch(file?.url ?? '');
    expect(await response.text()).toBe('text of the file');
  });
});

describe('commands', () => {
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
  const choices = (length: number) => Array.from({ length }, (_, n) => ({ name: `${n}`, value: `${n}` }));
  const lengthen = ({ name, value }: { name: string; value: string }) => ({
    name: name.padEnd(20, 'x'),
    value,
  });
  const big = Array.from({ length: 25 }, (_, n) => option(`o${n}`, { choices: choices(25).map(lengthen) }));

  it.each([
    ['capitals', { name: 'Greet' }, 'name'],
    ['blanks', { name: 'greet me' }, 'name'],
    ['a name twice', { options: [option('a'), option('a')] }, 'options[1]'],
    ['a late required option', { options: [option('a'), option('b', { required: true })] }, 'options[1]'],
    ['26 options', { options: choices(26).map(({ name }) => option(name)) }, 'options'],
    ['26 choices', { options: [option('a', { choices: choices(26) })] }, 'options[0].choices'],
    [
      'a long choice',
      { options: [option('a', { choices: [{ name: 'a', value: 'x'.repeat(101) }] })] },
      'options[0].choices[0].value',
    ],
    [
      'a subcommand beside an option',
      { options: [option('a'), { type: 1, name: 'b', description: 'x' }] },
      'options[0]',
    ],
    ['8000 characters', { options: big }, 'APPLICATION_COMMAND_TOO_LARGE'],
  ])('refuses %s', async (_, change, where) => {
    const error = await refusal(
      client.rest.post(Routes.applicationCommands(known.application), { body: { ...greet, ...change } }),
    );
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toContain(where);
  });

  it('counts the longest translation', async () => {
    const long = { de: 'x'.repeat(100) };
    const choice = (n: number) => ({ name: `${n}`, value: `${n}`, name_localizations: long });
    const options = [1, 2, 3, 4].map((n) =>
      option(`o${n}`, { choices: Array.from({ length: 20 }, (_, c) => choice(c)) }),
    );
    const error = await refusal(register({ ...greet, options }));
    expect(error.message).toContain('APPLICATION_COMMAND_TOO_LARGE');
  });

  it('keeps ids over a new registration, and leaves translations out of a list', async () => {
    const list = () => client.rest.get(Routes.applicationCommands(known.application));
    const [before] = [...discord.store.commands.keys()];
    await register({ ...greet, name_localizations: { de: 'grüß' } });
    expect([...discord.store.commands.keys()]).toEqual([before]);
    expect(JSON.stringify(await list())).not.toContain('grüß');
    await client.rest.delete(Routes.applicationCommand(known.application, before ?? ''));
    expect(await list()).toEqual([]);
  });
});

describe('faults', () => {
  const me = () => client.rest.get(Routes.user());
  const statuses = () =>
    discord.requests.filter(({ path }) => path === '/users/@me').map(({ status }) => status);

  it('makes the client wait on 429 and try again on 5xx', async () => {
    discord.fail(/GET \/users\/@me/, { status: 429, retryAfter: 0.05 });
    expect(await me()).toMatchObject({ id: known.application });
    discord.fail(/GET \/users\/@me/, { status: 502 });
    expect(await me()).toMatchObject({ id: known.application });
    expect(statuses()).toEqual([429, 200, 502, 200]);
    expect(discord.refusals).toEqual([]);
  });

  it('loses an answer whose request had its effect', async () => {
    discord.fail(/POST \/channels/, { drop: true, applied: true, times: 2 });
    const body = { content: 'sent', nonce: 'n', enforce_nonce: true };
    await expect(client.rest.post(Routes.channelMessages(known.channel), { body })).rejects.toThrow();
    expect(discord.store.messages.size).toBe(1);
  });

  it('knows no strangers and no strange paths', async () => {
    const request = async (path: string, method = 'GET', authorization = `Bot ${token}`) => {
      const response = await fetch(`${discord.api}/v10${path}`, { method, headers: { authorization } });
      const body: unknown = await response.json();
      return [response.status, body];
    };
    expect(await request('/users/@me', 'GET', 'Bot wrong')).toMatchObject([401, { code: 0 }]);
    expect(await request('/no/such/route')).toMatchObject([404, { code: 0 }]);
    expect(await request('/gateway', 'DELETE')).toMatchObject([405, { code: 0 }]);
    expect(discord.refusals).toHaveLength(3);
  });
});

describe('the gateway', () => {
  it.each([
    ['a cut', () => discord.gateway.drop()],
    ['a close that may be resumed', () => discord.gateway.hangUp(4000)],
    ['being asked to', () => discord.gateway.askReconnect()],
  ])('resumes after %s and sends what was missed', async (_, cut) => {
    const resumed = new Promise((resolve) =>
      client.once('shardResume', (_id, replayed) => resolve(replayed)),
    );
    cut();
    const message = await discord.command({ name: 'greet', options: { whom: 'Ada' } });
    expect(message.content).toBe('hello');
    await resumed;
    expect(discord.gateway.sessions).toMatchObject([{ resumed: 1 }]);
  });

  it.each([
    ['the wrong token', { token: 'wrong', intents: [] }, /invalid token/i],
    ['a privileged intent', { token, intents: [GatewayIntentBits.GuildMembers] }, /disallowed/i],
  ])('turns away %s', async (_, { token: given, intents }, why) => {
    const other = new Client({ intents, rest: { api: discord.api, version: '10' } });
    await expect(other.login(given)).rejects.toThrow(why);
    await other.destroy();
  });
});
