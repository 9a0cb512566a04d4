import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
// The classes of the copy that discord.js loads: those are thrown.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import {
  type APIInteractionResponse,
  type MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';
import { type MessageBody, type MessageFile, parted } from './message.ts';
import { multipart } from './multipart.ts';

const { InteractionHasAlreadyBeenAcknowledged, UnknownInteraction, UnknownWebhook } = RESTJSONErrorCodes;

/** How answers travel back: over REST for the gateway, in the response and then over REST for the endpoint. */
export interface Transport {
  /** The one acknowledgement that Discord takes, and the files of its message. */
  acknowledge(response: APIInteractionResponse, files: readonly MessageFile[]): Promise<void>;
  /** Fill in the message of a deferred acknowledgement. */
  edit(message: MessageBody): Promise<void>;
  /** Send a further message that only the asker sees. */
  follow(message: MessageBody & { readonly flags: MessageFlags.Ephemeral }): Promise<void>;
}

/** The one who asked hung up before there was an answer. */
export class HungUp extends Error {
  override readonly name = 'HungUp';
}

/** Discord's code for what went wrong, or the system's; undefined where there is none. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Whether an interaction can no longer be answered: it is too old, or answered already. Nothing can be done then. */
export const isOver = (error: unknown): boolean =>
  error instanceof HungUp ||
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

/** A request that the interaction's token in its path is enough for, with its files beside the JSON. */
function request(message: unknown, files: readonly MessageFile[]) {
  if (files.length === 0) return { body: message, auth: false };
  const { type, body } = multipart(message, files);
  return { body, passThroughBody: true, headers: { 'Content-Type': type }, auth: false };
}

/** What follows an acknowledgement goes by the webhook that each interaction has. */
function webhook(rest: REST, { token, application_id }: Interaction): Pick<Transport, 'edit' | 'follow'> {
  const parts = (message: MessageBody) => {
    const { data, files } = parted(message);
    return request(data, files);
  };
  return {
    edit: (message) => send(() => rest.patch(Routes.webhookMessage(application_id, token), parts(message))),
    follow: (message) => send(() => rest.post(Routes.webhook(application_id, token), parts(message))),
  };
}

/** How the answers to an interaction travel back when it came over the gateway: all over REST. */
export const restTransport = (rest: REST, interaction: Interaction): Transport => ({
  acknowledge: (response, files) =>
    send(() =>
      rest.post(Routes.interactionCallback(interaction.id, interaction.token), request(response, files)),
    ),
  ...webhook(rest, interaction),
});

/** How long to wait, in milliseconds, for Discord to take in a response that it was just sent. */
const TAKEN_IN = [50, 250, 1000];

/** Until Discord has taken in the response to an interaction, it knows no webhook for it. */
async function patiently(request: () => Promise<void>): Promise<void> {
  for (const wait of TAKEN_IN) {
    try {
      return await request();
    } catch (error) {
      if (codeOf(error) !== UnknownWebhook) throw error;
      await sleep(wait);
    }
  }
  return request();
}

/** The same when it came over HTTP: first in the response, by `respond`, then over REST. */
export function responseTransport(
  rest: REST,
  interaction: Interaction,
  respond: Transport['acknowledge'],
): Transport {
  const { edit, follow } = webhook(rest, interaction);
  return {
    acknowledge: respond,
    edit: (body) => patiently(() => edit(body)),
    follow: (body) => patiently(() => follow(body)),
  };
}
