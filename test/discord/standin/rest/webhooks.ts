import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Exchange } from '../exchange.ts';
import { answerFlags, checkMessage, editFlags } from '../rules/message.ts';
import type { Store } from '../store.ts';
import { addMessage, asAnswer, editMessage, messageOf } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';
import { parse } from './schema.ts';

/** How long the token of an interaction is good for, in milliseconds. */
const tokenLife = 15 * 60_000;

/** What a bot may do with an interaction after it has acknowledged it: `@original` and follow-up messages. */
export function webhookRoutes(store: Store): Route[] {
  const one = '/webhooks/:/:/messages/:';
  return [
    {
      method: 'POST',
      pattern: '/webhooks/:/:',
      open: true,
      handle: ({ body, files }, application = '', token = '') => {
        const exchange = exchangeOf(store, application, token);
        const sent = parse(IncomingWebhookRequestPartialSchema, body);
        checkMessage(sent, [], answerFlags);
        const loading = exchange.original && isLoading(messageOf(store, exchange.original));
        const { flags, ...rest } = sent;
        if (exchange.original && loading) {
          return { status: 200, body: settled(exchange, editMessage(store, exchange.original, rest, files)) };
        }
        const channel = exchange.interaction.channel?.id ?? '';
        const message = asAnswer(store, addMessage(store, channel, sent, files), exchange.interaction);
        return { status: 200, body: settled(exchange, message) };
      },
    },
    {
      method: 'GET',
      pattern: one,
      open: true,
      handle: (_call, application = '', token = '', id = '') => ({
        status: 200,
        body: messageFor(store, exchangeOf(store, application, token), id),
      }),
    },
    {
      method: 'PATCH',
      pattern: one,
      open: true,
      handle: ({ body, files }, application = '', token = '', id = '') => {
        const exchange = exchangeOf(store, application, token);
        const before = messageFor(store, exchange, id);
        const sent = parse(IncomingWebhookUpdateRequestPartialSchema, body);
        checkMessage(sent, [], editFlags);
        return { status: 200, body: settled(exchange, editMessage(store, before.id, sent, files)) };
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      open: true,
      handle: (_call, application = '', token = '', id = '') => {
        store.messages.delete(messageFor(store, exchangeOf(store, application, token), id).id);
        return { status: 204 };
      },
    },
  ];
}

const isLoading = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Loading) !== 0;

/** Somebody who waited for a deferred answer has it now; later changes change nothing about that. */
function settled(exchange: Exchange, message: APIMessage): APIMessage {
  exchange.outcome.resolve({ kind: 'message', message });
  return message;
}

function exchangeOf(store: Store, application: string, token: string): Exchange {
  const exchange = store.exchanges.get(token);
  const silent: readonly (InteractionResponseType | undefined)[] = [
    undefined,
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ];
  if (
    exchange === undefined ||
    application !== store.application.id ||
    silent.includes(exchange.acknowledged)
  ) {
    throw new Refusal(404, 10015, 'Unknown Webhook');
  }
  if (store.clock() - exchange.sent > tokenLife) throw new Refusal(401, 50027, 'Invalid Webhook Token');
  return exchange;
}

/** A message that this interaction's token may touch: its original answer or one of its follow-ups. */
function messageFor(store: Store, exchange: Exchange, id: string): APIMessage {
  const message = messageOf(store, id === '@original' ? (exchange.original ?? '') : id);
  const own = message.interaction_metadata?.id === exchange.interaction.id;
  if (!own && message.id !== exchange.original) throw new Refusal(404, 10008, 'Unknown Message');
  return message;
}
