import type { Logger } from 'pino';
import { openEndpoint } from '../discord/endpoint.ts';
import type { HandlerOptions } from '../discord/handler.ts';
import { commandBodies } from '../discord/registration.ts';
import { interactions } from '../http/interactions.ts';
import { startHttp } from '../http/server.ts';
import { articleRoutes } from './article-routes.ts';
import { assetRoutes } from './asset-routes.ts';
import { assets } from './assets.ts';
import { channelRoutes } from './channel-routes.ts';
import { catalogueOf } from './discord-side/catalogue.ts';
import { Conversation } from './discord-side/conversation.ts';
import { DiscordSide } from './discord-side/discord-side.ts';
import { PLACE } from './discord-side/place.ts';
import { newSigner } from './discord-side/signature.ts';
import { webhooks } from './discord-side/webhooks.ts';
import { portOrAny } from './free-port.ts';
import { sameOriginOnly } from './same-origin.ts';

export interface LocalOptions extends HandlerOptions {
  /** The port to listen on, if it is free; 0 for any. */
  readonly port: number;
  readonly log: Logger;
}

/** The page, served on this machine alone. */
export interface LocalPage {
  /** Its address: `http://127.0.0.1:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/**
 * Serve the page. What is done there is signed with a key of this run, goes to `POST /interactions` of the same server,
 * and is answered like anything from Discord; what is answered later comes back by webhooks, as it would there.
 */
export async function servePage(options: LocalOptions): Promise<LocalPage> {
  const { log, port } = options;
  const signer = newSigner();
  const conversation = new Conversation();
  const commands = catalogueOf(commandBodies());
  const side = new DiscordSide({
    commands,
    conversation,
    post: async (payload) => {
      const body = JSON.stringify(payload);
      return fetch(`${page.origin}/interactions`, { method: 'POST', headers: signer.headers(body), body });
    },
  });
  const rest = await startHttp({ host: HOST, port: 0, routes: [webhooks(side)], log });
  const endpoint = await openEndpoint({
    ...options,
    token: undefined,
    application: PLACE.application,
    guild: PLACE.guild,
    api: `${rest.origin}/api`,
  });
  const offer = {
    commands: [...commands.values()],
    members: [PLACE.member],
    channels: [PLACE.channel],
    roles: [PLACE.role],
  };
  const page = await startHttp({
    host: HOST,
    port: await portOrAny(HOST, port),
    log,
    routes: [
      interactions(signer.publicKey, endpoint),
      sameOriginOnly(channelRoutes({ side, conversation, offer })),
      sameOriginOnly(articleRoutes(options, '/')),
      assetRoutes(await assets()),
    ],
  });
  return {
    origin: page.origin,
    async close() {
      await page.close();
      await endpoint.close();
      await rest.close();
    },
  };
}
