import { type BackupLine, writeBackup } from './backup-file.ts';
import type { Connected } from './connect.ts';
import { versionOf } from './migrate.ts';
import { pagesOf, tablesIn } from './rows.ts';
import { TABLES } from './tables.ts';

async function* linesOf(trx: Connected): AsyncGenerator<readonly BackupLine[]> {
  for (const table of await tablesIn(trx)) {
    if (!TABLES[table].kept) continue;
    for await (const rows of pagesOf(trx.db, table)) yield rows.map((row) => ({ table, row }));
  }
}

/**
 * Write all that is kept to a file, as it is at one moment: bots that use the state go on meanwhile. Resolves to the
 * number of rows. Rejects with a UserError when the file is there already.
 */
export const backup = (connected: Connected, file: string): Promise<number> =>
  connected.db
    .transaction()
    // One snapshot for all tables. SQLite gives no other.
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      const trx = { ...connected, db };
      return writeBackup(file, await versionOf(trx), linesOf(trx));
    });
