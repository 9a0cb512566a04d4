import { type APIInteractionDataResolved, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { attachmentOf } from '../rest/files.ts';
import type { Store } from '../store.ts';
import { accountOf, memberOf, ordinary } from './asker.ts';

type Chosen = { readonly type: number; readonly value: unknown };

/** The people, channels and files that ids in options stand for. @throws for a channel or a file that does not exist */
export function resolve(store: Store, options: readonly Chosen[]): APIInteractionDataResolved {
  const ids = (type: ApplicationCommandOptionType) =>
    options.filter((option) => option.type === type).map(({ value }) => String(value));
  const users = ids(ApplicationCommandOptionType.User);
  const channels = ids(ApplicationCommandOptionType.Channel);
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
      channels: Object.fromEntries(channels.map((id) => [id, channelOf(store, id)])),
    }),
  };
}

function uploaded(store: Store, id: string) {
  const file = store.files.get(id);
  if (file === undefined) throw new Error(`there is no file ${id}`);
  return attachmentOf(store, id, file);
}

function channelOf(store: Store, id: string) {
  const channel = store.channels.get(id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  const { name, type, app_permissions = ordinary } = channel;
  return { id, name, type, permissions: String(ordinary), app_permissions: String(app_permissions) };
}
