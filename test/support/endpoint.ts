import { generateKeyPairSync, sign } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { openEndpoint } from '../../src/discord/endpoint.ts';
import { health } from '../../src/http/health.ts';
import { interactions } from '../../src/http/interactions.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { startHttp } from '../../src/http/server.ts';
import type { Interaction, Outcome } from '../discord/standin/exchange.ts';
import { type Given, given, type WorldOptions } from './bot.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** The public key of the application under test, as its developer page shows it. */
export const PUBLIC_KEY = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString(
  'hex',
);

/** Now, in the seconds that Discord signs. */
export const now = (): number => Math.floor(Date.now() / 1000);

/** A request for `POST /interactions` with a body signed as Discord does. */
export function signed(
  body: string | Buffer,
  timestamp: number | string = now(),
): RequestInit & { headers: Record<string, string> } {
  const bytes = Buffer.from(body);
  const signature = sign(null, Buffer.concat([Buffer.from(String(timestamp)), bytes]), privateKey);
  return {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/json',
      'x-signature-ed25519': signature.toString('hex'),
      'x-signature-timestamp': String(timestamp),
    },
  };
}

export interface EndpointWorld extends Omit<Given, 'options'> {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Asks for something else than an interaction. */
  get(path: string, request?: RequestInit): Promise<Response>;
  /** Posts to `/interactions`. */
  post(request: RequestInit): Promise<Response>;
  /** Does with an interaction what Discord does: posts it signed, takes the response in, and gives what people see in the end. */
  see(interaction: Interaction): Promise<Outcome>;
  /** The same for what is answered with a message. */
  message(interaction: Interaction): Promise<APIMessage>;
  /** Finishes what is being answered. */
  close(): Promise<void>;
}

/** The real endpoint with a real corpus, answering a stand-in for Discord; all of it gone when the test is. */
export async function endpoint(options: WorldOptions = {}): Promise<EndpointWorld> {
  const metrics = createMetrics();
  const { options: of, ...made } = await given({ meter: metrics.meter, ...options });
  const opened = await openEndpoint(of);
  const routes = [interactions(PUBLIC_KEY, opened), health(made.corpus, new Map()), metrics.routes];
  const server = await startHttp({ host: '127.0.0.1', port: 0, log: of.log, routes });
  const close = async (): Promise<void> => {
    await server.close();
    await opened.close();
  };
  onTestFinished(close);
  const get = (path: string, request: RequestInit = {}) => fetch(`${server.origin}${path}`, request);
  const post = (request: RequestInit) => get('/interactions', request);

  async function see(interaction: Interaction): Promise<Outcome> {
    const response = await post(signed(JSON.stringify(interaction)));
    if (response.status !== 200) throw new Error(`answered with ${response.status}`);
    const { id, token } = interaction;
    // What Discord does with a response is what it does with a callback.
    const taken = await fetch(`${made.discord.api}/v10/interactions/${id}/${token}/callback`, {
      method: 'POST',
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
      body: await response.bytes(),
    });
    if (!taken.ok) throw new Error(`Discord refuses the answer: ${await taken.text()}`);
    const exchange = made.discord.store.exchanges.get(token);
    if (!exchange) throw new Error('this interaction was not made by the stand-in');
    return exchange.outcome.promise;
  }
  async function message(interaction: Interaction): Promise<APIMessage> {
    const outcome = await see(interaction);
    if (outcome.kind !== 'message') throw new Error(`answered with ${outcome.kind}`);
    return outcome.message;
  }
  return { ...made, origin: server.origin, get, post, see, message, close };
}
