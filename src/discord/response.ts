import {
  type APIInteractionResponse,
  MessageFlags,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { type MessageBody, parted } from './message.ts';
import type { Outcome } from './outcome.ts';

type Shown = Extract<Outcome, { is: 'message' }>;
type Made = WeakMap<MessageBody, APIInteractionResponse>;

/** The responses that were made of messages, by who sees them where. */
const MADE = { replacing: new WeakMap() as Made, hidden: new WeakMap() as Made, open: new WeakMap() as Made };

function responseOfMessage({ message, hidden, replaces }: Shown): APIInteractionResponse {
  const { data } = parted(message);
  if (replaces) return { type: Respond.UpdateMessage, data };
  return {
    type: Respond.ChannelMessageWithSource,
    data: { ...data, ...(hidden && { flags: MessageFlags.Ephemeral }) },
  };
}

/**
 * What an interaction is acknowledged with. The same message gives the very same response, so that whoever keeps answers
 * need not write them out again.
 */
export function responseOf(outcome: Outcome): APIInteractionResponse {
  switch (outcome.is) {
    case 'pong':
      return { type: Respond.Pong };
    case 'choices':
      return { type: Respond.ApplicationCommandAutocompleteResult, data: { choices: outcome.choices } };
    case 'form':
      return { type: Respond.Modal, data: outcome.form };
    case 'message': {
      const made = MADE[outcome.replaces ? 'replacing' : outcome.hidden ? 'hidden' : 'open'];
      const response = made.get(outcome.message) ?? responseOfMessage(outcome);
      made.set(outcome.message, response);
      return response;
    }
  }
}
