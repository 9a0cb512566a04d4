import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Cell, Failure, Request, Response } from './protocol.ts';

/** What SQLite said went wrong. `code` is its extended result code; undefined when the thread itself is gone. */
export class SqliteFailure extends Error {
  readonly code: number | undefined;

  constructor({ message, code }: Failure) {
    super(message);
    this.name = 'SqliteFailure';
    this.code = code;
  }
}

type Answer = Extract<Response, { readonly rows: readonly unknown[] }>;

/** The one connection to a file: statements go to the thread that holds it. */
class SqliteConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  #next = 0;
  #gone: SqliteFailure | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (response: Response) => this.#settle(response));
    worker.on('error', (error: Error) => this.#end(error.message));
    worker.on('exit', () => this.#end('the thread that holds the file has ended'));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#gone) throw this.#gone;
    const waiting = Promise.withResolvers<Answer>();
    const request: Request = { id: this.#next++, sql, parameters: parameters as readonly Cell[] };
    this.#waiting.set(request.id, waiting);
    this.#worker.postMessage(request);
    const { rows, changes } = await waiting.promise;
    return { rows: rows as R[], numAffectedRows: BigInt(changes) };
  }

  // biome-ignore lint/correctness/useYield: nothing of ours streams, and the interface asks for it.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are read in pages, never as a stream');
  }

  #settle(response: Response): void {
    if (!('id' in response)) return;
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ('failed' in response) waiting?.reject(new SqliteFailure(response.failed));
    else waiting?.resolve(response);
  }

  #end(message: string): void {
    this.#gone ??= new SqliteFailure({ message, code: undefined });
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

/** Opens a file in a thread of its own and lends its one connection to one user at a time, first come first served. */
export class SqliteDriver implements Driver {
  readonly #file: string;
  #worker: Worker | undefined;
  #connection: SqliteConnection | undefined;
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Rejects with a SqliteFailure when the file cannot be opened. */
  async init(): Promise<void> {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: this.#file });
    this.#worker = worker;
    this.#connection = new SqliteConnection(worker);
    const [response]: Response[] = await once(worker, 'message');
    if (response && 'refused' in response) throw new SqliteFailure(response.refused);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new SqliteFailure({ message: 'the file is not open', code: undefined });
    const before = this.#free;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#free = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  /**
   * A transaction that writes takes the lock when it begins: one that only found out later that it has to wait could
   * not go on, as what it has read may be old by then. One that reads sees a snapshot and keeps nobody waiting.
   */
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    const worker = this.#worker;
    if (!worker || worker.threadId === -1) return;
    const left = once(worker, 'exit');
    worker.postMessage('close');
    await left;
  }
}
