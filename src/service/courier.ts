import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import type { Catalogue } from '../desk/catalogue.ts';
import type { Courier } from '../digest/courier.ts';
import type { Corpus } from '../discord/calls.ts';
import { openDigestPort } from '../discord/digest-port.ts';
import { label } from '../locale/label.ts';
import type { Meter } from '../meter.ts';
import type { State } from '../state/state.ts';

/** What posting digests is made of in a running bot. */
export interface CourierOptions {
  readonly token: string;
  /** Another base of Discord's REST API, without the version. */
  readonly api: string | undefined;
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly log: Logger;
  readonly meter: Meter;
}

/** Who posts digests: composed where the stories are, remembered in the state, and sent over REST. */
export const courierOf = ({ corpus, catalogue, state, ...options }: CourierOptions): Courier => ({
  get store() {
    return state.store;
  },
  port: openDigestPort(options),
  // A story may have been archived, emptied or hidden from a server since its schedule was made.
  async compose({ server, story }, question) {
    const seen = await catalogue.seen(server);
    if (!seen.some(({ key }) => key === story)) throw new UserError(label('error.digest.story'));
    return corpus.ask(story, 'digest', question);
  },
  owner: state.owner,
  now: Date.now,
  log: options.log,
  meter: options.meter,
});
