import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { commandFor, nested } from './lookup.ts';
import { draftOptions, fillOptions, type Typed } from './options.ts';
import { type Asker, accountOf, holds, memberOf, ordinary } from './people.ts';
import { resolve } from './resolve.ts';
import { known, type Store } from './store.ts';

/** Where and by whom something is done. */
export type Setting = {
  readonly member?: Asker;
  /** The server's id, `null` for a direct message; the server that is there from the start unless told. */
  readonly guild?: string | null;
  readonly channel?: string;
  readonly locale?: `${Locale}`;
};

/** A slash command as somebody types it, the words of subcommands in the name: `corpus reload`. */
export type CommandRequest = Setting & {
  readonly name: string;
  readonly options?: Typed;
  /** The server's settings let this member use it although the registered default permissions do not. */
  readonly overridden?: true;
};

/** A slash command while one of its options is typed. */
export type AutocompleteRequest = CommandRequest & { readonly focused: string };

type Base = Omit<APIBaseInteraction<InteractionType, never>, 'type' | 'data' | 'message'> & {
  channel: NonNullable<APIBaseInteraction<InteractionType, never>['channel']>;
  channel_id: string;
};

/** What every interaction carries. */
export function baseOf(store: Store, { member = {}, guild = known.guild, channel, locale }: Setting): Base {
  const id = store.newId();
  const base = {
    id,
    application_id: store.application.id,
    token: `${id}.${randomUUID()}`,
    version: 1 as const,
    locale: Object.values(Locale).find((each) => each === locale) ?? Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: 10 * 2 ** 20,
  };
  if (guild === null) {
    const dm = channel ?? known.dm;
    return {
      ...base,
      channel_id: dm,
      channel: { id: dm, type: ChannelType.DM },
      user: accountOf(member),
      app_permissions: String(ordinary),
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
      context: InteractionContextType.BotDM,
    };
  }
  const place = store.channels.get(channel ?? known.channel);
  if (place?.guild_id !== guild) throw new Error(`there is no channel ${channel} in the server ${guild}`);
  const { name, type, app_permissions = ordinary } = place;
  return {
    ...base,
    channel_id: place.id,
    channel: { id: place.id, type, name, guild_id: guild },
    guild_id: guild,
    guild: { id: guild, features: [], locale: Locale.EnglishUS },
    guild_locale: Locale.EnglishUS,
    member: memberOf(member),
    app_permissions: String(app_permissions),
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild },
    context: InteractionContextType.Guild,
  };
}

/** @throws when Discord's client would not offer the command to this member, or not send it like this */
export function commandPayload(
  store: Store,
  request: CommandRequest,
): APIChatInputApplicationCommandInteraction {
  const { command, words, options } = offered(store, request);
  const filled = fillOptions(options, request.options ?? {});
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput as const,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: nested(words, filled),
    resolved: resolve(store, filled),
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
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput as const,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: nested(words, drafts),
  };
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
