import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

const desk = inject('postgres');

/** Whether this platform has a PostgreSQL for tests. In CI it must. */
export const hasPostgres = desk !== '';

/** The URL of a database in which every connection has some settings. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  changed.searchParams.set(
    'options',
    [changed.searchParams.get('options') ?? '', ...options].join(' ').trim(),
  );
  return changed.href;
}

/**
 * A new, empty place in a real PostgreSQL, by its URL: a schema of its own, which is made in a millisecond where a database
 * takes a hundred. It goes with the server when the run is over.
 */
export async function postgresDatabase(): Promise<string> {
  const response = await fetch(desk);
  const server = await response.text();
  if (!response.ok) throw new Error(`PostgreSQL could not be started: ${server}`);
  const url = `${server}postgres`;
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create schema ${schema}`);
  } finally {
    await client.end();
  }
  return withSettings(url, { search_path: schema });
}
