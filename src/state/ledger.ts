import type { Selectable } from 'kysely';
import { LedgerRow } from './schema/ledger.ts';
import type { ShownItem } from './shown.ts';
import type { Tables } from './tables.ts';

/** What makes a digest the same digest: at most one message is posted for it. */
export interface Slot {
  readonly server: string;
  readonly channel: string;
  /** The id of the schedule, or of what asked for a digest now. */
  readonly schedule: string;
  /** The local day, 'YYYY-MM-DD'. */
  readonly day: string;
  /** The local time of the schedule, 'HH:MM'. */
  readonly slot: string;
}

/** What is known of a slot when it is claimed. Instants are milliseconds since 1970. */
export interface Due extends Slot {
  readonly story: string;
  readonly dueAt: number;
}

/** A span of time, from its start up to its end, in milliseconds since 1970. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** What a message is going to hold. Written down before it is sent: after a crash nobody could tell what was in it. */
export interface Draft {
  /** From when on it may have been sent. */
  readonly at: number;
  readonly window: Window;
  /** Everything that the channel need not be shown again. */
  readonly shown: readonly ShownItem[];
}

/** What became of a slot. Instants are milliseconds since 1970. */
export interface Entry extends Due {
  readonly state: 'claimed' | 'sent' | 'skipped' | 'failed';
  /** The process that works on it, or that finished it. */
  readonly owner: string;
  readonly claimedAt: number;
  readonly leaseUntil: number;
  /** How many times it was claimed: from the second on, a message may have been sent already. */
  readonly attempts: number;
  readonly finishedAt: number | undefined;
  /** Why it was skipped, failed or put off: a code that the reader of the ledger knows. */
  readonly reason: string | undefined;
  readonly window: Window | undefined;
  /** Where the message is: the channel, or its thread in a forum. */
  readonly postedIn: string | undefined;
  readonly message: string | undefined;
  /** How many items the message shows. */
  readonly items: number | undefined;
  /** What was about to be sent: without one, nothing was. */
  readonly draft: Draft | undefined;
}

/** A digest that was posted. */
export interface Sent {
  readonly postedIn: string;
  readonly message: string;
  readonly window: Window;
  /** Everything that the channel need not be shown again. */
  readonly shown: readonly ShownItem[];
}

/** A row of the ledger as an entry. */
export function entryOf(row: Selectable<Tables['ledger']>): Entry {
  const { due_at, claimed_at, lease_until, finished_at, posted_in, window_start, window_end, ...same } =
    LedgerRow.parse(row);
  const known = window_start !== undefined && window_end !== undefined;
  return {
    ...same,
    dueAt: due_at,
    claimedAt: claimed_at,
    leaseUntil: lease_until,
    finishedAt: finished_at,
    postedIn: posted_in,
    window: known ? { start: window_start, end: window_end } : undefined,
  };
}

/** The columns that are a slot's key. */
export const keyOf = ({ server, channel, schedule, day, slot }: Slot): Slot => ({
  server,
  channel,
  schedule,
  day,
  slot,
});
