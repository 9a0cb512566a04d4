import { type RawBuilder, sql } from 'kysely';
import type { Connected } from './connect.ts';
import type { Cell } from './sqlite/protocol.ts';
import { type Database, TABLES, type TableName } from './tables.ts';

/** A row of any table, as both databases hold it. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows that are read or written in one statement. */
const PAGE = 500;

const list = (parts: readonly unknown[]): RawBuilder<unknown> => sql.join(parts);

/** The names of all tables of a database, ours and others. */
export async function namesIn({ db, kind }: Pick<Connected, 'db' | 'kind'>): Promise<Set<string>> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db)
      : await sql<{ name: string }>`
          select tablename as name from pg_tables where schemaname = any(current_schemas(false))`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

/** The tables of ours that a database has, in the order of `TABLES`: one of an older schema has fewer. */
export async function tablesIn(trx: Pick<Connected, 'db' | 'kind'>): Promise<TableName[]> {
  const there = await namesIn(trx);
  return (Object.keys(TABLES) as TableName[]).filter((name) => there.has(name));
}

/** Every row of a table in the order of its key, a page at a time. */
export async function* pagesOf(db: Database, name: TableName): AsyncGenerator<readonly Row[]> {
  const { key } = TABLES[name];
  const keys = list(key.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${after} order by ${keys} limit ${sql.lit(PAGE)}`.execute(db);
    if (rows.length) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = sql`where (${keys}) > (${list(key.map((column) => last[column] ?? null))})`;
  }
}

/** How many rows a table has. */
export async function countOf(db: Database, name: TableName): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(db);
  return Number(rows[0]?.n);
}

/** Put rows of the same columns into a table. */
export async function insertRows(db: Database, name: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let start = 0; start < rows.length; start += PAGE) {
    const values = rows
      .slice(start, start + PAGE)
      .map((row) => sql`(${list(columns.map((column) => row[column] ?? null))})`);
    await sql`
      insert into ${sql.table(name)} (${list(columns.map((column) => sql.ref(column)))})
      values ${list(values)}`.execute(db);
  }
}
