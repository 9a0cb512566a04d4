import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { StateError, type StateFault } from './error.ts';
import { explained } from './faults.ts';
import { postgresDialect, postgresFault } from './postgres/postgres.ts';
import { sqliteDialect, sqliteFault } from './sqlite/sqlite.ts';
import type { Database, Tables } from './tables.ts';

/** Where the state is: a PostgreSQL server by its URL, or a file of SQLite. */
export type Place = { readonly url: string } | { readonly file: string };

/** A place as it may be said in a log: without user and password. */
export function nameOf(place: Place): string {
  if ('file' in place) return place.file;
  const { host, pathname } = new URL(place.url);
  return `${host}${pathname}`;
}

/** A database that was connected to, as it is: its schema is not looked at. */
export interface Connected {
  readonly kind: 'sqlite' | 'postgres';
  readonly where: string;
  readonly db: Database;
}

/** Connect to a place. Rejects with a StateError when it is not there or cannot be used. */
export async function connect(place: Place): Promise<Connected> {
  const where = nameOf(place);
  const fail =
    (faultOf: (error: unknown) => StateFault | undefined) =>
    (error: unknown): unknown => {
      const fault = faultOf(error);
      return fault ? new StateError(fault, where, error) : error;
    };
  if ('url' in place)
    return {
      kind: 'postgres',
      where,
      db: new Kysely<Tables>({ dialect: explained(postgresDialect(place.url), fail(postgresFault)) }),
    };
  try {
    await mkdir(dirname(place.file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StateError('missing', where, error);
  }
  return {
    kind: 'sqlite',
    where,
    db: new Kysely<Tables>({ dialect: explained(sqliteDialect(place.file), fail(sqliteFault)) }),
  };
}
