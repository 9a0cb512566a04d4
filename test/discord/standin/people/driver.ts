import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIMessageComponentInteraction,
  GatewayDispatchEvents,
} from 'discord-api-types/v10';
import { exchangeOf, type Interaction, type Outcome } from '../exchange.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Store } from '../store.ts';
import { type Click, pressPayload, selectPayload } from './clicks.ts';
import { type Entries, type Form, formPayload } from './forms.ts';
import {
  type AutocompleteRequest,
  autocompletePayload,
  type CommandRequest,
  commandPayload,
} from './payloads.ts';

/** The same acts as payloads only, noted as sent: whoever posts them gets them answered through the REST API. */
export type Payloads = ReturnType<typeof payloadsFor>;

/** What people do in Discord. Each resolves with what they see in the end, a deferred answer when it has come. */
export type Driver = {
  command(request: CommandRequest): Promise<APIMessage>;
  autocomplete(request: AutocompleteRequest): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** @param which the button's custom id, or its number among the message's buttons from 0 */
  press(message: APIMessage, which: string | number, click?: Click): Promise<APIMessage>;
  /** @param which the menu's custom id, or its number among the message's menus from 0 */
  select(
    message: APIMessage,
    which: string | number,
    values: readonly string[],
    click?: Click,
  ): Promise<APIMessage>;
  /** Sends what `payload.command` or `payload.press` made, which the bot answers with a form. */
  openModal(interaction: Interaction): Promise<Form>;
  submitModal(form: Form, entries: Entries): Promise<APIMessage>;
};

/** The acts as payloads, from what is registered and what is on the screen. */
export function payloadsFor(store: Store) {
  const sent = <T extends Interaction>(interaction: T): T => {
    store.exchanges.set(interaction.token, exchangeOf(interaction, store.clock()));
    return interaction;
  };
  return {
    command: (request: CommandRequest) => sent(commandPayload(store, request)),
    autocomplete: (request: AutocompleteRequest) => sent(autocompletePayload(store, request)),
    press: ({ id }: APIMessage, which: string | number, click: Click = {}): APIMessageComponentInteraction =>
      sent(pressPayload(store, id, which, click)),
    select: (
      { id }: APIMessage,
      which: string | number,
      values: readonly string[],
      click: Click = {},
    ): APIMessageComponentInteraction => sent(selectPayload(store, id, which, values, click)),
    submitModal: (form: Form, entries: Entries) => sent(formPayload(store, form, entries)),
  };
}

/** @param patience how long to wait for an answer, in real milliseconds */
export function driverFor(store: Store, gateway: Gateway, payload: Payloads, patience: number): Driver {
  const see = async (interaction: Interaction): Promise<Outcome> => {
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction, interaction.guild_id);
    const exchange = store.exchanges.get(interaction.token);
    if (exchange === undefined) throw new Error('this interaction was not made by the stand-in');
    const timer = setTimeout(() => {
      const state = exchange.acknowledged ? `acknowledged with ${exchange.acknowledged}` : 'not acknowledged';
      exchange.outcome.reject(new Error(`no answer within ${patience} ms, the interaction is ${state}`));
    }, patience);
    return exchange.outcome.promise.finally(() => clearTimeout(timer));
  };
  const message = async (interaction: Interaction) => {
    const outcome = await see(interaction);
    if (outcome.kind !== 'message')
      throw new Error(`the bot answered with ${outcome.kind}, not with a message`);
    return outcome.message;
  };
  return {
    command: async (request) => message(payload.command(request)),
    press: async (on, which, click) => message(payload.press(on, which, click)),
    select: async (on, which, values, click) => message(payload.select(on, which, values, click)),
    submitModal: async (form, entries) => message(payload.submitModal(form, entries)),
    autocomplete: async (request) => {
      const outcome = await see(payload.autocomplete(request));
      if (outcome.kind !== 'choices')
        throw new Error(`the bot answered with ${outcome.kind}, not with choices`);
      return outcome.choices;
    },
    openModal: async (opener) => {
      const outcome = await see(opener);
      if (outcome.kind !== 'modal') throw new Error(`the bot answered with ${outcome.kind}, not with a form`);
      return { modal: outcome.modal, opener };
    },
  };
}
