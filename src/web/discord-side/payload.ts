import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Shown } from '../protocol.ts';
import type { Registered } from './catalogue.ts';
import type { Filled } from './options.ts';
import { BOT_PERMISSIONS, channelData, PLACE, setting } from './place.ts';

// What Discord sends when somebody does something, made from what was done here.

/** The commands that name the channel or the role get what it is; nothing else here needs to be looked up. */
function resolvedOf(options: readonly Filled[]): object {
  const named = JSON.stringify(options);
  const channel = { ...channelData, permissions: BOT_PERMISSIONS, app_permissions: BOT_PERMISSIONS };
  const resolved = {
    ...(named.includes(PLACE.channel.id) && { channels: { [PLACE.channel.id]: channel } }),
    ...(named.includes(PLACE.role.id) && {
      roles: { [PLACE.role.id]: { ...PLACE.role, mentionable: true } },
    }),
  };
  return Object.keys(resolved).length ? { resolved } : {};
}

const commandData = ({ id, command }: Registered, options: readonly Filled[]): object => ({
  id,
  name: command,
  type: ApplicationCommandType.ChatInput,
  ...(options.length > 0 && { options }),
});

/** A command that was sent. */
export const commandPayload = (token: string, command: Registered, options: readonly Filled[]): object => ({
  ...setting(token),
  type: InteractionType.ApplicationCommand,
  data: { ...commandData(command, options), ...resolvedOf(options) },
});

/** A command while one of its options is typed. */
export const completionPayload = (
  token: string,
  command: Registered,
  options: readonly Filled[],
): object => ({
  ...setting(token),
  type: InteractionType.ApplicationCommandAutocomplete,
  data: commandData(command, options),
});

/** A message as Discord's API gives it. */
export const messageData = (message: Shown): object => ({
  id: message.id,
  type: MessageType.ChatInputCommand,
  channel_id: PLACE.channel.id,
  application_id: PLACE.application,
  author: { id: PLACE.application, username: 'Parallax', discriminator: '0000', avatar: null, bot: true },
  content: message.content,
  timestamp: message.at,
  edited_timestamp: null,
  embeds: message.embeds,
  components: message.components,
  attachments: message.attachments,
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  flags: message.hidden ? MessageFlags.Ephemeral : 0,
});

/** A button that was pressed. */
export const componentPayload = (token: string, message: Shown, customId: string): object => ({
  ...setting(token),
  type: InteractionType.MessageComponent,
  message: messageData(message),
  data: { custom_id: customId, component_type: ComponentType.Button },
});

/** A form that was sent; `message` is the one with the button that opened it, if one did. */
export const formPayload = (
  token: string,
  message: Shown | undefined,
  customId: string,
  values: Readonly<Record<string, string>>,
): object => ({
  ...setting(token),
  type: InteractionType.ModalSubmit,
  ...(message && { message: messageData(message) }),
  data: {
    custom_id: customId,
    components: Object.entries(values).map(([name, value], i) => ({
      type: ComponentType.Label,
      id: 2 * i + 1,
      component: { type: ComponentType.TextInput, id: 2 * i + 2, custom_id: name, value },
    })),
  },
});
