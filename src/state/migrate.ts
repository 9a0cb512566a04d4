import { sql } from 'kysely';
import type { Connected } from './connect.ts';
import { StateError } from './error.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { namesIn } from './rows.ts';

/** The table that says which migrations a database has had. */
export const JOURNAL = 'parallax_migrations';
type Journal = { [JOURNAL]: { number: number; name: string } };

/** Any number that other programs are unlikely to lock in the same PostgreSQL database. */
const LOCK = 7_274_251;

/** Keep every other process out of the schema until the transaction ends. SQLite has one writer at a time anyway. */
export async function lockSchema({ db, kind }: Connected): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db);
}

/** How many migrations a database has had. Rejects when it has one that this code does not know. */
export async function versionOf({ db, kind, where }: Connected): Promise<number> {
  if (!(await namesIn({ db, kind })).has(JOURNAL)) return 0;
  const journal = db.withTables<Journal>();
  const names = await journal.selectFrom(JOURNAL).select('name').orderBy('number').execute();
  if (names.some(({ name }, index) => name !== MIGRATIONS[index]?.name)) throw new StateError('newer', where);
  return names.length;
}

/** Take a database from wherever it is to a version, within a transaction that holds the schema's lock. */
export async function migrateWithin(trx: Connected, to = MIGRATIONS.length): Promise<void> {
  const { db } = trx;
  const from = await versionOf(trx);
  if (from === 0)
    await db.schema
      .createTable(JOURNAL)
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .execute();
  for (const [index, { name, up }] of MIGRATIONS.slice(0, to).entries()) {
    if (index < from) continue;
    await up(db);
    const entry = { number: index + 1, name };
    await db.withTables<Journal>().insertInto(JOURNAL).values(entry).execute();
  }
}

/**
 * Bring a database to the present schema, in one transaction: all of it or nothing, and once, however many processes
 * start together. Rejects with a StateError, with nothing written, when a newer Parallax has been there.
 */
export const migrate = (connected: Connected): Promise<void> =>
  connected.db.transaction().execute(async (db) => {
    const trx = { ...connected, db };
    await lockSchema(trx);
    await migrateWithin(trx);
  });
