import type { z } from 'zod';
import { DraftRow } from './schema/drafts.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** An article that is looked at before it is added. `at` is when it was last edited, in milliseconds since 1970. */
export type Draft = z.infer<typeof DraftRow>;

/** A draft that nobody touches is forgotten after this long, in milliseconds. */
const KEPT = 7 * 24 * 3_600_000;

/** A server keeps so many drafts, those that were touched last, and so many UTF-16 units of them: a feed can propose without end. */
const MOST = { drafts: 200, text: 10 << 20 };

/** The drafts of all servers. */
export const draftsIn = (db: Database, read: RowReader) => ({
  /** Save a new draft; forget those that are too old or too many. */
  async put(draft: Draft): Promise<void> {
    const { server } = draft;
    await db
      .deleteFrom('drafts')
      .where('at', '<', draft.at - KEPT)
      .execute();
    await db.insertInto('drafts').values(draft).execute();
    const present = await db
      .selectFrom('drafts')
      .select((of) => ['id', of.fn<number>('length', ['candidate']).as('text')])
      .where('server', '=', server)
      .orderBy('at', 'desc')
      .execute();
    let text = 0;
    const many = present.filter((one, i) => {
      text += one.text;
      return i > 0 && (i >= MOST.drafts || text > MOST.text);
    });
    if (!many.length) return;
    const ids = many.map((one) => one.id);
    await db.deleteFrom('drafts').where('server', '=', server).where('id', 'in', ids).execute();
  },

  /** Save a draft that is there. False when it is not any more: somebody has added or discarded it. */
  async replace({ id, server, ...rest }: Draft): Promise<boolean> {
    const row = await db
      .updateTable('drafts')
      .set(rest)
      .where((of) => of.and({ server, id }))
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },

  /** A draft of a server. Undefined when it is not there any more, or cannot be read. */
  async get(server: string, id: string): Promise<Draft | undefined> {
    const rows = await db
      .selectFrom('drafts')
      .selectAll()
      .where((of) => of.and({ server, id }))
      .execute();
    return read.all('drafts', rows, (row) => DraftRow.parse(row))[0];
  },

  /** Take a draft out. True for the one who does it first: only they go on with it. */
  async take(server: string, id: string): Promise<boolean> {
    const row = await db
      .deleteFrom('drafts')
      .where((of) => of.and({ server, id }))
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },
});

export type Drafts = ReturnType<typeof draftsIn>;
