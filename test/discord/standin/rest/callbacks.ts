import { type APIMessage, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Exchange } from '../exchange.ts';
import type { Store } from '../store.ts';
import { acknowledge } from './acknowledge.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';

/** How long the first answer may take, in milliseconds. */
const acknowledgeWithin = 3000;

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
        const wanted = query.get('with_response') === 'true';
        return wanted ? { status: 200, body: callbackOf(exchange, message) } : { status: 204 };
      },
    },
  ];
}

const unknown = () => new Refusal(404, 10062, 'Unknown interaction');

/** What Discord tells of a callback to a bot that asks for it. */
function callbackOf({ interaction, acknowledged }: Exchange, message: APIMessage | undefined) {
  const { id, type } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return { interaction: { id, type } };
  const flags = message?.flags ?? 0;
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  const resource = { type: acknowledged, ...(message && { message }) };
  return { interaction: { id, type, ...about }, resource };
}
