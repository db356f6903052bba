import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** A text is prepared once it was asked this often: what is asked once or twice is not worth a plan of its own. */
const askedBefore = 2;
/** A connection keeps every statement that it prepared, so their number has a bound. */
const mostStatements = 500;
const longestText = 4_000;
/** What PostgreSQL says to a prepared statement whose table has another shape now. */
const shapeChanged = '0A000';

/** A pool for the query builder: its connections parse and plan a statement once and not each time it is asked. */
export interface PreparedPool {
  readonly options: object;
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

/**
 * Wraps a pool. Only statements that carry values are prepared; PostgreSQL decides by itself when one plan serves all
 * values. When a newer server changed a table meanwhile, one request fails and all statements are prepared anew.
 */
export function prepareStatements(pool: Pool): PreparedPool {
  const names = statementNames();
  const wrapped = new WeakMap<PoolClient, PoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? preparing(client, names);
      wrapped.set(client, known);
      return known;
    },
  };
}

function preparing(client: PoolClient, names: StatementNames): PoolClient {
  function query(text: string, values: unknown[]): Promise<unknown> {
    const name = values.length > 0 ? names.nameOf(text) : undefined;
    if (name === undefined) return client.query(text, values);
    return client.query({ name, text, values }).catch((fault: unknown) => {
      if (fault instanceof Error && 'code' in fault && fault.code === shapeChanged) names.renew();
      throw fault;
    });
  }
  return new Proxy(client, {
    get: (target, key): unknown => (key === 'query' ? query : Reflect.get(target, key)),
  });
}

interface StatementNames {
  /** The name under which a text is prepared; undefined while it is not. */
  nameOf(text: string): string | undefined;
  renew(): void;
}

function statementNames(): StatementNames {
  const asked = new Map<string, number>();
  const names = new Map<string, string>();
  let age = 0;
  return {
    nameOf(text) {
      const known = names.get(text);
      if (known !== undefined) return known;
      if (text.length > longestText || names.size >= mostStatements) return undefined;
      const times = (asked.get(text) ?? 0) + 1;
      if (asked.size >= 10 * mostStatements) asked.clear();
      asked.set(text, times);
      if (times <= askedBefore) return undefined;
      const name = `${createHash('sha256').update(text).digest('hex').slice(0, 32)}-${String(age)}`;
      names.set(text, name);
      asked.delete(text);
      return name;
    },
    renew() {
      age += 1;
      names.clear();
    },
  };
}
