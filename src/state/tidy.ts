import type { Database } from './tables.ts';

const DAY = 24 * 3_600_000;
/** How long the past is kept, in milliseconds: of the slots of digests, of when processes were up, and of interactions, which Discord lets nobody answer after 15 minutes. */
const KEPT = { ledger: 400 * DAY, runs: 90 * DAY, interactions: DAY };

/** Remove what is too old for anybody to ask about, so that the state grows with what is used and not with time. */
export async function tidy(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('ledger')
    .where('state', '!=', 'claimed')
    .where('lease_until', '<', now - KEPT.ledger)
    .execute();
  await db
    .deleteFrom('runs')
    .where('seen_at', '<', now - KEPT.runs)
    .execute();
  await db
    .deleteFrom('interactions')
    .where('at', '<', now - KEPT.interactions)
    .execute();
}
