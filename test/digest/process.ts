import { once } from 'node:events';
import type { Courier } from '../../src/digest/courier.ts';
import type { Compose } from '../../src/digest/port.ts';
import { Runner } from '../../src/digest/runner.ts';
import { openDigestPort } from '../../src/discord/digest-port.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/state/store.ts';
import type { Place } from '../../src/state-place.ts';

// A process that posts what is due: `node process.ts '<JSON of an Order>'`. It may be killed on the way.

/** Where on the way a process is killed: before a call, soon after it began, or after its end. */
export interface Step {
  readonly call: string;
  readonly when: 'before' | 'during' | 'after';
}

/** What the process is told. */
export interface Order {
  readonly place: Place;
  readonly api: string;
  readonly token: string;
  readonly now: number;
  readonly owner: string;
  /** Where it is killed, if it is. */
  readonly step?: Step;
}

/** A page that is always the same, as nothing is to be read. */
export const composeOne: Compose = async () => ({
  name: 'made up',
  embeds: [{ description: 'made up' }],
  news: 1,
  shown: [{ item: 'article:made-up', hash: 'made up' }],
});

/** Milliseconds after which a call is under way. */
const SOON = 30;

const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Something whose call at the step is deadly. */
const deadly = <T extends object>(of: T, { call, when }: Step): T =>
  new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== call || typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        if (when === 'before') die();
        if (when === 'during') setTimeout(die, SOON);
        await Reflect.apply(value, target, given);
        die();
      };
    },
  });

async function postAndLeave({ place, api, token, now, owner, step }: Order): Promise<void> {
  const log = createLog('silent');
  const { schedules, shown, runs, ledger } = await openStore(place);
  const port = openDigestPort({ token, api, log });
  const courier: Courier = {
    store: { schedules, shown, runs, ledger: step ? deadly(ledger, step) : ledger },
    port: step ? deadly(port, step) : port,
    compose: composeOne,
    owner,
    now: () => now,
    log,
  };
  // Whoever started it by `fork` wants several to begin at once.
  if (process.send) {
    process.send('ready');
    await once(process, 'message');
  }
  await new Runner(courier).look();
  process.exit(0);
}

const [, script, order] = process.argv;
if (script === import.meta.filename) await postAndLeave(JSON.parse(order ?? ''));
