import type { Logger } from 'pino';
import { openEndpoint } from '../discord/endpoint.ts';
import type { HandlerOptions } from '../discord/handler-options.ts';
import { interactions } from '../http/interactions.ts';
import { startHttp } from '../http/server.ts';
import { articleRoutes } from './article-routes.ts';
import { assetRoutes } from './asset-routes.ts';
import { assets } from './assets.ts';
import { channelRoutes } from './channel-routes.ts';
import { PLACE } from './discord-side/place.ts';
import { portOrAny } from './free-port.ts';
import { HOST, type LocalDiscord } from './local-discord.ts';
import { sameOriginOnly } from './same-origin.ts';

export interface LocalOptions extends HandlerOptions {
  /** Who plays Discord's part. */
  readonly discord: LocalDiscord;
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

/**
 * Serve the page. What is done there is signed with a key of this run, goes to `POST /interactions` of the same server,
 * and is answered like anything from Discord; what is answered later comes back by webhooks, as it would there.
 */
export async function servePage(options: LocalOptions): Promise<LocalPage> {
  const { log, port, discord } = options;
  const endpoint = await openEndpoint({
    ...options,
    token: undefined,
    application: PLACE.application,
    guild: PLACE.guild,
    api: discord.api,
  });
  const page = await startHttp({
    host: HOST,
    port: await portOrAny(HOST, port),
    log,
    routes: [
      interactions(discord.publicKey, endpoint),
      sameOriginOnly(channelRoutes(discord)),
      sameOriginOnly(articleRoutes(options, '/')),
      assetRoutes(await assets()),
    ],
  });
  discord.sendTo(page.origin);
  return {
    origin: page.origin,
    async close() {
      await page.close();
      await endpoint.close();
    },
  };
}
