import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Call } from './http.ts';
import { Refusal, refuseInvalid } from './refusal.ts';
import type { Route } from './routes.ts';
import { commandProblems, mostCommands } from './rules/commands.ts';
import { parse } from './schema.ts';
import type { Store } from './store.ts';

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Registration of commands, for all servers and for one. */
export function commandRoutes(store: Store): Route[] {
  return [
    ...routesUnder(store, '/applications/:/commands'),
    ...routesUnder(store, '/applications/:/guilds/:/commands'),
  ];
}

/** The commands registered in one place, in the order of registration; `guild` undefined is everywhere. */
function registered(store: Store, guild: string | undefined): APIApplicationCommand[] {
  return [...store.commands.values()].filter(({ guild_id }) => guild_id === guild);
}

function routesUnder(store: Store, all: string): Route[] {
  const inGuild = all.includes('guilds');
  const one = `${all}/:`;
  /** The server and the command that a path names. */
  const placed = (application: string, rest: readonly string[]) => {
    if (application !== store.application.id)
      throw new Refusal(403, 20012, 'You are not authorized to do this');
    const [guild, command] = inGuild ? rest : [undefined, ...rest];
    if (guild !== undefined && !store.guilds.has(guild)) throw new Refusal(403, 50001, 'Missing Access');
    return { guild, command };
  };
  const found = (id: string | undefined, guild: string | undefined) => {
    const command = store.commands.get(id ?? '');
    if (command?.guild_id === guild && command !== undefined) return command;
    throw new Refusal(404, 10063, 'Unknown application command');
  };

  return [
    {
      method: 'GET',
      pattern: all,
      handle: ({ query }, application = '', ...rest) => {
        const { guild } = placed(application, rest);
        const full = query.get('with_localizations') === 'true';
        const list = registered(store, guild);
        return { status: 200, body: full ? list : list.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      pattern: all,
      handle: (call, application = '', ...rest) => {
        const { guild } = placed(application, rest);
        const bodies = Array.isArray(call.body) ? call.body.map((body, n) => checked(body, [n])) : [];
        refuseClashes(bodies);
        const before = registered(store, guild);
        for (const { id } of before) store.commands.delete(id);
        return { status: 200, body: bodies.map((body) => register(store, body, guild, before)) };
      },
    },
    {
      method: 'POST',
      pattern: all,
      handle: ({ body }, application = '', ...rest) => {
        const { guild } = placed(application, rest);
        const before = registered(store, guild);
        const command = checked(body, []);
        const others = before.filter(({ name }) => name !== command.name);
        refuseClashes([...others, command]);
        const known = others.length < before.length;
        return { status: known ? 200 : 201, body: register(store, command, guild, before) };
      },
    },
    {
      method: 'GET',
      pattern: one,
      handle: (_call, application = '', ...rest) => {
        const { guild, command } = placed(application, rest);
        return { status: 200, body: found(command, guild) };
      },
    },
    {
      method: 'PATCH',
      pattern: one,
      handle: ({ body }, application = '', ...rest) => {
        const { guild, command } = placed(application, rest);
        const old = found(command, guild);
        const { name, description, options, default_member_permissions } = old;
        const changed = checked(
          { name, description, options, default_member_permissions, ...record(body) },
          [],
        );
        return { status: 200, body: register(store, changed, guild, [{ ...old, name: changed.name }]) };
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle: (_call, application = '', ...rest) => {
        const { guild, command } = placed(application, rest);
        store.commands.delete(found(command, guild).id);
        return { status: 204 };
      },
    },
  ];
}

function record(body: Call['body']): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Discord takes the permissions as a string, but its description of itself says a number. */
function checked(body: unknown, at: readonly PropertyKey[]): Body {
  const given = record(body);
  const permissions = given.default_member_permissions;
  const asNumber = {
    default_member_permissions: typeof permissions === 'string' ? Number(permissions) : permissions,
  };
  const schema =
    at.length > 0 ? ApplicationCommandUpdateRequestSchema : ApplicationCommandCreateRequestSchema;
  const command = parse(schema, { ...given, ...asNumber }, at);
  refuseInvalid(commandProblems(command, at));
  return command;
}

function refuseClashes(commands: readonly { readonly name: string }[]): void {
  const names = commands.map(({ name }) => name);
  const message = 'Application command names must be unique';
  refuseInvalid(
    names.flatMap((name, n) =>
      names.indexOf(name) === n
        ? []
        : [{ path: [n, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }],
    ),
  );
  if (names.length <= mostCommands) return;
  throw new Refusal(400, 30032, `Maximum number of application commands reached (${mostCommands}).`);
}

/** Keeps the id of a command of the same name, as Discord does. */
function register(
  store: Store,
  body: Body,
  guild: string | undefined,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const id = before.find(({ name }) => name === body.name)?.id ?? store.newId();
  const permissions = body.default_member_permissions ?? null;
  const command: APIApplicationCommand = {
    id,
    application_id: store.application.id,
    version: store.newId(),
    type: ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: translations(body.name_localizations),
    description: body.description,
    description_localizations: translations(body.description_localizations),
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: false,
    options: body.options ?? [],
    ...(guild === undefined
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: guild }),
  };
  store.commands.set(id, command);
  return command;
}

function translations(given: Body['name_localizations']): LocalizationMap | null {
  return given ? Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)) : null;
}

/** A list leaves out the translations unless it is asked for them. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}
