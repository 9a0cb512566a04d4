import { sql } from 'kysely';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { type BackupLine, readBackup, verifyBackup } from './backup-file.ts';
import type { Connected } from './connect.ts';
import { StateError } from './error.ts';
import { JOURNAL, lockSchema, migrateWithin, versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { countOf, insertRows, tablesIn } from './rows.ts';
import { type Database, TABLES } from './tables.ts';

/** Rows that are held in memory while a backup is read. */
const HELD = 1000;

/** Take the empty tables out, so that those of the backup's schema can be made. Throws a UserError when one is not empty. */
async function clear(trx: Connected): Promise<void> {
  const tables = await tablesIn(trx);
  for (const name of tables)
    if (TABLES[name].kept && (await countOf(trx.db, name)))
      throw new UserError(label('state.restore.occupied', { where: trx.where }));
  for (const name of [...tables, JOURNAL]) await sql`drop table if exists ${sql.table(name)}`.execute(trx.db);
}

async function fill(db: Database, lines: AsyncIterable<BackupLine>): Promise<void> {
  let held: BackupLine[] = [];
  const put = async (): Promise<void> => {
    if (held[0])
      await insertRows(
        db,
        held[0].table,
        held.map(({ row }) => row),
      );
    held = [];
  };
  for await (const line of lines) {
    if (held.length >= HELD || (held[0] && held[0].table !== line.table)) await put();
    held.push(line);
  }
  await put();
}

/**
 * Fill an empty state from a backup, in one transaction: all of it or nothing. A backup of an older schema is brought to the
 * present one on the way, and rows that the bot cannot read are taken in as they are. Resolves to the number of rows. Rejects with a UserError when the file is no whole backup, or
 * the state is not empty.
 */
export async function restore(connected: Connected, file: string): Promise<number> {
  const { schema, rows } = await verifyBackup(file);
  if (schema > MIGRATIONS.length) throw new StateError('newer', file);
  await connected.db.transaction().execute(async (db) => {
    const trx = { ...connected, db };
    await lockSchema(trx);
    await versionOf(trx);
    await clear(trx);
    await migrateWithin(trx, schema);
    await fill(db, readBackup(file));
    await migrateWithin(trx);
  });
  return rows;
}
