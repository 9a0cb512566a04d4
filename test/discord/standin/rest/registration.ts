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
import type { ZodMiniType } from 'zod/mini';
import { commandProblems, mostCommands } from '../rules/commands.ts';
import type { Store } from '../store.ts';
import { Refusal, refuseInvalid } from './refusal.ts';
import { parse } from './schema.ts';

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The commands registered in one server, or without one for all, in the order of registration. */
export function registered(store: Store, guild: string | undefined): APIApplicationCommand[] {
  return [...store.commands.values()].filter(({ guild_id }) => guild_id === guild);
}

/** A whole list of commands. @throws Refusal for what is wrong with one, or with all together */
export function checkedAll(body: unknown): Body[] {
  if (body !== null && !Array.isArray(body)) {
    refuseInvalid([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used' }]);
  }
  const commands = (Array.isArray(body) ? body : []).map((one, n) =>
    checked(ApplicationCommandUpdateRequestSchema, one, [n]),
  );
  const names = commands.map(({ name }) => name);
  const message = 'Application command names must be unique';
  refuseInvalid(
    names.flatMap((name, n) =>
      names.indexOf(name) === n ? [] : [{ path: [n], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }],
    ),
  );
  refuseTooMany(names.length);
  return commands;
}

/** One command that comes beside others. @throws Refusal for what is wrong with it */
export function checkedOne(body: unknown, others: readonly APIApplicationCommand[]): Body {
  const command = checked(ApplicationCommandCreateRequestSchema, body, []);
  refuseTooMany(new Set([command.name, ...others.map(({ name }) => name)]).size);
  return command;
}

function refuseTooMany(count: number): void {
  if (count <= mostCommands) return;
  throw new Refusal(400, 30032, `Maximum number of application commands reached (${mostCommands}).`);
}

function checked(schema: ZodMiniType<Body>, body: unknown, at: readonly PropertyKey[]): Body {
  const command = parse(schema, withNumber(body), at);
  refuseInvalid(commandProblems(command, at));
  return command;
}

/** Discord takes permissions as text, but its description of itself says a number. */
function withNumber(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: text } = body;
  return { ...body, default_member_permissions: typeof text === 'string' ? Number(text) : text };
}

/** Keeps the id that a command of the same name had before, as Discord does. */
export function register(
  store: Store,
  body: Body,
  guild: string | undefined,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const permissions = body.default_member_permissions ?? null;
  const command: APIApplicationCommand = {
    id: before.find(({ name }) => name === body.name)?.id ?? store.newId(),
    application_id: store.application.id,
    version: store.newId(),
    type: ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: translations(body.name_localizations),
    description: body.description,
    description_localizations: translations(body.description_localizations),
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: false,
    ...(body.options?.length && { options: body.options }),
    ...(guild === undefined
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: guild }),
  };
  store.commands.set(command.id, command);
  return command;
}

function translations(given: Body['name_localizations']): LocalizationMap | null {
  return given ? Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)) : null;
}

/** A list leaves out the translations unless it is asked for them. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}
