import {
  type APIInteractionDataResolved,
  type APIRole,
  ApplicationCommandOptionType,
  RoleFlags,
} from 'discord-api-types/v10';
import { attachmentOf } from '../rest/files.ts';
import type { Store } from '../store.ts';
import { type Asker, accountOf, memberOf, ordinary } from './asker.ts';

type Chosen = { readonly type: number; readonly value: unknown };

/** The people, channels, roles and files that ids in options stand for. @throws for a channel or a file that does not exist */
export function resolve(
  store: Store,
  options: readonly Chosen[],
  asker: Asker = {},
): APIInteractionDataResolved {
  const ids = (type: ApplicationCommandOptionType) =>
    options.filter((option) => option.type === type).map(({ value }) => String(value));
  const users = ids(ApplicationCommandOptionType.User);
  const channels = ids(ApplicationCommandOptionType.Channel);
  const roles = ids(ApplicationCommandOptionType.Role);
  const attachments = ids(ApplicationCommandOptionType.Attachment);
  return {
    ...(attachments.length > 0 && {
      attachments: Object.fromEntries(attachments.map((id) => [id, uploaded(store, id)])),
    }),
    ...(users.length > 0 && {
      users: Object.fromEntries(users.map((id) => [id, accountOf({ userId: id })])),
      members: Object.fromEntries(
        users.map((id) => {
          const { user: _, deaf: __, mute: ___, ...member } = memberOf({ userId: id });
          return [id, member];
        }),
      ),
    }),
    ...(channels.length > 0 && {
      channels: Object.fromEntries(channels.map((id) => [id, channelOf(store, id, asker)])),
    }),
    ...(roles.length > 0 && { roles: Object.fromEntries(roles.map((id) => [id, roleOf(store, id)])) }),
  };
}

function uploaded(store: Store, id: string) {
  const file = store.files.get(id);
  if (file === undefined) throw new Error(`there is no file ${id}`);
  return attachmentOf(store, id, file);
}

function roleOf(store: Store, id: string): APIRole {
  return {
    id,
    name: `role-${id}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 1,
    permissions: '0',
    managed: false,
    mentionable: store.mentionable.has(id),
    flags: RoleFlags.InPrompt,
  };
}

function channelOf(store: Store, id: string, { permissions: own = 0n }: Asker) {
  const channel = store.channels.get(id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  const { name, type, permissions = ordinary, app_permissions = ordinary } = channel;
  // What is more than ordinary holds in all channels.
  const theirs = permissions | (own & ~ordinary);
  return { id, name, type, permissions: String(theirs), app_permissions: String(app_permissions) };
}
