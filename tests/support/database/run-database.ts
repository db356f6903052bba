import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  connectionStringOf,
  openEmbeddedPostgres,
} from '../../../packages/adapters/src/storage/embedded/index.ts';
import { openPool } from '../../../packages/adapters/src/storage/connect/index.ts';
import { migrate } from '../../../packages/adapters/src/storage/migrate.ts';
import { addressOf, execute } from './admin.ts';

/** The server of one test run and the migrated database that all others are copied from. */
export interface RunDatabase {
  readonly url: string;
  readonly template: string;
  stop(): Promise<void>;
}

/** Uses the server at `url`, or starts an embedded one that is thrown away afterwards. */
export async function openRunDatabase(url: string | undefined): Promise<RunDatabase> {
  const server = url === undefined ? await startServer() : givenServer(url);
  try {
    const template = await buildTemplate(server.url);
    return { url: server.url, template, stop: () => server.stop(template) };
  } catch (error) {
    await server.stop(undefined);
    throw error;
  }
}

interface RunServer {
  readonly url: string;
  stop(template: string | undefined): Promise<void>;
}

/** A server that stays: we leave it as we found it. */
function givenServer(url: string): RunServer {
  async function stop(template: string | undefined): Promise<void> {
    if (template !== undefined) await dropTemplate(url, template);
  }

  return { url, stop };
}

async function startServer(): Promise<RunServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daihoi-test-'));
  chmodSync(dataDir, 0o711);
  const opened = await openEmbeddedPostgres({ dataDir, durability: 'test', log: () => undefined });
  if (!opened.ok) throw new Error(`no test database: ${JSON.stringify(opened.error)}`);
  const postgres = opened.value;

  async function stop(): Promise<void> {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }

  return { url: connectionStringOf(postgres.connection), stop };
}

async function buildTemplate(url: string): Promise<string> {
  const template = `daihoi_template_${randomBytes(6).toString('hex')}`;
  await execute(url, `create database ${template} template template0 encoding 'UTF8' locale 'C'`);
  const pool = openPool({
    connection: addressOf(url, template),
    applicationName: 'daihoi-test-template',
    maxConnections: 1,
  });
  try {
    await migrate(pool);
  } catch (error) {
    await execute(url, `drop database ${template} with (force)`);
    throw error;
  } finally {
    await pool.end();
  }
  // Nobody may sit in a database that is being copied.
  await execute(url, `alter database ${template} with allow_connections false is_template true`);
  return template;
}

async function dropTemplate(url: string, template: string): Promise<void> {
  await execute(url, `alter database ${template} with is_template false`);
  await execute(url, `drop database ${template} with (force)`);
}
