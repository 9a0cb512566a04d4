import type { ColumnDefinitionBuilder } from 'kysely';
import type { Database } from '../tables.ts';

/** A step from one schema to the next. A step that was released is never edited: what comes later is a new step. */
export interface Migration {
  readonly name: string;
  /**
   * Runs inside the transaction that records it. Only what both databases understand: text, integer and bigint columns.
   * The types of `db` are those of the present schema: rows are changed with `sql`.
   */
  up(db: Database): Promise<void>;
}

/** A column that must have a value. */
export const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
