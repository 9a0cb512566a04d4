import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { StateFault } from '../error.ts';
import { SqliteDriver, SqliteFailure } from './driver.ts';

/** SQLite in a file, over what Node has built in. */
export const sqliteDialect = (file: string): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(file),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** By SQLite's primary result code, the lower byte of the extended one (sqlite.org/rescode.html). */
const FAULTS: Readonly<Record<number, StateFault>> = {
  5: 'locked',
  6: 'locked',
  8: 'readonly',
  10: 'disk',
  11: 'damaged',
  13: 'full',
  14: 'missing',
  26: 'damaged',
};

/** What is wrong with the file, when that is what an error says. */
export function sqliteFault(error: unknown): StateFault | undefined {
  if (!(error instanceof SqliteFailure)) return undefined;
  return error.code === undefined ? 'closed' : FAULTS[error.code & 0xff];
}
