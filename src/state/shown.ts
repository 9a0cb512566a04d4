import { z } from 'zod';
import { ShownRow } from './schema/shown.ts';
import type { Database } from './tables.ts';

/** Where something was shown. */
export interface Audience {
  readonly server: string;
  readonly channel: string;
  readonly story: string;
}

/** An item by its name, and a hash of what it said. */
export interface ShownItem {
  readonly item: string;
  readonly hash: string;
}

/** Rows in one statement; six values each stay below what either database takes (32,766). */
const ROWS = 2000;

/** Store what an audience was shown, in the place of what it was shown of the same items. Each item at most once. */
export async function writeShown(
  db: Database,
  { server, channel, story }: Audience,
  items: readonly ShownItem[],
  at: number,
): Promise<void> {
  for (let start = 0; start < items.length; start += ROWS)
    await db
      .insertInto('shown')
      .values(
        items
          .slice(start, start + ROWS)
          .map(({ item, hash }) => ({ server, channel, story, item, hash, at })),
      )
      .onConflict((on) =>
        on
          .columns(['server', 'channel', 'story', 'item'])
          .doUpdateSet((of) => ({ hash: of.ref('excluded.hash'), at })),
      )
      .execute();
}

/** What each channel has been shown. Written with the ledger: see `Ledger.sent`. */
export const shownIn = (db: Database) => ({
  /** The hash of each item that an audience was shown last, by its name. */
  async of({ server, channel, story }: Audience): Promise<Map<string, string>> {
    const rows = await db
      .selectFrom('shown')
      .select(['item', 'hash'])
      .where('server', '=', server)
      .where('channel', '=', channel)
      .where('story', '=', story)
      .execute();
    const known = z.array(ShownRow.pick({ item: true, hash: true })).parse(rows);
    return new Map(known.map(({ item, hash }) => [item, hash]));
  },
});

export type Shown = ReturnType<typeof shownIn>;
