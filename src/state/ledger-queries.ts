import { type Draft, type Due, type Entry, entryOf, keyOf, type Sent, type Slot } from './ledger.ts';
import { ledgerReadsIn } from './ledger-reads.ts';
import { writeShown } from './shown.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** The ledger: one row a slot, so that each is worked on by one process at a time and posted once. */
export function ledgerIn(db: Database, read: RowReader) {
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

  const isTaken = async (slot: Slot, now: number): Promise<boolean> => {
    const row = await db
      .selectFrom('ledger')
      .select('slot')
      .where((of) => of.and(keyOf(slot)))
      .where((of) => of.or([of('state', '!=', 'claimed'), of('lease_until', '>', now)]))
      .executeTakeFirst();
    return row !== undefined;
  };

  return {
    /**
     * Take a slot for `lease` milliseconds from `now`. One statement, which only one process can win; undefined when
     * the slot is finished or another one holds it. From the second attempt on (`attempts`), a message may be out already.
     */
    async claim(due: Due, owner: string, now: number, lease: number): Promise<Entry | undefined> {
      // Only to be quick: on PostgreSQL a claim in vain would wait for the disk, and of all processes one wins.
      if (await isTaken(due, now)) return undefined;
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
      return row && read.one('ledger', row, entryOf);
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

    ...ledgerReadsIn(db, read),
  };
}

export type Ledger = ReturnType<typeof ledgerIn>;
