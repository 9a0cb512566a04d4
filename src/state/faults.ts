import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import { StateError } from './error.ts';

/** What an error says of the state, as an error for people; any other error as it is. */
export type Explain = (error: unknown) => unknown;

/** A dialect whose every failure is explained, wherever a query comes from. */
export function explained(dialect: Dialect, explain: Explain): Dialect {
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw error instanceof StateError ? error : explain(error);
    }
  };
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => explainedDriver(dialect.createDriver(), told),
  };
}

type Told = <T>(work: Promise<T>) => Promise<T>;

function explainedDriver(driver: Driver, told: Told): Driver {
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const of = (connection: DatabaseConnection): DatabaseConnection => inner.get(connection) ?? connection;
  return {
    init: () => told(driver.init()),
    async acquireConnection() {
      const connection = await told(driver.acquireConnection());
      const outer: DatabaseConnection = {
        executeQuery: (query) => told(connection.executeQuery(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      };
      inner.set(outer, connection);
      return outer;
    },
    releaseConnection: (connection) => driver.releaseConnection(of(connection)),
    beginTransaction: (connection, settings) => told(driver.beginTransaction(of(connection), settings)),
    commitTransaction: (connection) => told(driver.commitTransaction(of(connection))),
    // What failed has often ended the transaction, so that there is none to roll back: the first error is the one to tell.
    rollbackTransaction: (connection) => driver.rollbackTransaction(of(connection)).catch(() => undefined),
    destroy: () => driver.destroy(),
  };
}
