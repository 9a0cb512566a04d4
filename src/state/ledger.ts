import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type ShownItem, ShownRow, writeShown } from './shown.ts';
import type { Database, Tables } from './tables.ts';
import { Day, Instant, missing, Snowflake } from './values.ts';

/** A slot of the ledger as the database holds it. */
export const LedgerRow = z.object({
  server: Snowflake,
  channel: Snowflake,
  schedule: z.string(),
  day: Day,
  slot: z.string(),
  story: z.string(),
  state: z.enum(['claimed', 'sent', 'skipped', 'failed']),
  owner: z.string(),
  due_at: Instant,
  claimed_at: Instant,
  lease_until: Instant,
  attempts: z.int(),
  finished_at: missing(Instant),
  reason: missing(z.string()),
  window_start: missing(Instant),
  window_end: missing(Instant),
  posted_in: missing(Snowflake),
  message: missing(Snowflake),
  items: missing(z.int()),
  draft: missing(z.string()),
});

/** A draft as the database holds it: JSON. */
const DraftText = z.object({
  at: Instant,
  window: z.object({ start: Instant, end: Instant }),
  shown: z.array(ShownRow.pick({ item: true, hash: true })),
});

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

function entryOf(row: Selectable<Tables['ledger']>): Entry {
  const {
    due_at,
    claimed_at,
    lease_until,
    finished_at,
    posted_in,
    window_start,
    window_end,
    draft,
    ...same
  } = LedgerRow.parse(row);
  const known = window_start !== undefined && window_end !== undefined;
  return {
    ...same,
    dueAt: due_at,
    claimedAt: claimed_at,
    leaseUntil: lease_until,
    finishedAt: finished_at,
    postedIn: posted_in,
    window: known ? { start: window_start, end: window_end } : undefined,
    draft: draft === undefined ? undefined : DraftText.parse(JSON.parse(draft)),
  };
}

const keyOf = ({ server, channel, schedule, day, slot }: Slot): Slot => ({
  server,
  channel,
  schedule,
  day,
  slot,
});

/** The ledger: one row a slot, so that each is worked on by one process at a time and posted once. */
export function ledgerIn(db: Database) {
  const change = (slot: Slot) =>
    db
      .updateTable('ledger')
      .where((of) => of.and(keyOf(slot)))
      .returning('slot');

  /** A change that only the process which holds the lease may make. */
  const changeOwn = (slot: Slot, owner: string) =>
    change(slot).where('state', '=', 'claimed').where('owner', '=', owner);

  const finish = async (
    state: 'skipped' | 'failed',
    slot: Slot,
    owner: string,
    now: number,
    reason: string,
  ): Promise<boolean> => {
    const done = await changeOwn(slot, owner)
      .set({ state, reason, finished_at: now, draft: null })
      .executeTakeFirst();
    return done !== undefined;
  };

  return {
    /**
     * Take a slot for `lease` milliseconds from `now`. One statement, which only one process can win; undefined when
     * the slot is finished or another one holds it. From the second attempt on (`attempts`), a message may be out already.
     */
    async claim(due: Due, owner: string, now: number, lease: number): Promise<Entry | undefined> {
      const row = await db
        .insertInto('ledger')
        .values({
          ...keyOf(due),
          story: due.story,
          due_at: due.dueAt,
          state: 'claimed',
          owner,
          claimed_at: now,
          lease_until: now + lease,
          attempts: 1,
        })
        .onConflict((on) =>
          on
            .columns(['server', 'channel', 'schedule', 'day', 'slot'])
            .doUpdateSet((of) => ({
              owner,
              claimed_at: now,
              lease_until: now + lease,
              attempts: of('ledger.attempts', '+', 1),
            }))
            .where('ledger.state', '=', 'claimed')
            .where('ledger.lease_until', '<=', now),
        )
        .returningAll()
        .executeTakeFirst();
      return row && entryOf(row);
    },

    /** Hold a claimed slot until `until`. False when it is another's by now: then leave it alone. */
    async renew(slot: Slot, owner: string, until: number): Promise<boolean> {
      return (await changeOwn(slot, owner).set({ lease_until: until }).executeTakeFirst()) !== undefined;
    },

    /** Write down what is about to be sent for a claimed slot, and hold it until `until`. False when it is another's by now: then it must not be sent. */
    async drafted(slot: Slot, owner: string, draft: Draft, until: number): Promise<boolean> {
      const put = changeOwn(slot, owner).set({ draft: JSON.stringify(draft), lease_until: until });
      return (await put.executeTakeFirst()) !== undefined;
    },

    /** Put a claimed slot off until `until`, for any process to take; `reason` says why. */
    async postpone(slot: Slot, owner: string, until: number, reason: string): Promise<boolean> {
      const put = changeOwn(slot, owner).set({ lease_until: until, reason });
      return (await put.executeTakeFirst()) !== undefined;
    },

    /**
     * Store that a slot was posted, and what its channel was shown, in one transaction. Whoever holds the lease: a message
     * that is in the channel is a fact. False when it was stored before; then nothing is changed.
     */
    sent(
      slot: Slot,
      owner: string,
      now: number,
      { postedIn, message, window, shown }: Sent,
    ): Promise<boolean> {
      return db.transaction().execute(async (trx) => {
        const row = await trx
          .updateTable('ledger')
          .set({
            state: 'sent',
            owner,
            finished_at: now,
            reason: null,
            window_start: window.start,
            window_end: window.end,
            posted_in: postedIn,
            message,
            items: shown.length,
            draft: null,
          })
          .where((of) => of.and(keyOf(slot)))
          .where('state', '!=', 'sent')
          .returning('story')
          .executeTakeFirst();
        if (!row) return false;
        await writeShown(trx, { ...slot, story: row.story }, shown, now);
        return true;
      });
    },

    /** Store that a claimed slot posts nothing, and why. False when it is another's by now. */
    skipped: (slot: Slot, owner: string, now: number, reason: string) =>
      finish('skipped', slot, owner, now, reason),

    /** Store that a claimed slot could not be posted, and why. False when it is another's by now. */
    failed: (slot: Slot, owner: string, now: number, reason: string) =>
      finish('failed', slot, owner, now, reason),

    /** Slots that were claimed and never finished, and whose lease has run out: theirs who claims them. */
    async unfinished(now: number): Promise<Entry[]> {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('state', '=', 'claimed')
        .where('lease_until', '<=', now)
        .orderBy('due_at')
        .execute();
      return rows.map(entryOf);
    },

    /** One slot. */
    async get(slot: Slot): Promise<Entry | undefined> {
      const row = await db
        .selectFrom('ledger')
        .selectAll()
        .where((of) => of.and(keyOf(slot)))
        .executeTakeFirst();
      return row && entryOf(row);
    },

    /** The latest slots of a server, or of one of its channels, the last due first. */
    async history(server: string, channel: string | undefined, limit: number): Promise<Entry[]> {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('server', '=', server)
        .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? ''))
        .orderBy('due_at', 'desc')
        .orderBy('claimed_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(entryOf);
    },

    /** The digest of a story that a channel got last: where the window of its next one starts. */
    async lastSent(server: string, channel: string, story: string): Promise<Entry | undefined> {
      const row = await db
        .selectFrom('ledger')
        .selectAll()
        .where('server', '=', server)
        .where('channel', '=', channel)
        .where('story', '=', story)
        .where('state', '=', 'sent')
        .orderBy('window_end', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && entryOf(row);
    },
  };
}

export type Ledger = ReturnType<typeof ledgerIn>;
