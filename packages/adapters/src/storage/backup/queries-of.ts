import { Kysely, PostgresDialect } from 'kysely';
import type { PoolClient } from 'pg';
import type { Tables } from '../tables/index.ts';

/** The query builder on one connection, inside whatever transaction that connection is in. It gives nothing back. */
export function queriesOf(client: PoolClient): Kysely<Tables> {
  const held = new Proxy(client, {
    get(target, name): unknown {
      if (name === 'release') return () => undefined;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const pool = { connect: () => Promise.resolve(held), end: () => Promise.resolve(), options: {} };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
