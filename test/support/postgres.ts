import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

const desk = inject('postgres');

/** Whether this platform has a PostgreSQL for tests. In CI it must. */
export const hasPostgres = desk !== '';

/** Give a statement to the run's PostgreSQL, with all rights. */
async function order(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new, empty database of a real PostgreSQL, by its URL; gone when the test is. */
export async function postgresDatabase(): Promise<string> {
  const response = await fetch(desk);
  const server = await response.text();
  if (!response.ok) throw new Error(`PostgreSQL could not be started: ${server}`);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await order(server, `create database ${name}`);
  onTestFinished(() => order(server, `drop database ${name} with (force)`));
  return `${server}${name}`;
}
