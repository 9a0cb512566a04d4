import type { REST } from '@discordjs/rest';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { actionsOf, hasSubcommands } from '../../commands/action.ts';
import { optionsOf } from '../../commands/arguments.ts';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import type { Option } from '../../commands/schema.ts';

/** Discord wants the required options first. */
const inOrder = (options: readonly Option[]): Option[] =>
  [...options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));

function bodyOf(command: Command): CommandBody {
  const { name, description } = command;
  const actions = command.needs === 'story' ? [command] : actionsOf(command);
  const moderators = actions.every((action) => 'moderators' in action && action.moderators);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options:
      command.needs === 'service' && hasSubcommands(command)
        ? actions.map((action) => ({
            type: ApplicationCommandOptionType.Subcommand,
            name: action.name,
            description: action.description,
            options: inOrder(optionsOf(action)),
          }))
        : actions.flatMap((action) => inOrder(optionsOf(action))),
    default_member_permissions: moderators ? String(PermissionFlagsBits.ManageGuild) : null,
  };
}

/** Every command as Discord registers it. */
export const commandBodies = (): CommandBody[] => [...COMMANDS.values()].map(bodyOf);

const Registered = z.array(
  z.looseObject({
    name: z.string(),
    description: z.string(),
    default_member_permissions: z.string().nullish(),
  }),
);

/** A value without what Discord adds or leaves out: nulls, falses, empty lists, and the order of keys. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, of]): [string, unknown] => [key, essence(of)])
    .filter(
      ([, of]) => of !== null && of !== undefined && of !== false && !(Array.isArray(of) && of.length === 0),
    );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const KEYS = ['type', 'name', 'description', 'options', 'default_member_permissions'] as const;
const comparable = (commands: readonly object[]): string =>
  JSON.stringify(
    commands
      .map((command) =>
        essence(Object.fromEntries(Object.entries(command).filter(([k]) => KEYS.some((key) => key === k)))),
      )
      .map((command) => JSON.stringify(command))
      .sort(),
  );

const Application = z.object({ id: z.string() });

/** The application's id: the given one, or that of the bot's token. Rejects when Discord refuses the token. */
export const applicationOf = async (rest: REST, given: string | undefined): Promise<string> =>
  given ?? Application.parse(await rest.get(Routes.currentApplication())).id;

/** Register the commands in one server, or everywhere, unless they are registered as they are. Says whether it did. */
export async function registerCommands(
  rest: REST,
  application: string,
  guild: string | undefined,
): Promise<boolean> {
  const route = guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application);
  const wanted = commandBodies();
  const present = Registered.parse(await rest.get(route));
  if (comparable(present) === comparable(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}
