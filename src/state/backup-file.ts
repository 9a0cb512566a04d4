import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { Row } from './rows.ts';

// A backup is text, one JSON value a line: what it is and of which schema, one line a row, and at the end how many rows
// there are and a hash of all lines before, so that half a file or a changed one is not taken for a backup. It says
// nothing of the database it came from: a backup of either can be restored into the other.

const Head = z.object({ parallax: z.literal('state'), schema: z.int().min(0), at: z.iso.datetime() });
const Line = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const End = z.object({ rows: z.int(), sha256: z.string() });

/** A row and the table that it belongs to. */
export interface BackupLine {
  readonly table: string;
  readonly row: Row;
}

/** A value on one line: JSON leaves two characters as they are that readers of lines take for ends of one. */
const lineOf = (value: object): string =>
  `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`)}\n`;

async function writeLines(file: FileHandle, schema: number, pages: AsyncIterable<readonly BackupLine[]>) {
  const hash = createHash('sha256');
  const write = async (values: readonly object[]): Promise<void> => {
    const text = values.map(lineOf).join('');
    hash.update(text);
    await file.appendFile(text);
  };
  await write([{ parallax: 'state', schema, at: new Date().toISOString() }]);
  let rows = 0;
  for await (const page of pages) {
    await write(page);
    rows += page.length;
  }
  await file.appendFile(lineOf({ rows, sha256: hash.digest('hex') }));
  await file.sync();
  return rows;
}

/**
 * Write a backup file, for its owner's eyes only. It appears whole or not at all, and never in the place of another.
 * Resolves to the number of rows.
 */
export async function writeBackup(
  path: string,
  schema: number,
  pages: AsyncIterable<readonly BackupLine[]>,
): Promise<number> {
  // Claims the name, so that of two backups to one file the second is refused.
  const claimed = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new UserError(label('state.backup.exists', { file: path }));
    throw error;
  });
  await claimed.close();
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w', 0o600);
    const rows = await writeLines(file, schema, pages).finally(() => file.close());
    await rename(part, path);
    return rows;
  } catch (error) {
    await Promise.all([part, path].map((name) => rm(name, { force: true })));
    throw error;
  }
}

/** What a backup says of itself. */
export interface BackupHead {
  readonly schema: number;
  readonly rows: number;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  await using file = await open(path);
  yield* file.readLines({ autoClose: false });
}

/** Read a backup through without using it. Rejects with a UserError when it is not whole. */
export async function verifyBackup(path: string): Promise<BackupHead> {
  const hash = createHash('sha256');
  const broken = new UserError(label('state.backup.broken', { file: path }));
  let head: z.infer<typeof Head> | undefined;
  let last: string | undefined;
  let lines = 0;
  for await (const line of linesOf(path)) {
    if (last !== undefined) hash.update(`${last}\n`);
    lines++;
    if (!head) {
      head = Head.safeParse(jsonOf(line)).data;
      if (!head) throw broken;
    }
    last = line;
  }
  const end = End.safeParse(jsonOf(last ?? '')).data;
  if (!head || !end || end.rows !== lines - 2 || end.sha256 !== hash.digest('hex')) throw broken;
  return { schema: head.schema, rows: end.rows };
}

/** The rows of a backup that was verified, in order. */
export async function* readBackup(path: string): AsyncGenerator<BackupLine> {
  let head = true;
  for await (const line of linesOf(path)) {
    const value = jsonOf(line);
    if (!head && !End.safeParse(value).success) yield Line.parse(value);
    head = false;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
