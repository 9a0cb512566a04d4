import { randomUUID } from 'node:crypto';
import {
  type APIBaseInteraction,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { known, type Store } from '../store.ts';
import { type Asker, accountOf, memberOf, ordinary } from './asker.ts';

/** Where and by whom something is done. */
export type Setting = {
  readonly member?: Asker;
  /** The server's id, `null` for a direct message; the server that is there from the start unless told. */
  readonly guild?: string | null;
  readonly channel?: string;
  readonly locale?: `${Locale}`;
};

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
