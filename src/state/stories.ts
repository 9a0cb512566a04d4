import { z } from 'zod';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { type Change, inverse, type Made, madeOf } from './changes.ts';
import { draftsIn } from './drafts.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';
import { Flag, Snowflake } from './values.ts';
import { nextNumber, writeChange } from './write-change.ts';

/** A story of a server's own, as the database holds it. */
export const StoryRow = z.object({ server: Snowflake, id: z.string(), name: z.string(), archived: Flag });

/** An article of it: the file as the corpus reads it, and how many bytes of UTF-8 that is. */
export const ArticleRow = z.object({
  server: Snowflake,
  story: z.string(),
  id: z.string(),
  file: z.string(),
  bytes: z.int(),
});

/** A story of a server's own. Its id never changes; its name is what people call it. */
export interface OwnStory {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly articles: number;
  readonly bytes: number;
  /** The number of the last change of it: another number, another story. */
  readonly revision: number;
}

/** Who makes a change, when (milliseconds since 1970) and why. */
export interface Maker {
  readonly author: string;
  readonly at: number;
  readonly reason: string | undefined;
}

/** The stories that servers keep themselves, and every change that was made of them. */
export function storiesIn(db: Database, read: RowReader) {
  return {
    /** The stories of a server, archived ones too, in the order of names. */
    async of(server: string): Promise<OwnStory[]> {
      const stories = await db
        .selectFrom('stories')
        .selectAll()
        .where('server', '=', server)
        .orderBy('name')
        .execute();
      const held = await db
        .selectFrom('articles')
        .select((of) => ['story', of.fn.countAll().as('articles'), of.fn.sum('bytes').as('bytes')])
        .where('server', '=', server)
        .groupBy('story')
        .execute();
      const changed = await db
        .selectFrom('changes')
        .select((of) => ['story', of.fn.max('number').as('number')])
        .where('server', '=', server)
        .groupBy('story')
        .execute();
      const counts = new Map(Held.parse(held).map((of) => [of.story, of]));
      const revisions = new Map(Changed.parse(changed).map(({ story, number }) => [story, number]));
      return read
        .all('stories', stories, (row) => StoryRow.parse(row))
        .map(({ id, name, archived }) => ({
          id,
          name,
          archived,
          articles: counts.get(id)?.articles ?? 0,
          bytes: counts.get(id)?.bytes ?? 0,
          revision: revisions.get(id) ?? 0,
        }));
    },

    /** The ids of the articles of all stories of a server, each once, in order: without their files, which can be megabytes. */
    async articleIds(server: string): Promise<string[]> {
      const rows = await db
        .selectFrom('articles')
        .select('id')
        .distinct()
        .where('server', '=', server)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** The files of a story's articles by id, in the order of ids. */
    async articles(server: string, story: string): Promise<ReadonlyMap<string, string>> {
      const rows = await db
        .selectFrom('articles')
        .selectAll()
        .where('server', '=', server)
        .where('story', '=', story)
        .orderBy('id')
        .execute();
      const articles = read.all('articles', rows, (row) => ArticleRow.parse(row));
      return new Map(articles.map(({ id, file }) => [id, file]));
    },

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

export type Stories = ReturnType<typeof storiesIn>;

// PostgreSQL gives counts and sums as text, since they may outgrow a number; ours do not.
const Held = z.array(z.object({ story: z.string(), articles: z.coerce.number(), bytes: z.coerce.number() }));
const Changed = z.array(z.object({ story: z.string(), number: z.coerce.number() }));

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
