import type { Window } from './ledger.ts';
import { RunRow } from './schema/runs.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** How often a process says that it is up, in milliseconds. */
export const BEAT = 30_000;
/** A process that was not heard of for this long was down (or asleep). */
const SILENCE = 3 * BEAT;

/** The parts of a window that no run covers, in order. A run reaches a little beyond its last beat. */
export function gapsOf(runs: readonly Window[], { start, end }: Window): Window[] {
  const gaps: Window[] = [];
  let covered = start;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.start > covered && covered < end) gaps.push({ start: covered, end: Math.min(run.start, end) });
    covered = Math.max(covered, run.end + SILENCE);
  }
  if (covered < end) gaps.push({ start: covered, end });
  return gaps;
}

/** When the processes of this bot were up. */
export const runsIn = (db: Database, read: RowReader) => ({
  /** Say that a process is up at `now`. After a silence it counts as a new run. */
  async beat(owner: string, now: number): Promise<void> {
    const row = await db
      .updateTable('runs')
      .set({ seen_at: now })
      .where('owner', '=', owner)
      .where('seen_at', '>=', now - SILENCE)
      .returning('owner')
      .executeTakeFirst();
    if (row) return;
    await db
      .insertInto('runs')
      .values({ owner, started_at: now, seen_at: now })
      .onConflict((on) => on.columns(['owner', 'started_at']).doUpdateSet({ seen_at: now }))
      .execute();
  },

  /** The processes that are up at `now`, by name. */
  async up(now: number): Promise<string[]> {
    const rows = await db
      .selectFrom('runs')
      .select('owner')
      .distinct()
      .where('seen_at', '>=', now - SILENCE)
      .orderBy('owner')
      .execute();
    return rows.map(({ owner }) => owner);
  },

  /** When no process was up between two instants, in order. */
  async down(window: Window): Promise<Window[]> {
    const rows = await db
      .selectFrom('runs')
      .selectAll()
      .where('seen_at', '>=', window.start - SILENCE)
      .where('started_at', '<=', window.end)
      .execute();
    const runs = read.all('runs', rows, (row) => RunRow.parse(row));
    return gapsOf(
      runs.map(({ started_at, seen_at }) => ({ start: started_at, end: seen_at })),
      window,
    );
  },
});

export type Runs = ReturnType<typeof runsIn>;
