import { join } from 'node:path';

/** Where everything of one embedded database lies. */
export interface Layout {
  /** The folder the operator named: lock and address of the running database. */
  readonly asked: string;
  /** The folder that holds the cluster: `asked`, or another when its account cannot enter that. */
  readonly home: string;
  readonly lock: string;
  readonly address: string;
  readonly pointer: string;
  /** Password and data, put in place by one rename. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

/** Names the files of a database that was asked for in one folder and lives in another. */
export function layoutOf(folders: { readonly asked: string; readonly home: string }): Layout {
  const cluster = join(folders.home, 'postgres');
  return {
    ...folders,
    lock: join(folders.asked, 'postgres.lock'),
    address: join(folders.asked, 'postgres.address'),
    pointer: join(folders.asked, 'postgres.location'),
    cluster,
    data: join(cluster, 'data'),
    password: join(cluster, 'password'),
    log: join(folders.home, 'postgres.log'),
  };
}
