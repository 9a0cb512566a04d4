import { sql } from 'kysely';
import type { Connected } from './connect.ts';
import { versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { pagesOf, tablesIn } from './rows.ts';
import { TABLES, type TableName } from './tables.ts';
import { problemOf } from './unreadable.ts';

/** What was found of the rows: how many each table has, and what is wrong with which. */
export interface RowCheck {
  readonly rows: Partial<Record<TableName, number>>;
  readonly problems: readonly string[];
}

/** What was found of the state. */
export interface Check extends RowCheck {
  /** How many steps of the schema it has had, and how many there are. */
  readonly schema: number;
  readonly present: number;
}

/** Problems that are told; a damaged file may have thousands. */
const TOLD = 20;

/** Read every row of every table as the bot would. */
export async function checkRows(trx: Pick<Connected, 'db' | 'kind'>): Promise<RowCheck> {
  const rows: Partial<Record<TableName, number>> = {};
  const problems: string[] = [];
  for (const name of await tablesIn(trx)) {
    const { row: schema } = TABLES[name];
    rows[name] = 0;
    for await (const page of pagesOf(trx.db, name)) {
      rows[name] += page.length;
      for (const row of page) {
        const { error } = schema.safeParse(row);
        if (error && problems.length < TOLD) problems.push(problemOf(name, row, error));
      }
    }
  }
  return { rows, problems };
}

/** What SQLite finds wrong with its file. PostgreSQL looks after its own. */
async function damageIn({ db, kind }: Connected): Promise<string[]> {
  if (kind === 'postgres') return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(${sql.lit(TOLD)})`.execute(
    db,
  );
  return rows.map((row) => row.integrity_check).filter((found) => found !== 'ok');
}

/** Look a state through, without changing it. */
export async function check(connected: Connected): Promise<Check> {
  const schema = await versionOf(connected);
  const damage = await damageIn(connected);
  const { rows, problems } = await checkRows(connected);
  return { schema, present: MIGRATIONS.length, rows, problems: [...damage, ...problems] };
}
