import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import type { StateFault } from '../error.ts';

/** Connections that a process holds at most. Statements take about a millisecond each. */
const CONNECTIONS = 8;
/** How long to wait for a connection, and for an answer, in milliseconds. */
const PATIENCE = 5000;

/** The server gives a statement up before we do: else it would still be at work on a connection that we use again. */
const TIMEOUTS = { statement_timeout: PATIENCE, query_timeout: 2 * PATIENCE };

/** int8 as a number: instants and counters stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
};

/** How to reach a server: a dead connection is noticed, and nobody waits for it for long. */
export const connectionOf = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'parallax',
  connectionTimeoutMillis: PATIENCE,
  keepAlive: true,
  types,
});

/** PostgreSQL. Connections are made when they are needed, so a server that was away is simply used again. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({ ...connectionOf(url), max: CONNECTIONS, ...TIMEOUTS });
  // A connection that ends, idle or lent, is no fault yet: the next statement makes another, or says what is wrong.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}

/** By the code of PostgreSQL's error, or its class (postgresql.org/docs, appendix A). */
const CODES: Readonly<Record<string, StateFault>> = {
  '08': 'unreachable',
  '28': 'refused',
  '3D': 'refused',
  '42501': 'refused',
  '25006': 'readonly',
  '53': 'unreachable',
  '53100': 'full',
  '55P03': 'locked',
  '57': 'unreachable',
  '58': 'disk',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** What `pg` itself says, without a code, when a connection ends or does not come about. */
const UNREACHABLE = /connection|terminat|timeout|timed out/i;

const Coded = z.object({ code: z.string().optional(), message: z.string(), syscall: z.string().optional() });

/** What is wrong with the server, when that is what an error says. */
export function postgresFault(error: unknown): StateFault | undefined {
  // Node puts the errors of every address that it tried into one.
  if (error instanceof AggregateError) return postgresFault(error.errors[0]);
  const { data } = Coded.safeParse(error);
  if (!data) return undefined;
  const { code, message, syscall } = data;
  if (syscall !== undefined) return 'unreachable';
  if (code !== undefined) return CODES[code] ?? CODES[code.slice(0, 2)];
  return UNREACHABLE.test(message) ? 'unreachable' : undefined;
}
