import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/state/store.ts';
import type { Place } from '../../src/state-place.ts';
import { hasPostgres, postgresDatabase } from './postgres.ts';

/** A kind of database that a suite runs against, and a way to a new, empty one that is gone when the test is. */
export interface Databases {
  readonly kind: 'SQLite' | 'PostgreSQL';
  place(): Promise<Place>;
}

/** A new folder, gone when the test is. */
export async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'state-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

const SQLITE: Databases = {
  kind: 'SQLite',
  place: async () => ({ file: join(await folder(), 'state.sqlite') }),
};

const POSTGRES: Databases = {
  kind: 'PostgreSQL',
  place: async () => ({ url: await postgresDatabase() }),
};

/** A way to a new database of each kind that there is here. */
export const places = [SQLITE, ...(hasPostgres ? [POSTGRES] : [])].map(({ place }) => place);

/** One suite for both databases. */
export const onBoth = (title: string, suite: (databases: Databases) => void): void => {
  describe(`${title} on SQLite`, () => suite(SQLITE));
  describe.skipIf(!hasPostgres)(`${title} on PostgreSQL`, () => suite(POSTGRES));
};

/** Open a store, closed when the test is over. */
export async function storeAt(place: Place): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}
