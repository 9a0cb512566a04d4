import { once } from 'node:events';
import { createServer } from 'node:http';
import { PATIENCE } from '../support/patience.ts';
import { type Gateway, openGateway } from './standin/gateway/gateway.ts';
import { type Driver, driverFor, type Payloads, payloadsFor } from './standin/people/driver.ts';
import { createFaults, type Fault } from './standin/rest/faults.ts';
import { type Logged, serveRest } from './standin/rest/rest.ts';
import { createStore, type Store } from './standin/store.ts';

export { known } from './standin/store.ts';

/** How a stand-in differs from the usual. */
export type StandinOptions = {
  /** The bot's token. */
  readonly token: string;
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly clock?: () => number;
  /** How long a driven act waits for its answer, in real milliseconds; as long as a test waits unless told. */
  readonly patience?: number;
  /** Privileged intents that are switched on, as bits; none unless told. */
  readonly privileged?: number;
  /** Milliseconds between heartbeats; 41250 unless told. */
  readonly heartbeat?: number;
};

/** A Discord of our own on 127.0.0.1. */
export type Standin = Driver & {
  /** What discord.js takes as `rest.api`, with version 10. */
  readonly api: string;
  readonly token: string;
  readonly store: Store;
  readonly gateway: Gateway;
  readonly payload: Payloads;
  /** Every REST request that was answered, in order. */
  readonly requests: readonly Logged[];
  /** Those that were refused because something was wrong with them: a test of a bot finds none. */
  readonly refusals: readonly Logged[];
  /**
   * Makes the next requests go wrong.
   * @param pattern matched against `METHOD /path`, the path without `/api/v10` and the query
   */
  fail(pattern: RegExp, fault: Fault): void;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
};

/** Starts a stand-in for Discord's REST API and gateway, on a free port. */
export async function startStandin({
  token,
  clock = Date.now,
  patience = PATIENCE,
  privileged = 0,
  heartbeat = 41_250,
}: StandinOptions): Promise<Standin> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  const origin = `http://127.0.0.1:${address.port}`;

  const store = createStore(clock, origin);
  const faults = createFaults();
  const requests: Logged[] = [];
  serveRest(server, store, token, faults, requests);
  const gateway = openGateway(server, store, { token, privileged, heartbeat });
  const payload = payloadsFor(store);
  return {
    ...driverFor(store, gateway, payload, patience),
    api: `${origin}/api`,
    token,
    store,
    gateway,
    payload,
    requests,
    get refusals() {
      return requests.filter(({ status, fault }) => status >= 400 && !fault);
    },
    fail: faults.add,
    close: async () => {
      for (const { outcome } of store.exchanges.values())
        outcome.reject(new Error('the stand-in was closed'));
      await gateway.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
