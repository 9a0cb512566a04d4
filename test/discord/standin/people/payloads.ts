import {
  type APIApplicationCommand,
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { known, type Store } from '../store.ts';
import { holds, ordinary } from './asker.ts';
import { commandFor, nested } from './lookup.ts';
import { draftOptions, fillOptions, type Typed } from './options.ts';
import { resolve } from './resolve.ts';
import { baseOf, type Setting } from './setting.ts';

/** A slash command as somebody types it, the words of subcommands in the name: `corpus reload`. */
export type CommandRequest = Setting & {
  readonly name: string;
  readonly options?: Typed;
  /** The server's settings let this member use it although the registered default permissions do not. */
  readonly overridden?: true;
};

/** A slash command while one of its options is typed. */
export type AutocompleteRequest = CommandRequest & { readonly focused: string };

/** @throws when Discord's client would not offer the command to this member, or not send it like this */
export function commandPayload(
  store: Store,
  request: CommandRequest,
): APIChatInputApplicationCommandInteraction {
  const { command, words, options } = offered(store, request);
  const filled = fillOptions(options, request.options ?? {});
  const resolved = resolve(store, filled, request.member ?? {});
  const data = {
    ...identityOf(command),
    // Discord leaves out what would be empty.
    ...((words.length > 0 || filled.length > 0) && { options: nested(words, filled) }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
  return { ...baseOf(store, request), type: InteractionType.ApplicationCommand, data };
}

/** @throws like `commandPayload`, and when the option in focus has no autocompletion */
export function autocompletePayload(
  store: Store,
  request: AutocompleteRequest,
): APIApplicationCommandAutocompleteInteraction {
  const { command, words, options } = offered(store, request);
  const drafts = draftOptions(options, request.options ?? {}, request.focused);
  const data = { ...identityOf(command), options: nested(words, drafts) };
  return { ...baseOf(store, request), type: InteractionType.ApplicationCommandAutocomplete, data };
}

function offered(store: Store, request: CommandRequest) {
  const { guild = known.guild, member, name, overridden } = request;
  const found = commandFor(store, name, guild);
  const wanted = found.command.default_member_permissions;
  if (guild === null || overridden || wanted === null) return found;
  if (holds(member?.permissions ?? ordinary, BigInt(wanted))) return found;
  throw new Error(`the registered permissions of /${name} hide it from this member`);
}

function identityOf({ id, name, guild_id }: APIApplicationCommand) {
  const type = ApplicationCommandType.ChatInput as const;
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
