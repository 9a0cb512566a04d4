import {
  type APIAllowedMentions,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Interaction } from '../exchange.ts';
import { pings } from '../rules/mentions.ts';
import type { MessageBody } from '../rules/message.ts';
import { type Store, user } from '../store.ts';
import { type Pictures, placeFiles } from './files.ts';
import { Refusal } from './refusal.ts';

type Body = MessageBody & Pictures;

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
  return keep(store, {
    ...message,
    type: to.type === InteractionType.ApplicationCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    application_id: to.application_id,
    webhook_id: to.application_id,
    interaction_metadata: metadataOf(to),
  });
}

function metadataOf(to: Interaction): APIMessageInteractionMetadata {
  const { id, authorizing_integration_owners } = to;
  const by = { id, user: to.member?.user ?? to.user ?? user('0', 'nobody'), authorizing_integration_owners };
  if (to.type === InteractionType.MessageComponent) {
    return { ...by, type: to.type, interacted_message_id: to.message.id };
  }
  const command = { ...by, type: InteractionType.ApplicationCommand as const };
  if (to.type !== InteractionType.ModalSubmit) return command;
  return { ...by, type: to.type, triggering_interaction_metadata: command };
}

/** @throws Refusal 10008 when there is no such message */
export function messageOf(store: Store, id: string): APIMessage {
  const message = store.messages.get(id);
  if (message === undefined) throw new Refusal(404, 10008, 'Unknown Message');
  return message;
}

/** @throws Refusal 50006 for a message with nothing to see, unless it says that the bot is thinking */
function keep(store: Store, message: APIMessage): APIMessage {
  const { content, embeds, components = [], attachments, flags = 0 } = message;
  const parts = [content, embeds.length, components.length, attachments.length, flags & MessageFlags.Loading];
  if (!parts.some(Boolean)) throw new Refusal(400, 50006, 'Cannot send an empty message');
  store.messages.set(message.id, message);
  return message;
}

function shown(store: Store, before: APIMessage, body: Body, files: readonly File[]) {
  const { content, embeds, components, allowed_mentions } = body;
  return {
    ...(content !== undefined && said((content ?? '').trim(), allowed_mentions ?? undefined)),
    ...(components !== undefined && { components: numbered(components ?? []) }),
    ...placeFiles(store, before, body, files),
    ...(embeds === undefined && { embeds: before.embeds }),
  };
}

/** A text and whom it pings. */
function said(content: string, allowed: APIAllowedMentions | undefined) {
  const { users, roles, everyone } = pings(content, allowed);
  const mentions = users.map((id) => user(id, `user-${id}`));
  return { content, mentions, mention_roles: roles, mention_everyone: everyone };
}

/** Discord numbers the components of a message from 1. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let next = 1;
  return components.map((row) => {
    const id = next++;
    if (row.type !== ComponentType.ActionRow) return { ...row, id };
    return { ...row, id, components: row.components.map((component) => ({ ...component, id: next++ })) };
  });
}
