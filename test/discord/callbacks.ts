import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { union } from 'zod/mini';
import type { Exchange, Outcome } from './exchange.ts';
import { addMessage, asAnswer, editMessage } from './messages.ts';
import { Refusal, refuseInvalid } from './refusal.ts';
import type { Route } from './routes.ts';
import { answerFlags, checkMessage, editFlags, refuseEmpty } from './rules/message.ts';
import { modalProblems } from './rules/modal.ts';
import { parse } from './schema.ts';
import type { Store } from './store.ts';

/** How long the first answer may take, in milliseconds. */
export const acknowledgeWithin = 3000;

const schema = union([
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
]);

/** The one acknowledgement that each interaction takes. */
export function callbackRoutes(store: Store): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/interactions/:/:/callback',
      open: true,
      handle: ({ body, files, query }, id = '', token = '') => {
        const exchange = store.exchanges.get(token);
        if (exchange === undefined || exchange.interaction.id !== id) throw unknown();
        if (exchange.acknowledged !== undefined) {
          throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
        }
        if (store.clock() - exchange.sent > acknowledgeWithin) throw unknown();
        const message = acknowledge(store, exchange, body, files);
        return query.get('with_response') === 'true'
          ? { status: 200, body: resource(exchange, message) }
          : { status: 204 };
      },
    },
  ];
}

const unknown = () => new Refusal(404, 10062, 'Unknown interaction');

/**
 * Takes the answer to an interaction, in whichever way it came, and gives the message that it made or changed.
 * @throws Refusal for a body that Discord would not take
 */
export function acknowledge(
  store: Store,
  exchange: Exchange,
  body: unknown,
  files: readonly File[],
): APIMessage | undefined {
  const answer = parse(schema, body);
  refuseWrongType(exchange, answer.type);
  const done = (outcome: Outcome, message?: APIMessage) => {
    exchange.acknowledged = answer.type;
    if (message !== undefined) exchange.original = message.id;
    exchange.outcome.resolve(outcome);
    return message;
  };
  const { interaction } = exchange;
  const channel = interaction.channel?.id ?? '';
  switch (answer.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const { data } = answer;
      if (!data) throw required('data');
      checkMessage(data, ['data'], answerFlags);
      refuseEmpty(data, files.length);
      const message = asAnswer(store, addMessage(store, channel, data, files), interaction);
      return done({ kind: 'message', message }, message);
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const { flags = 0, ...rest } = answer.data ?? {};
      const extra = Object.keys(rest).map((key) =>
        problem(['data', key], 'A deferred answer takes only flags.'),
      );
      if (flags & ~MessageFlags.Ephemeral) extra.push(problem(['data', 'flags'], 'Only the ephemeral flag.'));
      refuseInvalid(extra);
      const loading = addMessage(store, channel, { flags: flags | MessageFlags.Loading }, []);
      exchange.acknowledged = answer.type;
      exchange.original = loading.id;
      return asAnswer(store, loading, interaction);
    }
    case InteractionResponseType.DeferredMessageUpdate:
      exchange.acknowledged = answer.type;
      if (interaction.message) exchange.original = interaction.message.id;
      return undefined;
    case InteractionResponseType.UpdateMessage: {
      const data = answer.data ?? {};
      checkMessage(data, ['data'], editFlags);
      const message = editMessage(store, interaction.message?.id ?? '', data, files);
      return done({ kind: 'message', message }, message);
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = answer.data.choices ?? [];
      refuseInvalid(
        choices.flatMap(({ value }, n) =>
          String(value).length <= 100 && value !== ''
            ? []
            : [problem(['data', 'choices', n, 'value'], 'Length 1 to 100.')],
        ),
      );
      return done({ kind: 'choices', choices });
    }
    case InteractionResponseType.Modal:
      refuseInvalid(modalProblems(answer.data, ['data']));
      return done({ kind: 'modal', modal: answer.data });
    default:
      throw required('type');
  }
}

const problem = (path: readonly PropertyKey[], message: string) => ({
  path,
  code: 'BASE_TYPE_BAD_VALUE',
  message,
});
const required = (key: string) =>
  new Refusal(400, 50035, 'Invalid Form Body', [
    { path: [key], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
  ]);

/** Which kinds of interaction each type of answer fits. */
function refuseWrongType({ interaction }: Exchange, type: InteractionResponseType): void {
  const { Autocomplete, Component, Modal } = {
    Autocomplete: interaction.type === InteractionType.ApplicationCommandAutocomplete,
    Component: interaction.type === InteractionType.MessageComponent,
    Modal: interaction.type === InteractionType.ModalSubmit,
  };
  const updates =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  const fits =
    type !== InteractionResponseType.Pong &&
    Autocomplete === (type === InteractionResponseType.ApplicationCommandAutocompleteResult) &&
    (!updates || ((Component || Modal) && interaction.message !== undefined)) &&
    !(Modal && type === InteractionResponseType.Modal);
  if (!fits)
    refuseInvalid([
      problem(['type'], `Interaction type ${interaction.type} takes no answer of type ${type}.`),
    ]);
}

function resource({ interaction, acknowledged }: Exchange, message: APIMessage | undefined) {
  const { id, type } = interaction;
  const flags = message?.flags ?? 0;
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  return {
    interaction: { id, type, ...about },
    resource: { type: acknowledged, ...(message && { message }) },
  };
}
