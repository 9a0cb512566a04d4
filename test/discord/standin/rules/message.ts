import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Problem, refuseInvalid } from '../rest/refusal.ts';
import { componentProblems } from './components.ts';
import { embedProblems } from './embeds.ts';
import { mentionProblems } from './mentions.ts';

/** What a message says, in whichever way it is sent. */
export type MessageBody = {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
};

/**
 * The rules of a message that no schema expresses.
 * @param at where the message stands in the body, `['data']` in an interaction callback
 * @param may the flags that can be set in this way of sending
 * @throws Refusal 50035 with every problem
 */
export function checkMessage(body: MessageBody, at: readonly PropertyKey[], may: number): void {
  const problems: Problem[] = [
    ...embedProblems(body.embeds ?? [], [...at, 'embeds']),
    ...componentProblems(body.components ?? [], [...at, 'components']),
    ...mentionProblems(body.allowed_mentions ?? {}, [...at, 'allowed_mentions']),
  ];
  if ((body.content?.length ?? 0) > 2000) {
    const message = 'Must be 2000 or fewer in length.';
    problems.push({ path: [...at, 'content'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  if (((body.flags ?? 0) & ~may) !== 0) {
    const message = 'A flag that cannot be set here.';
    problems.push({ path: [...at, 'flags'], code: 'FLAGS_NOT_ALLOWED', message });
  }
  refuseInvalid(problems);
}

/** The flags that a bot may set on a message in a channel, and on an answer to an interaction. */
export const channelFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
export const answerFlags = channelFlags | MessageFlags.Ephemeral;
export const editFlags: number = MessageFlags.SuppressEmbeds;
