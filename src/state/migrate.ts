import { type Kysely, sql } from 'kysely';
import { StateError } from './error.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Connected } from './place.ts';
import type { Database, Tables } from './tables.ts';

type Journal = { parallax_migrations: { number: number; name: string } };

/** Any number that other programs are unlikely to lock in the same PostgreSQL database. */
const LOCK = 7_274_251;

/** Keep every other process out of the schema until the transaction ends. SQLite has one writer at a time anyway. */
export async function lockSchema(trx: Database, kind: Connected['kind']): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
}

/** How many migrations a database has had. Throws when it has one that this code does not know. */
async function versionOf(db: Kysely<Tables & Journal>, where: string): Promise<number> {
  const names = await db.selectFrom('parallax_migrations').select('name').orderBy('number').execute();
  if (names.some(({ name }, index) => name !== MIGRATIONS[index]?.name)) throw new StateError('newer', where);
  return names.length;
}

/** Take a database from wherever it is to a version, within a transaction that holds the schema's lock. */
export async function migrateWithin(trx: Database, where: string, to = MIGRATIONS.length): Promise<void> {
  const journal = trx.withTables<Journal>();
  await trx.schema
    .createTable('parallax_migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const from = await versionOf(journal, where);
  for (const [index, { name, up }] of MIGRATIONS.slice(0, to).entries()) {
    if (index < from) continue;
    await up(trx);
    await journal
      .insertInto('parallax_migrations')
      .values({ number: index + 1, name })
      .execute();
  }
}

/**
 * Bring a database to the present schema, in one transaction: all of it or nothing, and once, however many processes
 * start together. Rejects with a StateError, with nothing written, when a newer Parallax has been there.
 */
export const migrate = ({ db, kind, where }: Connected): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await lockSchema(trx, kind);
    await migrateWithin(trx, where);
  });
