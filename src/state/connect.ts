import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { nameOf, type Place } from '../state-place.ts';
import { StateError } from './error.ts';
import { explained } from './faults.ts';
import { postgresDialect, postgresFault } from './postgres/postgres.ts';
import { sqliteDialect, sqliteFault } from './sqlite/sqlite.ts';
import type { Database, Tables } from './tables.ts';

/** A database that was connected to, as it is: its schema is not looked at. */
export interface Connected {
  readonly kind: 'sqlite' | 'postgres';
  readonly where: string;
  readonly db: Database;
}

/** What SQLite takes for no file at all: a state that ends with its process. */
const IN_MEMORY = ':memory:';

/** Make the folder of a file, and the file, for their owner alone: SQLite would let others read it, and keeps the rights that it has. */
async function makeFile(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StateError('missing', file, error);
  }
  const made = await open(file, 'ax', 0o600).catch(() => undefined);
  // It is there already, or cannot be made: SQLite says which.
  await made?.close();
}

/**
 * Name the place to the queries that follow: the first of them connects, and rejects with a StateError when it is not there
 * or cannot be used. Rejects at once when the folder of a file cannot be made.
 */
export async function connect(place: Place): Promise<Connected> {
  const where = nameOf(place);
  const [kind, dialect, faultOf] =
    'url' in place
      ? (['postgres', postgresDialect(place.url), postgresFault] as const)
      : (['sqlite', sqliteDialect(place.file), sqliteFault] as const);
  if ('file' in place && place.file !== IN_MEMORY) await makeFile(place.file);
  const explain = (error: unknown): unknown => {
    const fault = faultOf(error);
    return fault ? new StateError(fault, where, error) : error;
  };
  return { kind, where, db: new Kysely<Tables>({ dialect: explained(dialect, explain) }) };
}
