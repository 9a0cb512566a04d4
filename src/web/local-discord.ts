import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { commandBodies } from '../discord/registration.ts';
import { startHttp } from '../http/server.ts';
import { catalogueOf } from './discord-side/catalogue.ts';
import { channels } from './discord-side/channels.ts';
import { Conversation } from './discord-side/conversation.ts';
import { DiscordSide } from './discord-side/discord-side.ts';
import { PLACE } from './discord-side/place.ts';
import { newSigner } from './discord-side/signature.ts';
import { webhooks } from './discord-side/webhooks.ts';
import type { Offer } from './protocol.ts';

/** The part that Discord plays, on this machine: one channel, and a REST API that takes what a bot says there. */
export interface LocalDiscord {
  /** The bot's token here. */
  readonly token: string;
  /** The base of the REST API, without the version. */
  readonly api: string;
  /** What it signs interactions with: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly side: DiscordSide;
  readonly conversation: Conversation;
  readonly offer: Offer;
  /** Where interactions go from now on: `http://127.0.0.1:3000`. */
  sendTo(origin: string): void;
  close(): Promise<void>;
}

export const HOST = '127.0.0.1';

/** Play Discord's part. Its key and its token are of this run alone. */
export async function openLocalDiscord(log: Logger): Promise<LocalDiscord> {
  const signer = newSigner();
  const token = randomUUID();
  const conversation = new Conversation();
  const commands = catalogueOf(commandBodies());
  const endpoint = Promise.withResolvers<string>();
  const side = new DiscordSide({
    commands,
    conversation,
    async post(payload) {
      const body = JSON.stringify(payload);
      const headers = signer.headers(body);
      return fetch(`${await endpoint.promise}/interactions`, { method: 'POST', headers, body });
    },
  });
  const routes = [webhooks(side), channels(conversation, token)];
  const rest = await startHttp({ host: HOST, port: 0, routes, log });
  const { member, channel, role } = PLACE;
  return {
    token,
    api: `${rest.origin}/api`,
    publicKey: signer.publicKey,
    side,
    conversation,
    offer: { commands: [...commands.values()], members: [member], channels: [channel], roles: [role] },
    sendTo: endpoint.resolve,
    close: () => rest.close(),
  };
}
