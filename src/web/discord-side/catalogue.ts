import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Listed } from '../protocol.ts';
import { newId } from './snowflake.ts';

/** A command that was registered, or a subcommand of one. */
export interface Registered extends Listed {
  /** The id of the command. */
  readonly id: string;
  /** Its name, and that of the subcommand if it is one. */
  readonly command: string;
  readonly subcommand: string | undefined;
}

/** Whether an option can be filled in here. Files cannot: Parallax would fetch them from Discord. */
const isFillable = (option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption =>
  ![Type.Subcommand, Type.SubcommandGroup, Type.Attachment].includes(option.type);

function listed(body: CommandBody): Registered[] {
  const { name, description, options = [] } = body;
  const id = newId();
  const subcommands = options.filter((option) => option.type === Type.Subcommand);
  if (subcommands.length)
    return subcommands.map((sub) => ({
      id,
      command: name,
      subcommand: sub.name,
      name: `${name} ${sub.name}`,
      description: sub.description,
      options: (sub.options ?? []).filter(isFillable),
    }));
  return [
    { id, command: name, subcommand: undefined, name, description, options: options.filter(isFillable) },
  ];
}

/** What was registered, by what is typed after the slash. */
export const catalogueOf = (bodies: readonly CommandBody[]): ReadonlyMap<string, Registered> =>
  new Map(bodies.flatMap(listed).map((command) => [command.name, command]));
