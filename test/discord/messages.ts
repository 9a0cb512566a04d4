import {
  type APIAttachment,
  type APIMessage,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Interaction } from './exchange.ts';
import { Refusal } from './refusal.ts';
import { pings } from './rules/mentions.ts';
import type { MessageBody } from './rules/message.ts';
import { type Store, user } from './store.ts';

type Body = MessageBody & {
  readonly attachments?: readonly { id?: number | string | undefined }[] | null | undefined;
};

/** A new message of the bot in a channel, with the flags that it was sent with. It is kept in the store. */
export function addMessage(store: Store, channel: string, body: Body, files: readonly File[]): APIMessage {
  const blank: APIMessage = {
    id: store.newId(),
    channel_id: channel,
    author: store.bot,
    content: '',
    timestamp: new Date(store.clock()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: MessageType.Default,
    flags: body.flags ?? 0,
  };
  return keep(store, { ...blank, ...shown(store, blank, body, files) });
}

/** The message with what the body changes; keys that the body leaves out stay as they are. */
export function editMessage(store: Store, id: string, body: Body, files: readonly File[]): APIMessage {
  const before = messageOf(store, id);
  const suppress = MessageFlags.SuppressEmbeds;
  const flags = (before.flags ?? 0) & ~MessageFlags.Loading;
  return keep(store, {
    ...before,
    ...shown(store, before, body, files),
    flags: typeof body.flags === 'number' ? (flags & ~suppress) | (body.flags & suppress) : flags,
    edited_timestamp: new Date(store.clock()).toISOString(),
  });
}

/** Marks a message as the answer to an interaction, as Discord shows it above the message. */
export function asAnswer(store: Store, message: APIMessage, to: Interaction): APIMessage {
  const asker = to.member?.user ?? to.user;
  const owners = to.authorizing_integration_owners;
  const triggered = { id: to.id, user: asker ?? user('0', 'nobody'), authorizing_integration_owners: owners };
  return keep(store, {
    ...message,
    type: to.type === 2 ? MessageType.ChatInputCommand : MessageType.Reply,
    application_id: to.application_id,
    webhook_id: to.application_id,
    interaction_metadata:
      to.type === 3
        ? { ...triggered, type: to.type, interacted_message_id: to.message.id }
        : { ...triggered, type: 2 },
  });
}

/** @throws Refusal 10008 when there is no such message */
export function messageOf(store: Store, id: string): APIMessage {
  const message = store.messages.get(id);
  if (message === undefined) throw new Refusal(404, 10008, 'Unknown Message');
  return message;
}

function keep(store: Store, message: APIMessage): APIMessage {
  store.messages.set(message.id, message);
  return message;
}

function shown(store: Store, before: APIMessage, body: Body, files: readonly File[]) {
  const content = (body.content === undefined ? before.content : (body.content ?? '')).trim();
  const pinged = pings(content, body.allowed_mentions ?? undefined);
  const embeds = body.embeds === undefined ? before.embeds : (body.embeds ?? []);
  const components = body.components === undefined ? before.components : (body.components ?? []);
  const kept = new Set(body.attachments?.map(({ id }) => String(id)));
  const old = before.attachments.filter(({ id }) => !body.attachments || kept.has(id));
  return {
    content,
    mention_everyone: pinged.everyone,
    mentions: pinged.users.map((id) => user(id, `user-${id}`)),
    mention_roles: pinged.roles,
    embeds: embeds.map((embed) => ({ ...embed, type: EmbedType.Rich })),
    components: numbered(components ?? []),
    attachments: [...old, ...files.map((file) => attach(store, file))],
  };
}

function attach(store: Store, file: File): APIAttachment {
  const id = store.newId();
  store.files.set(id, file);
  const url = `${store.origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.size, url, proxy_url: url, content_type: file.type };
}

/** Discord numbers the components of a message from 1. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let next = 1;
  return components.map((row) => {
    const id = next++;
    if (row.type !== 1) return { ...row, id };
    return { ...row, id, components: row.components.map((component) => ({ ...component, id: next++ })) };
  });
}
