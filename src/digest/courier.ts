import type { Logger } from 'pino';
import type { Meter } from '../meter.ts';
import type { Store } from '../state/store.ts';
import type { Compose, DigestPort } from './port.ts';

/** What posting digests needs. */
export interface Courier {
  /** Reading it throws a StateError while there is none. */
  readonly store: Pick<Store, 'ledger' | 'shown' | 'schedules' | 'runs'>;
  readonly port: DigestPort;
  readonly compose: Compose;
  /** The name of this process in the ledger. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Logger;
  readonly meter?: Meter;
}
