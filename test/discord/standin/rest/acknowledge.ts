import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { union } from 'zod/mini';
import type { Exchange, Outcome } from '../exchange.ts';
import { choiceValueProblems, deferralProblems, typeProblems } from '../rules/answer.ts';
import { answerFlags, checkMessage, editFlags } from '../rules/message.ts';
import { modalProblems } from '../rules/modal.ts';
import type { Store } from '../store.ts';
import { addMessage, asAnswer, editMessage } from './messages.ts';
import { refuseInvalid } from './refusal.ts';
import { parse } from './schema.ts';

const schema = union([
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
]);

/**
 * Takes the first answer to an interaction and gives the message that it made or changed, if any.
 * @throws Refusal for a body that Discord would not take; the interaction is then still to be answered
 */
export function acknowledge(
  store: Store,
  exchange: Exchange,
  body: unknown,
  files: readonly File[],
): APIMessage | undefined {
  const answer = parse(schema, body);
  const { interaction } = exchange;
  refuseInvalid(typeProblems(interaction, answer.type));
  const seen = (outcome: Outcome) => {
    exchange.acknowledged = answer.type;
    exchange.outcome.resolve(outcome);
  };
  const shown = (message: APIMessage) => {
    exchange.original = message.id;
    seen({ kind: 'message', message });
    return message;
  };

  switch (answer.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      // The schema lets the message be left out, Discord does not.
      const data = answer.data ?? {};
      checkMessage(data, ['data'], answerFlags);
      return shown(
        asAnswer(store, addMessage(store, interaction.channel?.id ?? '', data, files), interaction),
      );
    }
    case InteractionResponseType.UpdateMessage: {
      const data = answer.data ?? {};
      checkMessage(data, ['data'], editFlags);
      return shown(editMessage(store, interaction.message?.id ?? '', data, files));
    }
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return defer(store, exchange, answer);
    case InteractionResponseType.DeferredMessageUpdate:
      exchange.acknowledged = answer.type;
      if (interaction.message) exchange.original = interaction.message.id;
      return interaction.message;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      refuseInvalid(choiceValueProblems(answer.data.choices ?? []));
      seen({ kind: 'choices', choices: answer.data.choices ?? [] });
      return undefined;
    case InteractionResponseType.Modal:
      refuseInvalid(modalProblems(answer.data, ['data']));
      seen({ kind: 'modal', modal: answer.data });
      return undefined;
    default:
      return undefined;
  }
}

/** The message that says that the bot is thinking; whoever waits for the answer waits on. */
function defer(
  store: Store,
  exchange: Exchange,
  { type, data }: APIInteractionResponseDeferredChannelMessageWithSource,
): APIMessage {
  refuseInvalid(deferralProblems(data ?? {}));
  const { interaction } = exchange;
  const flags = (data?.flags ?? 0) | MessageFlags.Loading;
  const loading = addMessage(store, interaction.channel?.id ?? '', { flags }, []);
  exchange.acknowledged = type;
  exchange.original = loading.id;
  return asAnswer(store, loading, interaction);
}
