import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { isNesting } from '../rules/options.ts';
import type { Store } from '../store.ts';

/** A registered command, the words after its name, and the options that stand under them. */
type Found = {
  readonly command: APIApplicationCommand;
  readonly words: readonly string[];
  readonly options: readonly APIApplicationCommandOption[];
};

/**
 * Finds a command as it was registered; a server's own goes before one for all servers.
 * @param guild `null` for a direct message
 * @throws when there is none, or none that runs by these words
 */
export function commandFor(store: Store, name: string, guild: string | null): Found {
  const [first = '', ...words] = name.split(' ');
  const all = [...store.commands.values()].filter((command) => command.name === first);
  const command =
    all.find(({ guild_id }) => guild_id !== undefined && guild_id === guild) ??
    all.find(({ guild_id, contexts }) => guild_id === undefined && reaches(contexts, guild));
  if (command === undefined) throw new Error(`no command /${first} is registered here`);
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const word of words) {
    const next = options.find((option) => option.name === word);
    if (next === undefined || !isNesting(next)) throw new Error(`/${name} is not registered`);
    options = next.options ?? [];
  }
  if (options.some(isNesting)) {
    throw new Error(`/${name} does not run without a subcommand`);
  }
  return { command, words, options };
}

function reaches(
  contexts: readonly InteractionContextType[] | null | undefined,
  guild: string | null,
): boolean {
  const wanted = guild === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  return !contexts || contexts.includes(wanted);
}

/** The options put under the words of the subcommand. */
export function nested<T>(words: readonly string[], options: T[]) {
  const [first = '', second] = words;
  if (words.length === 0) return options;
  const inner = { type: ApplicationCommandOptionType.Subcommand as const, name: second ?? first, options };
  if (second === undefined) return [inner];
  return [{ type: ApplicationCommandOptionType.SubcommandGroup as const, name: first, options: [inner] }];
}
