import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Failure, Request, Response } from './protocol.ts';

// `node:sqlite` waits for the disk and for locks where it is called. In a thread of its own that is nobody's loss:
// the thread that talks to Discord never waits, however slow the disk is.

/** How long a statement waits for another process that writes, in milliseconds. */
const PATIENCE = 5000;
/** Statements that are kept prepared; there are some fifty different ones. */
const PREPARED = 200;

const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');
const send = (response: Response): void => port.postMessage(response);

const failureOf = (error: unknown): Failure => {
  const { message, errcode } = error as { message?: unknown; errcode?: unknown };
  return { message: String(message), code: typeof errcode === 'number' ? errcode : undefined };
};

/** Open the file, made when it is not there, and look it through: a damaged one must not be written to. */
function open(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true });
  try {
    const [found] = db.prepare('pragma quick_check(1)').all();
    if (found?.quick_check !== 'ok')
      throw Object.assign(new Error(String(found?.quick_check)), { errcode: 11 });
    // Readers never wait for the writer. What was committed survives a power cut: `synchronous` stays FULL.
    db.exec('pragma journal_mode = wal');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function serve(db: DatabaseSync): void {
  const prepared = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= PREPARED) prepared.clear();
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  function answer({ id, sql, parameters }: Request): Response {
    try {
      const made = statement(sql);
      if (made.columns().length) return { id, rows: made.all(...parameters), changes: 0 };
      return { id, rows: [], changes: Number(made.run(...parameters).changes) };
    } catch (error) {
      return { id, failed: failureOf(error) };
    }
  }

  port?.on('message', (request: Request | 'close') => {
    if (request !== 'close') return send(answer(request));
    db.close();
    port?.close();
  });
}

try {
  serve(open(String(workerData)));
  send({ ready: true });
} catch (error) {
  send({ refused: failureOf(error) });
}
