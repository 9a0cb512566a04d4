import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { MessageData } from './body.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The first answer to an interaction, of the kinds that there are. */
export const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Respond.ChannelMessageWithSource), data: MessageData }),
  z.object({
    type: z.literal(Respond.DeferredChannelMessageWithSource),
    data: MessageData.default({ flags: 0 }),
  }),
  z.object({ type: z.literal(Respond.UpdateMessage), data: MessageData }),
  z.object({ type: z.literal(Respond.DeferredMessageUpdate) }),
  z.object({
    type: z.literal(Respond.ApplicationCommandAutocompleteResult),
    data: z.object({ choices: z.array(z.custom<APIApplicationCommandOptionChoice>(isObject)) }),
  }),
  z.object({
    type: z.literal(Respond.Modal),
    data: z.custom<APIModalInteractionResponseCallbackData>(isObject),
  }),
]);
