import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@daihoi/adapters/identity';
import type { Ports } from '@daihoi/application/ports';
import { calendarDate } from '@daihoi/domain/kernel';
import { composePorts } from '@daihoi/server';
import { freshDatabase } from '../../support/database/index.ts';
import { furnished } from './furnish.ts';
import { end, program, serve } from './serve-house.ts';

/** Where somebody with a browser comes in. */
export type Door = Pick<House, 'address' | 'password'>;

/** An installation as a new user has it: the real program, filled with the demonstration, serving the built screens. */
export interface House {
  /** Where it serves; another one after a second start. */
  address(): string;
  /** The one password of the accounts, as the program printed it. */
  readonly password: string;
  /** Kills the program as a power cut would: nobody is told. */
  kill(): Promise<void>;
  /** Starts the program again on the same data. */
  startAgain(): Promise<void>;
  /** The same data past the screens, on a day of the demonstration, for what would take hundreds of people to type. */
  ports(day: string): Ports;
  /** The layout that the ballots of the only session were printed from, as the program keeps it. */
  layout(): Promise<string>;
  /** Somebody who works for a unit from now on, with the one password: the demonstration has no account for every unit. */
  hire(person: {
    readonly username: string;
    readonly role: string;
    readonly unit: string;
  }): Promise<void>;
  /** `daihoi <words>` on the same data. */
  command(...words: readonly string[]): { readonly status: number; readonly out: string };
  /** Stops the program and throws its data away. */
  close(): Promise<void>;
}

/** Opens a house of its own: a copy of the one that was furnished for this run. */
export async function openHouse(): Promise<House> {
  const first = furnished();
  const database = await freshDatabase(first.database);
  const data = mkdtempSync(join(tmpdir(), 'daihoi-e2e-'));
  cpSync(first.data, data, { recursive: true });
  const env = { ...process.env, DATABASE_URL: database.connectionString, DAIHOI_DATA: data };
  let served = await serve(env);

  function command(...words: readonly string[]) {
    const done = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
    return { status: done.status ?? -1, out: `${done.stdout}${done.stderr}` };
  }

  async function layout(): Promise<string> {
    const { rows } = await database.pool.query<{ layout: string }>(
      'select layout from ballot_layout order by turn desc limit 1',
    );
    return rows[0]?.layout ?? '';
  }

  async function hire(person: Parameters<House['hire']>[0]): Promise<void> {
    const { username, role, unit } = person;
    const id = newId();
    await database.pool.query(
      `insert into account (id, username, display_name, post_title, password_hash, created_at)
       select $1, $2, $2, '', password_hash, now() from account where username = 'tochuc.kg'`,
      [id, username],
    );
    await database.pool.query(
      `insert into role_grant (id, account_id, role, unit_id, granted_at)
       select $1, $2, $3, id, now() from unit where code = $4`,
      [newId(), id, role, unit],
    );
  }

  function ports(day: string): Ports {
    return composePorts(database.pool, join(data, 'files'), () => calendarDate(day));
  }

  async function close(): Promise<void> {
    await end(served.child, 'SIGTERM');
    await database.drop();
    rmSync(data, { recursive: true, force: true });
  }

  return {
    address: () => served.address,
    password: first.password,
    kill: () => end(served.child, 'SIGKILL'),
    startAgain: async () => {
      served = await serve(env);
    },
    ports,
    layout,
    hire,
    command,
    close,
  };
}
