/** A value of a column: both databases keep text and whole numbers only. */
export type Cell = string | number | null;

/** A statement for the thread that holds the file. */
export interface Request {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly Cell[];
}

/** What SQLite said went wrong: its message and its extended result code. */
export interface Failure {
  readonly message: string;
  readonly code: number | undefined;
}

/** What the thread says: first that the file is open (or why not), then one answer a statement. */
export type Response =
  | { readonly ready: true }
  | { readonly refused: Failure }
  | { readonly id: number; readonly rows: readonly unknown[]; readonly changes: number }
  | { readonly id: number; readonly failed: Failure };
