import { z } from 'zod';
import type { Row } from './rows.ts';
import { TABLES, type TableName } from './tables.ts';

/** A row that the bot cannot read: which, and why. */
export class UnreadableRow extends Error {
  constructor(table: TableName, row: Row, cause: unknown) {
    super(problemOf(table, row, cause), { cause });
    this.name = 'UnreadableRow';
  }
}

/** Which row of a table is wrong, by its key, and the first thing that is wrong with it. */
export function problemOf(table: TableName, row: Row, cause: unknown): string {
  const which = TABLES[table].key.map((column) => row[column]).join(' ');
  const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
  return `${table} ${which}: ${issue ? `${issue.path.join('.')} ${issue.message}` : String(cause)}`;
}

/** Reads rows as the rest of Parallax knows them. */
export interface RowReader {
  /** Those that can be read. Each other is noted and left where it is. */
  all<R extends Row, T>(table: TableName, rows: readonly R[], read: (row: R) => T): T[];
  /** A row that others must not be taken for. Throws an UnreadableRow, which is noted. */
  one<R extends Row, T>(table: TableName, row: R, read: (row: R) => T): T;
}

/** `note` is told of each row that cannot be read, whenever it is come across. */
export function rowReader(note: (problem: UnreadableRow) => void): RowReader {
  const one: RowReader['one'] = (table, row, read) => {
    try {
      return read(row);
    } catch (error) {
      const problem = new UnreadableRow(table, row, error);
      note(problem);
      throw problem;
    }
  };
  return {
    one,
    all: (table, rows, read) =>
      rows.flatMap((row) => {
        try {
          return [one(table, row, read)];
        } catch {
          return [];
        }
      }),
  };
}
