import { z } from 'zod';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { type Change, inverse, type Made, madeOf } from './changes.ts';
import type { Database } from './tables.ts';
import { Flag, Snowflake } from './values.ts';

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
export function storiesIn(db: Database) {
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
      return z
        .array(StoryRow)
        .parse(stories)
        .map(({ id, name, archived }) => ({
          id,
          name,
          archived,
          articles: counts.get(id)?.articles ?? 0,
          bytes: counts.get(id)?.bytes ?? 0,
          revision: revisions.get(id) ?? 0,
        }));
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
      return new Map(
        z
          .array(ArticleRow)
          .parse(rows)
          .map(({ id, file }) => [id, file]),
      );
    },

    /**
     * Make a change and write it down, all of it or nothing. Rejects with a UserError when the story is not any more what
     * the change was made for: somebody else was first, or the name is taken.
     */
    make(server: string, story: string, change: Change, maker: Maker): Promise<Made> {
      return db.transaction().execute(async (trx) => {
        const number = await nextNumber(trx, server);
        return write(trx, server, { ...maker, number, story, change, undoes: undefined });
      });
    },

    /** The last change that was not taken back, and that takes nothing back itself. Undefined when there is none. */
    last: (server: string): Promise<Made | undefined> => lastOf(db, server),

    /** Take back the change of this number. Rejects with a UserError when it is not the last one any more. */
    undo(server: string, undoes: number, maker: Maker): Promise<Made> {
      return db.transaction().execute(async (trx) => {
        const number = await nextNumber(trx, server);
        const last = await lastOf(trx, server);
        if (last?.number !== undoes) throw new UserError(label('desk.conflict'));
        const change = inverse(last.change);
        return write(trx, server, { ...maker, number, story: last.story, change, undoes });
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
      return rows.map(madeOf);
    },
  };
}

export type Stories = ReturnType<typeof storiesIn>;

// PostgreSQL gives counts and sums as text, since they may outgrow a number; ours do not.
const Held = z.array(z.object({ story: z.string(), articles: z.coerce.number(), bytes: z.coerce.number() }));
const Changed = z.array(z.object({ story: z.string(), number: z.coerce.number() }));

async function lastOf(db: Database, server: string): Promise<Made | undefined> {
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
  return row && madeOf(row);
}

/** The next number of a server's changes. Whoever has it is alone with the server's stories until the transaction ends. */
async function nextNumber(trx: Database, server: string): Promise<number> {
  // The row of the counter is what others wait for; the number itself must fit what a backup brought back.
  await trx
    .insertInto('counters')
    .values({ name: `changes:${server}`, value: 1 })
    .onConflict((on) => on.column('name').doUpdateSet((of) => ({ value: of('counters.value', '+', 1) })))
    .execute();
  const last = await trx
    .selectFrom('changes')
    .select((of) => of.fn.max('number').as('number'))
    .where('server', '=', server)
    .executeTakeFirst();
  return Number(last?.number ?? 0) + 1;
}

async function write(trx: Database, server: string, made: Made): Promise<Made> {
  await apply(trx, server, made.story, made.change);
  const { number, story, author, at, reason = null, undoes = null, change } = made;
  const row = { server, number, story, author, at, reason, undoes, change: JSON.stringify(change) };
  await trx.insertInto('changes').values(row).execute();
  return made;
}

async function apply(trx: Database, server: string, story: string, change: Change): Promise<void> {
  const here = { server, id: story };
  switch (change.is) {
    case 'create':
      await free(trx, server, change.name);
      await trx
        .insertInto('stories')
        .values({ ...here, name: change.name, archived: 0 })
        .execute();
      return;
    case 'rename': {
      await free(trx, server, change.to);
      const renamed = await trx
        .updateTable('stories')
        .set({ name: change.to })
        .where((of) => of.and({ ...here, name: change.from }))
        .returning('id')
        .executeTakeFirst();
      if (!renamed) throw new UserError(label('desk.conflict'));
      return;
    }
    case 'archive': {
      const set = await trx
        .updateTable('stories')
        .set({ archived: change.archived ? 1 : 0 })
        .where((of) => of.and({ ...here, archived: change.archived ? 0 : 1 }))
        .returning('id')
        .executeTakeFirst();
      if (!set) throw new UserError(label('desk.conflict'));
      return;
    }
    case 'articles':
      for (const { id, before, after } of change.articles)
        await put(trx, { server, story, id }, before, after);
  }
}

async function free(trx: Database, server: string, name: string): Promise<void> {
  const taken = await trx
    .selectFrom('stories')
    .select('id')
    .where((of) => of.and({ server, name }))
    .executeTakeFirst();
  if (taken) throw new UserError(label('desk.story.taken', { name }));
}

/** Put an article in the place of what it was. */
async function put(
  trx: Database,
  article: { readonly server: string; readonly story: string; readonly id: string },
  before: string | undefined,
  after: string | undefined,
): Promise<void> {
  const now = await trx
    .selectFrom('articles')
    .select('file')
    .where((of) => of.and(article))
    .executeTakeFirst();
  if (now?.file !== before) throw new UserError(label('desk.conflict'));
  if (before !== undefined)
    await trx
      .deleteFrom('articles')
      .where((of) => of.and(article))
      .execute();
  if (after !== undefined)
    await trx
      .insertInto('articles')
      .values({ ...article, file: after, bytes: Buffer.byteLength(after) })
      .execute();
}
