import type { Logger } from 'pino';
import type { Courier } from '../digest/courier.ts';
import type { Corpus } from '../discord/calls.ts';
import { openDigestPort } from '../discord/digest-port.ts';
import type { Meter } from '../meter.ts';
import type { State } from '../state/state.ts';

/** What posting digests is made of in a running bot. */
export interface CourierOptions {
  readonly token: string;
  /** Another base of Discord's REST API, without the version. */
  readonly api: string | undefined;
  readonly corpus: Corpus;
  readonly state: State;
  readonly log: Logger;
  readonly meter: Meter;
}

/** Who posts digests: composed where the stories are, remembered in the state, and sent over REST. */
export const courierOf = ({ corpus, state, ...options }: CourierOptions): Courier => ({
  get store() {
    return state.store;
  },
  port: openDigestPort(options),
  compose: (story, question) => corpus.ask(story, 'digest', question),
  owner: state.owner,
  now: Date.now,
  log: options.log,
  meter: options.meter,
});
