import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { inverse, type Made, madeOf } from './changes.ts';
import { draftsIn } from './drafts.ts';
import type { Change } from './schema/changes.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';
import { nextNumber, writeChange } from './write-change.ts';

/** Who makes a change, when (milliseconds since 1970) and why. */
export interface Maker {
  readonly author: string;
  readonly at: number;
  readonly reason: string | undefined;
}

/** Every change that was made of the stories of servers. */
export function changesIn(db: Database, read: RowReader) {
  return {
    /**
     * Make a change and write it down, all of it or nothing. Rejects with a UserError when the story is not any more what
     * the change was made for: somebody else was first, or the name is taken. A change that comes of a draft uses that up:
     * whoever comes second finds it gone.
     */
    make(server: string, story: string, change: Change, maker: Maker, draft?: string): Promise<Made> {
      return db.transaction().execute(async (trx) => {
        const number = await nextNumber(trx, server);
        if (draft !== undefined && !(await draftsIn(trx, read).take(server, draft)))
          throw new UserError(label('desk.draft.gone'));
        return writeChange(trx, server, { ...maker, number, story, change, undoes: undefined });
      });
    },

    /**
     * The last change that was not taken back, and that takes nothing back itself. Undefined when there is none. Rejects with
     * an UnreadableRow when it cannot be read: an earlier one must not be taken for it.
     */
    last: (server: string): Promise<Made | undefined> => lastOf(db, read, server),

    /** Take back the change of this number. Rejects with a UserError when it is not the last one any more. */
    undo(server: string, undoes: number, maker: Maker): Promise<Made> {
      return db.transaction().execute(async (trx) => {
        const number = await nextNumber(trx, server);
        const last = await lastOf(trx, read, server);
        if (last?.number !== undoes) throw new UserError(label('desk.conflict'));
        const change = inverse(last.change);
        return writeChange(trx, server, { ...maker, number, story: last.story, change, undoes });
      });
    },

    /** The changes of a server, the latest first: at most `limit` of those before the number `before`. */
    async history(server: string, limit: number, before = 2 ** 31 - 1): Promise<Made[]> {
      const rows = await db
        .selectFrom('changes')
        .selectAll()
        .where('server', '=', server)
        .where('number', '<', before)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return read.all('changes', rows, madeOf);
    },
  };
}

export type Changes = ReturnType<typeof changesIn>;

async function lastOf(db: Database, read: RowReader, server: string): Promise<Made | undefined> {
  const undone = db
    .selectFrom('changes')
    .select('undoes')
    .where('server', '=', server)
    .where('undoes', 'is not', null);
  const row = await db
    .selectFrom('changes')
    .selectAll()
    .where('server', '=', server)
    .where('undoes', 'is', null)
    .where('number', 'not in', undone)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row && read.one('changes', row, madeOf);
}
