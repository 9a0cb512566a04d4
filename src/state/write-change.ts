import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { Made } from './changes.ts';
import type { Change } from './schema/changes.ts';
import type { Database } from './tables.ts';

// What a change of a server's stories does to the tables, within one transaction.

/** So many changes of a server are remembered: each holds the articles that it took away. */
const HISTORY = 500;

/** The name of the counter of a server's changes. */
export const counterOf = (server: string): string => `changes:${server}`;

/** The next number of a server's changes. Whoever has it is alone with the server's stories until the transaction ends. */
export async function nextNumber(trx: Database, server: string): Promise<number> {
  // The row of the counter is what others wait for; the number itself must fit what a backup brought back.
  await trx
    .insertInto('counters')
    .values({ name: counterOf(server), value: 1 })
    .onConflict((on) => on.column('name').doUpdateSet((of) => ({ value: of('counters.value', '+', 1) })))
    .execute();
  const last = await trx
    .selectFrom('changes')
    .select((of) => of.fn.max('number').as('number'))
    .where('server', '=', server)
    .executeTakeFirst();
  return Number(last?.number ?? 0) + 1;
}

/** Make a change, if what it is made for is there, and write it down. Rejects with a UserError when it is not. */
export async function writeChange(trx: Database, server: string, made: Made): Promise<Made> {
  await apply(trx, server, made.story, made.change);
  const { number, story, author, at, reason = null, undoes = null, change } = made;
  const row = { server, number, story, author, at, reason, undoes, change: JSON.stringify(change) };
  await trx.insertInto('changes').values(row).execute();
  await trx
    .deleteFrom('changes')
    .where('server', '=', server)
    .where('number', '<=', number - HISTORY)
    .execute();
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
      await there(trx, server, story);
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

/** Everything of a server may have been deleted since the change was asked for. */
async function there(trx: Database, server: string, id: string): Promise<void> {
  const story = await trx
    .selectFrom('stories')
    .select('id')
    .where((of) => of.and({ server, id }))
    .executeTakeFirst();
  if (!story) throw new UserError(label('error.story.gone'));
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
