import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
  APIChatInputApplicationCommandInteraction,
  APIMessage,
  APIMessageComponentInteraction,
  APIModalInteractionResponseCallbackData,
  APIModalSubmitInteraction,
  InteractionResponseType,
} from 'discord-api-types/v10';

/** What somebody can do that reaches the bot. */
export type Interaction =
  | APIChatInputApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** What somebody sees in the end: a message (new or changed), suggestions, or a form to fill in. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** One interaction and how far its answer has come. */
export type Exchange = {
  readonly interaction: Interaction;
  /** When it was sent, in milliseconds of the stand-in's clock. */
  readonly sent: number;
  readonly outcome: PromiseWithResolvers<Outcome>;
  /** The type of the one acknowledgement; missing until it came. */
  acknowledged?: InteractionResponseType;
  /** The id of the message that `@original` stands for. */
  original?: string;
};

/** A new exchange; an outcome that nobody waits for is no unhandled rejection. */
export function exchangeOf(interaction: Interaction, sent: number): Exchange {
  const outcome = Promise.withResolvers<Outcome>();
  outcome.promise.catch(() => {});
  return { interaction, sent, outcome };
}
