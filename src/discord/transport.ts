import type { REST } from '@discordjs/rest';
// The classes of the copy that discord.js loads: those are thrown.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Transport } from './converse.ts';
import type { Interaction } from './interaction.ts';

const { InteractionHasAlreadyBeenAcknowledged, UnknownInteraction } = RESTJSONErrorCodes;

/** Discord's code for what went wrong, or the system's; undefined where there is none. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Whether an interaction can no longer be answered: it is too old, or answered already. Nothing can be done then. */
export const isOver = (error: unknown): boolean =>
  [UnknownInteraction, InteractionHasAlreadyBeenAcknowledged].some((code) => code === codeOf(error));

/**
 * The library tries again what Discord could not serve; a connection that broke is tried once more here.
 * That an interaction is acknowledged already then means that only the first answer was lost.
 */
async function send(request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError)
      throw error;
    await request().catch((again: unknown) => {
      if (codeOf(again) !== InteractionHasAlreadyBeenAcknowledged) throw again;
    });
  }
}

/** How the answers to an interaction travel back over REST. Its token is all that they need. */
export const restTransport = (rest: REST, { id, token, application_id }: Interaction): Transport => ({
  acknowledge: (body) => send(() => rest.post(Routes.interactionCallback(id, token), { body, auth: false })),
  edit: (body) => send(() => rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false })),
  follow: (body) => send(() => rest.post(Routes.webhook(application_id, token), { body, auth: false })),
});
